import type { Policy } from '../scoring/policy';
import type { Agreement } from '../sheet/agreement';
import type { SheetGrid } from '../sheet/grid';
import { tableConfidence, type TableConfidence } from '../sheet/table-confidence';
import { WorkbookError, type SheetSummary, type WorkbookPort } from '../workbook/port';
import { readTable, type SettingReader } from './read-table';

/** A sheet with an indicator table, as its table alone says: detail pages are not read along. */
export interface IndicatorSheet extends TableConfidence {
  readonly grid: SheetGrid;
  readonly agreement: Agreement;
}

/** A workbook with more sheets than this keeps something else; the first ones are looked at. */
const MOST_SHEETS = 100;
/** What Excel is asked for at once; a larger sheet is asked for alone. */
const MOST_CELLS = { sheet: 20_000, all: 40_000 } as const;

/**
 * The visible sheets that hold an indicator table, best first: by the indicators that are whole and how sure their columns
 * are, then the later fiscal year, then the order of the sheets. A sheet too large to be read is left out. Rejects with
 * `WorkbookError` only.
 */
export async function indicatorSheets(
  port: WorkbookPort,
  policy: Policy,
  except: string | null = null,
): Promise<readonly IndicatorSheet[]> {
  const { grids, readSetting } = await (except === null ? atOnce(port) : byName(port, except));
  const found: IndicatorSheet[] = [];
  for (const grid of grids) {
    const agreement = await readTable({ readSetting }, grid, policy);
    if (agreement.table !== null) found.push({ grid, agreement, ...tableConfidence(agreement) });
  }
  return found.sort((a, b) => sureOf(b) - sureOf(a) || yearOf(b) - yearOf(a));
}

const sureOf = ({ confidence, agreement }: IndicatorSheet): number => confidence * agreement.indicators.length;

const yearOf = ({ agreement }: IndicatorSheet): number => agreement.fiscalYear ?? 0;

const visibleNames = (sheets: readonly SheetSummary[]): readonly string[] =>
  sheets
    .filter(({ visible }) => visible)
    .map(({ name }) => name)
    .slice(0, MOST_SHEETS);

interface Grids extends SettingReader {
  /** In the order of the sheets. */
  readonly grids: readonly SheetGrid[];
}

/** The active sheet with all others and the settings of all, where the workbook can. */
async function atOnce(port: WorkbookPort): Promise<Grids> {
  const others = (sheets: readonly SheetSummary[], active: string) =>
    visibleNames(sheets).filter((name) => name !== active);
  const opened = await port.open?.(null, others, MOST_CELLS);
  if (opened === undefined) return byName(port, null);
  const { sheets, grid, along, settings } = opened;
  const grids = await withAlone(port, visibleNames(sheets), [grid, ...along]);
  return { grids, readSetting: (key) => Promise.resolve(settings[key] ?? null) };
}

/** Together where the workbook can. */
async function byName(port: WorkbookPort, except: string | null): Promise<Grids> {
  const names = visibleNames(await port.sheets()).filter((name) => name !== except);
  const together = names.length > 1 && port.snapshots ? await port.snapshots(names, MOST_CELLS) : [];
  return { grids: await withAlone(port, names, together), readSetting: (key) => port.readSetting(key) };
}

/** What reading together left out, one by one. */
async function withAlone(
  port: WorkbookPort,
  names: readonly string[],
  together: readonly SheetGrid[],
): Promise<readonly SheetGrid[]> {
  const known = new Map(together.map((grid) => [grid.name, grid]));
  const grids: SheetGrid[] = [];
  for (const name of names) {
    const grid = known.get(name) ?? (await port.snapshot(name).catch(leftOut));
    if (grid !== null) grids.push(grid);
  }
  return grids;
}

function leftOut(error: unknown): null {
  if (error instanceof WorkbookError && error.code === 'tooLarge') return null;
  throw error;
}
