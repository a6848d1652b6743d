import type { Area } from '../../sheet/grid';
import type { PagePlan } from '../../sheet/sheet-plan';
import { areasOf, rangeOf } from './range';

/** How a sheet was printed before, enough to put it back. */
export interface PageImage {
  readonly settings: {
    readonly orientation: Excel.PageLayout['orientation'];
    readonly paperSize: Excel.PageLayout['paperSize'];
    readonly centerHorizontally: boolean;
    readonly zoom: Excel.PageLayoutZoomOptions;
  };
  readonly area: Area | null;
  readonly titleRows: Area | null;
  readonly breaksBefore: readonly number[];
  /** In the middle at the foot of the pages. */
  readonly footer: string;
}

export interface AskedPage {
  readonly layout: Excel.PageLayout;
  readonly area: Excel.RangeAreas;
  readonly titleRows: Excel.Range;
  readonly breaks: Excel.PageBreakCollection;
}

/** First of two steps. */
export function askPage(sheet: Excel.Worksheet): AskedPage {
  const layout = sheet.pageLayout;
  layout.load('orientation,paperSize,centerHorizontally,zoom,headersFooters/defaultForAllPages/centerFooter');
  const area = layout.getPrintAreaOrNullObject();
  area.load('address');
  const titleRows = layout.getPrintTitleRowsOrNullObject();
  titleRows.load('rowIndex,rowCount');
  const breaks = sheet.horizontalPageBreaks;
  breaks.load('items');
  return { layout, area, titleRows, breaks };
}

/** Second step, after a sync: the first cells of the pages. */
export const askBreaks = ({ breaks }: AskedPage): Excel.Range[] =>
  breaks.items.map((item) => {
    const cell = item.getCellAfterBreak();
    cell.load('rowIndex');
    return cell;
  });

export function pageAsked({ layout, area, titleRows }: AskedPage, breaks: readonly Excel.Range[]): PageImage {
  const { orientation, paperSize, centerHorizontally, zoom } = layout;
  return {
    settings: { orientation, paperSize, centerHorizontally, zoom },
    area: area.isNullObject ? null : (areasOf(area.address)[0] ?? null),
    titleRows: titleRows.isNullObject
      ? null
      : { top: titleRows.rowIndex, bottom: titleRows.rowIndex + titleRows.rowCount - 1, left: 0, right: 0 },
    breaksBefore: breaks.map((cell) => cell.rowIndex),
    footer: layout.headersFooters.defaultForAllPages.centerFooter,
  };
}

const rowsAddress = ({ top, bottom }: Area): string => `$${top + 1}:$${bottom + 1}`;

function setBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(rangeOf(sheet, { top: row, left: 0, bottom: row, right: 0 }));
}

/** Queues how the sheet is printed: A4, one page wide and as many long as needed. Needs ExcelApi 1.9. */
export function setPage(sheet: Excel.Worksheet, page: PagePlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.centerHorizontally = true;
  layout.zoom = page.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  layout.setPrintArea(rangeOf(sheet, page.area));
  if (page.titleRows !== undefined) {
    const [top, bottom] = page.titleRows;
    layout.setPrintTitleRows(rowsAddress({ top, bottom, left: 0, right: 0 }));
  }
  layout.headersFooters.defaultForAllPages.centerFooter = page.footer ?? '';
  setBreaks(sheet, page.breaksBefore ?? []);
}

/** Queues what brings an earlier layout back. The API can set a print area and titles, but not take them away. */
export function restorePage(sheet: Excel.Worksheet, image: PageImage): void {
  const layout = sheet.pageLayout;
  layout.set(image.settings);
  layout.headersFooters.defaultForAllPages.centerFooter = image.footer;
  if (image.area !== null) layout.setPrintArea(rangeOf(sheet, image.area));
  if (image.titleRows !== null) layout.setPrintTitleRows(rowsAddress(image.titleRows));
  setBreaks(sheet, image.breaksBefore);
}
