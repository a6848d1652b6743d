import { strFromU8, unzipSync } from 'fflate';
import type { FormulaStyle } from '../../src/sheet/plan';
import { COLUMN_PARTS } from '../../src/sheet/plan-write';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { smallAgreement, withCells } from '../support/agreement-book';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import type { NewSheet, NewWorkbook } from '../support/xlsx/new-workbook';
import { ADAPTERS, type Opened } from './support/both-workbooks';
import { memoryFromXlsx } from './support/memory-from-xlsx';
import { openExcel } from './support/open-excel';

// Many workbooks and whole libraries in one test; only for machines under load.
jest.setTimeout(180_000);

const SHEET = 'คำรับรอง';
const STYLES: readonly FormulaStyle[] = ['kpi', 'plain', 'values'];

const score = ({ port }: Pick<Opened, 'port'>, style: FormulaStyle, sheet = SHEET) =>
  scoreSheet(port, { sheet, language: 'th', style, parts: COLUMN_PARTS });

describe.each(ADAPTERS)('%s', (_name, open) => {
  const opened = (sheet: NewSheet, more: Partial<NewWorkbook> = {}): Promise<Opened> =>
    open(makeXlsx({ sheets: [sheet], ...more }));

  describe('texts that look like something else', () => {
    const NAMES = ['=SUM(A1:A9)', '+65 คน', '-ไม่มี-', '@ผล', "'อ้าง", '=cmd|"/c calc"!A1', '1/2', '๖๕%', '\t=1+1'];

    /** One indicator for each name, its unit in the result: a text with an odd unit is read as a number. */
    const oddSheet = (): NewSheet => {
      const sheet = smallAgreement();
      const [header, first, , total] = sheet.rows;
      const rows = NAMES.map((name) => ({
        cells: first!.cells.map((cell, column) => (column === 0 ? { value: `1.1 ${name}` } : cell)),
      }));
      rows.push({ cells: first!.cells.map((cell, column) => (column === 0 ? { value: '=1.1 ร้อยละ' } : cell)) });
      return withCells({ ...sheet, rows: [header!, ...rows, total!] }, [[2, 7, { value: '=72.5' }]]);
    };

    it.each(STYLES)('stay texts, whatever is written beside them: %s', async (style) => {
      const book = await opened(oddSheet());
      const before = await book.picture(SHEET);
      const grid = await book.port.snapshot(SHEET);
      const result = await score(book, style);
      if (!result.found) throw new Error('no table');
      const after = await book.port.snapshot(SHEET);
      grid.values.forEach((row, r) => {
        expect(after.values[r]?.slice(0, 8)).toEqual(row);
        const own = r === after.values.length - 1 ? 0 : 8;
        expect(after.formulas[r]?.slice(0, own)).toEqual(Array(own).fill(null));
      });
      for (const { area, cells } of result.plan.contents) {
        cells.forEach((row, r) =>
          row.forEach((content, c) => {
            if (content === null) return;
            const formula = content.kind === 'formula' ? content.formula : null;
            const [y, x] = [area.top + r - after.top, area.left + c - after.left];
            expect(after.formulas[y]?.[x] ?? null).toBe(formula);
            if (formula === null) expect(after.values[y]?.[x] ?? null).toBe(content.value);
          }),
        );
      }
      await removeResults(book.port, { sheet: SHEET });
      expect(await book.picture(SHEET)).toEqual(before);
    });

    it('comes back as the text that it was after it was written over', async () => {
      const cells = ['คะแนนที่ได้', '=1+1', '-', '@'].map((value, row) => [row, 8, { value }] as const);
      const book = await opened(withCells(smallAgreement(), cells));
      const before = await book.picture(SHEET);
      const options = { sheet: SHEET, language: 'th', style: 'plain', resolve: { score: 'replace' } } as const;
      const result = await scoreSheet(book.port, options);
      expect(result).toMatchObject({ written: true, plan: { columns: { score: 8 } } });
      expect((await book.port.snapshot(SHEET)).formulas[1]?.[8]).toMatch(/^=IF\(/);
      await removeResults(book.port, { sheet: SHEET });
      expect(await book.picture(SHEET)).toEqual(before);
    });
  });

  it.each(STYLES)('keeps within what a cell and a formula hold when texts are very long: %s', async (style) => {
    const long = `1.1 ${'ก'.repeat(32_763)}`;
    const unit = `72.5 ${'ห'.repeat(3_000)}`;
    const book = await opened(
      withCells(smallAgreement(), [
        [1, 0, { value: long }],
        [2, 7, { value: unit }],
      ]),
    );
    const before = await book.picture(SHEET);
    expect(await score(book, style)).toMatchObject({ written: true });
    const { values, formulas } = await book.port.snapshot(SHEET);
    expect(values[1]?.[0]).toBe(long);
    for (const formula of formulas.flat()) expect(formula?.length ?? 0).toBeLessThanOrEqual(8_192);
    for (const value of values.flat()) expect(typeof value === 'string' ? value.length : 0).toBeLessThanOrEqual(32_767);
    expect(await score(book, style)).toMatchObject({ written: false });
    await removeResults(book.port, { sheet: SHEET });
    expect(await book.picture(SHEET)).toEqual(before);
  });

  it.each(["แผน 'ก' ๒๕๖๔", "It's", 'ก, ข; ค!D1', '=แผน', 'Sheet1!A1', '๑๒๓', '"ก" & <ข>', 'RC'])(
    'works on a sheet called %s',
    async (name) => {
      const book = await open(makeXlsx({ sheets: [smallAgreement({}, 'อื่น'), smallAgreement({}, name)] }));
      const before = await book.picture(name);
      const other = await book.picture('อื่น');
      for (const style of STYLES) expect(await score(book, style, name)).toMatchObject({ written: true, sheet: name });
      expect(await book.port.readSetting(`record:${name}`)).toMatchObject({ sheet: name });
      await book.port.select(name, 'I2');
      expect(await book.picture('อื่น')).toEqual(other);
      await removeResults(book.port, { sheet: name });
      expect(await book.picture(name)).toEqual(before);
      expect(await book.picture('อื่น')).toEqual(other);
    },
  );

  it.each([
    ['right to left', { rightToLeft: true }, {}, 'rightToLeft="1"'],
    ['in R1C1 mode', {}, { calculation: 'refMode="R1C1"' }, 'refMode="R1C1"'],
  ])('writes and takes back the same on a sheet shown %s', async (_what, sheet, more, attribute) => {
    const usual = await opened(smallAgreement());
    await score(usual, 'plain');
    const wanted = (await usual.port.snapshot(SHEET)).formulas;
    const odd = await opened(smallAgreement(sheet), more);
    const before = await odd.picture(SHEET);
    await score(odd, 'plain');
    const { formulas } = await odd.port.snapshot(SHEET);
    expect(formulas).toEqual(wanted);
    expect(formulas[1]?.[8]).toMatch(/^=IF\(ISNUMBER\(H2\)/);
    if (odd.file) {
      const parts = unzipSync(odd.file.save());
      const xml = strFromU8(parts['xl/workbook.xml']!) + strFromU8(parts['xl/worksheets/sheet1.xml']!);
      expect(xml).toContain(attribute);
    }
    await removeResults(odd.port, { sheet: SHEET });
    expect(await odd.picture(SHEET)).toEqual(before);
  });
});

describe('Excel in another display language', () => {
  it('is asked and told in English A1 notation only, never in the language or notation that is shown', async () => {
    const { port, host } = await openExcel(memoryFromXlsx(makeXlsx({ sheets: [smallAgreement()] })));
    for (const style of STYLES) await score({ port }, style);
    await removeResults(port, { sheet: SHEET });
    const said = JSON.stringify(host.requests);
    expect(said).toContain('ormulas');
    expect(said).not.toMatch(/local|r1c1|"text"/i);
  });
});
