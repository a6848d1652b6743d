/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Corrections } from '../../src/sheet/corrections';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOfText } from '../support/sheet-text';
import { renderPane, watchedPort, type RenderedPane, type SpiedPort } from './support/render-pane';

const SETTING = 'corrections:คำรับรอง ๒๕๖๔';

const bookPort = (lines: string): SpiedPort => watchedPort(new FakeWorkbook([gridOfText(lines, 'คำรับรอง')]));

/** What was last kept with the workbook. */
const kept = (port: SpiedPort, sheet = 'คำรับรอง ๒๕๖๔'): Corrections | undefined =>
  port.writeSetting.mock.calls.filter(([key]) => key === `corrections:${sheet}`).at(-1)?.[1] as Corrections | undefined;

const UNSURE = `
  ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | สรุปผลงาน
  1.1 ร้อยละ ก | 60 | 10 | 20 | 30 | 40 | 50 | 35
  _ | _ | _ | _ | _ | _ | _ | 12
  1.2 ร้อยละ ข | 40 | 10 | 20 | 30 | 40 | 50 | 35`;
const TWO_RESULTS = `
  ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลการดำเนินงาน | ผลการปฏิบัติงาน
  1.1 ร้อยละ ก | 60 | 10 | 20 | 30 | 40 | 50 | 35 | 20
  1.2 ร้อยละ ข | 40 | 10 | 20 | 30 | 40 | 50 | 35 | 20`;
const TWO_TABLES = `
  ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลการดำเนินงาน
  1.1 ร้อยละ ก | 60 | 10 | 20 | 30 | 40 | 50 | 35
  1.2 ร้อยละ ข | 40 | 10 | 20 | 30 | 40 | 50 | 35
  รวม | 100
  _
  ตัวชี้วัดกองคลัง | ค่าน้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลงาน
  2.1 ร้อยละ ค | 100 | 10 | 20 | 30 | 40 | 50 | 20`;
const ODD = `
  แบบรายงานผล
  หัวข้อ | ค่า | ก | ข | ค | ง | จ | ตอนนี้
  ร้อยละ ก | 100 | 10 | 20 | 30 | 40 | 50 | 35`;
const UNKNOWN_COLUMNS = `
  ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลการดำเนินงาน | ลูกค้า | _
  1.1 ร้อยละ ก | 100 | 10 | 20 | 30 | 40 | 50 | _ | 70 | 200`;

