import { smallAgreement, withCells } from '../support/agreement-book';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import type { NewSheet } from '../support/xlsx/new-workbook';
import { closeBrowser, HostPage } from './support/host-page';

const SHEET = 'คำรับรอง';
const NAME = 'hard-case.xlsx';

let host: HostPage;

async function openWith(sheet: NewSheet): Promise<void> {
  const buffer = Buffer.from(makeXlsx({ sheets: [sheet] }));
  await host.page.locator('#file').setInputFiles({ name: NAME, mimeType: 'application/octet-stream', buffer });
  await host.page.locator('#file-name').getByText(NAME).waitFor();
  await host.page.locator('#score:not([disabled])').waitFor();
  await host.call('waitForCalculation');
}

/** The small agreement in an Excel table, with a hidden row. */
const inTable = (): NewSheet => {
  const { rows, ...sheet } = withCells(
    smallAgreement({ tables: [{ name: 'ตัวชี้วัด', area: 'A1:H4' }] }),
    [1, 2, 3, 4, 5].map((level) => [0, level + 1, { value: String(level) }] as const),
  );
  return { ...sheet, rows: rows.map((row, index) => ({ ...row, hidden: index === 2 })) };
};

const score = () => host.pane.getByRole('button', { name: 'ให้คะแนนชีตนี้' }).click();
const said = (text: string) => host.pane.getByRole('status').getByText(text).waitFor();

beforeEach(async () => {
  host = await HostPage.open();
});
afterEach(() => host.close());
afterAll(closeBrowser);

it('asks about the Excel table around an agreement, extends it, and says that a hidden row is scored too', async () => {
  await openWith(inTable());
  await score();
  await host.pane.getByText('ขยายตารางให้มีคอลัมน์คะแนน').click();
  await host.pane.getByRole('button', { name: 'เขียนตามที่เลือก' }).click();
  await said('ให้คะแนนแล้ว');
  await said('รวมทั้ง 1 ตัวชี้วัดในแถวที่ซ่อนอยู่');
  expect((await host.call('cell', SHEET, 'I2')).formula).toContain('KPISCORE(');
});

it('names the locked cells of a protected sheet, and writes nothing', async () => {
  await openWith(smallAgreement({ protected: true }));
  await score();
  await said('เซลล์ I1:K4 ล็อกอยู่');
  expect((await host.call('cell', SHEET, 'I2')).formula).toBeNull();
});
