import type { Issue } from '../text/issue';
import type { Language } from '../text/language';
import { WRITTEN } from '../text/messages/written';
import type { Agreement } from './agreement';
import type { Area, SheetGrid } from './grid';
import { ownCellAt } from './grid';
import type { FormulaStyle, WritePlan, WriteRecord } from './plan';
import { planRemoval } from './plan-removal';
import type { ScoredAgreement } from './scored-agreement';
import { beforeOf, blocksOf, changesOf } from './write/assemble';
import type { Wanted } from './write/assemble';
import { bandKey } from './write/band-key';
import { conflictsOf } from './write/conflicts';
import type { ColumnConflicts } from './write/conflicts';
import { UNDRESSED, bandRulesOf, dress } from './write/dress';
import type { Dress } from './write/dress';
import { findOurs } from './write/find-ours';
import { heldAt } from './write/grid-cells';
import { groupHeadings } from './write/group-cells';
import type { ThresholdStyle } from './write/ladder-operands';
import type { AreaLooks } from './write/looks';
import { mergePlans } from './write/merge-plans';
import { noRoomIssue } from './write/no-room';
import { writeNotices } from './write/notices';
import { withoutOurColumns } from './write/own-columns';
import { isBlank, ownershipOf } from './write/ownership';
import type { IsOurs, RowKey } from './write/ownership';
import { extendedPrintArea } from './write/print-area';
import { readCells } from './write/read-cells';
import { hasMoved, restoreOf, tableRow, writeRecord } from './write/record';
import {
  changedByHand,
  gridAfter,
  looksAfter,
  partsChanged,
  replacedParts,
  widthsAfter,
  withoutOurNames,
} from './write/relayout';
import type { WriteContext } from './write/score-cells';
import { sheetLanguage, usesThaiDigits } from './write/sheet-language';
import { staleCells } from './write/stale';
import { extendableTable, extension, tableQuestion } from './write/tables';
import type { TableQuestion } from './write/tables';
import { COLUMN_PARTS, chooseTarget } from './write/target';
import type { ColumnPart, Resolutions, Target } from './write/target';
import { undress } from './write/undress';
import { wantedCells } from './write/wanted';
import { losesLooks, withinProtection } from './write/within-protection';

export type { AreaLooks } from './write/looks';
export type { ColumnConflicts, Conflict } from './write/conflicts';
export { COLUMN_PARTS } from './write/target';
export type { TableChoice, TableQuestion } from './write/tables';
export type { ColumnPart, Resolution, Resolutions } from './write/target';

export interface PlanOptions {
  readonly style: FormulaStyle;
  /** Used for what is written where the sheet's own header tells no language. */
  readonly language: Language;
  /** How plain formulas hold thresholds; `auto` refers to cells that hold numbers. */
  readonly thresholds?: ThresholdStyle;
  /** The columns that are written; score, weighted score and band when not given. */
  readonly parts?: readonly ColumnPart[];
  /** Totals of dimensions, aspects and objectives beside their headings; true when not given. */
  readonly groups?: boolean;
  /** What a person chose for columns where something of theirs stands in the way; `beside`, and for single cells `skip`. */
  readonly resolve?: Resolutions;
}

/** The options that decide where something is written. */
export type PlaceOptions = Pick<PlanOptions, 'parts' | 'groups' | 'resolve'>;

/** What the plan needs to know about the sheet beyond the snapshot; ask the port for it. */
export interface PlanContext {
  /** Looks of the areas of `looksWanted`. */
  readonly looks: readonly AreaLooks[];
  /** Column widths in characters from column `left` on, as far as known. */
  readonly widths: { readonly left: number; readonly values: readonly number[] };
  /** What was written last time, from the setting `recordSetting(sheet)`. */
  readonly record: WriteRecord | null;
}

/** A plan with what a person should know before it is applied. */
export interface PlannedWrite extends WritePlan {
  readonly issues: readonly Issue[];
  /** 0-based column of each part. */
  readonly columns: Readonly<Partial<Record<ColumnPart, number>>>;
  /** Where something of a person's stands in the way, and what the plan does about it. */
  readonly conflicts: readonly ColumnConflicts[];
  /** An Excel table that the new columns could go into. */
  readonly table: TableQuestion | null;
}

export const DEFAULT_PARTS: readonly ColumnPart[] = ['score', 'weighted', 'band'];

/** Everything else refers to the score. */
const withScore = (parts: readonly ColumnPart[]): readonly ColumnPart[] =>
  COLUMN_PARTS.filter((part) => part === 'score' || parts.includes(part));

