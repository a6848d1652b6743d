import type { Area } from '../../sheet/grid';
import type { SheetPlan } from '../../sheet/sheet-plan';
import { addRules } from './band-rules';
import { addChart, isReplaced, newName, type ChartFont } from './charts';
import { pointsOf, setWidth } from './column-width';
import { setPage } from './page-layout';
import { around, rangeOf } from './range';
import { setLook } from './set-look';
import { putSetting } from './settings';
import type { SheetImage } from './sheet-image';
import { contentSteps, type Step } from './write';

const ACTION_BYTES = 400;
const LOOK_BYTES = 1_500;
const CHART_BYTES = 6_000;

export const step = (queue: () => void, bytes = ACTION_BYTES): Step => ({ bytes, queue });

/** Every cell that the plan says something about. */
export function plannedArea(plan: SheetPlan): Area {
  const columns = [...plan.columnWidths.map(({ column }) => column), ...plan.hiddenColumns];
  const rows = plan.rowHeights.map(({ row }) => row);
  const corner = { top: 0, left: 0, bottom: Math.max(0, ...rows), right: Math.max(0, ...columns) };
  const areas = [...plan.contents, ...plan.looks, ...plan.bandRules].map(({ area }) => area);
  return around([corner, ...areas, ...plan.merges]) ?? corner;
}

/** Queues a blank sheet: no contents, looks, merges and rules, all sizes as by default, nothing hidden. */
export function wipe(sheet: Excel.Worksheet, area: Area): void {
  const range = rangeOf(sheet, area);
  range.clear('All');
  range.columnHidden = false;
  range.rowHidden = false;
  range.format.useStandardWidth = true;
  range.format.useStandardHeight = true;
}

/** The font of the sheet's text: its smallest, for headings are larger. */
function fontOf({ looks }: SheetPlan): ChartFont {
  const name = looks.find(({ look }) => look.fontName !== undefined)?.look.fontName ?? null;
  const sizes = looks.flatMap(({ look }) => (look.fontSize === undefined ? [] : [look.fontSize]));
  return { name, size: sizes.length === 0 ? 10 : Math.min(...sizes) };
}

function cellSteps(sheet: Excel.Worksheet, plan: SheetPlan): Step[] {
  return [
    ...plan.contents.flatMap((block) => contentSteps(sheet, block)),
    ...plan.looks.map(({ area, look }) => step(() => setLook(sheet, area, look), LOOK_BYTES)),
    ...plan.merges.map((area) => step(() => rangeOf(sheet, area).merge(false))),
    ...plan.columnWidths.map(({ column, width }) => step(() => setWidth(sheet, column, pointsOf(width)))),
    ...plan.rowHeights.map(({ row, height }) =>
      step(() => (rangeOf(sheet, { top: row, left: 0, bottom: row, right: 0 }).format.rowHeight = height)),
    ),
    step(() => addRules(sheet, plan.bandRules), ACTION_BYTES * 10 * plan.bandRules.length),
  ];
}

/** The charts stand beside the old ones, under names of their own, until everything else is done. */
const chartSteps = (sheet: Excel.Worksheet, plan: SheetPlan, made: Excel.Chart[]): Step[] =>
  plan.charts.map((chart) =>
    step(() => {
      const added = addChart(sheet, chart, fontOf(plan));
      if (added === null) return;
      added.name = newName(chart);
      made.push(added);
    }, CHART_BYTES * chart.series.length),
  );

const hideColumn = (sheet: Excel.Worksheet, column: number): void => {
  rangeOf(sheet, { top: 0, left: column, bottom: 0, right: column }).getEntireColumn().columnHidden = true;
};

/**
 * The whole sheet in order. What was there gives way first, but its charts last of all: a chart that is gone could not be
 * brought back, so from that step on a failure is finished rather than undone (restoreSheet).
 */
export function sheetSteps(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  before: Pick<SheetImage, 'area'> | null,
  part: Parameters<typeof putSetting>[1],
): Step[] {
  const made: Excel.Chart[] = [];
  const wiped = around([plannedArea(plan), ...(before?.area ? [before.area] : [])]);
  const old = before === null ? [] : sheet.charts.items.filter(({ name }) => isReplaced(plan, name));
  return [
    ...(before === null || wiped === null ? [] : [step(() => wipe(sheet, wiped))]),
    ...cellSteps(sheet, plan),
    ...chartSteps(sheet, plan, made),
    ...plan.hiddenColumns.map((column) => step(() => hideColumn(sheet, column))),
    step(() => setPage(sheet, plan.page), ACTION_BYTES * 10),
    step(() => (sheet.showGridlines = plan.gridlines)),
    step(() => putSetting(context, part, plan.record.key, plan.record.value), 4_000),
    step(
      () => {
        for (const chart of old) chart.delete();
        made.forEach((chart, index) => (chart.name = plan.charts[index]?.name ?? chart.name));
      },
      ACTION_BYTES * (old.length + made.length),
    ),
  ];
}
