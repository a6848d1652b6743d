import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DEFAULT_POLICY } from '../../src/scoring/policy';
import type { Policy } from '../../src/scoring/policy';
import { a1 } from '../../src/sheet/address';
import { resultSheet } from '../../src/usecases/result-sheet';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { openXlsx, patchXlsx, readXlsx } from '../../src/workbook/xlsx';
import { recalculate } from './recalculate';
import type { Shown } from './recalculate';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/agreement-2564.xlsx')));
const SHEETS = ['คำรับรอง ๒๕๖๔', 'คำรับรอง 2564 (ตัวเลข)'];

interface Case {
  readonly sheet: number;
  readonly scored: boolean;
  readonly policy?: Partial<Policy>;
}

/** The file without the values that were planned for its formulas. */
const uncalculated = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        name,
        name.startsWith('xl/worksheets/') ? strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, '</f>')) : part,
      ]),
    ),
  );

/** A workbook with a result sheet; results are changed afterwards where `typed` says so. */
const made = async ({ sheet, scored, policy = {} }: Case): Promise<Uint8Array> => {
  const workbook = await openXlsx(SAMPLE);
  const options = { sheet: SHEETS[sheet] ?? null, language: 'th', style: 'plain' } as const;
  const settled = { ...DEFAULT_POLICY, ...policy };
  if (scored) await scoreSheet(workbook, { ...options, policy: settled });
  const result = await resultSheet(workbook, { ...options, policy: settled });
  expect(result).toMatchObject({ found: true, made: 'new', linked: scored });
  return workbook.save();
};

const resultOf = (shown: readonly Map<string, Shown>[], { sheet }: Case): Map<string, Shown> =>
  shown[sheet + 1] ?? new Map<string, Shown>();

/** Every formula of the result sheet with the value that was planned for it. */
const planned = (bytes: Uint8Array) =>
  (readXlsx(bytes).sheets.find(({ name }) => name === 'สรุปคะแนน')?.cells ?? []).flatMap(
    ({ row, column, formula, value }) => (formula === null ? [] : [{ address: a1(row, column), formula, value }]),
  );

const CASES: readonly (readonly [string, Case])[] = [
  ['links to the scores beside a table in Thai digits', { sheet: 0, scored: true }],
  ['links to the scores beside a table of numbers', { sheet: 1, scored: true }],
  ['own formulas, for a sheet that was not scored', { sheet: 0, scored: false }],
  ['own formulas over numbers and percent cells', { sheet: 1, scored: false }],
  ['rows outside count as 1', { sheet: 1, scored: false, policy: { outside: 'asOne', decimals: 2 } }],
  ['all weight is the base', { sheet: 1, scored: true, policy: { outside: 'inBase', bands: [4, 3, 2, 1.5] } }],
];

describe.each(CASES)('the result sheet with %s, calculated by LibreOffice', (_name, options) => {
  it('shows in every formula what was planned for it', async () => {
    const bytes = await made(options);
    const formulas = planned(bytes);
    expect(formulas.length).toBeGreaterThan(250);
    const shown = resultOf(recalculate(uncalculated(bytes)), options);
    for (const { address, formula, value } of formulas) {
      const cell = shown.get(address) ?? '';
      const wanted = typeof value === 'object' && value !== null ? value.error : (value ?? '');
      if (typeof wanted === 'number') {
        expect({ address, formula, near: Math.abs(Number(cell) - wanted) < 1e-9 }).toEqual({
          address,
          formula,
          near: true,
        });
      } else expect({ address, formula, cell }).toEqual({ address, formula, cell: wanted });
    }
  }, 120_000);
});

describe('a result that changes after the result sheet was made', () => {
  it.each([true, false])(
    'changes its score, its weighted score, the totals and the charts (scored before: %s)',
    async (scored) => {
      const bytes = patchXlsx(await made({ sheet: 1, scored }), {
        sheets: [
          {
            sheet: SHEETS[1]!,
            contents: [
              { area: { top: 8, left: 8, bottom: 8, right: 8 }, cells: [[{ kind: 'value', value: 0.85 }]] },
              { area: { top: 14, left: 8, bottom: 14, right: 8 }, cells: [[{ kind: 'value', value: null }]] },
            ],
          },
        ],
      });
      const cells = recalculate(uncalculated(bytes))[2]!;
      const rowOf = (code: string) =>
        [...cells].find(([address, value]) => /^A\d+$/.test(address) && value === code)![0].slice(1);
      const row = (code: string, columns: string) => [...columns].map((column) => cells.get(`${column}${rowOf(code)}`));
      expect(row('1.1', 'EFH')).toEqual([0.85, 5, 'ดีมาก']);
      expect(row('2.4', 'EFGH')).toEqual(['–', '–', '–', 'ยังไม่มีผล']);
      // J holds scores of its own, K the label, L–P the bands from the highest down.
      expect(row('1.1', 'KLMNOP')).toEqual(['1.1', 5, '#N/A', '#N/A', '#N/A', '#N/A']);
      const coverage = [...cells].find(([, value]) => String(value).startsWith('ความครอบคลุม'))![0].slice(1);
      expect([cells.get(`C${coverage}`), cells.get(`D${coverage}`)]).toEqual([68, 0.68]);
    },
    120_000,
  );
});
