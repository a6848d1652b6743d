import type { MemorySheet } from '../../src/host/workbook/memory-sheet';
import { MemoryWorkbook } from '../../src/host/workbook/memory-workbook';
import type { Area } from '../../src/sheet/grid';
import type { SheetPlan } from '../../src/sheet/sheet-plan';
import type { WorkbookError, WorkbookPort, WriteWatch } from '../../src/workbook/port';
import { openExcel } from './support/open-excel';
import { RECORD_KEY, RESULT_SHEET, sheetPlan } from './support/sheet-plan';

// Many workbooks and whole libraries in one test; only for machines under load.
jest.setTimeout(180_000);

const SOURCE = "คำรับรอง '๖๔";
const LAST = 'ท้าย';
const at = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

async function open(rows = 3) {
  const workbook = new MemoryWorkbook(['ปก', SOURCE, LAST]);
  const cells = Array.from({ length: rows }, (_, row) => [
    { value: `ตัวชี้วัด ${row}`, formula: null },
    { value: row + 1, formula: null },
  ]);
  workbook.sheet(SOURCE).setCells({ top: 1, left: 0, bottom: rows, right: 1 }, cells);
  const link = [[{ value: 1, formula: `=${RESULT_SHEET}!C4` }]];
  workbook.sheet(LAST).setCells(at(0, 0), link);
  return { workbook, ...(await openExcel(workbook)) };
}

const write = async (port: WorkbookPort, plan: SheetPlan, watch?: WriteWatch): Promise<readonly string[]> => {
  if (!port.writeSheet) throw new Error('the adapter writes no sheets');
  return (await port.writeSheet(plan, watch)).left;
};

/** Everything of the workbook that can be seen, sheet by sheet, and the record. */
const pictureOf = (workbook: MemoryWorkbook): unknown => ({
  sheets: workbook.sheets().map((sheet) => pictureOfSheet(sheet)),
  settings: [...workbook.customXml.values()],
});

function pictureOfSheet(sheet: MemorySheet): unknown {
  const used = sheet.usedRange(false) ?? at(0, 0);
  const whole = { ...used, top: 0, left: 0, right: used.right + 6 };
  const indexes = (last: number): number[] => Array.from({ length: last + 1 }, (_, index) => index);
  return {
    name: sheet.name,
    cells: sheet.cells(whole),
    looks: indexes(whole.bottom).map((row) => indexes(whole.right).map((column) => seen(sheet, row, column))),
    merges: sheet.merges(),
    columns: indexes(whole.right).map((column) => [sheet.columnWidth(column), sheet.isColumnHidden(column)]),
    rows: indexes(whole.bottom).map((row) => [sheet.rowHeight(row), sheet.isRowHidden(row)]),
    rules: sheet.conditionalFormats().map(({ area, formula, fill, fontColor }) => ({ area, formula, fill, fontColor })),
    layout: { ...sheet.layout, charts: sheet.layout.charts.map(({ id: _, ...chart }) => chart) },
  };
}

/** What a cell shows; a member that is not given is the default. */
function seen(sheet: MemorySheet, row: number, column: number): unknown {
  const {
    fontName = 'Calibri',
    fontSize = 11,
    bold = false,
    fill = null,
    numberFormat = 'General',
  } = sheet.look(row, column);
  return { fontName, fontSize, bold, fill, numberFormat };
}

const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'written',
    ({ code, facts }: WorkbookError) => (facts['restored'] === 'no' ? `${code}, not restored` : code),
  );

