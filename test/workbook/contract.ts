import type { Area, SheetGrid } from '../../src/sheet/grid';
import { recordSetting } from '../../src/sheet/plan';
import type { CellContent, WritePlan, WriteRecord } from '../../src/sheet/plan';
import type { SheetPlan } from '../../src/sheet/sheet-plan';
import { WorkbookError } from '../../src/workbook/port';
import type { WorkbookErrorCode, WorkbookPort } from '../../src/workbook/port';
import { CONTRACT_SHEETS, contractFile } from './contract-file';

/** What a suite needs of an adapter. */
export interface OpenedWorkbook {
  readonly port: WorkbookPort;
  /** The workbook opened again from what was kept: proves that writes are not only in memory. */
  readonly reopen?: () => Promise<WorkbookPort>;
}

const { data, hidden, locked } = CONTRACT_SHEETS;

const at = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
const value = (content: string | number | boolean | null): CellContent => ({ kind: 'value', value: content });
const cellIn = <T>(grid: SheetGrid, rows: readonly (readonly T[])[], row: number, column: number): T | undefined =>
  rows[row - grid.top]?.[column - grid.left];

/** What a snapshot says of one cell: value, formula. Outside of the used range everything is blank. */
async function held(port: WorkbookPort, sheet: string, row: number, column: number) {
  const grid = await port.snapshot(sheet);
  const formula = cellIn(grid, grid.formulas, row, column) ?? null;
  const content = cellIn(grid, grid.values, row, column) ?? null;
  return { value: content === '' ? null : content, formula };
}

const RECORD: WriteRecord = {
  version: 1,
  sheet: data,
  style: 'values',
  columns: { score: 6, weighted: 7, band: 8 },
  headerRows: [1, 1],
  firstRow: 2,
  totalRow: 5,
  hashes: { score: 'a1,b2' },
};

const plan = (parts: Partial<WritePlan>): WritePlan => ({
  sheet: data,
  contents: [],
  looks: [],
  merges: [],
  columnWidths: [],
  bandRules: [],
  before: [],
  empty: false,
  record: RECORD,
  ...parts,
});

/** A small sheet with a title, a link, a hidden column that feeds a chart, and in its first version a cell more. */
const wholeSheet = (name: string, version: number): SheetPlan => ({
  name,
  after: data,
  contents: [
    { area: at(0, 0), cells: [[value(`=สรุป ${version}`)]] },
    {
      area: { top: 2, left: 0, bottom: 3, right: 2 },
      cells: [
        [value('๑.๑'), { kind: 'formula', formula: `='${data}'!B3*${version}`, value: 10 * version }, value(version)],
        [value('๑.๒'), null, { kind: 'formula', formula: '=C3*4', value: 4 * version }],
      ],
    },
    {
      area: { top: 2, left: 3, bottom: 3, right: 3 },
      cells: [
        [{ kind: 'formula', formula: '=IF(B3>15,B3,NA())', value: version > 1 ? 20 : { error: '#N/A' } }],
        [{ kind: 'formula', formula: '=IF(B4>15,B4,NA())', value: { error: '#N/A' } }],
      ],
    },
    ...(version === 1 ? [{ area: at(6, 1), cells: [[value('จะหายไป')]] }] : []),
  ],
  looks: [
    {
      area: { top: 0, left: 0, bottom: 0, right: 2 },
      look: { fontName: 'TH Sarabun New', fontSize: 18, bold: true, horizontal: 'center' },
    },
    { area: { top: 2, left: 1, bottom: 3, right: 1 }, look: { numberFormat: '0.0000', fill: '#E7E6E6' } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: version === 1 ? 1 : 2 }],
  columnWidths: [{ column: 0, width: 30 + version }],
  rowHeights: [{ row: 0, height: 30 }],
  hiddenColumns: [3],
  bandRules: [
    {
      area: { top: 2, left: 1, bottom: 3, right: 1 },
      rules: [{ band: 'good', formula: '=AND(ISNUMBER($B3),$B3>=15)', fill: '#C6E7B8', fontColor: '#1B4D1E' }],
    },
  ],
  charts: [
    {
      kind: 'bar',
      name: 'คะแนน',
      title: 'คะแนน & "ผล"',
      categories: { top: 2, left: 0, bottom: 3, right: 0 },
      series: [{ name: 'ดี', values: { top: 2, left: 3, bottom: 3, right: 3 }, fill: '#7CB86B' }],
      axis: { min: 0, max: 5, majorUnit: 1, format: '0' },
      place: { top: 8, left: 0, bottom: 20, right: 2 },
    },
  ],
  page: {
    orientation: 'landscape',
    area: { top: 0, left: 0, bottom: 20, right: 2 },
    titleRows: [1, 1],
    fitToWidth: true,
    breaksBefore: [8],
    footer: '&P / &N',
  },
  gridlines: false,
  record: { key: 'result-sheet:x', value: { version } },
});

