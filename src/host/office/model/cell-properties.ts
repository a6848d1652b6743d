import type { Args } from '../protocol/arguments';
import { apiNotFound, invalidArgument } from '../protocol/host-error';
import { camel, wire } from '../protocol/names';
import type { Session } from '../protocol/session';
import { formatAddress } from './address';
import { columnCount, isUnbounded, rowCount } from './areas';
import type { ClassDefinition, Scalar } from './class-definition';
import { rememberingLooks } from './look-memory';
import type { RangeRef } from './object';
import { RangeBorder } from './range-borders';
import { FormatProtection, RangeFill, RangeFont, RangeFormat } from './range-format';

type Plain = Readonly<Record<string, unknown>>;
type Shape = {
  readonly scalars: ClassDefinition<RangeRef>['scalars'];
  readonly parts?: Readonly<Record<string, Shape>>;
};

const sides = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** One side's border as scalars of the cell. */
const borderShape = (side: (typeof sides)[keyof typeof sides]): Shape => ({
  scalars: Object.fromEntries(
    Object.entries(RangeBorder.scalars).map(([name, scalar]): [string, Scalar<RangeRef>] => [
      name,
      {
        get: (range, session) => scalar.get({ range, side }, session),
        ...(scalar.set && { set: (range, value, session) => scalar.set?.({ range, side }, value, session) }),
      },
    ]),
  ),
});

const bordersShape: Shape = {
  scalars: {},
  parts: Object.fromEntries(Object.entries(sides).map(([name, side]) => [name, borderShape(side)])),
};

const { ColumnWidth, RowHeight, ...cellFormat } = RangeFormat.scalars;
const formatParts = {
  borders: bordersShape,
  fill: { scalars: RangeFill.scalars },
  font: { scalars: RangeFont.scalars },
  protection: { scalars: FormatProtection.scalars },
};

const address: Scalar<RangeRef> = { get: ({ sheet, area }) => formatAddress(sheet.name, area) };
const flag = (name: 'Hidden', read: (range: RangeRef) => boolean): Record<string, Scalar<RangeRef>> => ({
  [name]: { get: read },
});

/** What cell, row and column properties may name: `{ address, format: { fill: { color } } }` and so on. */
export const cellShape: Shape = {
  scalars: {
    Address: address,
    ...flag('Hidden', ({ sheet, area }) => sheet.isRowHidden(area.top) || sheet.isColumnHidden(area.left)),
  },
  parts: { format: { scalars: cellFormat, parts: formatParts } },
};

export const rowShape: Shape = {
  scalars: {
    Address: address,
    RowIndex: { get: ({ area }) => area.top },
    RowHidden: {
      get: ({ sheet, area }) => sheet.isRowHidden(area.top),
      set: ({ sheet, area }, value) => sheet.setRowHidden(area.top, value === true),
    },
  },
  parts: { format: { scalars: { ...cellFormat, RowHeight: RowHeight! }, parts: formatParts } },
};

export const columnShape: Shape = {
  scalars: {
    Address: address,
    ColumnIndex: { get: ({ area }) => area.left },
    ColumnHidden: {
      get: ({ sheet, area }) => sheet.isColumnHidden(area.left),
      set: ({ sheet, area }, value) => sheet.setColumnHidden(area.left, value === true),
    },
  },
  parts: { format: { scalars: { ...cellFormat, ColumnWidth: ColumnWidth! }, parts: formatParts } },
};

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const scalarOf = (shape: Shape, name: string): Scalar<RangeRef> | undefined => shape.scalars[wire(name)];

function pick(range: RangeRef, wanted: Plain, shape: Shape, session: Session): Plain {
  const entries = Object.entries(wanted).filter(
    ([, asked]) => asked !== false && asked !== undefined && asked !== null,
  );
  return Object.fromEntries(
    entries.map(([name, asked]) => {
      const part = shape.parts?.[name];
      if (part) return [name, pick(range, wantedOf(part, asked), part, session)];
      const scalar = scalarOf(shape, name);
      if (!scalar) throw apiNotFound(`cell property ${name}`);
      return [name, scalar.get(range, session)];
    }),
  );
}

