import type { IDisposable, Injector } from '@univerjs/core';
import type * as Sheets from '@univerjs/sheets';
import { toThaiDigits } from '../../text/digits';
import { isThaiFormat } from '../workbook/shown-text';

/** Behind the formats of the grid, which stand at 10. */
const AFTER_NUMBER_FORMATS = 9.5;

/** Shows numbers in Thai digits where their format says so, as Excel does; the grid's own formats know no digit shapes. */
export function showThaiDigits(injector: Injector, sheets: typeof Sheets): IDisposable {
  return injector.get(sheets.SheetInterceptorService).intercept(sheets.INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'kpi-score-thai-digits',
    priority: AFTER_NUMBER_FORMATS,
    handler: (cell, { workbook, rawData }, next) => {
      const pattern = workbook.getStyles().getStyleByCell(rawData)?.n?.pattern;
      if (!cell || typeof rawData?.v !== 'number' || !pattern || !isThaiFormat(pattern)) return next(cell);
      return next({ ...cell, v: toThaiDigits(String(cell.v)) });
    },
  });
}
