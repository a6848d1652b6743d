import type { Area } from '../sheet/grid';
import { keptTexts, numbersSetting, planNumbers, planTexts } from '../sheet/text-numbers/plan-numbers';
import type { NumbersRecord } from '../sheet/text-numbers/plan-numbers';
import { textNumbers } from '../sheet/text-numbers/text-numbers';
import type { TextNumber } from '../sheet/text-numbers/text-numbers';
import type { WorkbookPort } from '../workbook/port';
import { readCorrections } from './correct-reading';
import { readAgreement } from './read-agreement';
import type { SheetReading } from './read-agreement';

export interface TurnedIntoNumbers {
  readonly sheet: string;
  /** The cells that were turned into numbers; empty when there is no table, or nothing to turn. */
  readonly cells: readonly TextNumber[];
}

/**
 * Turns weights, thresholds and results typed as text into numbers that show as the texts did, so that formulas can refer
 * to them. To be asked for first: it changes cells of the person's. The texts are kept with the workbook.
 * Rejects with `WorkbookError` only.
 * @param only the cells that a person has agreed to; all that can be turned when not given
 */
export async function turnIntoNumbers(
  port: WorkbookPort,
  sheet: string | null,
  only?: readonly TextNumber[],
): Promise<TurnedIntoNumbers> {
  const reading = await readAgreement(port, sheet, undefined, []);
  if (!reading.found) return { sheet: reading.sheet, cells: [] };
  const agreed = only && new Set(only.map(({ row, column, text }) => `${row},${column},${text}`));
  const cells = (await numbersOf(port, reading)).filter(
    ({ row, column, text }) => !agreed || agreed.has(`${row},${column},${text}`),
  );
  if (cells.length === 0) return { sheet: reading.sheet, cells };
  await apply(port, reading, cells);
  return { sheet: reading.sheet, cells };
}

type Found = Extract<SheetReading, { found: true }>;

const numbersOf = async (port: WorkbookPort, { agreement, grid, policy, sheet }: Found): Promise<TextNumber[]> =>
  textNumbers(agreement, grid, { policy, corrections: await readCorrections(port, sheet) });

async function apply(port: WorkbookPort, { grid, record, sheet }: Found, cells: readonly TextNumber[]): Promise<void> {
  const area = around(cells);
  const looks = await port.looks(sheet, area);
  const kept = keptTexts(cells, (row, column) => looks[row - area.top]?.[column - area.left]);
  const setting = numbersSetting(sheet);
  const earlier = parseNumbersRecord(await port.readSetting(setting));
  const places = new Set(kept.map(({ row, column }) => `${row},${column}`));
  const others = (earlier?.cells ?? []).filter(({ row, column }) => !places.has(`${row},${column}`));
  const keep: NumbersRecord = { version: 1, cells: [...others, ...kept] };
  // The texts are kept in the same write that replaces them: neither is ever there without the other.
  await port.apply({ ...planNumbers(kept, grid, record), settings: { [setting]: keep } });
}

const around = (cells: readonly TextNumber[]): Area => {
  const least = (a: number, b: number): number => Math.min(a, b);
  const most = (a: number, b: number): number => Math.max(a, b);
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: rows.reduce(least),
    left: columns.reduce(least),
    bottom: rows.reduce(most),
    right: columns.reduce(most),
  };
};

/** Puts back the texts that were turned into numbers, where the numbers have not been changed since; gives how many. */
export async function turnBackIntoTexts(port: WorkbookPort, sheet: string): Promise<number> {
  const kept = parseNumbersRecord(await port.readSetting(numbersSetting(sheet)));
  if (kept === null) return 0;
  const reading = await readAgreement(port, sheet, undefined, []);
  const grid = reading.found ? reading.grid : await port.snapshot(sheet);
  const plan = planTexts(kept, grid, reading.found ? reading.record : null);
  const setting = numbersSetting(sheet);
  if (plan.empty) await port.writeSetting(setting, null);
  else await port.apply({ ...plan, settings: { [setting]: null } });
  return plan.contents.length;
}

/** True when texts of this sheet were turned into numbers and can be put back. */
export const hasKeptTexts = async (port: WorkbookPort, sheet: string): Promise<boolean> =>
  parseNumbersRecord(await port.readSetting(numbersSetting(sheet))) !== null;

const isCell = (cell: unknown): boolean => {
  if (typeof cell !== 'object' || cell === null) return false;
  const given = cell as Record<string, unknown>;
  const numbers = ['row', 'column', 'value'].every((name) => typeof given[name] === 'number');
  return numbers && ['text', 'numberFormat', 'formatBefore'].every((name) => typeof given[name] === 'string');
};

/** A stored record, or null when there is none or it is of another version. */
function parseNumbersRecord(stored: unknown): NumbersRecord | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { version, cells } = stored as { version?: unknown; cells?: unknown };
  return version === 1 && Array.isArray(cells) && cells.every(isCell) ? (stored as NumbersRecord) : null;
}