describe('correcting how the sheet was read', () => {
  it('shows where each column was found', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('tab', { name: 'ตั้งค่า' }));
    expect(screen.getByRole('combobox', { name: 'น้ำหนัก' })).toHaveDisplayValue('B · น้ำหนัก (%)');
    expect(screen.getByRole('combobox', { name: 'ผลการดำเนินงาน' })).toHaveDisplayValue('I · ผลการดำเนินงาน');
    expect(screen.getByRole('combobox', { name: 'รหัสตัวชี้วัด' })).toHaveDisplayValue('ไม่มีในชีตนี้');
  });

  it('keeps another column with the workbook and reads by it, until that is forgotten', async () => {
    const { user, port } = await renderPane();
    expect(await screen.findByText('3.8123')).toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'ตั้งค่า' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'ผลการดำเนินงาน' }), 'ไม่มีในชีตนี้');
    await waitFor(() => expect(screen.getByRole('region', { name: 'คะแนนรวม' })).toHaveTextContent('ยังไม่มีคะแนน'));
    expect(port.writeSetting).toHaveBeenCalledWith(SETTING, expect.objectContaining({ columns: { result: null } }));
    await user.click(screen.getByRole('button', { name: 'ล้างที่กำหนดเองทั้งหมด' }));
    expect(await screen.findByText('3.8123')).toBeInTheDocument();
    expect(port.writeSetting).toHaveBeenLastCalledWith(SETTING, null);
  });

  it('never leaves a person without a way back', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('tab', { name: 'ตั้งค่า' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'น้ำหนัก' }), 'ไม่มีในชีตนี้');
    await screen.findByRole('heading', { name: 'ไม่พบตารางตัวชี้วัดในชีตนี้' });
    await user.click(await screen.findByRole('button', { name: 'ล้างที่กำหนดเองทั้งหมด' }));
    expect(await screen.findByText('3.8123')).toBeInTheDocument();
  });

  it('sets the method of one row, and gives it back to the settings', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('button', { name: 'ที่มาของคะแนน 1.1' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'วิธีคิดคะแนนแถวนี้' }), 'นับเป็นขั้น');
    await waitFor(() => expect(screen.getByRole('button', { name: /^1\.1/ })).toHaveTextContent('3.0000'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'วิธีคิดคะแนนแถวนี้' }), 'ตามเกณฑ์ของไฟล์');
    await waitFor(() => expect(screen.getByRole('button', { name: /^1\.1/ })).toHaveTextContent('3.7000'));
  });

  it('gives one column back to what its header says', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('tab', { name: 'ตั้งค่า' }));
    expect(screen.queryByRole('button', { name: /^ให้อ่านเอง/ })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'ผลการดำเนินงาน' }), 'ไม่มีในชีตนี้');
    await user.click(await screen.findByRole('button', { name: 'ให้อ่านเอง: ผลการดำเนินงาน' }));
    expect(await screen.findByText('3.8123')).toBeInTheDocument();
  });

  it('offers every column with something in it, not only those whose headers were understood', async () => {
    const { user } = await renderPane({ port: bookPort(UNKNOWN_COLUMNS) });
    await user.click(await screen.findByRole('tab', { name: 'ตั้งค่า' }));
    const names = within(screen.getByRole('combobox', { name: 'ตัวหารของผล' })).getAllByRole('option');
    expect(names.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['I · ลูกค้า', 'J · (ไม่มีหัว) เช่น 200']),
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'ตัวตั้งของผล' }), 'I · ลูกค้า');
    await user.selectOptions(screen.getByRole('combobox', { name: 'ตัวหารของผล' }), 'J · (ไม่มีหัว) เช่น 200');
    await waitFor(() => expect(screen.getByRole('region', { name: 'คะแนนรวม' })).toHaveTextContent('3.5000'));
  });
});

describe('picking in the sheet', () => {
  const settings = async (user: RenderedPane['user']) => user.click(await screen.findByRole('tab', { name: 'ตั้งค่า' }));
  const pick = (name: string) => screen.getByRole('button', { name: `ชี้ในชีต: ${name}` });

  it('takes the column of what is selected next, once', async () => {
    const { user, selects, port } = await renderPane();
    await settings(user);
    selects('B7');
    await user.click(pick('ผลการดำเนินงาน'));
    expect(pick('ผลการดำเนินงาน')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('คลิกเซลล์ในชีต หรือกด Esc')).toBeInTheDocument();
    selects('H12');
    await waitFor(() => expect(kept(port)).toMatchObject({ columns: { result: 7 } }));
    expect(pick('ผลการดำเนินงาน')).toHaveAttribute('aria-pressed', 'false');
    selects('C3');
    expect(kept(port)).toMatchObject({ columns: { result: 7 } });
  });

  it('takes all five levels when five columns are selected for one', async () => {
    const { user, selects, port } = await renderPane();
    await settings(user);
    await user.click(pick('เกณฑ์ระดับ 1'));
    selects('E5:I5');
    await waitFor(() =>
      expect(kept(port)).toMatchObject({ columns: { level1: 4, level2: 5, level3: 6, level4: 7, level5: 8 } }),
    );
  });

  it.each([
    ['Escape', (user: RenderedPane['user']) => user.keyboard('{Escape}')],
    ['the button again', (user: RenderedPane['user']) => user.click(pick('น้ำหนัก'))],
  ])('waits no longer after %s', async (_what, cancel) => {
    const { user, selects, port } = await renderPane();
    await settings(user);
    await user.click(pick('น้ำหนัก'));
    await cancel(user);
    expect(pick('น้ำหนัก')).toHaveAttribute('aria-pressed', 'false');
    selects('C3');
    expect(port.writeSetting).not.toHaveBeenCalled();
  });

  it('waits for one thing at a time', async () => {
    const { user, selects, port } = await renderPane();
    await settings(user);
    await user.click(pick('น้ำหนัก'));
    await user.click(pick('เป้าหมาย'));
    expect(pick('น้ำหนัก')).toHaveAttribute('aria-pressed', 'false');
    selects('J3');
    await waitFor(() => expect(kept(port)).toMatchObject({ columns: { target: 9 } }));
    expect(kept(port)?.columns).not.toHaveProperty('weight');
  });

  it('offers what is selected already, for selecting it again would tell nothing', async () => {
    const { user, port } = await renderPane({ selected: { top: 8, left: 7, bottom: 8, right: 7 } });
    await settings(user);
    await user.click(pick('ผลการดำเนินงาน'));
    await user.click(await screen.findByRole('button', { name: 'ใช้ H9 ที่เลือกอยู่' }));
    await waitFor(() => expect(kept(port)).toMatchObject({ columns: { result: 7 } }));
  });
});

