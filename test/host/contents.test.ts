import { MemoryWorkbook } from '../../src/host/workbook/memory-workbook';
import { officeHost } from '../support/office-host';

test('values written through the library are read back', async () => {
  const { Excel, workbook, syncs } = await officeHost(new MemoryWorkbook(['งาน']));
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = [
      ['ก', 1],
      [true, '=A1'],
    ];
    range.load('values,formulas,address,valueTypes,text');
    await context.sync();
    return { ...range.toJSON() };
  });
  expect(read).toEqual({
    address: 'งาน!A1:B2',
    values: [
      ['ก', 1],
      [true, ''],
    ],
    formulas: [
      ['ก', 1],
      [true, '=A1'],
    ],
    valueTypes: [
      ['String', 'Double'],
      ['Boolean', 'Empty'],
    ],
    text: [
      ['ก', '1'],
      ['TRUE', ''],
    ],
  });
  expect(workbook.sheet('งาน').cells({ top: 1, left: 1, bottom: 1, right: 1 })[0]?.[0]?.formula).toBe('=A1');
  expect(syncs()).toHaveLength(1);
});
