import { Dispatcher, type DispatcherOptions } from '../../src/host/office/dispatcher';
import { CustomFunctionCaller } from '../../src/host/office/functions/custom-function-caller';
import type { BatchRequest, BatchResponse } from '../../src/host/office/protocol/messages';
import { MemoryWorkbook } from '../../src/host/workbook/memory-workbook';
import { area, cell, fill } from './support/opened';

function host(options: Partial<DispatcherOptions> = {}) {
  const workbook = new MemoryWorkbook(['A', 'B', 'C']);
  const functions = new CustomFunctionCaller({ functions: [] }, () => {});
  const dispatcher = new Dispatcher({ workbook, functions, emit: () => {}, ...options });
  const ask = (actions: object[], paths: object[], flags = 1): BatchResponse => {
    const request: BatchRequest = {
      Actions: actions as BatchRequest['Actions'],
      ObjectPaths: Object.fromEntries(
        paths.map((path) => [(path as { Id: number }).Id, path]),
      ) as BatchRequest['ObjectPaths'],
    };
    const answer = dispatcher.answer({ body: JSON.stringify(request), flags });
    if (!('body' in answer)) throw new Error(`call failed ${answer.error}`);
    return JSON.parse(answer.body) as BatchResponse;
  };
  return { workbook, dispatcher, ask, functions };
}

const root = { Id: 1, ObjectPathType: 1, Name: '' };
const sheets = { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };
const sheetA = { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['A'] } };
const range = (address: string) => ({
  ...{ Id: 4, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3 },
  ArgumentInfo: { Arguments: [address] },
});
const action = (Id: number, ActionType: number, ObjectPathId: number, more: object = {}) => ({
  ...{ Id, ActionType, Name: '', ObjectPathId },
  ...more,
});