describe('rows', () => {
  it('leaves out a row that is no indicator, lists it, and takes it back', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('button', { name: 'ที่มาของคะแนน 1.1' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'แถวนี้คือ' }), 'ไม่ใช่ตัวชี้วัด');
    await waitFor(() => expect(screen.getByText('14 ตัวชี้วัด')).toBeInTheDocument());
    expect(screen.queryByRole('button', { name: /^1\.1/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'ตั้งค่า' }));
    const marked = screen.getByRole('region', { name: 'แถวที่ท่านกำหนดเอง' });
    expect(marked).toHaveTextContent('แถว 9 · ไม่ใช่ตัวชี้วัด');
    await user.click(within(marked).getByRole('button', { name: 'นำออก: แถว 9' }));
    await waitFor(() => expect(screen.getByText('15 ตัวชี้วัด')).toBeInTheDocument());
  });

  it('marks any row, typed or picked in the sheet, and says as what it is read', async () => {
    const { user, selects, port } = await renderPane();
    await user.click(await screen.findByRole('tab', { name: 'ตั้งค่า' }));
    await user.type(screen.getByRole('textbox', { name: 'แถวที่' }), '2');
    expect(screen.getByText(/^ใส่เลขแถวตั้งแต่ 6 ถึง/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'ชี้ในชีต: แถวที่' }));
    selects('C7');
    expect(screen.getByRole('textbox', { name: 'แถวที่' })).toHaveValue('7');
    expect(screen.getByText(/อ่านเป็นหัวข้อ$/)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'แถวนี้คือ' }), 'ไม่ใช่ตัวชี้วัด');
    await waitFor(() => expect(kept(port)?.rows).toMatchObject([{ row: 6, kind: 'ignore' }]));
    await user.selectOptions(screen.getByRole('combobox', { name: 'แถวนี้คือ' }), 'ตามที่อ่านเอง');
    await waitFor(() => expect(kept(port)?.rows).toEqual([]));
  });

  it('says that a row is gone, and lets it be taken back', async () => {
    const port = bookPort(UNSURE);
    await port.writeSetting('corrections:คำรับรอง', {
      version: 1,
      rows: [{ row: 1, key: 'ไม่มีแล้ว', kind: 'ignore' }],
    });
    const { user } = await renderPane({ port });
    await user.click(await screen.findByRole('tab', { name: 'ตั้งค่า' }));
    expect(screen.getByRole('region', { name: 'แถวที่ท่านกำหนดเอง' })).toHaveTextContent('หาแถวนี้ไม่พบแล้ว');
    await user.click(screen.getByRole('button', { name: 'นำออก: ไม่มีแล้ว' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'แถวที่ท่านกำหนดเอง' })).not.toBeInTheDocument());
  });
});

