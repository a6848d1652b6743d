import { a1 } from '../grid/areas';
import type { GridView } from '../grid/grid-view';
import type { PageLanguage } from './page-language';
import { status } from './status';

/**
 * Keeps the status bar saying what the workbook shown does: that it calculates, and why the selected cell shows an
 * error, as far as a custom function has said so.
 */
export function followWorkbook(view: GridView, language: PageLanguage): void {
  const { workbook } = view;
  const showReason = (): void => {
    const { sheetId, area } = workbook.selection();
    const sheet = workbook.sheets().find((item) => item.id === sheetId);
    const cell = sheet?.cells({ ...area, bottom: area.top, right: area.left })[0]?.[0];
    const reason = cell && view.reasonOf(sheetId, area.top, area.left, cell.value);
    status.cellMessage(reason ? language.texts.functionError(a1(area.top, area.left), reason) : '');
  };
  let calculating = false;
  const showCalculation = async (): Promise<void> => {
    if (calculating || !workbook.calculation.busy) return;
    calculating = true;
    const before = status.shown;
    status.show(language.texts.calculating);
    await workbook.calculation.whenIdle();
    calculating = false;
    if (status.shown === language.texts.calculating) status.show(before);
  };
  workbook.listen(({ kind }) => {
    // The grid makes a calculation due just after it has told of the change.
    if (kind === 'changed') queueMicrotask(() => void showCalculation());
    else showReason();
  });
}
