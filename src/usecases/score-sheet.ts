import type { Policy } from '../scoring/policy';
import type { Agreement, NotAnAgreement } from '../sheet/agreement';
import type { Area } from '../sheet/grid';
import type { FormulaStyle } from '../sheet/plan';
import { looksWanted, planWrite, widthsWanted } from '../sheet/plan-write';
import type { ColumnPart, PlaceOptions, PlannedWrite, Resolutions } from '../sheet/plan-write';
import { scoreAgreement } from '../sheet/score-agreement';
import type { ScoredAgreement } from '../sheet/scored-agreement';
import type { Language } from '../text/language';
import { WorkbookError } from '../workbook/port';
import type { Appearance, WorkbookPort, WriteWatch } from '../workbook/port';
import { columnsOfParts, readParts } from './parts-setting';
import { readAgreement } from './read-agreement';
import { readAhead } from './read-ahead';

export interface ScoreSheetOptions {
  /** The active sheet, or the first one with a table, when not given. */
  readonly sheet?: string | null;
  /** `auto` (default): KPI functions where they calculate, plain formulas elsewhere. */
  readonly style?: FormulaStyle | 'auto';
  readonly language: Language;
  /** The workbook's own policy when not given. */
  readonly policy?: Policy;
  /** The columns to be written; what the workbook's own setting says when not given. */
  readonly parts?: readonly ColumnPart[];
  /** Totals beside the headings of dimensions, aspects and objectives; what the setting says when not given. */
  readonly groups?: boolean;
  /** What a person chose about columns where something of theirs stands in the way (`plan.conflicts`). */
  readonly resolve?: Resolutions;
  /** True: while a column in `plan.conflicts` has no choice in `resolve`, nothing is written, so that a person can be asked. */
  readonly holdConflicts?: boolean;
  /** Hears how far a large write is, and may stop it. */
  readonly watch?: WriteWatch;
  /** Settings that are kept with the workbook in the same write, when there is one. */
  readonly keep?: Readonly<Record<string, unknown>>;
  /** Plans, and writes nothing. */
  readonly dryRun?: boolean;
}

export type ScoreSheetResult =
  | {
      readonly found: true;
      readonly sheet: string;
      readonly scored: ScoredAgreement;
      readonly plan: PlannedWrite;
      readonly style: FormulaStyle;
      /** True when something was written; false for a dry run and when there was nothing to change. */
      readonly written: boolean;
      /** True when the sheet changed between reading and writing, and was read again. */
      readonly readAgain: boolean;
      /** True when nothing was written because a person must choose first. */
      readonly held: boolean;
    }
  | { readonly found: false; readonly sheet: string; readonly reading: NotAnAgreement; readonly policy: Policy };

/**
 * Reads, scores and writes one sheet. When somebody changes it between reading and writing it is read and scored once
 * more. Rejects with `WorkbookError` only; the sheet is then as it was.
 */
export const scoreSheet = async (port: WorkbookPort, options: ScoreSheetOptions): Promise<ScoreSheetResult> => {
  try {
    return await scoreOnce(port, options, false);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== 'changedMeanwhile') throw error;
    return scoreOnce(port, options, true);
  }
};

const scoreOnce = async (
  port: WorkbookPort,
  options: ScoreSheetOptions,
  readAgain: boolean,
): Promise<ScoreSheetResult> => {
  const ahead = await readAhead(port, options.sheet ?? null);
  const reading = await readAgreement(ahead, options.sheet ?? null, options.policy);
  if (!reading.found) return reading;
  stopIfAsked(options.watch);
  const { sheet, agreement, grid, policy, record } = reading;
  refuseNewer(agreement);
  const scored = scoreAgreement(agreement, policy);
  const style = styleOf(port, options.style);
  const chosen = columnsOfParts(await readParts(ahead));
  const place: PlaceOptions = {
    parts: options.parts ?? chosen.parts,
    groups: options.groups ?? chosen.groups,
    ...(options.resolve === undefined ? {} : { resolve: options.resolve }),
  };
  const areas = looksWanted(agreement, grid, record, place);
  const columns = widthsWanted(agreement, grid, record, place);
  const { looks, widths } = await appearanceOf(port, sheet, areas, columns);
  stopIfAsked(options.watch);
  const context = {
    looks: areas.map((area, index) => ({ area, looks: looks[index] ?? [] })),
    widths: { left: columns.left, values: widths },
    record,
  };
  const plan = planWrite(scored, grid, context, { style, language: options.language, ...place });
  const asked = plan.table !== null && options.resolve?.table === undefined;
  const open = asked || plan.conflicts.some(({ part }) => options.resolve?.[part] === undefined);
  const held = options.holdConflicts === true && open;
  const write = options.dryRun !== true && !plan.empty && !held;
  stopIfAsked(options.watch);
  if (write) await port.apply(options.keep ? { ...plan, settings: options.keep } : plan, options.watch);
  return { found: true, sheet, scored, plan, style, written: write, readAgain, held };
};

/** Nothing has been written so far. */
const stopIfAsked = (watch: WriteWatch | undefined): void => {
  if (watch?.cancelled() === true) throw new WorkbookError('cancelled');
};

/** At once where the workbook can. */
const appearanceOf = async (
  port: WorkbookPort,
  sheet: string,
  areas: readonly Area[],
  columns: { readonly left: number; readonly right: number },
): Promise<Appearance> => {
  if (port.appearance) return port.appearance(sheet, areas, columns);
  const looks: Appearance['looks'][number][] = [];
  for (const area of areas) looks.push(await port.looks(sheet, area));
  return { looks, widths: await port.columnWidths(sheet, columns.left, columns.right) };
};

/** Results of a later version cannot be told from a person's cells. */
const refuseNewer = ({ issues, sheet }: Agreement): void => {
  const newer = issues.some(({ code, facts }) => code === 'settingNewer' && facts['setting'] === 'record');
  if (newer) throw new WorkbookError('newerVersion', { sheet });
};

const styleOf = (port: WorkbookPort, style: ScoreSheetOptions['style']): FormulaStyle => {
  if (style !== undefined && style !== 'auto') return style;
  return port.capabilities().customFunctions ? 'kpi' : 'plain';
};
