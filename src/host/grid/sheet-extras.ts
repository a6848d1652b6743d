import type { GridTable } from '../../sheet/grid';
import type { HostSheet } from '../workbook/host-workbook';

/** What the grid does not keep itself: it came with the file. */
export interface SheetExtras {
  visibility: HostSheet['visibility'];
  readonly protection: HostSheet['protection'];
  tables: readonly GridTable[];
  readonly hasFilter: boolean;
}

export const NO_EXTRAS = (): SheetExtras => ({
  visibility: 'Visible',
  protection: { isProtected: false, isLocked: () => true },
  tables: [],
  hasFilter: false,
});
