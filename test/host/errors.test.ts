import { area, fill, loaded, opened, valuesOf } from './support/opened';

describe('failures as Excel reports them', () => {
  test('a request stops at its first error; what was done before stays', async () => {
    const { fails, sheet } = await opened();
    const error = await fails((worksheet) => {
      worksheet.getRange('A1').values = [[1]];
      worksheet.getRange('nowhere').values = [[2]];
      worksheet.getRange('A3').values = [[3]];
    });
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Worksheet.getRange');
    expect(error.debugInfo.statement).toContain('getRange');
    expect(valuesOf(sheet, area(0, 0, 2, 0))).toEqual([[1], [null], [null]]);
  });

  test('what the host does not have is ApiNotFound, never silence', async () => {
    const { fails } = await opened();
    for (const work of [
      (sheet: Excel.Worksheet) => sheet.comments.load('items'),
      (sheet: Excel.Worksheet) => sheet.getRange('A1').load('hyperlink'),
      (sheet: Excel.Worksheet) => sheet.getRange('A1').removeDuplicates([0], false),
      (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.indentLevel = 2),
      (sheet: Excel.Worksheet) => (sheet.tabColor = '#FF0000'),
    ]) {
      const error = await fails(work);
      expect([error.code, error.httpStatusCode]).toEqual(['ApiNotFound', 404]);
    }
  });

  test('everything fails while a cell is edited', async () => {
    const { fails, run, workbook, sheet } = await opened();
    fill(sheet, [[1]]);
    workbook.editing = true;
    const error = await fails((worksheet) => loaded(worksheet.getRange('A1'), 'values'));
    expect([error.code, error.httpStatusCode]).toEqual(['InvalidOperationInCellEditMode', 400]);
    workbook.editing = false;
    expect(await run((worksheet) => loaded(worksheet.getRange('A1'), 'values'))).toEqual({ values: [[1]] });
  });

  test('too large requests and responses are refused; 5 MB by default', async () => {
    const { fails, run, sheet } = await opened();
    const text = 'ก'.repeat(30_000);
    const rows = Array.from({ length: 70 }, () => [text]);
    const error = await fails((worksheet) => (worksheet.getRange('A1:A70').values = rows));
    expect([error.code, error.httpStatusCode]).toEqual(['RequestPayloadSizeLimitExceeded', 400]);
    expect(sheet.usedRange(false)).toBeNull();
    for (const half of [0, 35]) {
      await run((worksheet) => (worksheet.getRangeByIndexes(half, 0, 35, 1).values = rows.slice(0, 35)));
    }
    const read = await fails((worksheet) => loaded(worksheet.getRange('A1:A70'), 'values'));
    expect(read.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('injected failures reach the add-in, and nothing of the request is done', async () => {
    const { fails, failRequest, run, sheet } = await opened();
    for (const [fault, code] of [
      [{ callError: 5102 }, 'ActivityLimitReached'],
      [{ callError: 5012 }, 'InvalidOrTimedOutSession'],
      [{ callError: 7000 }, 'AccessDenied'],
      [{ code: 'GeneralException' }, 'GeneralException'],
    ] as const) {
      failRequest(1, fault);
      expect((await fails((worksheet) => (worksheet.getRange('A1').values = [[1]]))).code).toBe(code);
    }
    expect(sheet.usedRange(false)).toBeNull();
    await run((worksheet) => (worksheet.getRange('A1').values = [[1]]));
    expect(valuesOf(sheet, area(0, 0))).toEqual([[1]]);
  });

  test('another user’s edit can come between two requests', async () => {
    const { run, beforeRequest, sheet } = await opened();
    fill(sheet, [['before']]);
    beforeRequest(2, () => fill(sheet, [['after']]));
    const seen = await run(async (worksheet) => {
      const first = await loaded(worksheet.getRange('A1'), 'values');
      return [first, await loaded(worksheet.getRange('A1'), 'values')];
    });
    expect(seen).toEqual([{ values: [['before']] }, { values: [['after']] }]);
  });

  test('kept ranges are released at the end of Excel.run', async () => {
    const { run, requests } = await opened();
    await run(async (worksheet) => loaded(worksheet.getRange('A1'), 'values'));
    await new Promise((done) => setImmediate(done));
    const released = requests
      .flatMap((request) => request.Actions)
      .filter((action) => action.Name === '_RemoveReference');
    expect(released).toHaveLength(1);
  });
});
