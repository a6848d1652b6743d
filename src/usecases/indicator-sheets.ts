import type { Policy } from '../scoring/policy';
import type { Agreement } from '../sheet/agreement';
import type { SheetGrid } from '../sheet/grid';
import { tableConfidence, type TableConfidence } from '../sheet/table-confidence';
import type { WorkbookPort } from '../workbook/port';
import { readTable } from './read-table';

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
 * are, then the later fiscal year, then the order of the sheets. Rejects with `WorkbookError` only.
 */
export async function indicatorSheets(
  port: WorkbookPort,
  policy: Policy,
  except: string | null = null,
): Promise<readonly IndicatorSheet[]> {
  const names = (await port.sheets())
    .filter(({ name, visible }) => visible && name !== except)
    .map(({ name }) => name)
    .slice(0, MOST_SHEETS);
  const found: IndicatorSheet[] = [];
  for (const grid of await gridsOf(port, names)) {
    const agreement = await readTable(port, grid, policy);
    if (agreement.table !== null) found.push({ grid, agreement, ...tableConfidence(agreement) });
  }
  return found.sort((a, b) => sureOf(b) - sureOf(a) || yearOf(b) - yearOf(a));
}

const sureOf = ({ confidence, agreement }: IndicatorSheet): number => confidence * agreement.indicators.length;

const yearOf = ({ agreement }: IndicatorSheet): number => agreement.fiscalYear ?? 0;

/** Together where the workbook can; what that leaves out one by one. */
async function gridsOf(port: WorkbookPort, names: readonly string[]): Promise<readonly SheetGrid[]> {
  const together = names.length > 1 && port.snapshots ? await port.snapshots(names, MOST_CELLS) : [];
  const known = new Map(together.map((grid) => [grid.name, grid]));
  const grids: SheetGrid[] = [];
  for (const name of names) grids.push(known.get(name) ?? (await port.snapshot(name)));
  return grids;
}
