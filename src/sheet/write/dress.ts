import type { Agreement } from '../agreement';
import type { Area, SheetGrid } from '../grid';
import { mergeAt, ownCellAt } from '../grid';
import type { BandRules, LookBlock, WritePlan } from '../plan';
import { bandRules } from './band-rules';
import { fittingWidth } from './column-widths';
import { sameArea } from './grid-cells';
import { columnLooks, lookAt, range, scoreFormat, totalRowLooks } from './looks';
import type { AreaLooks } from './looks';
import { columnArea } from './record';
import type { WriteContext } from './score-cells';
import type { ColumnPart, Target } from './target';

/** How the written cells look: the part of a plan that is not contents. */
export type Dress = Pick<WritePlan, 'looks' | 'merges' | 'columnWidths' | 'bandRules'>;

export const UNDRESSED: Dress = { looks: [], merges: [], columnWidths: [], bandRules: [] };

export interface DressInput {
  readonly agreement: Agreement;
  readonly grid: SheetGrid;
  readonly target: Target;
  readonly writing: WriteContext;
  readonly looks: readonly AreaLooks[];
  readonly widths: { readonly left: number; readonly values: readonly number[] };
}

/** Looks, merges, widths and colours of what is written. Columns with the sheet's own header keep their own looks. */
export const dress = (input: DressInput): Dress => {
  const { target, looks } = input;
  const added = [...target.columns].filter(([part]) => !target.ownHeaders.has(part));
  return {
    looks: [
      ...added.flatMap(([part, column]) =>
        columnLooks(part, column, target, input.agreement.table.lastColumn, looks, formatOf(input.writing)),
      ),
      ...ownColumnFormats(input),
      ...totalRowLooks(input.agreement, target, looks),
    ],
    merges: added.flatMap(([, column]) => headerMerges(column, input)),
    columnWidths: added.flatMap(([part, column]) => width(part, column, input)),
    bandRules: bandRulesOf(input),
  };
};

const formatOf = ({ policy, thaiDigits }: WriteContext): string => scoreFormat(policy.decimals, thaiDigits);

/** In a column of the sheet's own only the number format is set, and only where nobody has chosen one. */
const ownColumnFormats = ({ agreement, grid, target, writing }: DressInput): LookBlock[] =>
  [...target.columns]
    .filter(([part]) => target.ownHeaders.has(part))
    .flatMap(([part, column]) => {
      const area = columnArea(column, agreement.table.firstRow, target.totalRow);
      if (part === 'score' || part === 'weighted') return [{ area, look: { numberFormat: formatOf(writing) } }];
      // A formula put into a cell of the format Text stays a text.
      const asText = range(area.top, area.bottom).some((row) => ownCellAt(grid, row, column).numberFormat === '@');
      return asText && writing.style !== 'values' ? [{ area, look: { numberFormat: 'General' } }] : [];
    });

/** A header of several rows is one cell above the column, wherever the header stands again. */
const headerMerges = (column: number, { grid, target }: DressInput): Area[] =>
  [target.headerRows, ...target.repeatedHeaders].flatMap(([top, bottom]) => {
    const area = columnArea(column, top, bottom);
    const now = mergeAt(grid, top, column);
    return top === bottom || (now !== null && sameArea(now, area)) ? [] : [area];
  });

const width = (part: ColumnPart, column: number, { agreement, looks, target, widths, writing }: DressInput) => {
  const { fontSize = 11 } = lookAt(looks, target.headerRows[0], agreement.table.lastColumn);
  const wanted = fittingWidth(part, writing.words, fontSize);
  const now = widths.values[column - widths.left] ?? 0;
  return now >= wanted ? [] : [{ column, width: wanted }];
};

/** On the score and beside it on the word; the same rules for both. */
export const bandRulesOf = ({
  agreement,
  target,
  writing,
}: Pick<DressInput, 'agreement' | 'target' | 'writing'>): BandRules[] => {
  const score = target.columns.get('score');
  if (score === undefined) return [];
  const rows = [agreement.table.firstRow, target.totalRow] as const;
  return [score, target.columns.get('band')]
    .filter((column) => column !== undefined)
    .map((column) => bandRules(column, score, rows, writing.policy.bands, writing.policy.bandLooks));
};
