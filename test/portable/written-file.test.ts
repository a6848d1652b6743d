import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_POLICY, type Policy } from '../../src/scoring/policy';
import { a1 } from '../../src/sheet/address';
import { agreementJson } from '../../src/usecases/agreement-json';
import { resultSheet } from '../../src/usecases/result-sheet';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { openXlsx } from '../../src/workbook/xlsx';
import { comparable, recalculate, withoutCachedValues } from './recalculate';
import type { Shown } from './recalculate';

const SAMPLE = join(__dirname, '../../assets/samples/agreement-2564.xlsx');

/** The shown cells of the sample's sheet after LibreOffice has calculated the scored copy, and what the JSON says. */
const scoredCopy = async (sheetIndex: number) => {
  const workbook = await openXlsx(new Uint8Array(readFileSync(SAMPLE)));
  const sheet = (await workbook.sheets())[sheetIndex]?.name ?? null;
  const result = await scoreSheet(workbook, { sheet, style: 'plain', language: 'th' });
  if (!result.found) throw new Error('the sample is no agreement');
  const json = agreementJson(result.scored, { file: 'agreement-2564.xlsx', sheet: result.sheet, language: 'th' });
  const shown = recalculate(withoutCachedValues(workbook.save()))[sheetIndex] ?? new Map<string, Shown>();
  const { agreement } = result.scored;
  return { json, shown, agreement, columns: result.plan.columns, totalRow: result.plan.record?.totalRow ?? -1 };
};

describe.each([0, 1])('the sample with plain formulas, sheet %i, recalculated by LibreOffice', (index) => {
  let copy: Awaited<ReturnType<typeof scoredCopy>>;
  beforeAll(async () => {
    copy = await scoredCopy(index);
  }, 120_000);

  const at = (row: number, column: number | undefined): Shown | undefined => copy.shown.get(a1(row, column ?? -1));

  it('shows every score and weighted score of the JSON', () => {
    const { json, columns } = copy;
    expect(json.indicators).toHaveLength(15);
    for (const { row, score, weighted, status } of json.indicators) {
      const shownScore = at(row - 1, columns.score);
      const shownWeighted = at(row - 1, columns.weighted);
      if (score === null || weighted === null) {
        expect(shownScore ?? '').toBe(status === 'pending' ? 'รอประกาศเกณฑ์' : '');
        expect(shownWeighted ?? '').toBe('');
      } else {
        expect(shownScore).toBe(score);
        expect(Math.abs(Number(shownWeighted) - weighted)).toBeLessThan(1e-9);
      }
    }
  });

  it('shows the total of the JSON, in the score column and as the sum of the weighted scores', () => {
    const { json, columns, totalRow } = copy;
    expect(at(totalRow, columns.score)).toBe(json.totals.overall.score);
    expect(Number(at(totalRow, columns.weighted)).toFixed(4)).toBe(json.totals.overall.score?.toFixed(4));
    expect(at(totalRow, 0)).toBe('คะแนนรวม (คะแนนชั่วคราว คิดจากน้ำหนักร้อยละ 73)');
  });

  it('shows the totals of dimensions and objectives beside their headings', () => {
    const { json, agreement, columns } = copy;
    const shown = [...agreement.dimensions, ...agreement.objectives].map(({ row }) => at(row, columns.score));
    const totals = [...json.totals.dimensions, ...json.totals.objectives].map(({ score }) => score ?? '');
    expect(totals.length).toBe(8);
    expect(shown).toEqual(totals);
  });
});

const ALL_PARTS = ['weighted', 'band', 'distance', 'explanation'] as const;

const OTHER: Policy = {
  ...DEFAULT_POLICY,
  milestones: 'half',
  outside: 'asOne',
  decimals: 2,
  bands: [4.8, 4, 3, 2],
  bandLooks: [{ th: 'ก' }, { th: 'ข' }, { th: 'ค' }, { th: 'ง' }, { th: 'จ' }],
};

describe.each([
  [0, 'the usual policy', DEFAULT_POLICY],
  [1, 'the usual policy', DEFAULT_POLICY],
  [0, 'another policy', OTHER],
  [1, 'another policy', OTHER],
])('the sample with every part and its result sheet, sheet %i, %s', (index, _, policy) => {
  it('has in every formula the value that LibreOffice calculates', async () => {
    const workbook = await openXlsx(new Uint8Array(readFileSync(SAMPLE)));
    const sheet = (await workbook.sheets())[index]!.name;
    await scoreSheet(workbook, { sheet, style: 'plain', language: 'th', policy, parts: ALL_PARTS });
    const made = await resultSheet(workbook, { sheet, style: 'plain', language: 'th', policy });
    if (!made.found) throw new Error('the sample is no agreement');
    const shown = recalculate(withoutCachedValues(workbook.save()));

    for (const [place, { name }] of (await workbook.sheets()).entries()) {
      if (name !== sheet && name !== made.name) continue;
      const grid = await workbook.snapshot(name);
      const formulas = grid.formulas.flatMap((line, r) =>
        line.flatMap((formula, c) => (formula === null ? [] : [{ r, c, address: a1(grid.top + r, grid.left + c) }])),
      );
      expect(formulas.length).toBeGreaterThan(60);
      for (const { r, c, address } of formulas) {
        const there = comparable(shown[place]?.get(address) ?? null);
        expect([name, address, there]).toEqual([name, address, comparable(grid.values[r]?.[c] ?? null)]);
      }
    }
  }, 120_000);
});