interface Ground {
  readonly agreement: Agreement;
  readonly grid: SheetGrid;
  readonly record: WriteRecord | null;
  readonly moved: boolean;
  readonly keyOf: RowKey;
  readonly isOurs: IsOurs;
  readonly target: Target | null;
  readonly groups: boolean;
  readonly resolve: Resolutions;
  /** Set when other parts are to be written than stand there: the ground is then the sheet without them. */
  readonly removal?: { readonly plan: WritePlan; readonly columns: ReadonlyMap<ColumnPart, number> };
}

const groundOf = (read: Agreement, grid: SheetGrid, record: WriteRecord | null, options: PlaceOptions): Ground => {
  const agreement = withoutOurColumns(read, grid, record);
  return clearedGround(read, agreement, grid, record, options) ?? placed(agreement, grid, record, options);
};

const placed = (
  agreement: Agreement,
  grid: SheetGrid,
  record: WriteRecord | null,
  { parts = DEFAULT_PARTS, groups = true, resolve = {} }: PlaceOptions,
): Ground => {
  const moved = hasMoved(record, agreement.table);
  const keyOf = (row: number) => String(ownCellAt(grid, row, agreement.table.columns.name).value ?? '');
  const isOurs = ownershipOf(record, moved, keyOf);
  const headings = groups ? groupHeadings(agreement) : [];
  const headers = withScore(parts).map((part) => WRITTEN[sheetLanguage(agreement, grid, 'th')][part]);
  const target = chooseTarget(agreement, grid, isOurs, withScore(parts), headings, resolve, headers);
  return { agreement, grid, record, moved, keyOf, isOurs, target, groups, resolve };
};

/** With other parts the columns are placed anew, as on a sheet that was never scored; null when they stay. */
const clearedGround = (
  read: Agreement,
  agreement: Agreement,
  grid: SheetGrid,
  record: WriteRecord | null,
  options: PlaceOptions,
): Ground | null => {
  const { parts = DEFAULT_PARTS, groups = true, resolve = {} } = options;
  if (record === null || !partsChanged(record, withScore(parts), groups, resolve)) return null;
  const plan = planRemoval(grid, record, read);
  const { columns } = findOurs(grid, record, read);
  const cleared = gridAfter(grid, plan);
  if (changedByHand(grid, cleared, agreement, record, columns)) return null;
  const again = { ...options, resolve: { ...replacedParts(record), ...resolve } };
  return { ...placed(withoutOurNames(agreement), cleared, null, again), removal: { plan, columns } };
};

/**
 * The areas whose looks `planWrite` wants: from the table's last column over the new columns, header to total row; and
 * the total row of the table with the row above it.
 */
export const looksWanted = (
  agreement: Agreement,
  grid: SheetGrid,
  record: WriteRecord | null,
  options: PlaceOptions = {},
): Area[] => {
  const { agreement: own, target } = groundOf(agreement, grid, record, options);
  if (target === null) return [];
  const { table } = own;
  const columns = [table.lastColumn, ...target.columns.values()];
  const { totalRow } = target;
  return [
    { top: table.headerRows[0], bottom: totalRow, left: Math.min(...columns), right: Math.max(...columns) },
    { ...tableRow(table, totalRow), top: totalRow - 1 },
  ];
};

/** The columns whose widths `planWrite` wants. */
export const widthsWanted = (
  agreement: Agreement,
  grid: SheetGrid,
  record: WriteRecord | null,
  options: PlaceOptions = {},
): { readonly left: number; readonly right: number } => {
  const { target } = groundOf(agreement, grid, record, options);
  const columns = [...(target?.columns.values() ?? [agreement.table.lastColumn])];
  return { left: Math.min(...columns), right: Math.max(...columns) };
};

/**
 * What has to be written for the scores to stand beside the table. Pure; never touches a cell with anything of a
 * person's in it. With nothing to change the plan is `empty`. Where the sheet has no room, it is empty too and says so.
 */
export const planWrite = (
  scored: ScoredAgreement,
  grid: SheetGrid,
  context: PlanContext,
  options: PlanOptions,
): PlannedWrite => {
  const wished = wishedWrite(scored, grid, context, options);
  const plan = withinProtection(wished, grid);
  const plainLooks = losesLooks(wished, plan);
  const agreement = withoutOurColumns(scored.agreement, grid, context.record);
  return { ...plan, issues: [...plan.issues, ...writeNotices({ plan, agreement, grid, plainLooks })] };
};

