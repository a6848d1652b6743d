import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AgreementJson } from '../../src/usecases/agreement-json';
import { patchXlsx, readXlsx } from '../../src/workbook/xlsx';
import { recalculate } from '../support/soffice';
import { kpiscore } from './test-terminal';
import { SAMPLE, workFolder } from './work-folder';

const folder = workFolder();
const SHEETS = ['คำรับรอง ๒๕๖๔', 'คำรับรอง 2564 (ตัวเลข)'] as const;
const bytesOf = (file: string) => new Uint8Array(readFileSync(file));

async function json(file: string, sheet: string): Promise<AgreementJson> {
  return JSON.parse((await kpiscore(['score', file, '--json', '--sheet', sheet])).out) as AgreementJson;
}

/** Values of the sheet's cells by address-like key `row:column`, rows from 1. */
function valuesOf(file: string, sheet: string): Map<string, unknown> {
  const found = readXlsx(bytesOf(file)).sheets.find(({ name }) => name === sheet);
  return new Map(found!.cells.map(({ row, column, value }) => [`${row + 1}:${column}`, value]));
}

/** Column of a written header, wherever it was put. */
const columnOf = (values: ReadonlyMap<string, unknown>, header: string): number =>
  Number([...values].find(([, value]) => value === header)?.[0].split(':')[1]);

function expectNumber(found: unknown, wanted: number | null): void {
  if (wanted === null) expect(typeof found === 'number').toBe(false);
  else expect(Math.abs(Number(found) - wanted)).toBeLessThanOrEqual(1e-9);
}

function expectSame(file: string, sheet: string, expected: AgreementJson): void {
  const values = valuesOf(file, sheet);
  const [score, weighted] = ['คะแนนที่ได้', 'คะแนนถ่วงน้ำหนัก'].map((header) => columnOf(values, header));
  for (const indicator of expected.indicators) {
    expectNumber(values.get(`${indicator.row}:${score}`), indicator.score);
    expectNumber(values.get(`${indicator.row}:${weighted}`), indicator.weighted);
  }
  const totalRow = Math.max(...expected.indicators.map(({ row }) => row)) + 1;
  expectNumber(values.get(`${totalRow}:${score}`), expected.totals.overall.score);
  const covered = Math.round(expected.totals.overall.coverage * 10_000) / 100;
  expect(values.get(`${totalRow}:0`)).toBe(`คะแนนรวม (คะแนนชั่วคราว คิดจากน้ำหนักร้อยละ ${covered})`);
}

/** The file scored with plain formulas on both sheets, without any stored result: whoever opens it has to calculate. */
async function scoredWithoutResults(input: string, output: string): Promise<void> {
  const half = folder.path('half.xlsx');
  await kpiscore(['score', input, '--out', half, '--formulas', 'plain', '--sheet', SHEETS[0]]);
  await kpiscore(['score', half, '--out', output, '--formulas', 'plain', '--sheet', SHEETS[1]]);
  const emptied = readXlsx(bytesOf(output)).sheets.map(({ name, cells }) => ({
    sheet: name,
    contents: cells.flatMap(({ row, column, formula }) =>
      formula === null
        ? []
        : [
            {
              area: { top: row, left: column, bottom: row, right: column },
              cells: [[{ kind: 'formula' as const, formula, value: null }]],
            },
          ],
    ),
  }));
  writeFileSync(output, patchXlsx(bytesOf(output), { sheets: emptied }));
}

describe('plain formulas, calculated by LibreOffice', () => {
  it('give every number of the JSON, and follow when results change', async () => {
    const [scored, changed] = [folder.path('scored.xlsx'), folder.path('changed.xlsx')];
    await scoredWithoutResults(SAMPLE, scored);
    const newResults = [
      { row: 8, value: 0.71 },
      { row: 24, value: 0.5 },
      { row: 31, value: 2 },
      { row: 32, value: null },
    ].map(({ row, value }) => ({
      area: { top: row, left: 8, bottom: row, right: 8 },
      cells: [[{ kind: 'value' as const, value }]],
    }));
    writeFileSync(changed, patchXlsx(bytesOf(scored), { sheets: [{ sheet: SHEETS[1], contents: newResults }] }));
    mkdirSync(folder.path('calculated'));
    recalculate([scored, changed], folder.path('calculated'));

    for (const sheet of SHEETS) expectSame(folder.path('calculated/scored.xlsx'), sheet, await json(SAMPLE, sheet));
    const after = await json(changed, SHEETS[1]);
    expect(after.totals.overall.score).not.toBe((await json(scored, SHEETS[1])).totals.overall.score);
    expectSame(folder.path('calculated/changed.xlsx'), SHEETS[1], after);
  }, 120_000);
});
