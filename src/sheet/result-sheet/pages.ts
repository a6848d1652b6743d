import type { PagePlan } from '../sheet-plan';
import { cellsOf, widthOf } from './columns';
import type { ResultContext } from './context';
import type { SheetDraft } from './draft';

/** A4 without the margins that Excel gives a new sheet (0.7 and 0.75 inches), in points. */
const PORTRAIT = { width: 494, height: 734 } as const;
const LANDSCAPE = { width: 741, height: 487 } as const;
/** Estimated heights and widths are a little off; a page is not filled to its last line. */
const SAFETY = 0.96;
const USUAL_HEIGHT = 20;

/** How the sheet is printed: the table on a page of its own where that spares breaking it, signatures never torn apart. */
export const pagePlan = (
  draft: SheetDraft,
  context: ResultContext,
  rows: { readonly signatures: number; readonly bottom: number },
): PagePlan => {
  const { columns, places } = context;
  const paper = columns.landscape ? LANDSCAPE : PORTRAIT;
  const scale = Math.min(1, paper.width / widthOf(columns, 0, columns.last));
  const room = (paper.height / scale) * SAFETY;
  const height = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row <= to; row += 1) sum += draft.heightOf(row, USUAL_HEIGHT);
    return sum;
  };
  const table = height(places.heading, places.policy);
  const header = height(places.header, places.header);
  const torn = table > room;
  const breaksBefore = [places.heading];
  const used = torn ? lastPage(height, places.heading, places.policy, room, header) : table;
  const rest = height(places.policy + 1, rows.bottom);
  const signed = height(rows.signatures, rows.bottom);
  if (used + rest > room) {
    if (rest <= room) breaksBefore.push(places.checks);
    else if (used + rest - room < signed || lastPage(height, places.checks, rows.bottom, room, 0) < signed)
      breaksBefore.push(rows.signatures);
  }
  return {
    orientation: columns.landscape ? 'landscape' : 'portrait',
    area: cellsOf(0, 0, rows.bottom, columns.last),
    ...(torn && { titleRows: [places.header, places.header] as const }),
    fitToWidth: true,
    breaksBefore,
    footer: '&P / &N',
  };
};

/** How much of the last page the rows fill; every further page begins with the header. */
const lastPage = (
  height: (from: number, to: number) => number,
  first: number,
  last: number,
  room: number,
  header: number,
): number => {
  let used = 0;
  for (let row = first; row <= last; row += 1) {
    const points = height(row, row);
    if (used + points > room) used = header;
    used += points;
  }
  return used;
};
