/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOf } from '../support/grids';
import { renderPane, samplePort, watchedPort } from './support/render-pane';

const HEADER = ['ตัวชี้วัด', 'น้ำหนัก', 1, 2, 3, 4, 5, 'ผลการดำเนินงาน'];
const sheet = (name: string, rows: number, weight: number | null = 10) =>
  gridOf(
    [HEADER, ...Array.from({ length: rows }, (_, row) => [`1.${row + 1} ร้อยละของงาน`, weight, 60, 65, 70, 75, 80, 72])],
    { name },
  );
const NOTES = gridOf([['บันทึกการประชุม'], ['วาระที่ 1']], { name: 'บันทึก' });

describe('a sheet without a table in a workbook that has some', () => {
  it('lists the sheets that do, the surest first, with how many indicators and how sure; one press shows it', async () => {
    const port = watchedPort(new FakeWorkbook([NOTES, sheet('ร่าง', 2, null), sheet('ปี 2564', 3)]));
    const { user } = await renderPane({ port });
    const list = await screen.findByRole('region', { name: 'ชีตที่มีตารางตัวชี้วัด' });
    expect([...list.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^ปี 25643 ตัวชี้วัด · แน่ใจ \d+%$/),
      'ร่าง2 ตัวชี้วัด · ไม่แน่ใจ 0%',
    ]);
    await user.click(screen.getByRole('button', { name: /ปี 2564/ }));
    expect(port.select).toHaveBeenLastCalledWith('ปี 2564', 'A1');
  });

  it('says so when there is none', async () => {
    const port = watchedPort(new FakeWorkbook([NOTES]));
    await renderPane({ port, displayLanguage: 'en-US' });
    expect(await screen.findByText('No other sheet holds an indicator table')).toBeInTheDocument();
  });

  it('says what went wrong, in words', async () => {
    const port = watchedPort(new FakeWorkbook([NOTES, sheet('ปี 2564', 3)]));
    await renderPane({ port });
    await screen.findByRole('region', { name: 'ชีตที่มีตารางตัวชี้วัด' });
    port.select.mockRejectedValueOnce(new Error('gone'));
    screen.getByRole('button', { name: /ปี 2564/ }).click();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('gone'));
  });
});

describe('the sheet that is read', () => {
  it('is the head of a menu of all that could be; they are looked for only when it opens', async () => {
    const port = watchedPort(new FakeWorkbook([sheet('ปี 2563', 2), sheet('ปี 2564', 3), NOTES]));
    const { user, changed } = await renderPane({ port });
    const head = await screen.findByRole('button', { name: 'ชีต ปี 2563' });
    changed();
    await waitFor(() => expect(port.snapshot.mock.calls.length).toBeGreaterThan(1));
    expect(port.snapshot.mock.calls.flat()).not.toContain('บันทึก');
    await user.click(head);
    const found = await screen.findAllByRole('menuitemradio');
    expect(found.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^ปี 25643 ตัวชี้วัด/),
      expect.stringMatching(/^ปี 25632 ตัวชี้วัด/),
    ]);
    expect(found[1]).toHaveAttribute('aria-checked', 'true');
    await user.click(found[0]!);
    expect(port.select).toHaveBeenLastCalledWith('ปี 2564', 'A1');
  });

  it('is no menu where there is no other sheet', async () => {
    await renderPane({ port: watchedPort(new FakeWorkbook([sheet('ปี 2564', 3)])) });
    expect(await screen.findByText('3 ตัวชี้วัด')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'ชีต ปี 2564' })).not.toBeInTheDocument();
  });

  it('lists the two agreements of the sample, not its detail pages', async () => {
    const { user } = await renderPane({ port: await samplePort() });
    await user.click(await screen.findByRole('button', { name: 'ชีต คำรับรอง ๒๕๖๔' }));
    expect(await screen.findAllByRole('menuitemradio')).toHaveLength(2);
  });
});
