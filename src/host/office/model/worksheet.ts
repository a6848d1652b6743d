import type { HostSheet } from '../../workbook/host-workbook';
import { booleanValue, numberValue, oneOf } from '../protocol/arguments';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import type { Session } from '../protocol/session';
import { lastColumn, lastRow } from './address';
import { rangeFromAddress, rangeOf } from './areas';
import type { ClassDefinition } from './class-definition';
import { changeLayout } from './layout';
import { object, type HostObject, type RangeRef } from './object';
import { usedRangeIn } from './range-navigation';
import { eventCalls } from './sheet-events';
import { sheetNameValue } from './sheet-name';
import { deleteSheet } from './worksheets';

const whole = (sheet: HostSheet): RangeRef => ({
  sheet,
  area: { top: 0, left: 0, bottom: lastRow, right: lastColumn },
});

/** An address, or the name of a named range that lies on this sheet. */
function rangeNamed(sheet: HostSheet, text: string, session: Session): RangeRef {
  const refersTo = session.workbook.names?.get(text);
  return rangeFromAddress(sheet, refersTo ? refersTo.replace(/^=/, '') : text);
}

function neighbour(sheet: HostSheet, step: 1 | -1, visibleOnly: boolean, session: Session): HostObject | null {
  const sheets = session.workbook.sheets();
  let index = sheets.findIndex((other) => other.id === sheet.id) + step;
  while (visibleOnly && sheets[index] && sheets[index]?.visibility !== 'Visible') index += step;
  const next = sheets[index];
  return next ? object('Worksheet', next) : null;
}

function required(found: HostObject | null): HostObject {
  if (!found) throw itemNotFound('no such sheet');
  return found;
}

function setVisibility(sheet: HostSheet, value: unknown, session: Session): void {
  const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const);
  const others = session.workbook.sheets().filter((other) => other.id !== sheet.id && other.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0)
    throw new HostError('InvalidOperation', 'the last visible sheet');
  sheet.visibility = visibility;
}

const gridlines = (sheet: HostSheet): boolean => sheet.layout?.gridlines ?? true;

function setPosition(sheet: HostSheet, value: unknown, { workbook }: Session): void {
  if (!workbook.moveSheet) throw new HostError('UnsupportedOperation', 'moving sheets');
  workbook.moveSheet(sheet.id, numberValue(value, 0, workbook.sheets().length - 1));
}

export const Worksheet: ClassDefinition<HostSheet> = {
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, session) => (sheet.name = sheetNameValue(session.workbook, value, sheet)),
    },
    Position: {
      get: (sheet, session) => session.workbook.sheets().findIndex((other) => other.id === sheet.id),
      set: setPosition,
    },
    ShowGridlines: { get: gridlines },
    /** The name under which the library sets `showGridlines`. */
    Gridlines: { get: gridlines, set: (sheet, value) => changeLayout(sheet, { gridlines: booleanValue(value) }) },
    Visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
  },
  objects: {
    AutoFilter: (sheet) => object('AutoFilter', sheet),
    Charts: (sheet) => object('ChartCollection', sheet),
    HorizontalPageBreaks: (sheet) => object('PageBreakCollection', sheet),
    PageLayout: (sheet) => object('PageLayout', sheet),
    Protection: (sheet) => object('WorksheetProtection', sheet),
    Tables: (sheet) => object('TableCollection', { sheet }),
  },
  makers: {
    GetCell(sheet, args) {
      const [row, column] = [args.integer(0), args.integer(1)];
      return object('Range', rangeOf(sheet, { top: row, left: column, bottom: row, right: column }));
    },
    GetRange(sheet, args, session) {
      const text = args.optionalText(0);
      return object('Range', text === null ? whole(sheet) : rangeNamed(sheet, text, session));
    },
    GetRangeByIndexes(sheet, args) {
      const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
      if (rows < 1 || columns < 1) throw invalidArgument('a range has at least one row and one column');
      return object('Range', rangeOf(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }));
    },
    GetRanges(sheet, args) {
      const areas = args
        .text(0)
        .split(/[,;]/)
        .map((text) => rangeFromAddress(sheet, text).area);
      return object('RangeAreas', { sheet, areas });
    },
    GetUsedRange: (sheet, args) =>
      usedRangeIn(whole(sheet), args.boolean(0, false)) ??
      object('Range', { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } }),
    GetUsedRangeOrNullObject: (sheet, args) => usedRangeIn(whole(sheet), args.boolean(0, false)),
    GetNext: (sheet, args, session) => required(neighbour(sheet, 1, args.boolean(0, false), session)),
    GetNextOrNullObject: (sheet, args, session) => neighbour(sheet, 1, args.boolean(0, false), session),
    GetPrevious: (sheet, args, session) => required(neighbour(sheet, -1, args.boolean(0, false), session)),
    GetPreviousOrNullObject: (sheet, args, session) => neighbour(sheet, -1, args.boolean(0, false), session),
  },
  calls: {
    Activate(sheet, _, session) {
      if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'the sheet is hidden');
      session.workbook.activate(sheet.id);
    },
    Calculate: (_, __, session) => session.workbook.recalculate(),
    Delete: (sheet, _, session) => deleteSheet(session.workbook, sheet),
    ...eventCalls<HostSheet>((sheet) => sheet.id),
  },
};

/** Read only here: this host neither protects sheets nor takes protection off, and never asks for a password. */
export const WorksheetProtection: ClassDefinition<HostSheet> = {
  scalars: {
    Protected: { get: (sheet) => sheet.protection.isProtected },
    Options: { get: protectionOptions },
  },
  calls: {
    Protect: protectionIsUsers,
    Unprotect: protectionIsUsers,
  },
};

/** What people usually allow; the rest a protected sheet does not let anybody do here. */
function protectionOptions({ protection }: HostSheet): unknown {
  const { formatCells = false, formatColumns = false } = protection.allows ?? {};
  return {
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: formatCells,
    allowFormatColumns: formatColumns,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: false,
    selectionMode: 'Normal',
  };
}

function protectionIsUsers(): never {
  throw new HostError('UnsupportedOperation', 'protecting sheets');
}

export const AutoFilter: ClassDefinition<HostSheet> = {
  scalars: {
    Enabled: { get: (sheet) => sheet.hasFilter() },
    IsDataFiltered: { get: filtersRows },
  },
};

/** A filter that hides rows: the sheet tells that there is a filter, and which rows are hidden. */
function filtersRows(sheet: HostSheet): boolean {
  const used = sheet.usedRange(false);
  if (!sheet.hasFilter() || !used) return false;
  for (let row = used.top; row <= used.bottom; row += 1) if (sheet.isRowHidden(row)) return true;
  return false;
}
