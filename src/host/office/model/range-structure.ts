import type { Area } from '../../../sheet/grid';
import type { HostCell } from '../../workbook/host-workbook';
import type { Args } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/host-error';
import type { Session } from '../protocol/session';
import { isWholeColumns, isWholeRows, lastColumn, lastRow } from './address';
import {
  columnCount,
  intersection,
  isUnbounded,
  requireUnlocked,
  requireUnprotected,
  rowCount,
  usedPart,
} from './areas';
import type { ClassDefinition } from './class-definition';
import { moveFormula } from './formula-shift';
import { object, type HostObject, type RangeRef } from './object';
import { rangeArgument } from './range-navigation';

const clearWords = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
const copyWords = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

function clear(range: RangeRef, args: Args, session: Session): void {
  const what = args.oneOf(0, clearWords, 'All');
  if (what !== 'Contents') requireUnprotected(range.sheet, 'formatCells');
  if (what !== 'Formats') requireUnlocked(range);
  const part = usedPart(range);
  if (!part || what === 'Hyperlinks' || what === 'RemoveHyperlinks') return;
  if (what === 'ResetContents') throw new HostError('UnsupportedOperation', 'ResetContents');
  range.sheet.clear(part, what === 'All' ? 'all' : what === 'Formats' ? 'formats' : 'contents');
  if (what === 'Contents') return;
  for (const merge of range.sheet.merges()) if (intersection(merge, part)) range.sheet.unmerge(merge);
  removeRules(range, session);
}

function removeRules({ sheet, area }: RangeRef, session: Session): void {
  for (const rule of session.rules.list(sheet)) {
    if (intersection(rule.area, area)) session.rules.remove(sheet, rule.id);
  }
}

