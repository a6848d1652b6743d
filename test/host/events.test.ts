import { MemoryWorkbook } from '../../src/host/workbook/memory-workbook';
import { officeHost } from '../support/office-host';
import { area, cell, opened, type Opened } from './support/opened';

/** The host sends messages in a later turn, the library calls handlers in further ones. */
const delivered = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setTimeout(done, 0));
};

/** What the handlers of all events saw. */
async function listening(): Promise<Opened & { seen: unknown[] }> {
  const host = await opened();
  const seen: unknown[] = [];
  await host.run((sheet, context) => {
    sheet.onChanged.add(
      async ({ address, changeType, triggerSource }) => void seen.push(['changed', address, changeType, triggerSource]),
    );
    sheet.onSelectionChanged.add(async ({ address }) => void seen.push(['selected', address]));
    sheet.onDeactivated.add(async () => void seen.push(['left']));
    context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => void seen.push(['shown', worksheetId]));
    context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(['changed anywhere', address]));
  });
  return { ...host, seen };
}

describe('events through the real library', () => {
  test('changes by the user and by the add-in', async () => {
    const { sheet, run, seen } = await listening();
    sheet.setCells(area(1, 1, 2, 2), [[cell(1)]]);
    await run((worksheet) => (worksheet.getRange('A1').values = [[1]]));
    await delivered();
    expect(seen).toEqual([
      ['changed', 'B2:C3', 'RangeEdited', 'Unknown'],
      ['changed anywhere', 'B2:C3'],
      ['changed', 'A1', 'RangeEdited', 'ThisLocalAddin'],
      ['changed anywhere', 'A1'],
    ]);
  });

  test('other sheets’ changes go to the collection only', async () => {
    const { workbook, seen } = await listening();
    workbook.sheet('Sheet 2').setCells(area(0, 0), [[cell(1)]]);
    await delivered();
    expect(seen).toEqual([['changed anywhere', 'A1']]);
  });

  test('activation, deactivation and selection', async () => {
    const { workbook, sheet, seen } = await listening();
    workbook.select(sheet.id, area(4, 2));
    workbook.activate(workbook.sheet('Sheet 2').id);
    await delivered();
    expect(seen).toEqual([['selected', 'C5'], ['left'], ['shown', workbook.sheet('Sheet 2').id]]);
  });

  test('the changed range can be asked for', async () => {
    const { Excel, run, sheet } = await opened();
    const values: unknown[] = [];
    await run((worksheet) => {
      worksheet.onChanged.add((event) =>
        Excel.run(async (context) => {
          const range = event.getRange(context).load('values,address');
          await context.sync();
          values.push([range.address, range.values]);
        }),
      );
    });
    sheet.setCells(area(2, 0), [[cell('ใหม่')]]);
    await delivered();
    expect(values).toEqual([['งาน!A3', [['ใหม่']]]]);
  });

  test('no events while they are switched off, none after the handler was removed', async () => {
    const { Excel, run, sheet } = await opened();
    const seen: string[] = [];
    const handler = await run(async (worksheet, context) => {
      const added = worksheet.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      context.runtime.enableEvents = false;
      await context.sync();
      sheet.setCells(area(0, 0), [[cell(1)]]);
      context.runtime.enableEvents = true;
      await context.sync();
      sheet.setCells(area(1, 0), [[cell(2)]]);
      return added;
    });
    await delivered();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    sheet.setCells(area(2, 0), [[cell(3)]]);
    await delivered();
    expect(seen).toEqual(['A2']);
  });

  test('calculation is told for every sheet that was calculated', async () => {
    const { Excel, workbook } = await officeHost(new MemoryWorkbook(['งาน'], { calculate: () => {} }));
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onCalculated.add(async ({ worksheetId }) => void seen.push(worksheetId));
      await context.sync();
    });
    workbook.recalculate();
    await delivered();
    expect(seen).toEqual([workbook.sheet('งาน').id]);
  });
});
