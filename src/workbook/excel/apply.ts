import type { WritePlan } from '../../sheet/plan';
import { WorkbookError, type WriteWatch } from '../port';
import { takeImage, type BeforeImage } from './image';
import { restore } from './restore';
import { inExcel, workbookError, worksheet } from './run';
import { runSteps, writeSteps } from './write';

const UNWATCHED: WriteWatch = { progress: () => undefined, cancelled: () => false };

/** The share of the work that taking the image is, roughly. */
const READING = 0.5;

/** A part of a watched work, itself counted from 0 to 1. */
const part = (watch: WriteWatch, from: number, to: number): WriteWatch => ({
  ...watch,
  progress: (share) => watch.progress(from + share * (to - from)),
});

/** Puts the sheet back and gives the error to report; it says so when even that was not possible. */
async function putBack(plan: WritePlan, image: BeforeImage, cause: unknown): Promise<WorkbookError> {
  const error = workbookError(cause);
  try {
    await inExcel((context) => restore(context, plan, image), { undoGroup: true });
    return error;
  } catch (second) {
    const then = workbookError(second).facts['detail'] ?? null;
    return new WorkbookError('hostError', { ...error.facts, restored: 'no', then }, { cause });
  }
}

/**
 * Writes a plan wholly or not at all. Three syncs, and one more per 1 MB of payload: two that take the image of what
 * will change (the second checks that nobody has changed it since), one that writes.
 */
export async function apply(plan: WritePlan, watch: WriteWatch = UNWATCHED): Promise<void> {
  if (plan.empty) return;
  let image: BeforeImage | null = null;
  try {
    await inExcel(
      async (context) => {
        const sheet = worksheet(context, plan.sheet);
        image = await takeImage(context, sheet, plan, part(watch, 0, READING));
        await runSteps(context, writeSteps(context, sheet, plan, image), part(watch, READING, 1));
      },
      { undoGroup: true },
    );
  } catch (error) {
    throw image === null ? error : await putBack(plan, image, error);
  }
}
