import { area, loaded, opened } from './support/opened';

describe('formats through the real library', () => {
  test('font, fill, alignment and number format are set and read', async () => {
    const { run, sheet } = await opened();
    const read = await run(async (worksheet, context) => {
      const range = worksheet.getRange('A1:B2');
      range.format.font.set({ name: 'TH Sarabun New', size: 16, bold: true, italic: true, color: '#c00000' });
      range.format.fill.color = 'yellow';
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = 'Top';
      range.format.wrapText = true;
      range.numberFormat = [
        ['0.0000', '0%'],
        [null as never, '@'],
      ];
      const names = ['name', 'size', 'bold', 'italic', 'color'].map((name) => `format/font/${name}`);
      range.load(
        `${names.join()},format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,numberFormat`,
      );
      await context.sync();
      return range.toJSON();
    });
    expect(read).toEqual({
      numberFormat: [
        ['0.0000', '0%'],
        ['General', '@'],
      ],
      format: {
        ...{ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true },
        font: { name: 'TH Sarabun New', size: 16, bold: true, italic: true, color: '#C00000' },
        fill: { color: '#FFFF00' },
      },
    });
    expect(sheet.look(1, 1)).toMatchObject({ fill: '#FFFF00', vertical: 'top', horizontal: 'center' });
  });

  test('formats that differ within a range read as null', async () => {
    const { run, sheet } = await opened();
    sheet.setLook(area(0, 0), { bold: true, fontColor: '#FF0000' });
    const font = await run((worksheet) => loaded(worksheet.getRange('A1:B1').format.font, 'bold,color,size'));
    expect(font).toEqual({ bold: null, color: null, size: 11 });
    const column = await run((worksheet) => loaded(worksheet.getRange('A:A').format.font, 'bold'));
    expect(column).toEqual({ bold: null });
  });

  test('no fill reads as white; clear takes a fill away', async () => {
    const { run, sheet } = await opened();
    sheet.setLook(area(0, 0), { fill: '#00FF00' });
    await run((worksheet) => worksheet.getRange('A1').format.fill.clear());
    expect(sheet.look(0, 0).fill).toBeNull();
    expect(await run((worksheet) => loaded(worksheet.getRange('A1').format.fill, 'color'))).toEqual({
      color: '#FFFFFF',
    });
  });

  test('borders: a line is one line for both cells that share it', async () => {
    const { run, sheet } = await opened();
    await run((worksheet) => {
      const borders = worksheet.getRange('B2:C3').format.borders;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('EdgeBottom').set({ style: 'Continuous', weight: 'Medium', color: '#0000FF' });
      borders.getItem('InsideVertical').style = 'Dot';
      borders.getItem('InsideHorizontal').style = 'Double';
    });
    expect(sheet.look(1, 1).borders).toEqual({
      top: { style: 'thin', color: '#000000' },
      right: { style: 'dotted', color: '#000000' },
      bottom: { style: 'double', color: '#000000' },
    });
    expect(sheet.look(2, 2).borders).toEqual({ bottom: { style: 'medium', color: '#0000FF' } });
    const below = await run((worksheet) =>
      loaded(worksheet.getRange('C4').format.borders.getItem('EdgeTop'), 'style,weight,color,sideIndex'),
    );
    expect(below).toEqual({ style: 'Continuous', weight: 'Medium', color: '#0000FF', sideIndex: 'EdgeTop' });
    await run((worksheet) => (worksheet.getRange('C3').format.borders.getItem('EdgeBottom').style = 'None'));
    expect(sheet.look(2, 2).borders?.bottom).toBeNull();
  });

  test('all borders of a range can be loaded as a collection', async () => {
    const { run } = await opened();
    const sides = await run(async (worksheet, context) => {
      const { borders } = worksheet.getRange('A1').format;
      borders.getItem('EdgeLeft').style = 'Dash';
      borders.load('items/sideIndex,items/style,count');
      await context.sync();
      return borders.items.map((item) => `${item.sideIndex} ${item.style}`);
    });
    expect(sides).toHaveLength(8);
    expect(sides).toEqual(expect.arrayContaining(['EdgeLeft Dash', 'EdgeTop None', 'DiagonalUp None']));
  });

  test('cell, row and column properties', async () => {
    const { run, sheet } = await opened();
    sheet.setLook(area(0, 0), { bold: true, fill: '#112233', borders: { top: { style: 'thick', color: '#445566' } } });
    sheet.setColumnWidth(1, 99);
    sheet.setRowHidden(1, true);
    const read = await run(async (worksheet, context) => {
      const range = worksheet.getRange('A1:B2');
      const cells = range.getCellProperties({
        address: true,
        format: { font: { bold: true }, fill: { color: true }, borders: { style: true, weight: true, color: true } },
      });
      const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
      const rows = range.getRowProperties({ rowHidden: true });
      await context.sync();
      return { cells: cells.value, columns: columns.value, rows: rows.value };
    });
    expect(read.cells[0]?.[0]).toMatchObject({
      address: 'งาน!A1',
      format: {
        font: { bold: true },
        fill: { color: '#112233' },
        borders: { top: { style: 'Continuous', weight: 'Thick', color: '#445566' }, left: { style: 'None' } },
      },
    });
    expect(read.columns.map((column) => column.format?.columnWidth)).toEqual([48, 99]);
    expect(read.rows.map((row) => row.rowHidden)).toEqual([false, true]);
  });

  test('properties are set cell by cell', async () => {
    const { run, fails, sheet } = await opened();
    await run((worksheet) => {
      worksheet
        .getRange('A1:B1')
        .setCellProperties([
          [
            { format: { fill: { color: '#ABCDEF' }, borders: { left: { style: 'Continuous', weight: 'Thin' } } } },
            { format: { font: { size: 20 }, horizontalAlignment: 'Right' } as never },
          ],
        ]);
      worksheet.getRange('A1:B1').setColumnProperties([{ format: { columnWidth: 30 } }, { columnHidden: true }]);
    });
    expect(sheet.look(0, 0)).toEqual({ fill: '#ABCDEF', borders: { left: { style: 'thin', color: '#000000' } } });
    expect(sheet.look(0, 1)).toEqual({ fontSize: 20, horizontal: 'right' });
    expect([sheet.columnWidth(0), sheet.isColumnHidden(1)]).toEqual([30, true]);
    expect((await fails((worksheet) => worksheet.getRange('A1:B1').setCellProperties([[{}]]))).code).toBe(
      'InvalidArgument',
    );
  });

  test('widths, heights and fitting', async () => {
    const { run, sheet } = await opened();
    sheet.setCells(area(0, 0), [[{ value: 'ตัวชี้วัดผลการปฏิบัติงานราชการ', formula: null }]]);
    await run((worksheet) => {
      worksheet.getRange('A1').format.autofitColumns();
      worksheet.getRange('B1:C1').format.columnWidth = 70.5;
      worksheet.getRange('A1:A2').format.rowHeight = 20;
    });
    expect(sheet.columnWidth(0)).toBeGreaterThan(100);
    expect([1, 2].map((column) => sheet.columnWidth(column))).toEqual([70.5, 70.5]);
    expect(sheet.rowHeight(1)).toBe(20);
  });

  test.each<[string, (format: Excel.RangeFormat) => unknown]>([
    ['a colour', (format) => (format.font.color = 'greenish')],
    ['an alignment', (format) => (format.horizontalAlignment = 'Middle' as never)],
    ['a size', (format) => (format.font.size = 0)],
    ['a width', (format) => (format.columnWidth = -1)],
    ['a style of line', (format) => (format.borders.getItem('EdgeTop').style = 'Wavy' as never)],
  ])('%s that Excel does not know is InvalidArgument', async (_, work) => {
    const { fails } = await opened();
    expect((await fails((worksheet) => work(worksheet.getRange('A1').format))).code).toBe('InvalidArgument');
  });
});

describe('many cells', () => {
  test('each cell’s look is asked once for all its properties', async () => {
    const { run, sheet } = await opened();
    const asked = jest.spyOn(sheet, 'look');
    await run((worksheet) => {
      worksheet.getRange('B2:F11').getCellProperties({
        format: { font: { bold: true, size: true }, borders: { style: true, weight: true, color: true } },
      });
    });
    const cellsAndNeighbours = 7 * 12;
    expect(asked.mock.calls.length).toBeLessThanOrEqual(cellsAndNeighbours);
  });

  test('number formats are set by areas of equal ones', async () => {
    const { run, sheet } = await opened();
    const set = jest.spyOn(sheet, 'setLook');
    await run((worksheet) => {
      const rows = Array.from({ length: 100 }, (_, row) => (row < 50 ? ['0.00', '0.00', '@'] : ['0%', '0%', '0%']));
      worksheet.getRange('A1:C100').numberFormat = rows;
    });
    expect(set.mock.calls).toEqual([
      [area(0, 0, 49, 1), { numberFormat: '0.00' }],
      [area(0, 2, 49, 2), { numberFormat: '@' }],
      [area(50, 0, 99, 2), { numberFormat: '0%' }],
    ]);
  });
});
