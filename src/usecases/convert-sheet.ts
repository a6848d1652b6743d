import type { CellContent, FormulaStyle, WriteRecord } from '../sheet/plan';
import { COLUMN_PARTS } from '../sheet/plan-write';
import type { ColumnPart, PlannedWrite } from '../sheet/plan-write';
import type { CellValue } from '../text/cell';
import type { Language } from '../text/language';
import type { WorkbookPort, WriteWatch } from '../workbook/port';
import { scoreSheet } from './score-sheet';
import { STYLE_SETTING, writeStyle } from './style-setting';
import { readRecord } from './write-record';

export interface ConvertSheetOptions {
  readonly sheet: string;
  readonly to: FormulaStyle;
  readonly language: Language;
  /** Hears how far a large write is, and may stop it. */
  readonly watch?: WriteWatch;
}

export interface Converted {
  readonly from: FormulaStyle;
  readonly to: FormulaStyle;
  /** False when the results stood there like that already. */
  readonly written: boolean;
  /** Numbers that are not what they were: the sheet's results, levels or weights had changed since they were written. */
  readonly differing: number;
  /** Cells that a person has changed; they are as they were. */
  readonly changedByHand: number;
}

/**
 * Turns the results that stand on a sheet into KPI functions, plain formulas or values, in place: the same parts in the
 * same columns, and nothing that a person has changed. Later scorings write this way too. Null when no results of ours
 * stand there. Rejects with `WorkbookError` only; the sheet is then as it was.
 */
export const convertSheet = async (port: WorkbookPort, options: ConvertSheetOptions): Promise<Converted | null> => {
  const { sheet, to, language, watch } = options;
  const record = await readRecord(port, sheet);
  if (record === null) return null;
  const result = await scoreSheet(port, {
    sheet,
    style: to,
    language,
    parts: partsOf(record),
    groups: record.groups ?? true,
    keep: { [STYLE_SETTING]: to },
    ...(watch && { watch }),
  });
  if (!result.found) return null;
  if (!result.written) await writeStyle(port, to);
  const { plan, written } = result;
  const changedByHand = plan.issues.filter(({ code }) => code === 'cellChangedByHand').length;
  return { from: record.style, to, written, differing: differingNumbers(plan), changedByHand };
};

const partsOf = (record: WriteRecord): ColumnPart[] => COLUMN_PARTS.filter((part) => (record.columns[part] ?? -1) >= 0);

/** Scores and weighted scores that a plan changes, counted. The last binary digit, which nobody sees, does not count. */
const differingNumbers = ({ contents, before, columns }: PlannedWrite): number => {
  const numbers = new Set([columns.score, columns.weighted]);
  const wanted = new Map<string, CellContent>();
  for (const { area, cells } of contents) {
    cells.forEach((row, r) =>
      row.forEach((content, c) => content && wanted.set(`${area.top + r},${area.left + c}`, content)),
    );
  }
  return before.filter(({ row, column, value }) => {
    const content = wanted.get(`${row},${column}`);
    return content !== undefined && numbers.has(column) && differ(value, content.value);
  }).length;
};

const SAME = 1e-12;

/** A number that is gone or has come counts; an error (a function still calculating, or not there) was no number. */
const differ = (then: CellValue, now: CellValue): boolean => {
  if (typeof then === 'number' && typeof now === 'number') return Math.abs(then - now) > SAME * Math.abs(then);
  if (typeof then === 'object' && then !== null) return false;
  return typeof then === 'number' || typeof now === 'number';
};
