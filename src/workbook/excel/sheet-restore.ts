import type { SheetPlan } from '../../sheet/sheet-plan';
import { restoreRules } from './band-rules';
import { finalName, isNew, isReplaced } from './charts';
import { setWidth } from './column-width';
import { restorePage } from './page-layout';
import { around, rangeOf } from './range';
import { setLook } from './set-look';
import { askSettings, restoreSettings } from './settings';
import type { SheetImage } from './sheet-image';
import { plannedArea, step, wipe } from './sheet-steps';
import { runSteps, type Step } from './write';

/** Finishes a write whose last step had begun: the old charts of ours go, the new ones take their names. */
function finish(sheet: Excel.Worksheet, plan: SheetPlan, image: SheetImage): void {
  const { items } = sheet.charts;
  const had = new Set(image.charts.map(({ id }) => id));
  for (const chart of items) if (had.has(chart.id) && isReplaced(plan, chart.name)) chart.delete();
  for (const chart of items) if (!had.has(chart.id) && isNew(chart.name)) chart.name = finalName(chart.name);
}

function backSteps(sheet: Excel.Worksheet, plan: SheetPlan, image: SheetImage): Step[] {
  const had = new Set(image.charts.map(({ id }) => id));
  const all = around([plannedArea(plan), ...(image.area === null ? [] : [image.area])]);
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  const row = (index: number): Excel.Range => rangeOf(sheet, { ...cell, top: index, bottom: index });
  const column = (index: number): Excel.Range => rangeOf(sheet, { ...cell, left: index, right: index });
  return [
    ...sheet.charts.items.filter(({ id }) => !had.has(id)).map((chart) => step(() => chart.delete())),
    ...(all === null ? [] : [step(() => wipe(sheet, all))]),
    ...image.entries.map(({ area, rows }) =>
      step(() => void (rangeOf(sheet, area).formulas = rows as Excel.Range['formulas']), 60 * rows.flat().length),
    ),
    ...image.looks.map(({ area, look }) => step(() => setLook(sheet, area, look), 1_500)),
    ...image.merges.map((area) => step(() => rangeOf(sheet, area).merge(false))),
    ...image.columns.flatMap(({ index, points, hidden }) =>
      hidden
        ? [step(() => (column(index).getEntireColumn().columnHidden = true))]
        : [step(() => setWidth(sheet, index, points))],
    ),
    ...image.rows.flatMap(({ index, points, hidden }) =>
      hidden
        ? [step(() => (row(index).getEntireRow().rowHidden = true))]
        : [step(() => (row(index).format.rowHeight = points))],
    ),
    step(() => restoreRules(sheet, image.rules, []), 4_000),
    step(() => restorePage(sheet, image.page), 4_000),
    step(() => (sheet.showGridlines = image.gridlines)),
  ];
}

/**
 * After a write that failed half way: takes the sheet back to its image, whatever part had happened, or, where charts of
 * before are gone already, finishes it. Gives whether the write now counts as done.
 */
export async function restoreSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  image: SheetImage,
): Promise<boolean> {
  sheet.load('charts/items/id,charts/items/name');
  const part = askSettings(context);
  await context.sync();
  const left = new Set(sheet.charts.items.map(({ id }) => id));
  if (image.charts.some(({ id, name }) => isReplaced(plan, name) && !left.has(id))) {
    finish(sheet, plan, image);
    await context.sync();
    return true;
  }
  const settings = step(() => restoreSettings(context, part, image.settings), 1_000);
  await runSteps(context, [...backSteps(sheet, plan, image), settings]);
  return false;
}
