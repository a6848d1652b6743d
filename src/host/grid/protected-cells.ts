import type { IDisposable, IExecutionOptions } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { HostSheet } from '../workbook/host-workbook';
import type { GridEngine } from './univer';

/** Mutations that move or delete cells: a protected sheet takes none of them. */
const STRUCTURE: ReadonlySet<string> = new Set([
  ...['sheet.mutation.insert-row', 'sheet.mutation.remove-rows', 'sheet.mutation.insert-col'],
  ...[
    'sheet.mutation.remove-col',
    'sheet.mutation.move-range',
    'sheet.mutation.move-rows',
    'sheet.mutation.move-columns',
  ],
]);

/**
 * Refuses what the user does to locked cells of a protected sheet, as Excel does, and tells `refused`. The grid then
 * takes its command for cancelled. (What the add-in does was refused before it came here.)
 */
export function guardProtectedCells(
  grid: GridEngine,
  sheetWith: (id: string) => HostSheet | undefined,
  refused: (sheet: string) => void,
): IDisposable {
  return grid.commands.beforeCommandExecuted((command, options) => {
    const contents = command.id === 'sheet.mutation.set-range-values';
    if (!contents && !STRUCTURE.has(command.id)) return;
    if ((options as IExecutionOptions | undefined)?.onlyLocal) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const sheet = sheetWith(subUnitId);
    if (!sheet?.protection.isProtected || (contents && !touchesLocked(sheet, cellValue))) return;
    refused(sheet.name);
    grid.cancel();
  });
}

function touchesLocked({ protection }: HostSheet, cells: ISetRangeValuesMutationParams['cellValue']): boolean {
  return Object.entries(cells ?? {}).some(([row, line]) =>
    Object.keys(line as object).some((column) => protection.isLocked(Number(row), Number(column))),
  );
}
