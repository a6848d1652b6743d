import type { HostCell } from '../../src/host/workbook/host-workbook';
import { MemoryWorkbook } from '../../src/host/workbook/memory-workbook';
import type { Area } from '../../src/sheet/grid';
import type { BandRules, CellBefore, CellContent, WritePlan } from '../../src/sheet/plan';
import { openExcel } from './support/open-excel';

// Many workbooks and whole libraries in one test; only for machines under load.
jest.setTimeout(180_000);

const SHEET = 'ผล';
const COLUMNS = 10;
const rows = <T>(count: number, cell: (row: number) => T): T[] => Array.from({ length: count }, (_, row) => cell(row));

function bookOf(count: number): MemoryWorkbook {
  const book = new MemoryWorkbook([SHEET]);
  const cells = rows(count, (row) =>
    rows(COLUMNS, (column): HostCell => ({ value: column === 0 ? `ตัวชี้วัด ${row}` : row + column, formula: null })),
  );
  book.sheet(SHEET).setCells({ top: 0, left: 0, bottom: count - 1, right: COLUMNS - 1 }, cells);
  return book;
}

/** Three written columns with looks, widths and rules, as a scoring makes it. */
function planOf(count: number): WritePlan {
  const area: Area = { top: 0, left: COLUMNS, bottom: count - 1, right: COLUMNS + 2 };
  const formula = (row: number, text: string): CellContent => ({
    kind: 'formula',
    formula: text.replaceAll('#', String(row + 1)),
    value: 1,
  });
  const before: CellBefore[] = rows(count, (row) => row).flatMap((row) =>
    [0, 10, 11, 12].map((column) => ({
      row,
      column,
      value: column === 0 ? `ตัวชี้วัด ${row}` : null,
      formula: null,
    })),
  );
  const rules: BandRules = {
    area,
    rules: [{ band: 'good', formula: '=AND(ISNUMBER($K1),$K1>=3.5)', fill: '#C6E7B8', fontColor: '#1B4D1E' }],
  };
  return {
    sheet: SHEET,
    contents: [
      {
        area,
        cells: rows(count, (row) => [
          formula(row, '=KPISCORE(I#,D#:H#)'),
          formula(row, '=KPIWEIGHTED(B#,K#,B$1:B$9,K$1:K$9)'),
          { kind: 'value', value: 'ดี' },
        ]),
      },
    ],
    looks: [{ area, look: { fontName: 'TH Sarabun New', fontSize: 16, numberFormat: '0.0000', fill: null } }],
    merges: [],
    columnWidths: [{ column: COLUMNS, width: 12 }],
    bandRules: [rules],
    before,
    empty: false,
    record: null,
  };
}

