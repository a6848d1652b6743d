import { requirementSets } from '../../src/host/office/requirement-sets';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { smallAgreement } from '../support/agreement-book';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import { memoryFromXlsx } from './support/memory-from-xlsx';
import { openExcel } from './support/open-excel';

// Many workbooks and whole libraries in one test; only for machines under load.
jest.setTimeout(180_000);

const SHEET = 'คำรับรอง';
const LATER = { ...requirementSets, ExcelApi: '1.20' };

async function opened(requirements = requirementSets) {
  const memory = memoryFromXlsx(makeXlsx({ sheets: [smallAgreement()] }));
  const { port } = await openExcel(memory, { requirements });
  return { memory, port };
}

describe('one Ctrl+Z', () => {
  it.each([
    ['scoring', 0],
    ['removing results', 1],
  ])('takes all of it back where Excel can join the steps of a write: %s', async (_what, scorings) => {
    const { memory, port } = await opened(LATER);
    expect(port.capabilities().undoGroup).toBe(true);
    for (let n = 0; n < scorings; n += 1) await scoreSheet(port, { sheet: SHEET, language: 'th' });
    const before = { cells: await port.snapshot(SHEET), settings: [...memory.customXml.values()] };
    const steps = memory.undoSteps;
    if (scorings === 0) await scoreSheet(port, { sheet: SHEET, language: 'th' });
    else await removeResults(port, { sheet: SHEET });
    expect(await port.snapshot(SHEET)).not.toEqual(before.cells);
    expect(memory.undoSteps - steps).toBeLessThanOrEqual(1);
    memory.undo();
    if (scorings === 0) {
      expect(await port.snapshot(SHEET)).toEqual(before.cells);
      expect([...memory.customXml.values()]).toEqual(before.settings);
    }
  });

  it('is not asked of an Excel that cannot', async () => {
    const { port } = await opened();
    expect(port.capabilities().undoGroup).toBe(false);
    expect(await scoreSheet(port, { sheet: SHEET, language: 'th' })).toMatchObject({ written: true });
    expect(await removeResults(port, { sheet: SHEET })).toMatchObject({ removed: true });
  });
});
