import type { PagePlan } from '../sheet-plan';
import { cellsOf, roomOnPage } from './columns';
import type { ResultContext } from './context';
import type { SheetDraft } from './draft';

const USUAL_HEIGHT = 20;
/** Rows of indicators that stay with the total and the signatures: nobody signs a page with nothing on it. */
const WITH_SIGNATURES = 3;

/** How the sheet is printed: A4, the header of the indicators on every page of theirs, signatures never torn apart. */
export const pagePlan = (draft: SheetDraft, context: ResultContext, bottom: number): PagePlan => {
  const { columns, places } = context;
  const { charts } = places;
  const breaks = charts.below > charts.top ? [...charts.breaksBefore, places.checks] : [];
  return {
    orientation: columns.landscape ? 'landscape' : 'portrait',
    area: cellsOf(0, 0, bottom, columns.last),
    titleRows: [places.header, places.header],
    fitToWidth: true,
    breaksBefore: [...breaks, ...furtherBreaks(draft, context, bottom)],
    footer: '&P / &N',
  };
};

/** Rows from `top` on that must not be parted from what stands below them. */
interface Together {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Page breaks below the charts where a page would otherwise part what belongs together: the heading of the table from its
 * first rows, or the last rows from the signatures. Elsewhere pages break by themselves.
 */
const furtherBreaks = (draft: SheetDraft, { columns, places }: ResultContext, bottom: number): number[] => {
  const room = roomOnPage(columns);
  const height = (row: number): number => draft.heightOf(row, USUAL_HEIGHT);
  const begin: Together = { top: places.heading, bottom: Math.min(places.first + 1, places.last) };
  const end: Together = { top: Math.max(places.last - WITH_SIGNATURES + 1, places.first), bottom };
  const kept = end.top <= begin.bottom ? [{ top: begin.top, bottom }] : [begin, end];
  const breaks: number[] = [];
  let pageTop = places.checks;
  let used = 0;
  for (let row = places.checks; row <= bottom; row += 1) {
    if (used + height(row) > room && row > pageTop) {
      const parted = kept.find(({ top, bottom: last }) => row > top && row <= last);
      const from = parted !== undefined && parted.top > pageTop ? parted.top : row;
      if (from !== row) breaks.push(from);
      pageTop = from;
      used = from > places.header ? height(places.header) : 0;
      for (let again = from; again < row; again += 1) used += height(again);
    }
    used += height(row);
  }
  return breaks;
};