describe('a new sheet', () => {
  it('stands behind the scored one with everything that the plan says', async () => {
    const { workbook, port } = await open();
    expect(await write(port, sheetPlan(SOURCE))).toEqual([]);
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['ปก', SOURCE, RESULT_SHEET, LAST]);
    const sheet = workbook.sheet(RESULT_SHEET);
    expect(sheet.cells({ top: 3, left: 0, bottom: 3, right: 2 })[0]).toEqual([
      { value: '= ตัวชี้วัดที่ 1 รุ่น 1', formula: null },
      { value: 1, formula: null },
      expect.objectContaining({ formula: "='คำรับรอง ''๖๔'!B2*1" }),
    ]);
    expect(sheet.look(0, 0)).toMatchObject({ fontName: 'TH Sarabun New', fontSize: 20, bold: true });
    expect(sheet.merges()).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(sheet.rowHeight(0)).toBe(31);
    expect([sheet.isColumnHidden(3), sheet.isColumnHidden(4), sheet.isColumnHidden(5)]).toEqual([false, true, true]);
    expect(sheet.conditionalFormats()).toHaveLength(1);
    expect(sheet.layout.gridlines).toBe(false);
    expect(await port.readSetting(RECORD_KEY)).toEqual({ version: 1, rows: 3 });
  });

  it('has native charts whose bars follow the cells, also hidden ones', async () => {
    const { workbook, port } = await open();
    await write(port, sheetPlan(SOURCE));
    const { id, charts } = { id: workbook.sheet(RESULT_SHEET).id, charts: workbook.sheet(RESULT_SHEET).layout.charts };
    const categories = { sheetId: id, area: { top: 3, left: 0, bottom: 5, right: 0 } };
    const series = { categories, overlap: 100, gapWidth: 50 };
    expect(charts).toEqual([
      {
        id: expect.any(String),
        name: 'คะแนนตัวชี้วัด',
        type: 'BarClustered',
        title: 'คะแนนรายตัวชี้วัด',
        legend: 'Bottom',
        fontName: 'TH Sarabun New',
        fontSize: 20,
        series: [
          {
            ...series,
            name: 'ดี',
            fill: '#2E7D32',
            values: { sheetId: id, area: { ...categories.area, left: 4, right: 4 } },
          },
          {
            ...series,
            name: 'ปรับปรุง',
            fill: '#C62828',
            values: { sheetId: id, area: { ...categories.area, left: 5, right: 5 } },
          },
        ],
        valueAxis: { minimum: 0, maximum: 5, majorUnit: 1, numberFormat: '0', gridlineColor: '#D9D9D9' },
        categoryAxis: { reversed: true, position: 'Maximum' },
        plotVisibleOnly: false,
        place: { top: 8, left: 0, bottom: 18, right: 3 },
      },
    ]);
  });

  it('prints on A4, one page wide, with titles and page breaks', async () => {
    const { workbook, port } = await open();
    await write(port, sheetPlan(SOURCE));
    expect(workbook.sheet(RESULT_SHEET).layout.page).toEqual({
      orientation: 'Portrait',
      paperSize: 'A4',
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
      area: { top: 0, left: 0, bottom: 25, right: 3 },
      titleRows: [2, 2],
      breaksBefore: [8],
      centerFooter: 'หน้า &P จาก &N',
    });
  });

  it('stands last when the scored sheet is gone', async () => {
    const { workbook, port } = await open();
    await write(port, { ...sheetPlan(SOURCE), after: 'ไม่มี' });
    expect(workbook.sheets().at(-1)?.name).toBe(RESULT_SHEET);
  });

  it('is not offered where looks and page layout cannot be had', async () => {
    const { port } = await openExcel(new MemoryWorkbook([SOURCE]), { requirements: { ExcelApi: '1.8' } });
    expect(port.writeSheet).toBeUndefined();
  });
});