/** The plan for a sheet that nobody has protected. */
const wishedWrite = (
  scored: ScoredAgreement,
  grid: SheetGrid,
  context: PlanContext,
  options: PlanOptions,
): PlannedWrite => {
  const ground = groundOf(scored.agreement, grid, context.record, options);
  const { removal } = ground;
  if (removal === undefined) return planOn(ground, scored, context, options);
  const looks = looksAfter(context.looks, removal.plan, ground.agreement.table.lastColumn);
  const fresh = planOn(ground, scored, { looks, widths: widthsAfter(context.widths, removal.plan) }, options);
  if (ground.target === null) return { ...fresh, record: context.record };
  const conflicts = fresh.conflicts.filter(
    ({ part }) => options.resolve?.[part] !== undefined || !ground.resolve[part],
  );
  return { ...mergePlans(removal.plan, fresh, grid, removal.columns), conflicts };
};

const planOn = (
  ground: Ground,
  scored: ScoredAgreement,
  known: Pick<PlanContext, 'looks' | 'widths'>,
  options: PlanOptions,
): PlannedWrite => {
  const { agreement, grid, record, resolve, target } = ground;
  if (target === null) return noRoom(agreement, grid, record, withScore(options.parts ?? DEFAULT_PARTS));
  const language = sheetLanguage(agreement, grid, options.language);
  const writing: WriteContext = {
    grid,
    policy: scored.policy,
    style: options.style,
    thresholds: options.thresholds ?? 'auto',
    language,
    thaiDigits: usesThaiDigits(agreement, grid),
    words: WRITTEN[language],
  };
  const { cells: wanted, issues } = wantedCells({
    ...writing,
    scored: { ...scored, agreement },
    target,
    isOurs: ground.isOurs,
    groups: ground.groups,
  });
  const changes = changesOf(wanted, grid, ground.isOurs, replaceable(target, resolve));
  const stale = staleCells(grid, agreement.table, record, target, wanted, ground.isOurs);
  const write = [...changes.write, ...stale];
  const off = undress(grid, record, target, stale, scored.policy.bands);
  const fresh = record === null || ground.moved;
  const grown = write.some((cell) => isBlank(heldAt(grid, cell.row, cell.column)));
  const recoloured = record !== null && record.bands !== bandKey(scored.policy);
  const looks: Dress =
    fresh || grown
      ? dress({ agreement, grid, target, writing, looks: known.looks, widths: known.widths })
      : { ...UNDRESSED, ...(recoloured ? { bandRules: bandRulesOf({ agreement, target, writing }) } : {}) };
  const newHeaders = withScore(options.parts ?? DEFAULT_PARTS).map((part) => writing.words[part]);
  const choice = resolve.table ?? 'stayOut';
  const table = tableQuestion(target, extendableTable(agreement.table, grid, newHeaders), grid, choice);
  const extended = extension(target, table, grid);
  const tables = extended === null ? [] : [extended];
  const printArea =
    fresh || grown ? extendedPrintArea(grid, agreement.table, target, record?.restore?.printArea) : null;
  return {
    sheet: grid.name,
    contents: blocksOf(write),
    ...looks,
    ...(printArea && { printArea }),
    ...(tables.length > 0 && { tables }),
    ...(off.resets.length === 0 ? {} : { resets: off.resets, unmerges: off.unmerges }),
    looks: [...off.looks, ...looks.looks],
    columnWidths: [...off.columnWidths, ...looks.columnWidths],
    bandRules: [...off.bandRules, ...looks.bandRules],
    before: beforeOf(write, grid),
    reads: readCells(agreement, grid),
    empty: write.length === 0 && !fresh && !recoloured,
    record: writeRecord({
      sheet: grid.name,
      style: options.style,
      table: agreement.table,
      target,
      ours: changes.ours,
      keyOf: ground.keyOf,
      groups: ground.groups,
      bands: bandKey(scored.policy),
      restore: restoreOf({
        target,
        record,
        table: agreement.table,
        looks: known.looks,
        widths: known.widths,
        dress: looks,
        replaced: changes.replaced,
        tables,
        printArea,
      }),
    }),
    issues: [...target.issues, ...issues, ...changes.issues],
    columns: Object.fromEntries(target.columns),
    conflicts: conflictsOf(target, wanted, changes, grid, resolve, ground.isOurs),
    table,
  };
};

/** Only cells of columns for which a person said so, below the header. */
const replaceable =
  ({ columns, headerRows }: Target, resolve: Resolutions) =>
  ({ row, column }: Wanted): boolean =>
    row > headerRows[1] && [...columns].some(([part, at]) => at === column && resolve[part] === 'replace');

const noRoom = (
  agreement: Agreement,
  grid: SheetGrid,
  record: WriteRecord | null,
  parts: readonly ColumnPart[],
): PlannedWrite => ({
  sheet: agreement.sheet,
  contents: [],
  ...UNDRESSED,
  before: [],
  empty: true,
  record,
  issues: [noRoomIssue(agreement.table, grid, parts.length)],
  columns: {},
  conflicts: [],
  table: null,
});
