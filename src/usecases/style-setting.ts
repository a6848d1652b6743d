import type { FormulaStyle } from '../sheet/plan';
import type { WorkbookPort } from '../workbook/port';

/** The key of the setting that keeps with the workbook how scores are written. */
export const STYLE_SETTING = 'style';

const STYLES: readonly FormulaStyle[] = ['kpi', 'plain', 'values'];

/** What the user chose for this workbook; without a choice KPI functions where they calculate, plain formulas elsewhere. */
export const readStyle = async (port: WorkbookPort): Promise<FormulaStyle> => {
  const stored = await port.readSetting(STYLE_SETTING);
  const { customFunctions } = port.capabilities();
  const chosen = STYLES.find((style) => style === stored) ?? 'kpi';
  return chosen === 'kpi' && !customFunctions ? 'plain' : chosen;
};

/** Keeps the choice with the workbook. */
export const writeStyle = (port: WorkbookPort, style: FormulaStyle): Promise<void> =>
  port.writeSetting(STYLE_SETTING, style);
