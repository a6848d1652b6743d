import { a1Area } from '../../sheet/address';
import type { SheetPlan } from '../../sheet/sheet-plan';
import { WorkbookError, type WriteWatch } from '../port';
import type { Settings } from '../settings';
import { inExcel, workbookError } from './run';
import { askSettings, restoreSettings, settingsImage } from './settings';
import { askSheet, takeSheetImage, type AskedSheet, type SheetImage } from './sheet-image';
import { restoreSheet } from './sheet-restore';
import { plannedArea, sheetSteps } from './sheet-steps';
import { runSteps } from './write';

/** The newest part needed is the page layout and reading looks (ExcelApi 1.9); charts need 1.8. */
export const canWriteSheets = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.9');

const UNWATCHED: WriteWatch = { progress: () => undefined, cancelled: () => false };
const READING = 0.4;

const part = (watch: WriteWatch, from: number, to: number): WriteWatch => ({
  ...watch,
  progress: (share) => watch.progress(from + share * (to - from)),
});

/** How to put the workbook back; gives true when the write is finished instead. */
type Recovery = (context: Excel.RequestContext) => Promise<boolean>;

/** A sheet is made under a name that nobody has, so that whatever goes wrong, only ours is ever deleted. */
const passingName = (): string => `~${Math.random().toString(36).slice(2, 12)}`;

const takeAway =
  (key: string, settings: Settings | null): Recovery =>
  async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load('id');
    const asked = askSettings(context);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    restoreSettings(context, asked, settings);
    await context.sync();
    return false;
  };

const putBack =
  (id: string, plan: SheetPlan, image: SheetImage): Recovery =>
  (context) =>
    restoreSheet(context, context.workbook.worksheets.getItem(id), plan, image);

function refuseProtected({ sheet }: AskedSheet, plan: SheetPlan): void {
  if (!sheet.protection.protected) return;
  throw new WorkbookError('sheetProtected', { sheet: plan.name, cells: a1Area(plannedArea(plan)) });
}

/** Adds the sheet behind the one it belongs to; one sync. */
async function addSheet(
  context: Excel.RequestContext,
  passing: string,
  name: string,
  after: Excel.Worksheet,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(passing);
  if (!after.isNullObject) sheet.position = after.position + 1;
  sheet.name = name;
  sheet.load('id');
  await context.sync();
  return sheet;
}

async function write(
  context: Excel.RequestContext,
  plan: SheetPlan,
  watch: WriteWatch,
  recoverBy: (recovery: Recovery) => void,
): Promise<void> {
  const asked = askSheet(context, plan.name);
  const after = context.workbook.worksheets.getItemOrNullObject(plan.after);
  after.load('position');
  await context.sync();
  const writing = part(watch, READING, 1);
  if (asked.sheet.isNullObject) {
    const settings = settingsImage(asked.part);
    const passing = passingName();
    recoverBy(takeAway(passing, settings));
    const sheet = await addSheet(context, passing, plan.name, after);
    recoverBy(takeAway(sheet.id, settings));
    await runSteps(context, sheetSteps(context, sheet, plan, null, asked.part), writing);
    return;
  }
  refuseProtected(asked, plan);
  const image = await takeSheetImage(context, asked, part(watch, 0, READING));
  recoverBy(putBack(asked.sheet.id, plan, image));
  await runSteps(context, sheetSteps(context, asked.sheet, plan, image, asked.part), writing);
}

/** Gives the error to report, or null when the write is finished after all. */
async function recover(recovery: Recovery, cause: unknown): Promise<WorkbookError | null> {
  const error = workbookError(cause);
  try {
    return (await inExcel(recovery, { undoGroup: true })) ? null : error;
  } catch (second) {
    const then = workbookError(second).facts['detail'] ?? null;
    return new WorkbookError('hostError', { ...error.facts, restored: 'no', then }, { cause });
  }
}

/**
 * Makes a sheet of ours, or makes it anew in its place, wholly or not at all. Three syncs, and one more per 1 MB: a new
 * sheet is looked for, added and filled; one that is there is looked for, its image taken, and filled anew. It is never
 * deleted when it is made anew, so that references to it hold.
 */
export async function writeSheet(
  plan: SheetPlan,
  watch: WriteWatch = UNWATCHED,
): Promise<{ readonly left: readonly string[] }> {
  let recovery: Recovery | null = null;
  try {
    await inExcel((context) => write(context, plan, watch, (next) => (recovery = next)), { undoGroup: true });
  } catch (cause) {
    const error = recovery === null ? workbookError(cause) : await recover(recovery, cause);
    if (error !== null) throw error;
  }
  return { left: [] };
}
