import { MemoryWorkbook } from '../../src/host/workbook/memory-workbook';
import { officeHost } from '../support/office-host';

const VALUES = [
  [1, 2],
  [3, 4],
].map((row) => row.map((value) => ({ value, formula: null })));

async function opened() {
  const workbook = new MemoryWorkbook(['งาน', 'อื่น']);
  workbook.sheet('งาน').setCells({ top: 0, left: 0, bottom: 1, right: 1 }, VALUES);
  const { Excel } = await officeHost(workbook);
  const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> =>
    Excel.run(async (context) => {
      const result = await work(context.workbook.worksheets.getItem('งาน'), context);
      await context.sync();
      return result;
    });
  return { workbook, run, layout: () => workbook.sheet('งาน').layout };
}

describe('charts', () => {
  it('have one series for every column of their cells, unless rows are asked for', async () => {
    const { run, layout } = await opened();
    await run((sheet) => void sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns'));
    await run((sheet) => void sheet.charts.add('BarClustered', sheet.getRange('A1:B2'), 'Rows'));
    expect(layout().charts.map(({ series }) => series.map(({ values }) => values?.area))).toEqual([
      [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 1, right: 1 },
      ],
      [
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 1, left: 0, bottom: 1, right: 1 },
      ],
    ]);
  });

  it('are made once, found by name, read, and deleted', async () => {
    const { run, layout } = await opened();
    const read = await run(async (sheet, context) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:A2'));
      chart.name = 'คะแนน';
      chart.title.text = 'คะแนนรวม';
      await context.sync();
      const found = sheet.charts.getItemOrNullObject('คะแนน');
      found.load('id,name,chartType,title/text');
      const none = sheet.charts.getItemOrNullObject('ไม่มี');
      none.load('name');
      sheet.charts.load('items/name');
      await context.sync();
      return [found.name, found.chartType, found.title.text, none.isNullObject, sheet.charts.items.length];
    });
    expect(read).toEqual(['คะแนน', 'BarClustered', 'คะแนนรวม', true, 1]);
    await run((sheet) => sheet.charts.getItem('คะแนน').delete());
    expect(layout().charts).toEqual([]);
  });

  it('take series from other sheets and lose them again', async () => {
    const { run, layout, workbook } = await opened();
    await run((sheet, context) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:A2'));
      const more = chart.series.add('อีก');
      more.setValues(context.workbook.worksheets.getItem('อื่น').getRange('C1:C2'));
      more.format.fill.setSolidColor('red');
      chart.series.getItemAt(0).delete();
    });
    const [series] = layout().charts[0]!.series;
    expect(series).toMatchObject({ name: 'อีก', fill: '#FF0000', values: { sheetId: workbook.sheet('อื่น').id } });
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['another kind', (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:A2'))],
    ['values that are no row or column', (sheet) => addTo(sheet).series.add('x').setValues(sheet.getRange('A1:B2'))],
    ['an overlap beyond 100', (sheet) => (addTo(sheet).series.getItemAt(0).overlap = 101)],
    ['titles that are no whole rows', (sheet) => sheet.pageLayout.setPrintTitleRows('A1:B2')],
    ['a zoom below 10', (sheet) => (sheet.pageLayout.zoom = { scale: 5 })],
    ['a page that begins at the first row', (sheet) => sheet.horizontalPageBreaks.add('A1')],
  ])('and layouts refuse %s', async (_what, work) => {
    const { run } = await opened();
    await expect(run((sheet) => void work(sheet))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  const addTo = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.add('BarClustered', sheet.getRange('A1:A2'));

  it('are not touched on a protected sheet', async () => {
    const { run, workbook, layout } = await opened();
    workbook.sheet('งาน').isProtected = true;
    await expect(run((sheet) => void addTo(sheet))).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(layout().charts).toEqual([]);
  });

  it('go with one undo step, as gridlines, pages and the order of sheets do', async () => {
    const { run, workbook, layout } = await opened();
    const before = layout();
    await run((sheet) => {
      addTo(sheet);
      sheet.showGridlines = false;
      sheet.pageLayout.orientation = 'Landscape';
      sheet.position = 1;
    });
    expect(layout()).toMatchObject({ gridlines: false, page: { orientation: 'Landscape' } });
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['อื่น', 'งาน']);
    workbook.undo();
    expect(layout()).toEqual(before);
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['งาน', 'อื่น']);
  });

  it('are read back as they were laid out', async () => {
    const { run } = await opened();
    const read = await run(async (sheet, context) => {
      sheet.pageLayout.paperSize = 'A4';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea('A1:B9');
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      sheet.horizontalPageBreaks.add('A5');
      await context.sync();
      sheet.pageLayout.load('paperSize,zoom');
      const area = sheet.pageLayout.getPrintArea().load('address');
      const titles = sheet.pageLayout.getPrintTitleRows().load('rowIndex,rowCount');
      sheet.horizontalPageBreaks.load('items');
      sheet.load('showGridlines');
      await context.sync();
      const first = sheet.horizontalPageBreaks.items[0]!.getCellAfterBreak().load('address');
      await context.sync();
      const { paperSize, zoom } = sheet.pageLayout;
      return [paperSize, zoom, area.address, titles.rowIndex, titles.rowCount, first.address, sheet.showGridlines];
    });
    expect(read).toEqual(['A4', { horizontalFitToPages: 1 }, 'งาน!A1:B9', 0, 2, 'งาน!A5', true]);
  });
});