async function refusal(work: Promise<unknown>): Promise<WorkbookErrorCode | 'resolved'> {
  try {
    await work;
    return 'resolved';
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

/**
 * What every adapter of `WorkbookPort` must do. `open` gets the bytes of an .xlsx file and gives a fresh workbook with
 * exactly that in it.
 */
export function workbookContract(name: string, open: (bytes: Uint8Array) => Promise<OpenedWorkbook>): void {
  const fresh = async () => (await open(contractFile())).port;

  describe(`${name}: reading`, () => {
    it('lists its sheets, with the one that is shown', async () => {
      expect(await (await fresh()).sheets()).toEqual([
        { name: data, visible: true, active: true },
        { name: hidden, visible: false, active: false },
        { name: locked, visible: true, active: false },
      ]);
    });

    it('gives the active sheet when none is named, and says when a sheet is not there', async () => {
      const port = await fresh();
      expect((await port.snapshot(null)).name).toBe(data);
      expect((await port.snapshot(hidden)).name).toBe(hidden);
      expect(await refusal(port.snapshot('ไม่มี'))).toBe('sheetNotFound');
      expect(await refusal(port.looks('ไม่มี', at(0, 0)))).toBe('sheetNotFound');
      expect(await refusal(port.select('ไม่มี', 'A1'))).toBe('sheetNotFound');
    });

    it.each([
      ['Thai text', 1, 0, 'ตัวชี้วัด', null],
      ['a number', 2, 1, 10, null],
      ['a text of digits, still text', 3, 1, '๑๐', null],
      ['a truth value', 2, 3, true, null],
      ['an error value', 3, 3, { error: '#N/A' }, null],
      ['a formula with its value', 4, 1, 30, '=B3*3'],
      ['a blank cell between others', 3, 2, null, null],
      ['a text that begins with =', 4, 3, '=A1 is not a formula', null],
    ])('reads %s', async (_what, row, column, content, formula) => {
      expect(await held(await fresh(), data, row, column)).toEqual({ value: content, formula });
    });

    it('reads formats, merges, hidden rows and protection', async () => {
      const port = await fresh();
      const grid = await port.snapshot(data);
      expect(cellIn(grid, grid.numberFormats, 2, 2)).toBe('0.0%');
      expect(cellIn(grid, grid.numberFormats, 2, 1)).toBe('General');
      expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
      expect([...grid.hiddenRows]).toEqual([3]);
      expect(grid.protected).toBe(false);
      expect((await port.snapshot(locked)).protected).toBe(true);
    });

    it('reads several sheets at once, where it can, as it reads them alone', async () => {
      const port = await fresh();
      if (!port.snapshots) return;
      const grids = await port.snapshots([locked, 'ไม่มี', data], { sheet: 1000, all: 2000 });
      expect(grids).toEqual([await port.snapshot(locked), await port.snapshot(data)]);
      expect(await port.snapshots([data], { sheet: 1, all: 2000 })).toEqual([]);
    });

    it('opens a sheet with all that reading it needs, where it can, as it reads them alone', async () => {
      const port = await fresh();
      if (!port.open) return;
      await port.writeSetting('policy', { decimals: 2 });
      const seen: string[] = [];
      const opened = await port.open(
        null,
        (sheets, name) => {
          seen.push(name, ...sheets.map((sheet) => sheet.name));
          return [locked, 'ไม่มี', hidden];
        },
        { sheet: 1000, all: 2000 },
      );
      expect(seen).toEqual([data, data, hidden, locked]);
      expect(opened.sheets).toEqual(await port.sheets());
      expect(opened.grid).toEqual(await port.snapshot(data));
      expect(opened.along).toEqual([await port.snapshot(locked), await port.snapshot(hidden)]);
      expect(opened.settings).toEqual({ policy: { decimals: 2 } });
      expect((await port.open(hidden, () => [data], { sheet: 1, all: 2000 })).along).toEqual([]);
      expect(await refusal(port.open('ไม่มี', () => [], { sheet: 1, all: 1 }))).toBe('sheetNotFound');
    });

    it('gives looks and widths at once, where it can, as one by one', async () => {
      const port = await fresh();
      if (!port.appearance) return;
      const areas = [at(1, 0), { top: 0, left: 1, bottom: 4, right: 3 }];
      const { looks, widths } = await port.appearance(data, areas, { left: 0, right: 3 });
      expect(looks).toEqual([await port.looks(data, areas[0]!), await port.looks(data, areas[1]!)]);
      expect(widths).toEqual(await port.columnWidths(data, 0, 3));
      expect(await refusal(port.appearance('ไม่มี', areas, { left: 0, right: 0 }))).toBe('sheetNotFound');
    });

    it('reads looks and column widths', async () => {
      const port = await fresh();
      const looks = await port.looks(data, { top: 1, left: 0, bottom: 2, right: 1 });
      expect(looks[0]?.[0]).toMatchObject({
        fontName: 'TH Sarabun New',
        fontSize: 16,
        bold: true,
        fontColor: '#1F3864',
        fill: '#DCE6F1',
        horizontal: 'center',
        vertical: 'center',
        wrap: true,
        borders: { top: { style: 'thin', color: '#000000' }, bottom: { style: 'medium', color: '#FF0000' } },
      });
      expect(looks[1]?.[1]).toMatchObject({ bold: false, fill: null });
      const widths = await port.columnWidths(data, 0, 1);
      expect(Math.abs((widths[0] ?? 0) - 30)).toBeLessThan(1);
      expect(Math.abs((widths[1] ?? 0) - 12)).toBeLessThan(1);
    });
  });

  describe(`${name}: writing`, () => {
    it('writes values and formulas, and leaves cells without an entry alone', async () => {
      const { port, reopen } = await open(contractFile());
      await port.apply(
        plan({
          contents: [
            {
              area: { top: 2, left: 6, bottom: 4, right: 7 },
              cells: [
                [value('คะแนน'), value(3.7)],
                [value(false), { kind: 'formula', formula: '=ROUND(B3/4,4)', value: 2.5 }],
                [value('=B3'), null],
              ],
            },
            { area: at(2, 1), cells: [[null]] },
          ],
        }),
      );
      for (const workbook of [port, ...(reopen ? [await reopen()] : [])]) {
        expect(await held(workbook, data, 2, 6)).toEqual({ value: 'คะแนน', formula: null });
        expect(await held(workbook, data, 2, 7)).toEqual({ value: 3.7, formula: null });
        expect(await held(workbook, data, 3, 6)).toEqual({ value: false, formula: null });
        expect(await held(workbook, data, 3, 7)).toEqual({ value: 2.5, formula: '=ROUND(B3/4,4)' });
        expect(await held(workbook, data, 4, 6)).toEqual({ value: '=B3', formula: null });
        expect(await held(workbook, data, 2, 1)).toEqual({ value: 10, formula: null });
        expect(await held(workbook, hidden, 0, 0)).toEqual({ value: 'ซ่อน', formula: null });
      }
    });

    it('sets only the members of a look that are given', async () => {
      const port = await fresh();
      await port.apply(
        plan({
          looks: [
            { area: at(1, 0), look: { fill: null, numberFormat: '0.0000', borders: { top: null } } },
            {
              area: at(8, 8),
              look: { fontName: 'TH Sarabun New', fontSize: 14, italic: true, horizontal: 'right', fill: '#FFC000' },
            },
          ],
        }),
      );
      const [[header]] = (await port.looks(data, at(1, 0))) as [[object]];
      expect(header).toMatchObject({ bold: true, fill: null, numberFormat: '0.0000', horizontal: 'center' });
      expect(header).toMatchObject({ borders: { top: null, bottom: { style: 'medium', color: '#FF0000' } } });
      const [[added]] = (await port.looks(data, at(8, 8))) as [[object]];
      expect(added).toMatchObject({
        fontName: 'TH Sarabun New',
        fontSize: 14,
        italic: true,
        horizontal: 'right',
        fill: '#FFC000',
      });
    });

    it('merges, takes merges apart, sets widths, puts looks back', async () => {
      const port = await fresh();
      const wanted = { top: 1, left: 6, bottom: 2, right: 6 };
      await port.apply(
        plan({
          merges: [wanted],
          unmerges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
          columnWidths: [{ column: 6, width: 20 }],
          resets: [at(1, 0)],
        }),
      );
      expect((await port.snapshot(data)).merges).toEqual([wanted]);
      expect(Math.abs(((await port.columnWidths(data, 6, 6))[0] ?? 0) - 20)).toBeLessThan(0.5);
      expect((await port.looks(data, at(1, 0)))[0]?.[0]).toMatchObject({
        fill: null,
        bold: false,
        numberFormat: 'General',
      });
    });

    it('knows what is printed, and makes it larger; titles stay, and a sheet without a print area has none', async () => {
      const { port, reopen } = await open(contractFile());
      const before = { top: 0, left: 0, bottom: 4, right: 3 };
      expect((await port.snapshot(data)).printArea).toEqual(before);
      expect((await port.snapshot(hidden)).printArea).toBeUndefined();
      const after = { ...before, right: 8, bottom: 5 };
      await port.apply(plan({ printArea: { before, after } }));
      for (const workbook of [port, ...(reopen ? [await reopen()] : [])]) {
        expect((await workbook.snapshot(data)).printArea).toEqual(after);
        expect((await workbook.snapshot(hidden)).printArea).toBeUndefined();
      }
    });

    it('keeps the record of what it wrote, and takes it away for a plan without one', async () => {
      const port = await fresh();
      await port.apply(plan({ contents: [{ area: at(2, 6), cells: [[value(1)]] }] }));
      expect(await port.readSetting(recordSetting(data))).toEqual(RECORD);
      await port.apply(plan({ contents: [{ area: at(2, 6), cells: [[value(null)]] }], record: null }));
      expect(await port.readSetting(recordSetting(data))).toBeNull();
      expect(await held(port, data, 2, 6)).toEqual({ value: null, formula: null });
    });

    it('changes nothing for an empty plan', async () => {
      const port = await fresh();
      await port.apply(plan({ empty: true, contents: [{ area: at(2, 1), cells: [[value('x')]] }] }));
      expect(await held(port, data, 2, 1)).toEqual({ value: 10, formula: null });
    });

    it('applies twice what sees no difference', async () => {
      const port = await fresh();
      const twice = plan({
        merges: [{ top: 1, left: 6, bottom: 2, right: 6 }],
        looks: [{ area: at(1, 6), look: { bold: true } }],
      });
      await port.apply(twice);
      await port.apply(twice);
      expect((await port.snapshot(data)).merges).toHaveLength(2);
    });
  });

  describe(`${name}: refusing, wholly`, () => {
    const write = { area: { top: 2, left: 6, bottom: 3, right: 6 }, cells: [[value(1)], [value(2)]] };

    it.each([
      ['a value', { row: 2, column: 1, value: 11, formula: null }],
      ['a value that became text', { row: 2, column: 1, value: '10', formula: null }],
      ['a blank', { row: 2, column: 1, value: null, formula: null }],
      ['a formula', { row: 4, column: 1, value: 30, formula: '=B3*4' }],
      ['a formula that is gone', { row: 2, column: 1, value: 10, formula: '=5+5' }],
    ])('when a cell changed since: %s', async (_what, before) => {
      const port = await fresh();
      expect(await refusal(port.apply(plan({ contents: [write], before: [before] })))).toBe('changedMeanwhile');
      expect(await held(port, data, 2, 6)).toEqual({ value: null, formula: null });
      expect(await port.readSetting(recordSetting(data))).toBeNull();
    });

    it('when a cell that the plan was made from changed since, though it is not touched', async () => {
      const port = await fresh();
      const reads = [
        { row: 2, column: 1, value: 10, formula: null },
        { row: 4, column: 1, value: 30, formula: '=B3*4' },
      ];
      expect(await refusal(port.apply(plan({ contents: [write], reads })))).toBe('changedMeanwhile');
      expect(await held(port, data, 2, 6)).toEqual({ value: null, formula: null });
      expect(await refusal(port.apply(plan({ contents: [write], reads: reads.slice(0, 1) })))).toBe('resolved');
    });

    it('accepts what is as it was', async () => {
      const port = await fresh();
      const before = [
        { row: 2, column: 1, value: 10, formula: null },
        { row: 3, column: 3, value: { error: '#N/A' }, formula: null },
        { row: 4, column: 1, value: 30, formula: '=B3*3' },
        { row: 30, column: 30, value: null, formula: null },
      ];
      expect(await refusal(port.apply(plan({ contents: [write], before })))).toBe('resolved');
    });

    it('on a protected sheet', async () => {
      const port = await fresh();
      expect(await refusal(port.apply(plan({ sheet: locked, contents: [write] })))).toBe('sheetProtected');
      expect(await held(port, locked, 2, 6)).toEqual({ value: null, formula: null });
    });

    it('on a sheet that is not there', async () => {
      expect(await refusal((await fresh()).apply(plan({ sheet: 'ไม่มี', contents: [write] })))).toBe('sheetNotFound');
    });

    it('where merged cells are in the way', async () => {
      const port = await fresh();
      const hiddenCell = { area: at(0, 2), cells: [[value('ใต้เซลล์ผสาน')]] };
      expect(await refusal(port.apply(plan({ contents: [write, hiddenCell] })))).toBe('mergedCells');
      const across = { top: 0, left: 3, bottom: 1, right: 3 };
      expect(await refusal(port.apply(plan({ contents: [write], merges: [across] })))).toBe('mergedCells');
      expect(await held(port, data, 2, 6)).toEqual({ value: null, formula: null });
      expect((await port.snapshot(data)).merges).toHaveLength(1);
    });
  });

  describe(`${name}: whole sheets`, () => {
    const made = 'สรุปคะแนน';
    const from = `'${data}'!`;

    it('makes a sheet behind the one it belongs to, and makes it anew in its place', async () => {
      const { port, reopen } = await open(contractFile());
      if (!port.writeSheet) return;
      const others = async () => [await port.snapshot(data), await port.snapshot(hidden), await port.snapshot(locked)];
      const before = await others();
      expect(await port.writeSheet(wholeSheet(made, 1))).toEqual({ left: [] });
      expect((await port.sheets()).map((sheet) => sheet.name)).toEqual([data, made, hidden, locked]);
      expect((await port.sheets()).filter(({ active }) => active).map((sheet) => sheet.name)).toEqual([data]);
      expect(await held(port, made, 6, 1)).toEqual({ value: 'จะหายไป', formula: null });
      await port.writeSheet(wholeSheet(made, 2));
      for (const workbook of [port, ...(reopen ? [await reopen()] : [])]) {
        expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual([data, made, hidden, locked]);
        expect(await held(workbook, made, 0, 0)).toEqual({ value: '=สรุป 2', formula: null });
        expect(await held(workbook, made, 2, 1)).toMatchObject({ formula: `=${from}B3*2` });
        expect(await held(workbook, made, 3, 2)).toEqual({ value: 8, formula: '=C3*4' });
        expect(await held(workbook, made, 6, 1)).toEqual({ value: null, formula: null });
        const grid = await workbook.snapshot(made);
        expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
        expect([...grid.hiddenColumns]).toEqual([3]);
        expect(Math.abs(((await workbook.columnWidths(made, 0, 0))[0] ?? 0) - 32)).toBeLessThan(0.5);
        const [[title], , [, number]] = (await workbook.looks(made, { top: 0, left: 0, bottom: 2, right: 1 })) as [
          [object],
          unknown,
          [unknown, object],
        ];
        expect(title).toMatchObject({ fontName: 'TH Sarabun New', fontSize: 18, bold: true, horizontal: 'center' });
        expect(number).toMatchObject({ numberFormat: '0.0000', fill: '#E7E6E6' });
        expect(await workbook.readSetting('result-sheet:x')).toEqual({ version: 2 });
      }
      expect(await others()).toEqual(before);
    });

    it('changes nothing on a protected sheet', async () => {
      const port = await fresh();
      if (!port.writeSheet) return;
      const before = await port.snapshot(locked);
      expect(await refusal(port.writeSheet(wholeSheet(locked, 1)))).toBe('sheetProtected');
      expect(await port.snapshot(locked)).toEqual(before);
      expect(await port.readSetting('result-sheet:x')).toBeNull();
    });
  });

  describe(`${name}: settings`, () => {
    it('keeps JSON values by key and takes them away with null', async () => {
      const { port, reopen } = await open(contractFile());
      const policy = { bands: [4.5, 3.5], note: 'ก "ข" <ค> & ง\n' };
      expect(await port.readSetting('policy')).toBeNull();
      await port.writeSetting('policy', policy);
      await port.writeSetting('language', 'th');
      await port.writeSetting('gone', 1);
      await port.writeSetting('gone', null);
      for (const workbook of [port, ...(reopen ? [await reopen()] : [])]) {
        expect(await workbook.readSetting('policy')).toEqual(policy);
        expect(await workbook.readSetting('language')).toBe('th');
        expect(await workbook.readSetting('gone')).toBeNull();
      }
    });
  });
}
