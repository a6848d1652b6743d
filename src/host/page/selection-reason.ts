import { a1 } from '../grid/areas';
import type { GridView } from '../grid/grid-view';
import type { PageLanguage } from './page-language';
import { status } from './status';

/** Keeps the status bar saying why the selected cell shows an error, as far as a custom function has said so. */
export function showSelectionReason(view: GridView, language: PageLanguage): void {
  const { workbook } = view;
  const show = (): void => {
    const { sheetId, area } = workbook.selection();
    const sheet = workbook.sheets().find((item) => item.id === sheetId);
    const cell = sheet?.cells({ ...area, bottom: area.top, right: area.left })[0]?.[0];
    const reason = cell && view.reasonOf(sheetId, area.top, area.left, cell.value);
    status.cellMessage(reason ? language.texts.functionError(a1(area.top, area.left), reason) : '');
  };
  workbook.listen(({ kind }) => {
    if (kind !== 'changed') show();
  });
}
