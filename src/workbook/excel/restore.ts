import type { Area } from '../../sheet/grid';
import type { CellBefore, TableResize, WritePlan } from '../../sheet/plan';
import { rectanglesOf } from '../rectangles';
import { askFormulas, askRules, ownRules, restoreRules } from './band-rules';
import { setWidth } from './column-width';
import type { BeforeImage } from './image';
import { columnsOf, rangeOf, rowsOf } from './range';
import { worksheet } from './run';
import { setLook } from './set-look';
import { askSettings, putSettings, settled } from './settings';
import { askTables, grows, isResized, resizeTable } from './tables';
import { entryOfValue } from './values';
import { generalAgain, printed, runSteps, type Step } from './write';

/** What the cells of an area held; null for those the plan does not touch. */
function entriesOf(area: Area, before: readonly CellBefore[]): (string | number | boolean | null)[][] {
  const entries = Array.from({ length: rowsOf(area) }, () =>
    Array.from({ length: columnsOf(area) }, (): string | number | boolean | null => null),
  );
  for (const { row, column, value, formula } of before) {
    const line = entries[row - area.top];
    if (line === undefined || column < area.left || column > area.right) continue;
    line[column - area.left] = formula ?? entryOfValue(value);
  }
  return entries;
}

/**
 * Puts the sheet back to its image after a write that failed half way, whatever part of it had happened. Runs in a
 * context of its own, for a failed one may hold broken objects.
 */
export async function restore(context: Excel.RequestContext, plan: WritePlan, image: BeforeImage): Promise<void> {
  const sheet = worksheet(context, plan.sheet);
  const rules = askRules(sheet, plan.bandRules);
  const part = askSettings(context);
  await context.sync();
  await settled(context, part);
  askFormulas(rules);
  await context.sync();
  const step = (bytes: number, queue: () => void): Step => ({ bytes, queue });
  const areas = rectanglesOf(image.cells);
  const tables = (plan.tables ?? []).map((table) => ({ table, now: askTables(sheet, { ...plan, tables: [table] }) }));
  if (tables.length > 0) await context.sync();
  const resized = (which: (table: TableResize) => boolean): Step[] =>
    tables
      .filter(({ table, now }) => which(table) && isResized(now))
      .map(({ table }) => step(400, () => resizeTable(sheet, table.name, table.before)));
  await runSteps(context, [
    ...resized(grows),
    ...plan.merges.map((area) => step(200, () => rangeOf(sheet, area).unmerge())),
    ...image.looks.map(({ area, look }) => step(1_500, () => setLook(sheet, area, look))),
    ...areas.map((area) =>
      step(
        60 * rowsOf(area) * columnsOf(area),
        () => void (rangeOf(sheet, area).formulas = entriesOf(area, image.cells)),
      ),
    ),
    ...generalAgain(image.looks).map(({ area, look }) => step(400, () => setLook(sheet, area, look))),
    ...resized((table) => !grows(table)),
    ...image.merges.map((area) => step(200, () => rangeOf(sheet, area).merge(false))),
    ...image.widths.map(({ column, points }) => step(200, () => setWidth(sheet, column, points))),
    ...printed(sheet, plan.printArea?.before).map((queue) => step(200, queue)),
    step(4_000, () => restoreRules(sheet, image.rules, ownRules(rules))),
    step(1_000, () => putSettings(context, part, image.settings)),
  ]);
}
