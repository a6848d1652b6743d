import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertSheet } from '../../src/usecases/convert-sheet';
import { columnsOfParts, writeParts } from '../../src/usecases/parts-setting';
import type { OptionalPart } from '../../src/usecases/parts-setting';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { ADAPTERS } from './support/both-workbooks';

// Many workbooks and whole libraries in one test; only for machines under load.
jest.setTimeout(180_000);

const BYTES = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/agreement-2564.xlsx')));
const SHEET = 'คำรับรอง ๒๕๖๔';
const CHOICES: readonly (readonly OptionalPart[])[] = [
  ['weighted', 'band', 'groups'],
  ['band', 'distance', 'explanation', 'groups'],
  [],
  ['weighted', 'explanation'],
  ['weighted', 'band', 'distance', 'explanation', 'groups'],
  ['groups', 'distance'],
];

describe.each(ADAPTERS)('%s: parts that are switched on and off', (_name, open) => {
  it('leave the sheet that the last choice alone would make, and nothing when they are removed', async () => {
    const steps = await open(BYTES);
    const clean = await steps.picture(SHEET);
    const faces: unknown[] = [];
    for (const choice of CHOICES) {
      await writeParts(steps.port, choice);
      await scoreSheet(steps.port, { sheet: SHEET, language: 'th', style: 'plain' });
      faces.push(await steps.picture(SHEET));
    }
    await removeResults(steps.port, { sheet: SHEET });
    expect(await steps.picture(SHEET)).toEqual(clean);
    for (const [index, choice] of CHOICES.entries()) {
      const direct = await open(BYTES);
      await scoreSheet(direct.port, { sheet: SHEET, language: 'th', style: 'plain', ...columnsOfParts(choice) });
      expect(faces[index]).toEqual(await direct.picture(SHEET));
    }
  });
});

describe.each(ADAPTERS)('%s: converting', (_name, open) => {
  it('goes round in place: the sheet is as it was, and what a person changed was never touched', async () => {
    const { port, picture } = await open(BYTES);
    const result = await scoreSheet(port, { sheet: SHEET, language: 'th', style: 'kpi' });
    if (!result.found) throw new Error('no agreement');
    const typed = { kind: 'value', value: 'ตามมติที่ประชุม' } as const;
    const area = { top: 8, left: 12, bottom: 8, right: 12 };
    await port.apply({
      sheet: SHEET,
      contents: [{ area, cells: [[typed]] }],
      looks: [],
      merges: [],
      columnWidths: [],
      bandRules: [],
      before: [],
      empty: false,
      record: result.plan.record,
    });
    await scoreSheet(port, { sheet: SHEET, language: 'th', style: 'kpi' });
    const formulas = async () => (await port.snapshot(SHEET)).formulas;
    const [before, looks] = [await formulas(), await picture(SHEET)];
    for (const to of ['plain', 'values', 'kpi'] as const) {
      expect(await convertSheet(port, { sheet: SHEET, to, language: 'th' })).toMatchObject({
        written: true,
        changedByHand: 1,
      });
      expect((await port.snapshot(SHEET)).values[8]?.[12]).toBe(typed.value);
    }
    expect(await formulas()).toEqual(before);
    const { looks: seen, widths, rules } = (await picture(SHEET)) as Record<string, unknown>;
    expect(looks).toMatchObject({ looks: seen, widths, rules });
  });
});