describe('a sheet made anew', () => {
  it('is as a new one, in its place, and still the same sheet for formulas elsewhere', async () => {
    const { workbook, port } = await open();
    await write(port, sheetPlan(SOURCE));
    const { id } = workbook.sheet(RESULT_SHEET);
    workbook.moveSheet(id, 0);
    await write(port, sheetPlan(SOURCE, 2, 2));
    expect(workbook.sheets()[0]).toMatchObject({ id, name: RESULT_SHEET });
    const again = pictureOfSheet(workbook.sheet(RESULT_SHEET));
    const other = await open();
    await write(other.port, sheetPlan(SOURCE, 2, 2));
    const fresh = pictureOfSheet(other.workbook.sheet(RESULT_SHEET));
    const ids = (picture: unknown): string => JSON.stringify(picture).replace(/\{sheet-\d+\}/g, 'sheet');
    expect(ids(again)).toBe(ids(fresh));
    expect(workbook.sheet(LAST).cells(at(0, 0))[0]?.[0]?.formula).toBe(`=${RESULT_SHEET}!C4`);
  });

  it('does not change a second time', async () => {
    const { workbook, port } = await open();
    await write(port, sheetPlan(SOURCE));
    const before = pictureOf(workbook);
    await write(port, sheetPlan(SOURCE));
    expect(pictureOf(workbook)).toEqual(before);
  });

  it('leaves a chart that a person has put there', async () => {
    const { workbook, port, host } = await open();
    await write(port, sheetPlan(SOURCE));
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(RESULT_SHEET);
      sheet.charts.add('ColumnClustered', sheet.getRange('B4:B6')).name = 'ของฉัน';
      await context.sync();
    });
    await write(port, sheetPlan(SOURCE, 3, 2));
    expect(workbook.sheet(RESULT_SHEET).layout.charts.map(({ name }) => name)).toEqual(['ของฉัน', 'คะแนนตัวชี้วัด']);
  });

  it('is refused when it is protected, naming sheet and cells', async () => {
    const { workbook, port } = await open();
    await write(port, sheetPlan(SOURCE));
    const before = pictureOf(workbook);
    workbook.sheet(RESULT_SHEET).isProtected = true;
    await expect(write(port, sheetPlan(SOURCE, 3, 2))).rejects.toMatchObject({
      code: 'sheetProtected',
      facts: { sheet: RESULT_SHEET, cells: 'A1:F6' },
    });
    expect(pictureOf(workbook)).toEqual(before);
  });
});

