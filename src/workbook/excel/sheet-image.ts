import type { Area } from '../../sheet/grid';
import type { LookBlock } from '../../sheet/plan';
import { WorkbookError, type WriteWatch } from '../port';
import type { Settings } from '../settings';
import type { RuleImage } from './band-rules';
import { runsOf } from './look-image';
import { LOOK_CELLS_PER_SYNC, askLooks, looksAsked, slicesOf } from './looks';
import { askMerges, mergesAsked } from './merges';
import { askBreaks, askPage, pageAsked, type PageImage } from './page-layout';
import { areasOf, rangeOf } from './range';
import { askSettings, settingsImage } from './settings';
import { entryOfValue, formulaOf, valueOf } from './values';

type Entry = string | number | boolean;

/** A sheet of ours as it stood before it is made anew: what a failed write is put back to. */
export interface SheetImage {
  /** The used range; null when the sheet is blank. */
  readonly area: Area | null;
  readonly entries: readonly { readonly area: Area; readonly rows: readonly (readonly Entry[])[] }[];
  readonly looks: readonly LookBlock[];
  readonly merges: readonly Area[];
  readonly rules: readonly RuleImage[];
  readonly columns: readonly { readonly index: number; readonly points: number; readonly hidden: boolean }[];
  readonly rows: readonly { readonly index: number; readonly points: number; readonly hidden: boolean }[];
  readonly charts: readonly { readonly id: string; readonly name: string }[];
  readonly page: PageImage;
  readonly gridlines: boolean;
  readonly settings: Settings | null;
}

/** What the first sync asks of a sheet that may not be there. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rules: Excel.ConditionalFormatCollection;
  readonly page: ReturnType<typeof askPage>;
  readonly part: ReturnType<typeof askSettings>;
}

export function askSheet(context: Excel.RequestContext, name: string): AskedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id,name,showGridlines,protection/protected,charts/items/id,charts/items/name');
  const used = sheet.getUsedRangeOrNullObject();
  used.load('address');
  const rules = used.conditionalFormats;
  rules.load('items/id,items/type');
  return { sheet, used, rules, page: askPage(sheet), part: askSettings(context) };
}

interface AskedRule {
  readonly format: Excel.ConditionalFormat;
  readonly range: Excel.Range;
}

/** Only rules with a formula can be put back; ours are of that kind. */
const askRules = ({ items }: Excel.ConditionalFormatCollection): AskedRule[] =>
  items
    .filter(({ type }) => type === 'Custom')
    .map((format) => {
      format.custom.rule.load('formula');
      format.custom.format.fill.load('color');
      format.custom.format.font.load('color');
      const range = format.getRangeOrNullObject();
      range.load('address');
      return { format, range };
    });

const rulesAsked = (asked: readonly AskedRule[]): RuleImage[] =>
  asked.flatMap(({ format: { id, custom }, range }) => {
    const [area] = range.isNullObject ? [] : areasOf(range.address);
    if (area === undefined) return [];
    const { fill, font } = custom.format;
    return [{ id, area, formula: custom.rule.formula, fill: fill.color, fontColor: font.color }];
  });

function askSizes(sheet: Excel.Worksheet, area: Area) {
  const range = rangeOf(sheet, area);
  return {
    area,
    columns: range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    rows: range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
  };
}

const sizesAsked = ({ area, columns, rows }: ReturnType<typeof askSizes>): Pick<SheetImage, 'columns' | 'rows'> => ({
  columns: columns.value.map(({ columnHidden, format }, at) => ({
    index: area.left + at,
    points: format?.columnWidth ?? 0,
    hidden: columnHidden === true,
  })),
  rows: rows.value.map(({ rowHidden, format }, at) => ({
    index: area.top + at,
    points: format?.rowHeight ?? 0,
    hidden: rowHidden === true,
  })),
});

interface AskedSlice {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly looks: ReturnType<typeof askLooks>;
}

function askSlice(sheet: Excel.Worksheet, area: Area): AskedSlice {
  const range = rangeOf(sheet, area);
  range.load('values,formulas,valueTypes');
  return { area, range, looks: askLooks(sheet, area) };
}

/** What `range.formulas` takes to hold the same again: a text stays this text. */
function entriesOf({ values, formulas, valueTypes }: Excel.Range): Entry[][] {
  return (values as unknown[][]).map((row, r) =>
    row.map((raw, c) => {
      const formula = formulaOf((formulas as unknown[][])[r]?.[c], raw);
      return formula ?? entryOfValue(valueOf(raw, (valueTypes as string[][])[r]?.[c] ?? ''));
    }),
  );
}

/** Takes the image after `asked` has been answered: one sync, and one more per 1 MB of looks. */
export async function takeSheetImage(
  context: Excel.RequestContext,
  { sheet, used, rules, page, part }: AskedSheet,
  watch: WriteWatch,
): Promise<SheetImage> {
  const area = used.isNullObject ? null : (areasOf(used.address)[0] ?? null);
  const askedRules = area === null ? [] : askRules(rules);
  const merges = area === null ? [] : askMerges(sheet, area);
  const sizes = area === null ? null : askSizes(sheet, area);
  const breaks = askBreaks(page);
  const slices = area === null ? [] : slicesOf(area, LOOK_CELLS_PER_SYNC);
  const taken: AskedSlice[] = [];
  for (const slice of slices.length === 0 ? [null] : slices) {
    if (slice !== null) taken.push(askSlice(sheet, slice));
    await context.sync();
    watch.progress(taken.length / Math.max(1, slices.length));
    if (watch.cancelled()) throw new WorkbookError('cancelled');
  }
  return {
    area,
    entries: taken.map((slice) => ({ area: slice.area, rows: entriesOf(slice.range) })),
    looks: taken.flatMap((slice) => runsOf(slice.area, looksAsked(slice.looks))),
    merges: mergesAsked(merges),
    rules: rulesAsked(askedRules),
    ...(sizes === null ? { columns: [], rows: [] } : sizesAsked(sizes)),
    charts: sheet.charts.items.map(({ id, name }) => ({ id, name })),
    page: pageAsked(page, breaks),
    gridlines: sheet.showGridlines,
    settings: settingsImage(part),
  };
}
