import type { Area, Look } from '../grid';
import { cellsOf } from './columns';
import type { ResultColumns } from './columns';
import type { SheetDraft } from './draft';
import { BOX, CENTRED, HEADER, HEADING } from './look';

/** A heading over the whole width. */
export const headingRow = (draft: SheetDraft, row: number, text: string, columns: ResultColumns): void => {
  const area = cellsOf(row, 0, row, columns.last);
  draft.text(row, 0, text);
  draft.merge(area);
  draft.look(area, HEADING);
  draft.height(row, 26);
};

/** A table's header row: one text for each stretch of columns. */
export const headerRow = (
  draft: SheetDraft,
  row: number,
  cells: readonly { readonly left: number; readonly right: number; readonly text: string }[],
  height: number,
): void => {
  for (const { left, right, text } of cells) {
    draft.text(row, left, text);
    draft.merge(cellsOf(row, left, row, right));
    draft.look(cellsOf(row, left, row, right), HEADER);
  }
  draft.height(row, height);
};

/** Lines around every cell of a table's body, all centred until told otherwise. */
export const body = (draft: SheetDraft, area: Area, look: Look = {}): void =>
  draft.look(area, { ...BOX, ...CENTRED, ...look });
