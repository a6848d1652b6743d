import type { Area } from '../../sheet/grid';
import { recordSetting, type CellBefore, type LookBlock, type WritePlan } from '../../sheet/plan';
import { WorkbookError, type WriteWatch } from '../port';
import { refuseProtected, writtenCells } from '../refuse-protected';
import type { Settings } from '../settings';
import { askFormulas, askRules, ownRules, type RuleImage } from './band-rules';
import { askWidth } from './column-width';
import { askCells, cellNow, checkUnchanged } from './fingerprint';
import { askLocks, protectionAsked } from './locks';
import { runsOf, withoutInner } from './look-image';
import { LOOK_CELLS_PER_SYNC, askLooks, looksAsked } from './looks';
import { askMerges, mergesAsked, refuseMerged } from './merges';
import { around, slicesOf } from './range';
import { required } from './run';
import { askSettings, settled, settingsAsked } from './settings';
import { askTables, checkTables } from './tables';

/** Everything a write may change, as it stood just before: what a failed write is put back to. */
export interface BeforeImage {
  readonly cells: readonly CellBefore[];
  readonly looks: readonly LookBlock[];
  readonly widths: readonly { readonly column: number; readonly points: number }[];
  readonly merges: readonly Area[];
  readonly rules: readonly RuleImage[];
  readonly settings: Settings;
  readonly part: ReturnType<typeof askSettings>;
  /** Excel calculates only when told to. */
  readonly manualCalculation: boolean;
}

const contentAreas = (plan: WritePlan): Area[] => plan.contents.map((block) => block.area);

/** The area in which a merge matters to the plan; null when none can. */
const mergeArea = (plan: WritePlan): Area | null =>
  around([...contentAreas(plan), ...plan.merges, ...(plan.unmerges ?? []), ...(plan.resets ?? [])]);

/**
 * Takes the image and checks, in the last of its syncs, that the cells still hold what the plan was made from. Two syncs,
 * and one more per 1 MB of looks.
 */
export async function takeImage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: WritePlan,
  watch: WriteWatch,
): Promise<BeforeImage> {
  sheet.load('name,protection/protected,protection/options');
  const { application } = context.workbook;
  application.load('calculationMode');
  const part = askSettings(context);
  const rules = askRules(sheet, plan.bandRules);
  const tables = askTables(sheet, plan);
  const widths = plan.columnWidths.map(({ column }) => askWidth(sheet, column));
  const merging = mergeArea(plan);
  const askedMerges = merging === null ? [] : askMerges(sheet, merging);
  await context.sync();
  required(sheet, plan.sheet);
  await settled(context, part);
  checkTables(tables);
  const merges = mergesAsked(askedMerges);
  refuseMerged(merges, plan);

  const lookAreas = withoutInner([...plan.looks.map((block) => block.area), ...(plan.resets ?? [])]);
  const slices = lookAreas.flatMap((area) => slicesOf(area, LOOK_CELLS_PER_SYNC));
  const asked: { area: Area; look: ReturnType<typeof askLooks> }[] = [];
  let cells = 0;
  for (const area of slices) {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > 0 && cells + size > LOOK_CELLS_PER_SYNC) {
      await context.sync();
      cells = 0;
      watch.progress(asked.length / slices.length);
      if (watch.cancelled()) throw new WorkbookError('cancelled');
    }
    asked.push({ area, look: askLooks(sheet, area) });
    cells += size;
  }
  askFormulas(rules);
  const before = await askCells(context, sheet, [...plan.before, ...writtenCells(plan)]);
  const reads = await askCells(context, sheet, plan.reads ?? []);
  const locks = sheet.protection.protected ? askLocks(sheet, writtenCells(plan)) : null;
  await context.sync();
  if (locks !== null) refuseProtected(plan, sheet.name, await protectionAsked(context, sheet, locks));
  checkUnchanged(before, plan.before);
  checkUnchanged(reads, plan.reads ?? []);
  return {
    cells: writtenCells(plan).map(({ row, column }) => ({ row, column, ...cellNow(before, row, column) })),
    looks: asked.flatMap(({ area, look }) => runsOf(area, looksAsked(look))),
    widths: widths.map((width) => ({ column: width.column, points: width.width() })),
    merges,
    rules: ownRules(rules),
    settings: settingsAsked(part),
    part,
    manualCalculation: application.calculationMode === 'Manual',
  };
}

/** The key under which the plan's record is kept. */
export const recordKey = (plan: WritePlan): string => recordSetting(plan.sheet);
