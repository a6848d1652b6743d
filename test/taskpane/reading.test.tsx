/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { renderPane } from './support/render-pane';

const row = (name: RegExp) => screen.getByRole('button', { name }).closest('li')!;

describe('what the pane shows of the sample', () => {
  it('says in Thai what was read', async () => {
    await renderPane();
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('คำรับรองการปฏิบัติราชการ');
    const facts = within(screen.getByRole('list', { name: 'สิ่งที่อ่านได้' }));
    expect(facts.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '15 ตัวชี้วัด',
      'น้ำหนักรวม 100',
      'ยังไม่มีผล 1',
      'รอประกาศเกณฑ์ 3',
    ]);
    expect(document.documentElement).toHaveAttribute('lang', 'th');
  });

  it('says it in English where Office does', async () => {
    await renderPane({ displayLanguage: 'en-GB' });
    const facts = within(await screen.findByRole('list', { name: 'What was read' }));
    expect(facts.getByText('15 indicators')).toBeInTheDocument();
    expect(facts.getByText('3 criteria pending')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Score this sheet' })).toBeEnabled();
  });

  it('gives the total with band, coverage, provisional mark and policy', async () => {
    await renderPane();
    const total = within(await screen.findByRole('region', { name: 'คะแนนรวม' }));
    expect(total.getByText('3.8123')).toBeInTheDocument();
    expect(total.getByText('ดี')).toBeInTheDocument();
    expect(total.getByText('คะแนนชั่วคราว')).toBeInTheDocument();
    expect(total.getByText('คิดจากน้ำหนัก 73 จาก 100 (73%)')).toBeInTheDocument();
    expect(total.getByText(/ทศนิยม 4 ตำแหน่ง/)).toBeInTheDocument();
  });

  it('lists every indicator with score and band, or with the word for why there is none', async () => {
    await renderPane();
    const list = await screen.findByRole('list', { name: 'ตัวชี้วัด' });
    expect(list.children).toHaveLength(15);
    expect(row(/^1\.1/)).toHaveTextContent('3.7000');
    expect(row(/^1\.1/)).toHaveTextContent('ดี');
    expect(row(/^2\.1/)).toHaveTextContent('รอประกาศเกณฑ์');
    expect(row(/^2\.1/)).not.toHaveTextContent('0.0000');
  });

  it('shows how a score came about only when asked', async () => {
    const { user } = await renderPane({ displayLanguage: 'en-US' });
    const more = await screen.findByRole('button', { name: 'How 1.1 was scored' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('list', { name: 'Scoring criteria' })).not.toBeInTheDocument();
    await user.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    const levels = within(screen.getByRole('list', { name: 'Scoring criteria' })).getAllByRole('listitem');
    expect(levels.map((level) => level.textContent)).toEqual([
      'Level 1: 165 (reached)',
      'Level 2: 270 (reached)',
      'Level 3: 375 (reached)',
      'Level 4: 480',
      'Level 5: 585',
    ]);
    expect(screen.getByText(/78.5 lies between level 3 \(75\) and level 4 \(80\)/)).toBeInTheDocument();
    await user.click(more);
    expect(screen.queryByText(/78.5 lies between/)).not.toBeInTheDocument();
  });

  it('gives totals of dimensions and objectives', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('tab', { name: 'สรุป' }));
    const dimensions = within(screen.getByRole('region', { name: 'ตามมิติ' }));
    expect(dimensions.getByText('มิติภายนอก').closest('li')).toHaveTextContent('3.5800');
    expect(screen.getByRole('region', { name: 'ตามวัตถุประสงค์' })).toHaveTextContent('วัตถุประสงค์ที่ 1');
  });

  it('lists what was noticed, the urgent first, each with its cell', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('tab', { name: /^ข้อสังเกต/ }));
    const checks = within(screen.getByRole('list', { name: 'ข้อสังเกต' })).getAllByRole('listitem');
    const urgency = ['ต้องแก้ไข', 'ควรตรวจสอบ', 'โปรดทราบ'];
    const found = checks.map((check) => urgency.findIndex((word) => check.textContent.startsWith(word)));
    expect(found).toEqual([...found].sort());
    expect(found[0]).toBeGreaterThanOrEqual(0);
    expect(screen.getByRole('tab', { name: `ข้อสังเกต ${checks.length} ข้อ` })).toBeInTheDocument();
  });

  it('changes its language in place and remembers it', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(screen.getByRole('button', { name: 'Score this sheet' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(window.localStorage.getItem('kpi-score.language')).toBe('en');
  });
});
