import { area, cell, fill, loaded, opened, valuesOf } from './support/opened';

describe('finding ranges', () => {
  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['getRange with the sheet’s name', (s) => s.getRange('งาน!B2:A1'), 'งาน!A1:B2'],
    ['getRange with $', (s) => s.getRange('$C$3'), 'งาน!C3'],
    ['getRange of rows', (s) => s.getRange('2:3'), 'งาน!2:3'],
    ['getRange without address', (s) => s.getRange(), 'งาน!A:XFD'],
    ['getRangeByIndexes', (s) => s.getRangeByIndexes(1, 2, 3, 2), 'งาน!C2:D4'],
    ['worksheet.getCell', (s) => s.getCell(4, 27), 'งาน!AB5'],
    ['getCell outside the range', (s) => s.getRange('B2:C3').getCell(5, 5), 'งาน!G7'],
    ['getRow', (s) => s.getRange('B2:C5').getRow(2), 'งาน!B4:C4'],
    ['getColumn', (s) => s.getRange('B2:C5').getColumn(1), 'งาน!C2:C5'],
    ['getLastCell', (s) => s.getRange('B2:C5').getLastCell(), 'งาน!C5'],
    ['getLastRow', (s) => s.getRange('B2:C5').getLastRow(), 'งาน!B5:C5'],
    ['getEntireRow', (s) => s.getRange('B2:C3').getEntireRow(), 'งาน!2:3'],
    ['getEntireColumn', (s) => s.getRange('B2:C3').getEntireColumn(), 'งาน!B:C'],
    ['getOffsetRange', (s) => s.getRange('B2:C3').getOffsetRange(1, -1), 'งาน!A3:B4'],
    ['getResizedRange', (s) => s.getRange('B2:C3').getResizedRange(2, -1), 'งาน!B2:B5'],
    ['getAbsoluteResizedRange', (s) => s.getRange('B2').getAbsoluteResizedRange(2, 3), 'งาน!B2:D3'],
    ['getBoundingRect', (s) => s.getRange('B2').getBoundingRect('D5'), 'งาน!B2:D5'],
    ['getBoundingRect of a range', (s) => s.getRange('B2').getBoundingRect(s.getRange('A9')), 'งาน!A2:B9'],
    ['getIntersection', (s) => s.getRange('A1:C3').getIntersection('B2:D9'), 'งาน!B2:C3'],
    ['getRowsAbove', (s) => s.getRange('B5:C6').getRowsAbove(2), 'งาน!B3:C4'],
    ['getRowsBelow', (s) => s.getRange('B5:C6').getRowsBelow(1), 'งาน!B7:C7'],
    ['getColumnsAfter', (s) => s.getRange('B5:C6').getColumnsAfter(2), 'งาน!D5:E6'],
    ['getColumnsBefore', (s) => s.getRange('B5:C6').getColumnsBefore(1), 'งาน!A5:A6'],
  ])('%s', async (_, find, address) => {
    const { run } = await opened();
    expect(await run((sheet) => loaded(find(sheet), 'address'))).toEqual({ address });
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ['no address', (s) => s.getRange('nonsense').load('address'), 'InvalidArgument'],
    ['another sheet', (s) => s.getRange("'Sheet 2'!A1").load('address'), 'InvalidArgument'],
    ['left of the sheet', (s) => s.getRange('A1').getOffsetRange(0, -1).load('address'), 'InvalidArgument'],
    ['below the last row', (s) => s.getRange('A1048577').load('address'), 'InvalidArgument'],
    ['right of the last column', (s) => s.getRange('XFE1').load('address'), 'InvalidArgument'],
    ['a row outside the range', (s) => s.getRange('A1:B2').getRow(2).load('address'), 'InvalidArgument'],
    ['no intersection', (s) => s.getRange('A1').getIntersection('B2').load('address'), 'ItemNotFound'],
  ])('%s fails', async (_, find, code) => {
    const { fails } = await opened();
    expect((await fails(find)).code).toBe(code);
  });

  test('the used range, with formats and without', async () => {
    const { run, sheet } = await opened();
    fill(sheet, [[null], [null, 5]]);
    sheet.setLook(area(4, 4), { bold: true });
    const read = await run(async (worksheet, context) => {
      const all = worksheet.getUsedRange().load('address');
      const values = worksheet.getUsedRange(true).load('address');
      const none = context.workbook.worksheets.getItem('Sheet 2').getUsedRangeOrNullObject().load('address');
      const empty = context.workbook.worksheets.getItem('Sheet 2').getUsedRange().load('address');
      const part = worksheet.getRange('A1:A9').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [all.address, values.address, none.isNullObject, empty.address, part.isNullObject];
    });
    expect(read).toEqual(['งาน!B2:E5', 'งาน!B2', true, "'Sheet 2'!A1", true]);
  });

  test('size, position and hidden rows', async () => {
    const { run, sheet } = await opened();
    sheet.setRowHidden(1, true);
    sheet.setRowHeight(0, 30);
    const names = 'rowIndex,columnIndex,rowCount,columnCount,cellCount,hidden,rowHidden,columnHidden,top,height';
    expect(await run((worksheet) => loaded(worksheet.getRange('B2:C3'), names))).toEqual({
      ...{ rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 2, cellCount: 4 },
      ...{ hidden: null, rowHidden: null, columnHidden: false, top: 30, height: 15 },
    });
    await run((worksheet) => (worksheet.getRange('A2:A4').rowHidden = false));
    expect(sheet.isRowHidden(1)).toBe(false);
  });
});

