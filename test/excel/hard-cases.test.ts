import type { ColumnPart } from '../../src/sheet/plan-write';
import { describeIssue, describeWorkbookError } from '../../src/text/messages';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet, type ScoreSheetOptions } from '../../src/usecases/score-sheet';
import { WorkbookError } from '../../src/workbook/port';
import { AGREEMENT_TEXT, sheetOfText, smallAgreement, withCells } from '../support/agreement-book';
import { makeXlsx, workbookParts, zipParts } from '../support/xlsx/make-xlsx';
import type { NewCell, NewSheet } from '../support/xlsx/new-workbook';
import { ADAPTERS, type Opened } from './support/both-workbooks';

// Many workbooks and whole libraries in one test; only for machines under load.
jest.setTimeout(180_000);

const SHEET = 'คำรับรอง';

const text = (value: string, more: Omit<NewCell, 'value'> = {}): NewCell => ({ value, ...more });
const unlocked = (value: NewCell['value'] = null): NewCell => ({ value, unlocked: true });

async function score(opened: Opened, options: Partial<ScoreSheetOptions> = {}) {
  const result = await scoreSheet(opened.port, { sheet: SHEET, language: 'th', style: 'plain', ...options });
  if (!result.found) throw new Error('no table was found');
  const { issues } = result.plan;
  return {
    ...result,
    columns: result.plan.columns,
    codes: issues.map(({ code }) => code),
    said: issues.map((issue) => describeIssue(issue, 'th')).join('\n'),
  };
}

async function refusal(work: Promise<unknown>): Promise<{ code: string; said: string; saidEnglish: string }> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { code, facts } = error;
    return {
      code,
      said: describeWorkbookError(code, facts, 'th'),
      saidEnglish: describeWorkbookError(code, facts, 'en'),
    };
  }
  throw new Error('nothing was refused');
}

const formulaAt = async ({ port }: Opened, row: number, column: number): Promise<string | null> => {
  const grid = await port.snapshot(SHEET);
  return grid.formulas[row - grid.top]?.[column - grid.left] ?? null;
};

