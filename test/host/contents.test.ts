import { area, cell, fill, loaded, opened, valuesOf } from './support/opened';

describe('cell contents through the real library', () => {
  test('values and formulas are read back as Excel shows them', async () => {
    const { run, sheet, syncs } = await opened();
    const read = await run(async (worksheet) => {
      const range = worksheet.getRange('A1:B3');
      range.values = [
        ['ก', 1],
        [true, '=A1'],
        ['', '#REF!'],
      ];
      return loaded(range, 'values,formulas,address,valueTypes,text');
    });
    expect(read).toEqual({
      address: 'งาน!A1:B3',
      values: [
        ['ก', 1],
        [true, ''],
        ['', '#REF!'],
      ],
      formulas: [
        ['ก', 1],
        [true, '=A1'],
        ['', '#REF!'],
      ],
      valueTypes: [
        ['String', 'Double'],
        ['Boolean', 'Empty'],
        ['Empty', 'Error'],
      ],
      text: [
        ['ก', '1'],
        ['TRUE', ''],
        ['', '#REF!'],
      ],
    });
    expect(sheet.cells(area(1, 1))[0]?.[0]?.formula).toBe('=A1');
    expect(valuesOf(sheet, area(2, 0, 2, 1))).toEqual([[null, { error: '#REF!' }]]);
    expect(syncs()).toHaveLength(1);
  });

  test('null leaves a cell alone, the empty text empties it, one value fills the range', async () => {
    const { run, sheet } = await opened();
    fill(sheet, [['old', 'old', 'old']]);
    await run((worksheet) => {
      worksheet.getRange('A1:C1').values = [[null, '', 3]];
      (worksheet.getRange('A2:C3') as { values: unknown }).values = 7;
    });
    expect(valuesOf(sheet, area(0, 0, 2, 2))).toEqual([
      ['old', null, 3],
      [7, 7, 7],
      [7, 7, 7],
    ]);
  });

  test('typed texts become what Excel makes of them, with the number format that goes with it', async () => {
    const { run, sheet } = await opened();
    await run((worksheet) => {
      worksheet.getRange('A1:F1').values = [['80%', '1,234', "'=A1", '  12.5 ', 'ร้อยละ 80', 'TRUE']];
    });
    expect(valuesOf(sheet, area(0, 0, 0, 5))).toEqual([[0.8, 1234, '=A1', 12.5, 'ร้อยละ 80', true]]);
    expect(sheet.look(0, 0).numberFormat).toBe('0%');
    expect(sheet.look(0, 1).numberFormat).toBe('#,##0');
    expect(sheet.look(0, 3).numberFormat).toBeUndefined();
  });

  test('a text cell keeps texts as they are', async () => {
    const { run, sheet } = await opened();
    sheet.setLook(area(0, 0), { numberFormat: '@' });
    await run((worksheet) => (worksheet.getRange('A1').values = [['=1+1']]));
    expect(sheet.cells(area(0, 0))).toEqual([[cell('=1+1')]]);
  });

  test.each([
    ['a wrong shape', [[1, 2]]],
    ['too few rows', [[1]]],
    ['an object', { a: 1 }],
    ['a formula that does not close', [['=SUM(A1'], [1]]],
  ])('%s is InvalidArgument and writes nothing', async (_, values) => {
    const { fails, sheet } = await opened();
    const error = await fails((worksheet) => ((worksheet.getRange('A1:A2') as { values: unknown }).values = values));
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.values');
    expect(sheet.usedRange(false)).toBeNull();
  });

  test('what is written to cells that a merge covers is ignored', async () => {
    const { run, sheet } = await opened();
    sheet.merge(area(0, 0, 0, 1));
    await run((worksheet) => (worksheet.getRange('A1:C1').values = [['anchor', 'covered', 'free']]));
    expect(valuesOf(sheet, area(0, 0, 0, 2))).toEqual([['anchor', null, 'free']]);
  });

  test('locked cells of a protected sheet cannot be written, unlocked ones can', async () => {
    const { run, fails, sheet } = await opened();
    sheet.isProtected = true;
    sheet.unlocked.add('0,1');
    const error = await fails((worksheet) => (worksheet.getRange('A1:B1').values = [[1, 2]]));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['AccessDenied', 'Range.values']);
    await run((worksheet) => (worksheet.getRange('B1').values = [[2]]));
    expect(valuesOf(sheet, area(0, 0, 0, 1))).toEqual([[null, 2]]);
  });

  test('large writes come in slices and arrive whole', async () => {
    const { run, sheet, requests } = await opened();
    const rows = Array.from({ length: 4000 }, (_, row) => [row, `ค ${row}`]);
    await run((worksheet) => (worksheet.getRange('B2:C4001').values = rows));
    expect(requests[0]?.Actions.some((action) => action.Name === '_ValidateArraySize')).toBe(true);
    expect(valuesOf(sheet, area(1, 1, 4000, 2))).toEqual(rows);
  });

  test('whole columns give null for contents and take none', async () => {
    const { run, fails, sheet } = await opened();
    fill(sheet, [[1]]);
    const read = await run((worksheet) => loaded(worksheet.getRange('A:A'), 'values,formulas,text,address,rowCount'));
    expect(read).toMatchObject({ values: null, formulas: null, text: null, address: 'งาน!A:A', rowCount: 1_048_576 });
    const error = await fails((worksheet) => (worksheet.getRange('A:A').values = [[1]]));
    expect(error.code).toBe('InvalidArgument');
  });

  test('one request is one undo step', async () => {
    const { run, sheet, workbook } = await opened();
    await run((worksheet) => {
      worksheet.getRange('A1').values = [[1]];
      worksheet.getRange('A2').formulas = [['=A1']];
      worksheet.getRange('A1').format.font.bold = true;
    });
    expect(workbook.undoSteps).toBe(1);
    workbook.undo();
    expect(sheet.usedRange(false)).toBeNull();
    expect(sheet.look(0, 0)).toEqual({});
  });

  test('a request that only reads is no undo step', async () => {
    const { run, workbook } = await opened();
    await run((worksheet) => loaded(worksheet.getRange('A1'), 'values'));
    expect(workbook.undoSteps).toBe(0);
  });
});
