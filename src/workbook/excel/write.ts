import type { Area } from '../../sheet/grid';
import type { ContentBlock, LookBlock, WritePlan } from '../../sheet/plan';
import { WorkbookError, type WriteWatch } from '../port';
import { withSetting, type Settings } from '../settings';
import { addRules, removeRules } from './band-rules';
import { pointsOf, setWidth } from './column-width';
import { recordKey, type BeforeImage } from './image';
import { overlaps, sameArea } from './merges';
import { around, rangeOf } from './range';
import { setLook } from './set-look';
import { putSettings } from './settings';
import { grows, resizeTable } from './tables';
import { entryOf } from './values';

/** Office.js refuses requests above 5 MB on the web; a fifth of it leaves room and lets a person see progress. */
export const BYTES_PER_SYNC = 1_000_000;
/** A look is some fifteen property actions. */
const LOOK_BYTES = 1_500;
const ACTION_BYTES = 400;

/** A part of the write: how many bytes it puts on the wire, and how it is queued. */
export interface Step {
  readonly bytes: number;
  queue(): void;
}

/** Thai letters are three bytes on the wire. */
const bytesOf = (entries: unknown): number => new TextEncoder().encode(JSON.stringify(entries)).length;

/** A block in slices of whole rows, none above the budget. */
export function contentSteps(sheet: Excel.Worksheet, block: ContentBlock): Step[] {
  const steps: Step[] = [];
  let rows: (string | number | boolean | null)[][] = [];
  let bytes = 0;
  const close = (next: number): void => {
    if (rows.length === 0) return;
    const [entries, top] = [rows, block.area.top + next - rows.length];
    const area = { ...block.area, top, bottom: top + entries.length - 1 };
    steps.push({ bytes: bytes + ACTION_BYTES, queue: () => void (rangeOf(sheet, area).formulas = entries) });
    rows = [];
    bytes = 0;
  };
  block.cells.forEach((cells, index) => {
    const entries = cells.map(entryOf);
    const size = bytesOf(entries);
    if (bytes + size > BYTES_PER_SYNC / 2) close(index);
    rows.push(entries);
    bytes += size;
  });
  close(block.cells.length);
  return steps;
}

/** Clearing formats takes merges apart; those that the plan leaves alone are made again. */
const mergedAgain = ({ resets = [], unmerges = [] }: WritePlan, { merges }: BeforeImage): Area[] =>
  merges.filter(
    (merge) => resets.some((area) => overlaps(area, merge)) && !unmerges.some((area) => sameArea(area, merge)),
  );

/** The record, and what else is kept with this write. */
const settingsAfter = (plan: WritePlan, { settings }: BeforeImage): Settings =>
  Object.entries({ ...plan.settings, [recordKey(plan)]: plan.record }).reduce(
    (all, [key, value]) => withSetting(all, key, value),
    settings,
  );

/** Where formulas are written; in manual mode they are calculated at once, the rest of the workbook stays as it is. */
const calculated = ({ contents }: WritePlan): Area[] => {
  const area = around(contents.map((block) => block.area));
  return area === null ? [] : [area];
};

/** The blocks of looks without a number format, as nothing but that. */
export const generalAgain = (looks: readonly LookBlock[]): LookBlock[] =>
  looks
    .filter(({ look }) => look.numberFormat === 'General')
    .map(({ area }) => ({ area, look: { numberFormat: 'General' } }));

/** Queues what a sheet prints, where that changes. */
export const printed = (sheet: Excel.Worksheet, area: Area | undefined): (() => void)[] =>
  area === undefined ? [] : [() => sheet.pageLayout.setPrintArea(rangeOf(sheet, area))];

/** The whole write in order. Settings come last: the record says what was written, so it must not be there before. */
export function writeSteps(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: WritePlan,
  image: BeforeImage,
): Step[] {
  const small = (queue: () => void, bytes = ACTION_BYTES): Step => ({ bytes, queue });
  const tables = plan.tables ?? [];
  const resized = (list: typeof tables): Step[] =>
    list.map(({ name, area }) => small(() => resizeTable(sheet, name, area)));
  return [
    small(() => removeRules(sheet, image.rules)),
    // A table that gives columns back does so while they have their headers, one that takes them once they have.
    ...resized(tables.filter((table) => !grows(table))),
    ...(plan.unmerges ?? []).map((area) => small(() => rangeOf(sheet, area).unmerge())),
    ...(plan.resets ?? []).map((area) => small(() => rangeOf(sheet, area).clear('Formats'))),
    ...mergedAgain(plan, image).map((area) => small(() => rangeOf(sheet, area).merge(false))),
    // Looks come first: what is put into a cell of the format Text becomes a text. A formula may bring a format with it
    // where there was none, so General is set once more.
    ...plan.looks.map(({ area, look }) => small(() => setLook(sheet, area, look), LOOK_BYTES)),
    ...plan.contents.flatMap((block) => contentSteps(sheet, block)),
    ...generalAgain(plan.looks).map(({ area, look }) => small(() => setLook(sheet, area, look))),
    ...resized(tables.filter(grows)),
    ...plan.merges.map((area) => small(() => rangeOf(sheet, area).merge(false))),
    ...plan.columnWidths.map(({ column, width }) => small(() => setWidth(sheet, column, pointsOf(width)))),
    ...printed(sheet, plan.printArea?.after).map((queue) => small(queue)),
    small(() => addRules(sheet, plan.bandRules), 4_000),
    ...(image.manualCalculation ? calculated(plan).map((area) => small(() => rangeOf(sheet, area).calculate())) : []),
    small(() => putSettings(context, image.part, settingsAfter(plan, image))),
  ];
}

/** Runs steps with one sync per budget's worth; without a watch they cannot be stopped. */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  watch?: WriteWatch,
): Promise<void> {
  const all = steps.reduce((sum, step) => sum + step.bytes, 0);
  let [queued, done] = [0, 0];
  for (const step of steps) {
    if (queued > 0 && queued + step.bytes > BYTES_PER_SYNC) {
      await context.sync();
      done += queued;
      queued = 0;
      watch?.progress(done / all);
      if (watch?.cancelled() === true) throw new WorkbookError('cancelled');
    }
    step.queue();
    queued += step.bytes;
  }
  await context.sync();
  watch?.progress(1);
}