/** With `across` every row of the range becomes one cell. Excel keeps what the first cell holds and drops the rest. */
function merge({ sheet, area }: RangeRef, args: Args): void {
  requireUnprotected(sheet);
  if (sheet.tables().some((table) => intersection(table.area, area))) {
    throw new HostError('InvalidOperation', 'cells of a table cannot be merged');
  }
  const across = args.boolean(0, false);
  const parts = across
    ? Array.from({ length: rowCount(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
    : [area];
  for (const part of parts) {
    for (const old of sheet.merges()) if (intersection(old, part)) sheet.unmerge(old);
    keepFirst({ sheet, area: part });
    if (rowCount(part) * columnCount(part) > 1) sheet.merge(part);
  }
}

function keepFirst({ sheet, area }: RangeRef): void {
  const used = usedPart({ sheet, area });
  const inUse = used && intersection(used, area);
  if (!inUse) return;
  const cells = sheet.cells(inUse);
  const first = cells.flat().find((cell) => cell.value !== null || cell.formula !== null);
  if (!first) return;
  sheet.setCells(
    inUse,
    cells.map((row, r) => row.map((_, c): HostCell => (r === 0 && c === 0 ? first : { value: null, formula: null }))),
  );
}

function unmerge({ sheet, area }: RangeRef): void {
  requireUnprotected(sheet);
  for (const old of sheet.merges()) if (intersection(old, area)) sheet.unmerge(old);
}

/** A merge or table that the move would tear apart stops it, as in Excel. */
function requireWhole({ sheet, area }: RangeRef, vertical: boolean): void {
  const tears = (other: Area): boolean =>
    vertical
      ? other.bottom >= area.top &&
        other.left <= area.right &&
        other.right >= area.left &&
        (other.left < area.left || other.right > area.right)
      : other.right >= area.left &&
        other.top <= area.bottom &&
        other.bottom >= area.top &&
        (other.top < area.top || other.bottom > area.bottom);
  const areas = [...sheet.merges(), ...sheet.tables().map((table) => table.area)];
  if (areas.some(tears)) throw new HostError('InvalidOperation', 'the shift would tear merged cells or a table apart');
}

function insert(range: RangeRef, args: Args, session: Session): HostObject {
  const { sheet, area } = range;
  const given = args.oneOf(0, ['Down', 'Right'] as const);
  const vertical = isWholeRows(area) || (given === 'Down' && !isWholeColumns(area));
  requireUnprotected(sheet);
  requireWhole(range, vertical);
  requireRoom(range, vertical);
  sheet.insert(area, vertical ? 'down' : 'right');
  session.kept.follow(sheet.id, { kind: 'insert', area, direction: vertical ? 'vertical' : 'horizontal' });
  return object('Range', { sheet, area });
}

function requireRoom({ sheet, area }: RangeRef, vertical: boolean): void {
  const used = sheet.usedRange(true);
  if (!used) return;
  const pushed = vertical ? used.bottom + rowCount(area) > lastRow : used.right + columnCount(area) > lastColumn;
  if (pushed) throw new HostError('NonBlankCellOffSheet');
}

function remove(range: RangeRef, args: Args, session: Session): void {
  const { sheet, area } = range;
  const given = args.oneOf(0, ['Up', 'Left'] as const);
  const vertical = isWholeRows(area) || (given === 'Up' && !isWholeColumns(area));
  requireUnprotected(sheet);
  requireWhole(range, vertical);
  sheet.remove(area, vertical ? 'up' : 'left');
  session.kept.follow(sheet.id, { kind: 'remove', area, direction: vertical ? 'vertical' : 'horizontal' });
}

function sourceOf(range: RangeRef, args: Args, session: Session): RangeRef {
  const text = args.raw(0);
  if (typeof text !== 'string' || !text.includes('!')) return rangeArgument(args, 0, range.sheet);
  const sheet = session.workbook.sheets().find((candidate) => {
    const name = candidate.name.replaceAll("'", "''");
    return text.startsWith(`${candidate.name}!`) || text.startsWith(`'${name}'!`);
  });
  if (!sheet) throw invalidArgument(`no such sheet: ${text}`);
  return rangeArgument(args, 0, sheet);
}

/** Copies cell by cell; a single source cell or row fills the target. Relative references are moved by the sheet's engine. */
function copyFrom(range: RangeRef, args: Args, session: Session): void {
  const source = sourceOf(range, args, session);
  const what = args.oneOf(1, copyWords, 'All');
  if (what === 'Link' || args.boolean(2, false) || args.boolean(3, false)) {
    throw new HostError('UnsupportedOperation', 'copyFrom with links, skipped blanks or transposition');
  }
  if (isUnbounded(source.area) || isUnbounded(range.area)) throw invalidArgument('copyFrom needs ranges with an end');
  const [rows, columns] = [rowCount(source.area), columnCount(source.area)];
  const target = {
    ...range.area,
    bottom: Math.max(range.area.bottom, range.area.top + rows - 1),
    right: Math.max(range.area.right, range.area.left + columns - 1),
  };
  requireUnlocked({ sheet: range.sheet, area: target });
  if (what !== 'Formats') copyContents(source, { sheet: range.sheet, area: target }, what === 'Values');
  if (what === 'All' || what === 'Formats') copyLooks(source, { sheet: range.sheet, area: target });
}

function copyContents(source: RangeRef, target: RangeRef, valuesOnly: boolean): void {
  const cells = source.sheet.cells(source.area);
  const tiled = Array.from({ length: rowCount(target.area) }, (_, row) =>
    Array.from({ length: columnCount(target.area) }, (_, column): HostCell => {
      const cell = cells[row % cells.length]?.[column % (cells[0]?.length ?? 1)] ?? { value: null, formula: null };
      if (valuesOnly || cell.formula === null) return { value: cell.value, formula: null };
      const moved = target.area.top - source.area.top + row - (row % cells.length);
      const movedColumns = target.area.left - source.area.left + column - (column % (cells[0]?.length ?? 1));
      return { value: cell.value, formula: moveFormula(cell.formula, moved, movedColumns) };
    }),
  );
  target.sheet.setCells(target.area, tiled);
}

function copyLooks(source: RangeRef, target: RangeRef): void {
  requireUnprotected(target.sheet);
  const [rows, columns] = [rowCount(source.area), columnCount(source.area)];
  for (let row = target.area.top; row <= target.area.bottom; row += 1) {
    for (let column = target.area.left; column <= target.area.right; column += 1) {
      const from = [
        source.area.top + ((row - target.area.top) % rows),
        source.area.left + ((column - target.area.left) % columns),
      ] as const;
      target.sheet.setLook({ top: row, left: column, bottom: row, right: column }, source.sheet.look(...from));
    }
  }
}

export const structureCalls: NonNullable<ClassDefinition<RangeRef>['calls']> = {
  Clear: clear,
  Merge: merge,
  Unmerge: unmerge,
  Delete: remove,
  CopyFrom: copyFrom,
};
export const insertRange = insert;
