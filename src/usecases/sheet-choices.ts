import { a1 } from '../sheet/address';
import type { WorkbookPort } from '../workbook/port';
import { indicatorSheets } from './indicator-sheets';
import { POLICY_SETTING, parsePolicy } from './policy-setting';

/** A sheet with an indicator table to choose from, as a person is told of it. */
export interface SheetChoice {
  readonly sheet: string;
  readonly indicators: number;
  /** 0–1, as `TableConfidence`. */
  readonly confidence: number;
  /** A1 address of the table's name header. */
  readonly at: string;
}

/** The sheets with an indicator table, best first, by the policy of the workbook. Rejects with `WorkbookError` only. */
export async function sheetChoices(port: WorkbookPort, except: string | null = null): Promise<readonly SheetChoice[]> {
  const policy = parsePolicy(await port.readSetting(POLICY_SETTING));
  const all = await indicatorSheets(port, policy);
  return all
    .filter(({ grid }) => grid.name !== except)
    .map(({ grid, agreement, confidence }) => ({
      sheet: grid.name,
      indicators: agreement.indicators.length,
      confidence,
      at: a1(agreement.table.headerRows[0], agreement.table.columns.name),
    }));
}
