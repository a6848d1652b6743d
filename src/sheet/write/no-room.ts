import type { Issue } from '../../text/issue';
import { MAX_COLUMNS, MAX_ROWS, columnLetters } from '../address';
import type { TableLayout } from '../agreement';
import type { SheetGrid } from '../grid';
import { lastColumnOf } from '../grid';
import { totalRowOf } from './target';

/** Why the scores have no place: the sheet ends under the table or right of it, or all that is left is hidden. */
export const noRoomIssue = (table: TableLayout, grid: SheetGrid, needed: number): Issue => {
  const last = Math.max(lastColumnOf(grid), table.lastColumn);
  const free = MAX_COLUMNS - 1 - last;
  const issue = (code: string, facts: Issue['facts']): Issue => ({ code, severity: 'error', cell: null, facts });
  if (totalRowOf(table) >= MAX_ROWS) return issue('noRoomBelow', { row: table.lastRow + 1 });
  if (free >= needed) return issue('noRoomHidden', { column: columnLetters(last) });
  return issue('noRoom', { column: columnLetters(last), needed, free });
};
