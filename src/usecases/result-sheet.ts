import type { Policy } from '../scoring/policy';
import type { NotAnAgreement } from '../sheet/agreement';
import type { FormulaStyle } from '../sheet/plan';
import { planResultSheet } from '../sheet/result-sheet/plan-result-sheet';
import { filledFields, isUntouched, parseResultRecord, resultSheetSetting } from '../sheet/result-sheet/result-record';
import type { FilledField, ResultSheetRecord } from '../sheet/result-sheet/result-record';
import { freeSheetName, resultSheetName } from '../sheet/result-sheet/sheet-name';
import { scoreAgreement } from '../sheet/score-agreement';
import type { ScoredAgreement } from '../sheet/scored-agreement';
import { sheetLanguage } from '../sheet/write/sheet-language';
import type { Issue } from '../text/issue';
import type { Language } from '../text/language';
import type { WorkbookPort, WriteWatch } from '../workbook/port';
import { activeSheet } from './active-sheet';
import { readAgreement } from './read-agreement';
import type { SheetReading } from './read-agreement';
import { readAhead } from './read-ahead';

export interface ResultSheetOptions {
  /** The sheet that is summed up: the active one, the one whose result sheet is active, or the surest one, when not given. */
  readonly sheet?: string | null;
  /** `auto` (default): KPI functions where they calculate, plain formulas elsewhere. */
  readonly style?: FormulaStyle | 'auto';
  /** Where the sheet's own header tells no language. */
  readonly language: Language;
  /** The workbook's own policy when not given. */
  readonly policy?: Policy;
  /** Hears how far a large write is, and may stop it. */
  readonly watch?: WriteWatch;
}

export type ResultSheetMade =
  | {
      readonly found: true;
      /** The scored sheet. */
      readonly sheet: string;
      readonly scored: ScoredAgreement;
      /** Name of the result sheet. */
      readonly name: string;
      /** `unsupported`: this workbook takes no new sheets, nothing was written. */
      readonly made: 'new' | 'again' | 'unsupported';
      /** True when its scores link to those on the scored sheet; otherwise its own formulas compute them. */
      readonly linked: boolean;
      /** Names of charts that the workbook could not take. */
      readonly left: readonly string[];
      /** Fields that a person had filled in and that were carried over. */
      readonly carried: number;
      /** What a person should know: an older sheet that was left alone, charts without room. */
      readonly issues: readonly Issue[];
    }
  | { readonly found: false; readonly sheet: string; readonly reading: NotAnAgreement; readonly policy: Policy };

/**
 * Makes the result sheet of a scored sheet, or makes it anew in its place. Nothing of a person's is overwritten: what they
 * wrote into its fields is carried over; when anything else on it is theirs, it stays and another sheet is made. Works for
 * protected and unscored sheets too. Rejects with `WorkbookError` only; the workbook is then as it was.
 */
export const resultSheet = async (port: WorkbookPort, options: ResultSheetOptions): Promise<ResultSheetMade> => {
  const ahead = await readAhead(port, options.sheet ?? null);
  const reading = await readSource(ahead, options);
  if (!reading.found) return reading;
  const { sheet, grid, record, policy } = reading;
  const scored = scoreAgreement(reading.agreement, policy);
  const place = await placeOf(ahead, sheet, sheetLanguage(scored.agreement, grid, options.language));
  const style = styleOf(port, options.style);
  const plan = planResultSheet({
    scored,
    grid,
    record,
    style,
    language: options.language,
    name: place.name,
    fields: place.fields,
  });
  const written = port.writeSheet === undefined ? null : await port.writeSheet(plan.sheet, options.watch);
  const issues = [
    ...(place.kept === null ? [] : [note('resultSheetBeside', { kept: place.kept, name: place.name })]),
    ...(plan.withoutBars ? [note('resultSheetNoBars', { count: scored.indicators.length })] : []),
    ...((written?.left.length ?? 0) === 0 ? [] : [note('resultSheetNoCharts', { count: written?.left.length ?? 0 })]),
  ];
  return {
    found: true,
    sheet,
    scored,
    name: place.name,
    made: written === null ? 'unsupported' : place.anew ? 'again' : 'new',
    linked: plan.linked,
    left: written?.left ?? [],
    carried: place.fields.length,
    issues,
  };
};

const note = (code: string, facts: Issue['facts']): Issue => ({ code, severity: 'info', cell: null, facts });

const styleOf = (port: WorkbookPort, style: ResultSheetOptions['style']): FormulaStyle => {
  if (style !== undefined && style !== 'auto') return style;
  return port.capabilities().customFunctions ? 'kpi' : 'plain';
};

/** A person who looks at a result sheet and asks for it means the sheet that it sums up. */
const readSource = async (port: WorkbookPort, { sheet, policy }: ResultSheetOptions): Promise<SheetReading> => {
  if (sheet !== undefined && sheet !== null) return readAgreement(port, sheet, policy);
  const active = await activeSheet(port);
  const source = active === null ? null : await sourceOf(port, active);
  return readAgreement(port, source, policy);
};

const sourceOf = async (port: WorkbookPort, name: string): Promise<string | null> => {
  const known = await resultRecords(port);
  return known.find(({ record }) => sameName(record.name, name))?.sheet ?? null;
};

const resultRecords = async (port: WorkbookPort): Promise<{ sheet: string; record: ResultSheetRecord }[]> => {
  const records: { sheet: string; record: ResultSheetRecord }[] = [];
  for (const { name } of await port.sheets()) {
    const record = parseResultRecord(await port.readSetting(resultSheetSetting(name)));
    if (record !== null) records.push({ sheet: name, record });
  }
  return records;
};

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

interface Place {
  readonly name: string;
  /** The sheet of that name is ours and is made anew. */
  readonly anew: boolean;
  readonly fields: readonly FilledField[];
  /** A sheet that would have been made anew, or has the usual name, and is a person's now. */
  readonly kept: string | null;
}

/** Which sheet is written: the one that is known as ours and untouched, otherwise a new one under a free name. */
const placeOf = async (port: WorkbookPort, sheet: string, language: Language): Promise<Place> => {
  const names = (await port.sheets()).map(({ name }) => name);
  const taken = (wanted: string): boolean => names.some((name) => sameName(name, wanted));
  const record = parseResultRecord(await port.readSetting(resultSheetSetting(sheet)));
  const known = record !== null && taken(record.name) ? record : null;
  const grid = known === null ? null : await port.snapshot(known.name);
  if (known !== null && grid !== null && isUntouched(grid, known))
    return { name: known.name, anew: true, fields: filledFields(grid, known), kept: null };
  const usual = resultSheetName(language);
  const fresh = { anew: false, fields: known && grid ? filledFields(grid, known) : [] };
  if (!taken(usual)) return { name: usual, ...fresh, kept: known?.name ?? null };
  const others = known === null ? (await resultRecords(port)).filter((other) => other.sheet !== sheet) : [];
  const ours = others.some((other) => sameName(other.record.name, usual));
  return { name: freeSheetName(language, names, ours), ...fresh, kept: known?.name ?? (ours ? null : usual) };
};