describe('batches on the wire', () => {
  test('queries of collections skip, take and tell their index', () => {
    const { ask, workbook } = host();
    const [, , third] = workbook.sheets();
    const response = ask([action(9, 2, 2, { QueryInfo: { Select: ['NAME'], Skip: 1, Top: 5 } })], [root, sheets]);
    expect(response.Results).toEqual([
      {
        ActionId: 9,
        Value: {
          _Items: [
            { Id: workbook.sheet('B').id, Name: 'B', _Index: 1 },
            { Id: third?.id, Name: 'C', _Index: 2 },
          ],
        },
      },
    ]);
  });

  test('names are found in any case, through dots and slashes; navigation without a rest gives scalars', () => {
    const { ask, workbook } = host();
    workbook.sheet('A').setLook(area(0, 0), { bold: true });
    const [result] = ask(
      [action(9, 2, 4, { QueryInfo: { Select: ['FORMAT/font.Bold', 'format/fill'] } })],
      [root, sheets, sheetA, range('A1')],
    ).Results;
    expect(result?.Value).toEqual({ Format: { Font: { Bold: true }, Fill: { Color: '#FFFFFF', Pattern: 'None' } } });
  });

  test('retrieve answers with the add-in’s own names', () => {
    const { ask } = host();
    const [result] = ask([action(9, 7, 2, { QueryInfo: { Select: ['name'] } })], [root, sheets]).Results;
    expect(result?.Value).toMatchObject({ items: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] });
  });

  test('update sets several properties, nested ones too', () => {
    const { ask, workbook } = host();
    const ObjectState = { values: [[5]], format: { font: { bold: true }, wrapText: true } };
    expect(ask([action(9, 9, 4, { ObjectState })], [root, sheets, sheetA, range('B2')]).Error).toBeUndefined();
    expect(workbook.sheet('A').cells(area(1, 1))).toEqual([[cell(5)]]);
    expect(workbook.sheet('A').look(1, 1)).toEqual({ bold: true, wrap: true });
  });

  test('trace markers answer null and their ids', () => {
    const { ask } = host();
    expect(ask([action(7, 5, 0), action(8, 5, 0)], [])).toEqual({
      Results: [
        { ActionId: 7, Value: null },
        { ActionId: 8, Value: null },
      ],
      TraceIds: [7, 8],
    });
  });

  test('a null object gives null to everything that follows', () => {
    const { ask } = host();
    const nothing = {
      Id: 5,
      ObjectPathType: 3,
      Name: 'GetItemOrNullObject',
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ['x'] },
    };
    const below = {
      Id: 6,
      ObjectPathType: 3,
      Name: 'GetRange',
      ParentObjectPathId: 5,
      ArgumentInfo: { Arguments: ['A1'] },
    };
    const response = ask(
      [action(8, 1, 5), action(9, 2, 6), action(10, 3, 6, { Name: 'Clear' })],
      [root, sheets, nothing, below],
    );
    expect(response.Results.map((result) => result.Value)).toEqual([null, null, null]);
  });

  test('objects given as arguments are objects, in options too', () => {
    const { ask, workbook } = host();
    fill(workbook.sheet('A'), [[1, 2]]);
    const target = {
      Id: 7,
      ObjectPathType: 3,
      Name: 'GetRange',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ['A5'] },
    };
    const copy = action(9, 3, 7, {
      Name: 'CopyFrom',
      ArgumentInfo: { Arguments: [null, 'All', null, null], ReferencedObjectPathIds: [4, 0, 0, 0] },
    });
    expect(ask([copy], [root, sheets, sheetA, range('A1:B1'), target]).Error).toBeUndefined();
    expect(workbook.sheet('A').cells(area(4, 0, 4, 1))).toEqual([[cell(1), cell(2)]]);
  });

  test('kept ranges live on until they are released; unknown ones are no references', () => {
    const { ask } = host();
    const keep = [action(8, 3, 4, { Name: '_KeepReference' }), action(9, 1, 4)];
    const [, identity] = ask(keep, [root, sheets, sheetA, range('A1')]).Results;
    const id = (identity?.Value as { _ReferenceId: string })._ReferenceId;
    const kept = { Id: 5, ObjectPathType: 6, Name: id };
    expect(ask([action(9, 2, 5, { QueryInfo: { Select: ['address'] } })], [kept]).Results[0]?.Value).toMatchObject({
      Address: 'A!A1',
    });
    ask([action(9, 3, 1, { Name: '_RemoveReference', ArgumentInfo: { Arguments: [id] } })], [root]);
    expect(ask([action(9, 2, 5)], [kept]).Error).toMatchObject({ Code: 'InvalidReference', ActionIndex: 0 });
  });

  test.each([
    ['an unknown path', [action(9, 1, 99)], 'InvalidObjectPath'],
    ['an unknown kind of path', [action(9, 1, 5)], 'InvalidArgument'],
    ['an unknown action', [action(9, 42, 1)], 'InvalidArgument'],
    ['an unknown method', [action(9, 3, 1, { Name: 'Explode' })], 'ApiNotFound'],
    ['an unknown property', [action(9, 4, 1, { Name: 'Colour', ArgumentInfo: { Arguments: [1] } })], 'ApiNotFound'],
    [
      'a read-only property',
      [action(9, 4, 1, { Name: 'Name', ArgumentInfo: { Arguments: ['x'] } })],
      'InvalidOperation',
    ],
    ['an unknown name in a query', [action(9, 2, 1, { QueryInfo: { Select: ['colour'] } })], 'ApiNotFound'],
    ['a negative skip', [action(9, 2, 2, { QueryInfo: { Skip: -1 } })], 'InvalidArgument'],
  ])('%s fails', (_, actions, code) => {
    const { ask } = host();
    const odd = { Id: 5, ObjectPathType: 12, Name: '', ParentObjectPathId: 1 };
    expect(ask(actions, [root, sheets, odd]).Error?.Code).toBe(code);
  });

  test('a mistake of the host is told as one, not hidden', () => {
    const { ask, workbook } = host();
    workbook.sheet('A').text = () => {
      throw new Error('boom');
    };
    const { Error: error } = ask(
      [action(9, 2, 4, { QueryInfo: { Select: ['text'] } })],
      [root, sheets, sheetA, range('A1')],
    );
    expect(error).toMatchObject({
      Code: 'GeneralException',
      HttpStatusCode: 500,
      Message: expect.stringContaining('boom'),
    });
  });

  test('the page’s reload ends its kept ranges', () => {
    const { ask, dispatcher } = host();
    const [, identity] = ask(
      [action(8, 3, 4, { Name: '_KeepReference' }), action(9, 1, 4)],
      [root, sheets, sheetA, range('A1')],
    ).Results;
    dispatcher.reset();
    const kept = { Id: 5, ObjectPathType: 6, Name: (identity?.Value as { _ReferenceId: string })._ReferenceId };
    expect(ask([action(9, 1, 5)], [kept]).Error?.Code).toBe('InvalidReference');
  });

  test('requests with the undo group flag are one undo step together', () => {
    const { ask, workbook } = host();
    const write = (address: string) =>
      ask(
        [action(9, 4, 4, { Name: 'Values', ArgumentInfo: { Arguments: [[[1]]] } })],
        [root, sheets, sheetA, range(address)],
        1 | 256,
      );
    write('A1');
    write('A2');
    expect(workbook.undoSteps).toBe(1);
    workbook.undo();
    expect(workbook.sheet('A').usedRange(false)).toBeNull();
  });

  test('function traffic passes while a cell is edited', () => {
    const { ask, workbook } = host();
    workbook.editing = true;
    const service = { Id: 1, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' };
    const ready = action(9, 3, 1, { Name: '_SetOsfControlContainerReadyForCustomFunctions' });
    expect(ask([ready, action(10, 3, 1, { Name: '_GetEnabledFeatures' })], [service], 128 | 2048).Results).toEqual([
      { ActionId: 9, Value: null },
      { ActionId: 10, Value: [1, 2] },
    ]);
  });
});