describe('questions', () => {
  it('are not put where everything is clear', async () => {
    await renderPane();
    expect(await screen.findByText('3.8123')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /โปรดยืนยัน/ })).not.toBeInTheDocument();
  });

  it('are asked until they are answered, and never stand in the way of scoring', async () => {
    const { user, port } = await renderPane({ port: bookPort(UNSURE) });
    const asked = await screen.findByRole('region', { name: 'โปรดยืนยัน 2 เรื่อง' });
    expect(asked).toHaveTextContent('คอลัมน์ H “สรุปผลงาน” คือ “ผลการดำเนินงาน” ใช่หรือไม่');
    expect(asked).toHaveTextContent('แถว 3 “12” คืออะไร');
    expect(screen.getByRole('button', { name: 'ให้คะแนนชีตนี้' })).toBeEnabled();
    await user.click(within(asked).getByRole('button', { name: 'ใช่' }));
    const row = await screen.findByRole('region', { name: 'โปรดยืนยัน 1 เรื่อง' });
    await user.click(within(row).getByRole('button', { name: 'ไม่ใช่ตัวชี้วัด' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /โปรดยืนยัน/ })).not.toBeInTheDocument());
    expect(kept(port, 'คำรับรอง')).toMatchObject({ columns: { result: 7 }, rows: [{ row: 2, kind: 'ignore' }] });
  });

  it('offer each of several columns that may be the result, none being used until then', async () => {
    const { user } = await renderPane({ port: bookPort(TWO_RESULTS) });
    const asked = await screen.findByRole('region', { name: 'โปรดยืนยัน 1 เรื่อง' });
    expect(asked).toHaveTextContent('ยังไม่ได้ใช้คอลัมน์ใด');
    await user.click(within(asked).getByRole('button', { name: 'I · ผลการปฏิบัติงาน' }));
    await waitFor(() => expect(screen.getByRole('region', { name: 'คะแนนรวม' })).toHaveTextContent('2.0000'));
  });

  it('let a person choose among several tables of a sheet, and change that later', async () => {
    const { user } = await renderPane({ port: bookPort(TWO_TABLES) });
    const asked = await screen.findByRole('region', { name: 'โปรดยืนยัน 1 เรื่อง' });
    expect(within(asked).getByRole('radio', { name: /แถว 1–4/ })).toBeChecked();
    await user.click(within(asked).getByRole('radio', { name: /แถว 6–7 · 1 ตัวชี้วัด · 2\.1 ร้อยละ ค/ }));
    expect(await screen.findByText('1 ตัวชี้วัด')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /โปรดยืนยัน/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'ตั้งค่า' }));
    await user.click(screen.getByRole('radio', { name: /แถว 1–4/ }));
    expect(await screen.findByText('2 ตัวชี้วัด')).toBeInTheDocument();
  });
});

describe('a sheet in which no table was found', () => {
  it('is read as a person shows it', async () => {
    const { user, selects, port } = await renderPane({ port: bookPort(ODD) });
    await user.click(await screen.findByRole('button', { name: 'ชี้ว่าตารางอยู่ที่ใด' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'หัวตารางเริ่มที่' }), '1');
    await user.selectOptions(screen.getByRole('combobox', { name: 'ชื่อตัวชี้วัด' }), 'A · หัวข้อ');
    expect(screen.getByText(/^ยังไม่ได้บอก: น้ำหนัก, เกณฑ์ระดับ 1/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'อ่านตามนี้' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'ชี้ในชีต: น้ำหนัก' }));
    selects('B3');
    await user.click(screen.getByRole('button', { name: 'ชี้ในชีต: เกณฑ์ระดับ 1' }));
    selects('C2:G2');
    await user.selectOptions(screen.getByRole('combobox', { name: 'ผลการดำเนินงาน' }), 'H · ตอนนี้');
    await user.click(screen.getByRole('button', { name: 'อ่านตามนี้' }));
    expect(await screen.findByText('3.5000', { selector: '.total-score, .total-score *' })).toBeInTheDocument();
    expect(kept(port, 'คำรับรอง')).toMatchObject({ headerRows: [1, 1], columns: { name: 0, level5: 6, result: 7 } });
  });

  it('takes header rows from what is selected', async () => {
    const { user, selects } = await renderPane({ port: bookPort(ODD) });
    await user.click(await screen.findByRole('button', { name: 'ชี้ว่าตารางอยู่ที่ใด' }));
    await user.click(screen.getByRole('button', { name: 'ชี้ในชีต: หัวตาราง' }));
    selects('A2:H3');
    expect(screen.getByRole('combobox', { name: 'หัวตารางเริ่มที่' })).toHaveDisplayValue(/^แถว 2/);
    expect(screen.getByRole('combobox', { name: 'หัวตารางมี' })).toHaveDisplayValue('2 แถว');
  });
});