describe.each(ADAPTERS)('%s', (_name, open) => {
  const opened = (sheet: NewSheet, more: Parameters<typeof makeXlsx>[0] | object = {}): Promise<Opened> =>
    open(makeXlsx({ sheets: [sheet], ...more }));

  describe('a protected sheet', () => {
    /** The sheet's own score column I, with a total row; everything else is locked. */
    const withOwnColumns = (more: Partial<NewSheet> = {}): NewSheet =>
      withCells(smallAgreement({ protected: true, ...more }), [
        [0, 8, text('คะแนนที่ได้', { look: { bold: true } })],
        [1, 8, unlocked()],
        [2, 8, unlocked()],
        [3, 8, unlocked()],
        [3, 1, unlocked(100)],
      ]);
    const parts: ColumnPart[] = ['score'];

    it('refuses where a cell in the way is locked, names the cells, and changes nothing', async () => {
      const book = await opened(smallAgreement({ protected: true }));
      const before = await book.picture(SHEET);
      const { code, said, saidEnglish } = await refusal(score(book));
      expect(code).toBe('sheetProtected');
      expect(said).toContain('เซลล์ I1:K4 ล็อกอยู่');
      expect(said).toContain(SHEET);
      expect(saidEnglish).toContain('Cells I1:K4 are locked');
      expect(await book.picture(SHEET)).toEqual(before);
    });

    it('writes the contents of unlocked cells, says that looks stay, and takes them back', async () => {
      const book = await opened(withOwnColumns());
      const before = await book.picture(SHEET);
      const { written, codes, said } = await score(book, { parts });
      expect({ written, codes }).toEqual({ written: true, codes: ['looksProtected'] });
      expect(said).toContain('ชีตถูกป้องกันไว้');
      expect(await formulaAt(book, 1, 8)).toMatch(/^=IF\(ISNUMBER\(H2\)/);
      expect((await book.port.snapshot(SHEET)).protected).toBe(true);
      expect((await score(book, { parts })).written).toBe(false);
      await removeResults(book.port, { sheet: SHEET });
      expect(await book.picture(SHEET)).toEqual(before);
    });

    it('colours and formats too where the sheet allows it', async () => {
      const book = await opened(withOwnColumns({ allowed: 'formatCells="0" formatColumns="0"' }));
      const before = await book.picture(SHEET);
      const { written, codes } = await score(book, { parts });
      expect({ written, codes }).toEqual({ written: true, codes: [] });
      const looks = await book.port.looks(SHEET, { top: 1, left: 8, bottom: 1, right: 8 });
      expect(looks[0]?.[0]?.numberFormat).toBe('0.0000');
      await removeResults(book.port, { sheet: SHEET });
      expect(await book.picture(SHEET)).toEqual(before);
    });

    it('refuses when one cell among unlocked ones is locked, and names that one', async () => {
      const sheet = withCells(withOwnColumns(), [[2, 8, { value: null }]]);
      const book = await opened(sheet);
      const { code, said } = await refusal(score(book, { parts }));
      expect({ code, said }).toEqual({ code: 'sheetProtected', said: expect.stringContaining('เซลล์ I3 ล็อกอยู่') });
    });

    it('does not take looks back on a sheet protected since', async () => {
      const book = await opened(withOwnColumns({ protected: false }));
      await score(book, { parts });
      if (book.memory === null) return;
      book.memory.sheet(SHEET).isProtected = true;
      const { code, said } = await refusal(removeResults(book.port, { sheet: SHEET }));
      expect(code).toBe('sheetProtected');
      expect(said).toContain('ไม่อนุญาตให้เปลี่ยนรูปแบบเซลล์');
    });
  });

  describe('rows and columns that nobody sees', () => {
    it('scores hidden rows like all others, and says how many', async () => {
      const hidden = AGREEMENT_TEXT.replace('1.2', '(hidden) 1.2');
      const book = await opened(sheetOfText(hidden, SHEET));
      const { codes, said } = await score(book);
      expect(codes).toEqual(['hiddenRowsScored']);
      expect(said).toContain('1 ตัวชี้วัด');
      expect(await formulaAt(book, 2, 8)).not.toBeNull();
    });

    it('says that a filter is on when it hides rows', async () => {
      const book = await opened(sheetOfText(AGREEMENT_TEXT.replace('1.2', '(hidden) 1.2'), SHEET, { filter: 'A1:H3' }));
      const { codes, said, written } = await score(book);
      expect({ codes, written }).toEqual({ codes: ['filteredRowsScored'], written: true });
      expect(said).toContain('ตัวกรอง');
      expect((await book.port.snapshot(SHEET)).hasFilter).toBe(true);
    });

    it.each([
      ['hidden', false],
      ['grouped and folded', true],
    ])('steps over %s columns, and says so', async (_what, grouped) => {
      const book = await opened(smallAgreement({ hiddenColumns: [{ left: 8, right: 9, grouped }] }));
      const before = await book.picture(SHEET);
      const { codes, said, columns } = await score(book);
      expect(columns).toEqual({ score: 10, weighted: 11, band: 12 });
      expect(codes).toEqual(['hiddenColumnsPassed']);
      expect(said).toContain('คอลัมน์ I–J ซ่อนอยู่ จึงเขียนคะแนนตั้งแต่คอลัมน์ K');
      expect((await score(book)).written).toBe(false);
      await removeResults(book.port, { sheet: SHEET });
      expect(await book.picture(SHEET)).toEqual(before);
    });

    it('writes nothing where all columns to the right are hidden, and says what to do', async () => {
      const book = await opened(smallAgreement({ hiddenColumns: [{ left: 8, right: 16_383 }] }));
      const { codes, said, written } = await score(book);
      expect({ codes, written }).toEqual({ codes: ['noRoomHidden'], written: false });
      expect(said).toContain('ยกเลิกการซ่อนคอลัมน์');
    });

    it("uses the sheet's own column though it is hidden, and says so", async () => {
      const sheet = withCells(smallAgreement({ hiddenColumns: [{ left: 8, right: 8 }] }), [[0, 8, text('คะแนนที่ได้')]]);
      const book = await opened(sheet);
      const { codes, columns, said } = await score(book, { parts: ['score'] });
      expect({ codes, columns }).toEqual({ codes: ['writtenHidden'], columns: { score: 8 } });
      expect(said).toContain('คอลัมน์ I');
    });
  });

  it('writes formulas into columns of the sheet that were formatted as text', async () => {
    const as = (value: string | null) => ({ value, look: { numberFormat: '@' } });
    const headers = ['คะแนนที่ได้', 'คะแนนถ่วงน้ำหนัก', 'ผลการประเมิน'];
    const cells = headers.flatMap((header, c) =>
      [as(header), as(null), as(null), as(null)].map((cell, row) => [row, 8 + c, cell] as const),
    );
    const book = await opened(withCells(smallAgreement(), cells));
    const before = await book.picture(SHEET);
    const { columns, written } = await score(book);
    expect({ columns, written }).toEqual({ columns: { score: 8, weighted: 9, band: 10 }, written: true });
    for (const column of [8, 9, 10]) expect(await formulaAt(book, 1, column)).toMatch(/^=IF\(/);
    const { numberFormats } = await book.port.snapshot(SHEET);
    expect(numberFormats[1]?.slice(8)).toEqual(['0.0000', '0.0000', 'General']);
    expect((await score(book)).written).toBe(false);
    await removeResults(book.port, { sheet: SHEET });
    expect(await book.picture(SHEET)).toEqual(before);
  });

  describe('merged cells in the way', () => {
    it('of the columns right of the table: the results move on', async () => {
      const book = await opened(smallAgreement({ merges: ['J2:J3'] }));
      const before = await book.picture(SHEET);
      expect((await score(book)).columns).toEqual({ score: 10, weighted: 11, band: 12 });
      await removeResults(book.port, { sheet: SHEET });
      expect(await book.picture(SHEET)).toEqual(before);
    });

    it("of the sheet's own score column: it is left alone", async () => {
      const sheet = withCells(smallAgreement({ merges: ['I2:I3'] }), [[0, 8, text('คะแนนที่ได้')]]);
      const book = await opened(sheet);
      const before = await book.picture(SHEET);
      const { columns, codes, said } = await score(book, { parts: ['score'] });
      expect(columns).toEqual({ score: 9 });
      expect(codes).toEqual(['columnMerged']);
      expect(said).toContain('I2:I3');
      expect((await score(book, { parts: ['score'] })).written).toBe(false);
      await removeResults(book.port, { sheet: SHEET });
      expect(await book.picture(SHEET)).toEqual(before);
    });

    it('of the total row: it keeps its words', async () => {
      const sheet = smallAgreement({ merges: ['A4:B4'] });
      const { rows } = sheet;
      const total = { cells: [{ value: 'รวม' }] };
      const book = await opened({ ...sheet, rows: [...rows.slice(0, 3), total] });
      const before = await book.picture(SHEET);
      expect((await score(book)).written).toBe(true);
      await removeResults(book.port, { sheet: SHEET });
      expect(await book.picture(SHEET)).toEqual(before);
    });
  });

  describe('the end of the sheet', () => {
    const LAST = 16_383;
    const parts: ColumnPart[] = ['score', 'weighted', 'band'];

    /** The small agreement so far right that `free` columns are left. */
    const atRight = (free: number): NewSheet => {
      const sheet = smallAgreement();
      const left = LAST - free - 7;
      return {
        ...sheet,
        rows: sheet.rows.map(({ cells }) => ({ cells: [...Array<null>(left).fill(null), ...cells] })),
      };
    };

    it.each([0, 1, 2])('says how many columns are missing when %i are left', async (free) => {
      const book = await opened(atRight(free));
      const before = await book.port.snapshot(SHEET);
      const { codes, said, written } = await score(book, { parts });
      expect({ codes, written }).toEqual({ codes: ['noRoom'], written: false });
      expect(said).toContain(`ต้องใช้ 3 คอลัมน์`);
      expect(said).toContain(`เหลือ ${free} คอลัมน์`);
      expect(await book.port.snapshot(SHEET)).toEqual(before);
    });

    it('says that there is no row for the total under a table that reaches the last one', async () => {
      const { rows, ...sheet } = smallAgreement();
      const parts = workbookParts({ sheets: [{ ...sheet, rows: rows.slice(0, 3) }] });
      const down = (_all: string, before: string, row: string): string => `${before}${Number(row) + 1_048_573}"`;
      const xml = parts['xl/worksheets/sheet1.xml']!.replace(/(<(?:row r="|c r="[A-Z]+))(\d+)"/g, down);
      const book = await open(zipParts({ ...parts, 'xl/worksheets/sheet1.xml': xml }));
      const before = await book.port.snapshot(SHEET);
      const { codes, said, written } = await score(book);
      expect({ codes, written }).toEqual({ codes: ['noRoomBelow'], written: false });
      expect(said).toContain('แถว 1,048,576');
      expect(await book.port.snapshot(SHEET)).toEqual(before);
    });

    it('writes into the last three columns when they are left', async () => {
      const book = await opened(atRight(3));
      const { written, columns } = await score(book, { parts });
      expect({ written, columns }).toEqual({
        written: true,
        columns: { score: 16_381, weighted: 16_382, band: 16_383 },
      });
      expect((await score(book, { parts })).written).toBe(false);
      await removeResults(book.port, { sheet: SHEET });
      expect((await book.port.snapshot(SHEET)).values[0]?.length).toBe(8);
    });
  });

  it('calculates what it wrote where the workbook calculates only when told to, and says so', async () => {
    const book = await opened(smallAgreement(), { calculation: 'calcMode="manual"' });
    const calculated = book.memory ? jest.spyOn(book.memory, 'recalculate') : null;
    const { codes, said } = await score(book);
    expect(codes).toEqual(['calculationManual']);
    expect(said).toContain('F9');
    if (calculated) expect(calculated).toHaveBeenCalled();
    else expect((await book.port.snapshot(SHEET)).values[3]?.[8]).toBe(4);
    expect((await book.port.snapshot(SHEET)).manualCalculation).toBe(true);
  });
});