describe('number of syncs', () => {
  it.each([15, 5_000])('reads a sheet of %i rows in three at most', async (count) => {
    const { port, host } = await openExcel(bookOf(count));
    expect((await port.snapshot(SHEET)).values).toHaveLength(count);
    expect(host.syncs().length).toBeLessThanOrEqual(3);
  });

  it('reads many small sheets in two, without those that are gone or too large', async () => {
    const names = rows(14, (index) => `1.${index + 1}`);
    const book = new MemoryWorkbook([...names, 'blank']);
    names.forEach((name, index) => {
      const bottom = index === 5 ? 299 : 39;
      const cells = rows(bottom + 1, (row): HostCell[] => [{ value: `${name} ${row}`, formula: null }]);
      book.sheet(name).setCells({ top: 0, left: 0, bottom, right: 0 }, cells);
    });
    const { port, host } = await openExcel(book);
    const grids = await port.snapshots!([...names, 'blank', 'gone'], { sheet: 200, all: 400 });
    expect(grids.map(({ name }) => name)).toEqual(names.filter((_, index) => index !== 5).slice(0, 10));
    expect(host.syncs()).toHaveLength(2);
    expect(grids[1]).toEqual(await port.snapshot('1.2'));
  });

  it('writes 15 rows in three', async () => {
    const { port, host } = await openExcel(bookOf(15));
    await port.apply(planOf(15));
    expect(host.syncs()).toHaveLength(3);
  });

  it('writes 5,000 rows in three and one per megabyte that travels', async () => {
    const { port, host } = await openExcel(bookOf(5_000));
    await port.apply(planOf(5_000));
    const lookBytes = 5_000 * 3 * 400;
    const sent = host.syncs().reduce((sum, request) => sum + JSON.stringify(request).length, 0);
    expect(host.syncs().length).toBeLessThanOrEqual(3 + Math.ceil((lookBytes + sent) / 1_000_000));
    expect((await port.snapshot(SHEET)).formulas[4_999]?.[10]).toBe('=KPISCORE(I5000,D5000:H5000)');
  });

  it('keeps every request below the web limit of 5 MB', async () => {
    const { port, host } = await openExcel(bookOf(5_000), { payloadLimit: 5_000_000 });
    await port.apply(planOf(5_000));
    for (const request of host.syncs()) expect(JSON.stringify(request).length).toBeLessThan(2_000_000);
  });

  it('reads and writes 20,000 rows within the 5 MB of the web, there and back, and is stopped without a trace', async () => {
    const book = bookOf(20_000);
    const { port, host } = await openExcel(book, { payloadLimit: 5_000_000 });
    expect((await port.snapshot(SHEET)).values).toHaveLength(20_000);
    const from = host.requests.length;
    await port.apply(planOf(20_000));
    for (const request of host.requests.slice(from)) expect(JSON.stringify(request).length).toBeLessThan(2_000_000);
    expect(book.sheet(SHEET).cells({ top: 19_999, left: 10, bottom: 19_999, right: 10 })[0]?.[0]?.formula).toBe(
      '=KPISCORE(I20000,D20000:H20000)',
    );
    const other = bookOf(20_000);
    const stopped = await openExcel(other, { payloadLimit: 5_000_000 });
    let share = 0;
    const watch = { progress: (now: number) => void (share = now), cancelled: () => share > 0.6 };
    await expect(stopped.port.apply(planOf(20_000), watch)).rejects.toMatchObject({ code: 'cancelled' });
    expect(other.sheet(SHEET).usedRange(true)).toEqual({ top: 0, left: 0, bottom: 19_999, right: COLUMNS - 1 });
  });

  it('reads a sheet of long texts in pieces where half of it is more than 5 MB', async () => {
    const book = bookOf(6_000);
    const long = 'ตัวชี้วัดที่มีชื่อยาว '.repeat(40);
    const texts = rows(6_000, (row): HostCell[] => [{ value: `${row} ${long}`, formula: null }]);
    book.sheet(SHEET).setCells({ top: 0, left: 3, bottom: 5_999, right: 3 }, texts);
    const { port } = await openExcel(book, { payloadLimit: 5_000_000 });
    const grid = await port.snapshot(SHEET);
    expect(grid.values.map((row) => row[3])).toEqual(texts.map(([cell]) => cell!.value));
    const opened = await port.open!(SHEET, () => [], { sheet: 1, all: 1 });
    expect(opened.grid).toEqual(grid);
  });

  it('tells how far it is, and puts everything back when it is stopped at any step', async () => {
    const shares: number[] = [];
    const { port } = await openExcel(bookOf(5_000));
    await port.apply(planOf(5_000), { progress: (share) => shares.push(share), cancelled: () => false });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    for (const stopAt of [1, Math.ceil(shares.length / 2), shares.length - 1]) {
      const book = bookOf(5_000);
      const { port: other } = await openExcel(book);
      let heard = 0;
      const watch = { progress: () => void (heard += 1), cancelled: () => heard >= stopAt };
      await expect(other.apply(planOf(5_000), watch)).rejects.toMatchObject({ code: 'cancelled' });
      expect(book.sheet(SHEET).usedRange(true)).toEqual({ top: 0, left: 0, bottom: 4_999, right: COLUMNS - 1 });
      expect(book.sheet(SHEET).conditionalFormats()).toEqual([]);
    }
  });

  it('refuses a sheet too large to hand over before asking for its cells', async () => {
    const book = new MemoryWorkbook([SHEET]);
    const corner = { top: 1_048_575, left: 5, bottom: 1_048_575, right: 5 };
    book.sheet(SHEET).setCells({ top: 0, left: 0, bottom: 0, right: 0 }, [[{ value: 1, formula: null }]]);
    book.sheet(SHEET).setCells(corner, [[{ value: 1, formula: null }]]);
    const { port, host } = await openExcel(book);
    await expect(port.snapshot(SHEET)).rejects.toMatchObject({ code: 'tooLarge', facts: { limit: 1_000_000 } });
    expect(host.syncs()).toHaveLength(1);
  });
});