describe('wholly or not at all', () => {
  const writeNew = (port: WorkbookPort): Promise<unknown> => write(port, sheetPlan(SOURCE));
  const writeAnew = (port: WorkbookPort): Promise<unknown> => write(port, sheetPlan(SOURCE, 5, 2));

  async function prepared(kind: 'new' | 'anew') {
    const opened = await open();
    if (kind === 'anew') await writeNew(opened.port);
    return { ...opened, work: kind === 'new' ? writeNew : writeAnew };
  }

  it.each([
    ['new', { code: 'GeneralException' }],
    ['anew', { code: 'GeneralException' }],
    ['new', { callError: 5004 }],
    ['anew', { callError: 5102 }],
  ] as const)('a %s sheet at every request that fails: %j', async (kind, fault) => {
    const count = await prepared(kind);
    const first = count.host.requests.length;
    await count.work(count.port);
    const all = count.host.requests.length - first;
    expect(all).toBeGreaterThanOrEqual(3);
    const done = pictureOf(count.workbook);
    for (let nth = 1; nth <= all; nth += 1) {
      const { workbook, port, host, work } = await prepared(kind);
      const before = pictureOf(workbook);
      host.failRequest(nth, fault);
      const outcome = await outcomeOf(work(port));
      expect([nth, outcome === 'written' || /^(hostError|cellEditMode)$/.test(outcome)]).toEqual([nth, true]);
      expect(pictureOf(workbook)).toEqual(outcome === 'written' ? done : before);
    }
  });

  /** The nth change of a sheet of this kind throws, once; what came before it in the request has happened. */
  function breakOnce(workbook: MemoryWorkbook, name: string, nth: number): { broken: boolean } {
    const state = { broken: false };
    let calls = 0;
    const prototype = Object.getPrototypeOf(workbook.sheet(SOURCE)) as object;
    const original = Object.getOwnPropertyDescriptor(prototype, name)!;
    const guarded = <T>(action: T): T =>
      function (this: unknown, ...given: never[]) {
        calls += 1;
        if (calls === nth) {
          state.broken = true;
          Object.defineProperty(prototype, name, original);
          throw new Error('injected');
        }
        return (action as (...all: never[]) => unknown).apply(this, given);
      } as T;
    const broken = original.set
      ? { ...original, set: guarded(original.set) }
      : { ...original, value: guarded(original.value as unknown) };
    Object.defineProperty(prototype, name, broken);
    restorers.push(() => Object.defineProperty(prototype, name, original));
    return state;
  }

  const restorers: (() => void)[] = [];
  afterEach(() => restorers.splice(0).forEach((restore) => restore()));

  const MUTATORS = [
    ...(['setCells', 'setLook', 'merge', 'setColumnWidth', 'setRowHeight', 'setColumnHidden'] as const),
    ...(['addConditionalFormat', 'clear', 'layout', 'name'] as const),
  ];

  it.each(MUTATORS.flatMap((name) => (['new', 'anew'] as const).map((kind) => [name, kind] as const)))(
    'at every %s that fails half way, %s',
    async (name, kind) => {
      const finished = await prepared(kind);
      await finished.work(finished.port);
      const done = pictureOf(finished.workbook);
      for (let nth = 1; ; nth += 1) {
        const { workbook, port, work } = await prepared(kind);
        const before = pictureOf(workbook);
        const state = breakOnce(workbook, name, nth);
        const outcome = await outcomeOf(work(port));
        restorers.splice(0).forEach((restore) => restore());
        expect([nth, outcome]).toEqual([nth, state.broken && outcome !== 'written' ? 'hostError' : 'written']);
        expect([nth, pictureOf(workbook)]).toEqual([nth, outcome === 'written' ? done : before]);
        if (!state.broken) break;
      }
    },
  );

  it('says so when the sheet could not be put back either', async () => {
    const { workbook, port, work } = await prepared('anew');
    Object.assign(workbook.sheet(RESULT_SHEET), {
      setRowHeight: () => {
        throw new Error('injected');
      },
    });
    await expect(work(port)).rejects.toMatchObject({ code: 'hostError', facts: { restored: 'no' } });
  });

  it('never deletes a sheet that another person has made of that name meanwhile', async () => {
    const { workbook, port, host } = await open();
    host.beforeRequest(2, () => void workbook.addSheet(RESULT_SHEET));
    expect(await outcomeOf(writeNew(port))).toBe('hostError');
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['ปก', SOURCE, LAST, RESULT_SHEET]);
  });

  it.each(['new', 'anew'] as const)('can be stopped: %s', async (kind) => {
    const { workbook, port } = await prepared(kind);
    const before = pictureOf(workbook);
    const shares: number[] = [];
    const watch: WriteWatch = { progress: (share) => shares.push(share), cancelled: () => shares.length > 0 };
    await expect(write(port, sheetPlan(SOURCE, 9_000, 2), watch)).rejects.toMatchObject({ code: 'cancelled' });
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
    expect(pictureOf(workbook)).toEqual(before);
  });
});

describe('number of syncs', () => {
  const bodySize = (request: unknown): number => JSON.stringify(request).length;

  it.each([
    ['new', 3],
    ['anew', 3],
  ])('a %s sheet: at most %i and one per 1 MB', async (kind, most) => {
    const { port, host } = await open();
    if (kind === 'anew') await write(port, sheetPlan(SOURCE));
    const before = host.syncs().length;
    await write(port, sheetPlan(SOURCE, 20, 2));
    expect(host.syncs().length - before).toBeLessThanOrEqual(most);
  });

  it('holds every request of a large sheet below 1 MB or so', async () => {
    const { port, host } = await open();
    await write(port, sheetPlan(SOURCE, 9_000));
    const sizes = host.syncs().map(bodySize);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    expect(Math.max(...sizes)).toBeLessThan(2_000_000);
    expect(host.syncs().length).toBeLessThanOrEqual(3 + Math.ceil(all / 500_000));
  });
});