/** What is asked of a part. Borders are asked once, `{ color: true }`, and every side is given (CellPropertiesBorderLoadOptions). */
function wantedOf(part: Shape, asked: unknown): Plain {
  if (part === bordersShape) return Object.fromEntries(Object.keys(sides).map((side) => [side, asked]));
  return asked === true ? everything(part) : requirePlain(asked);
}

const everything = (shape: Shape): Plain =>
  Object.fromEntries(Object.keys(shape.scalars).map((name) => [camel(name), true]));

function requirePlain(value: unknown): Plain {
  if (!isPlain(value)) throw invalidArgument('expected an object of properties');
  return value;
}

function put(range: RangeRef, given: Plain, shape: Shape, session: Session): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const part = shape.parts?.[name];
    if (part) put(range, requirePlain(value), part, session);
    else {
      const scalar = scalarOf(shape, name);
      if (!scalar?.set) throw invalidArgument(`cell property ${name} cannot be set`);
      scalar.set(range, value, session);
    }
  }
}

const cell = ({ sheet, area }: RangeRef, row: number, column: number): RangeRef => ({
  sheet,
  area: { top: area.top + row, left: area.left + column, bottom: area.top + row, right: area.left + column },
});
const rowOf = ({ sheet, area }: RangeRef, row: number): RangeRef => ({
  sheet,
  area: { ...area, top: area.top + row, bottom: area.top + row },
});
const columnOf = ({ sheet, area }: RangeRef, column: number): RangeRef => ({
  sheet,
  area: { ...area, left: area.left + column, right: area.left + column },
});

const list = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function cells(range: RangeRef): { rows: number; columns: number } {
  if (isUnbounded(range.area)) throw invalidArgument('cell properties need a range with a beginning and an end');
  return { rows: rowCount(range.area), columns: columnCount(range.area) };
}

function exactly<T>(value: unknown, length: number): readonly T[] {
  if (!Array.isArray(value) || value.length !== length)
    throw invalidArgument('the array does not match the size of the range');
  return value as T[];
}

type Calls = NonNullable<ClassDefinition<RangeRef>['calls']>;

export const propertyCalls: Calls = {
  GetCellProperties(given, args: Args, session) {
    const { rows, columns } = cells(given);
    const range = { sheet: rememberingLooks(given.sheet), area: given.area };
    const wanted = requirePlain(args.raw(0));
    return list(rows).map((row) =>
      list(columns).map((column) => pick(cell(range, row, column), wanted, cellShape, session)),
    );
  },
  GetRowProperties: (range, args, session) =>
    list(rowCount(range.area)).map((row) => pick(rowOf(range, row), requirePlain(args.raw(0)), rowShape, session)),
  GetColumnProperties: (range, args, session) =>
    list(columnCount(range.area)).map((column) =>
      pick(columnOf(range, column), requirePlain(args.raw(0)), columnShape, session),
    ),
  SetCellProperties(range, args, session) {
    const { rows, columns } = cells(range);
    const given = exactly<unknown>(args.raw(0), rows).map((row) => exactly<unknown>(row, columns));
    given.forEach((row, r) =>
      row.forEach((entry, c) => put(cell(range, r, c), requirePlain(entry ?? {}), cellShape, session)),
    );
  },
  SetRowProperties(range, args, session) {
    const given = exactly<unknown>(args.raw(0), rowCount(range.area));
    given.forEach((entry, row) => put(rowOf(range, row), requirePlain(entry ?? {}), rowShape, session));
  },
  SetColumnProperties(range, args, session) {
    const given = exactly<unknown>(args.raw(0), columnCount(range.area));
    given.forEach((entry, column) => put(columnOf(range, column), requirePlain(entry ?? {}), columnShape, session));
  },
};