describe('changing the shape of a sheet', () => {
  test('insert moves cells, merges and kept ranges', async () => {
    const { run, sheet } = await opened();
    fill(sheet, [['a'], ['b', 'x'], ['c']]);
    sheet.merge(area(1, 1, 1, 2));
    const address = await run(async (worksheet, context) => {
      const kept = worksheet.getRange('A2:A3');
      await context.sync();
      worksheet.getRange('2:2').insert('Down');
      await context.sync();
      return loaded(kept, 'address,values');
    });
    expect(address).toEqual({ address: 'งาน!A3:A4', values: [['b'], ['c']] });
    expect(sheet.merges()).toEqual([area(2, 1, 2, 2)]);
    expect(valuesOf(sheet, area(0, 0, 3, 0))).toEqual([['a'], [null], ['b'], ['c']]);
  });

  test('delete moves cells up; a range whose cells are gone is no reference any more', async () => {
    const { run, fails, sheet } = await opened();
    fill(sheet, [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    const error = await fails(async (worksheet, context) => {
      const kept = worksheet.getRange('A2');
      await context.sync();
      worksheet.getRange('A2').delete('Up');
      await context.sync();
      return loaded(kept, 'address');
    });
    expect(error.code).toBe('InvalidReference');
    expect(valuesOf(sheet, area(0, 0, 2, 1))).toEqual([
      ['a', 1],
      ['c', 2],
      [null, 3],
    ]);
    await run((worksheet) => worksheet.getRange('A1').delete('Left'));
    expect(valuesOf(sheet, area(0, 0))).toEqual([[1]]);
  });

  test('a shift that would tear a merge or a table apart is refused', async () => {
    const { fails, sheet } = await opened();
    sheet.merge(area(2, 0, 2, 1));
    const torn = await fails((worksheet) => worksheet.getRange('A1').insert('Down'));
    expect(torn.code).toBe('InvalidOperation');
    sheet.unmerge(area(2, 0, 2, 1));
    sheet.addTable({ name: 'T', area: area(4, 0, 6, 2) });
    expect((await fails((worksheet) => worksheet.getRange('B2').delete('Up'))).code).toBe('InvalidOperation');
  });

  test('nothing is pushed off the sheet', async () => {
    const { fails, sheet } = await opened();
    sheet.setCells(area(1_048_575, 0), [[cell('last')]]);
    expect((await fails((worksheet) => worksheet.getRange('1:1').insert('Down'))).code).toBe('NonBlankCellOffSheet');
  });

  test('merge keeps the first content only, across merges every row', async () => {
    const { run, sheet } = await opened();
    fill(sheet, [
      [null, 'b'],
      ['c', 'd'],
    ]);
    await run((worksheet) => worksheet.getRange('A1:B2').merge());
    expect(valuesOf(sheet, area(0, 0, 1, 1))).toEqual([
      ['b', null],
      [null, null],
    ]);
    expect(sheet.merges()).toEqual([area(0, 0, 1, 1)]);
    await run((worksheet) => {
      worksheet.getRange('B2').unmerge();
      worksheet.getRange('A1:B2').merge(true);
    });
    expect(sheet.merges()).toEqual([area(0, 0, 0, 1), area(1, 0, 1, 1)]);
  });

  test('merged areas are told, or are the null object', async () => {
    const { run, sheet } = await opened();
    sheet.merge(area(0, 0, 0, 1));
    sheet.merge(area(3, 0, 5, 0));
    const read = await run(async (worksheet, context) => {
      const merged = worksheet.getRange('A1:C9').getMergedAreasOrNullObject();
      merged.load('areaCount,address,cellCount');
      merged.areas.load('items/address,items/rowCount');
      const none = worksheet.getRange('C1').getMergedAreasOrNullObject().load('address');
      await context.sync();
      return [merged.toJSON(), merged.areas.items.map((item) => item.rowCount), none.isNullObject];
    });
    expect(read).toEqual([
      expect.objectContaining({ areaCount: 2, address: 'งาน!A1:B1,งาน!A4:A6', cellCount: 5 }),
      [1, 3],
      true,
    ]);
  });

  test('clear takes contents, formats or both', async () => {
    const { run, sheet } = await opened();
    fill(sheet, [[1, 2, 3]]);
    sheet.setLook(area(0, 0, 0, 2), { bold: true });
    await run((worksheet) => {
      worksheet.getRange('A1').clear('Contents');
      worksheet.getRange('B1').clear('Formats');
      worksheet.getRange('C1').clear();
    });
    expect(valuesOf(sheet, area(0, 0, 0, 2))).toEqual([[null, 2, null]]);
    expect([0, 1, 2].map((column) => sheet.look(0, column).bold)).toEqual([true, undefined, undefined]);
  });

  test('copyFrom moves relative references, copies looks, and fills from one cell', async () => {
    const { run, sheet } = await opened();
    sheet.setCells(area(0, 0, 0, 1), [[cell(1), cell(2, '=A1*$A$1+"A1"')]]);
    sheet.setLook(area(0, 1), { italic: true });
    await run((worksheet) => {
      worksheet.getRange('B2:B3').copyFrom('B1');
      worksheet.getRange('D1').copyFrom('B1', 'Values');
      worksheet.getRange('E1').copyFrom('B1', 'Formats');
    });
    expect(sheet.cells(area(1, 1, 2, 1)).map(([one]) => one?.formula)).toEqual(['=A2*$A$1+"A1"', '=A3*$A$1+"A1"']);
    expect(sheet.look(2, 1)).toEqual({ italic: true });
    expect(sheet.cells(area(0, 3, 0, 4))).toEqual([[cell(2), cell(null)]]);
    expect(sheet.look(0, 4)).toEqual({ italic: true });
  });

  test('structure stays as it is on a protected sheet', async () => {
    const { fails, sheet } = await opened();
    sheet.isProtected = true;
    for (const work of [
      (s: Excel.Worksheet) => s.getRange('1:1').insert('Down'),
      (s: Excel.Worksheet) => s.getRange('1:1').delete('Up'),
      (s: Excel.Worksheet) => s.getRange('A1:B1').merge(),
      (s: Excel.Worksheet) => s.getRange('A1').clear(),
      (s: Excel.Worksheet) => (s.getRange('A1').format.columnWidth = 20),
      (s: Excel.Worksheet) => (s.getRange('A1').rowHidden = true),
    ]) {
      expect((await fails(work)).code).toBe('AccessDenied');
    }
  });

  test('select shows the sheet and selects', async () => {
    const { run, workbook } = await opened();
    await run((_, context) => context.workbook.worksheets.getItem('Sheet 2').getRange('B2:C3').select());
    expect(workbook.activeSheet().name).toBe('Sheet 2');
    expect(workbook.selection().area).toEqual(area(1, 1, 2, 2));
    const selected = await run((_, context) => loaded(context.workbook.getSelectedRange(), 'address'));
    expect(selected).toEqual({ address: "'Sheet 2'!B2:C3" });
  });
});
