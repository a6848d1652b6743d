import type { Area } from '../../../sheet/grid';
import type { HostCell, HostSheet } from '../../workbook/host-workbook';
import type { Args } from '../protocol/arguments';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import type { Session } from '../protocol/session';
import { intersection, requireUnprotected } from './areas';
import type { ClassDefinition } from './class-definition';
import type { Selves } from './object';
import { object, type HostObject, type TableRef } from './object';
import { apiValue } from './range-contents';
import { rangeArgument } from './range-navigation';

type Tables = Selves['TableCollection'];

const tablesOf = ({ sheet, within }: Tables, session: Session): TableRef[] =>
  (sheet ? [sheet] : session.workbook.sheets()).flatMap((owner) =>
    owner
      .tables()
      .filter((table) => within?.(table.area) ?? true)
      .map((table) => ({ sheet: owner, table })),
  );

function find(self: Tables, key: unknown, session: Session): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = tablesOf(self, session).find(({ table }) => table.name.toLowerCase() === wanted);
  return found ? object('Table', found) : null;
}

function required(found: HostObject | null, key: unknown): HostObject {
  if (!found) throw itemNotFound(`table ${String(key)}`);
  return found;
}

/** Tables are read and made larger or smaller; the host does not make any. Their names serve as ids. */
export const TableCollection: ClassDefinition<Tables> = {
  scalars: { Count: { get: (self, session) => tablesOf(self, session).length } },
  items: (self, session) => tablesOf(self, session).map((table) => object('Table', table)),
  item: (self, key, session) => required(find(self, key, session), key),
  makers: {
    GetItemOrNullObject: (self, args, session) => find(self, args.text(0), session),
    GetItemAt(self, args, session) {
      const table = tablesOf(self, session)[args.integer(0)];
      return required(table ? object('Table', table) : null, args.integer(0));
    },
    Add: () => {
      throw new HostError('UnsupportedOperation', 'making tables');
    },
  },
  calls: { GetCount: (self, _, session) => tablesOf(self, session).length },
};

export const Table: ClassDefinition<TableRef> = {
  identity: ({ table }) => ({ Id: table.name }),
  scalars: {
    Id: { get: ({ table }) => table.name },
    Name: { get: ({ table }) => table.name },
    ShowHeaders: { get: () => true },
    ShowTotals: { get: ({ table }) => table.hasTotals === true },
  },
  objects: {
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
    Columns: (self) => object('TableColumnCollection', self),
  },
  makers: {
    GetRange: ({ sheet, table }) => object('Range', { sheet, area: table.area }),
    GetHeaderRowRange: ({ sheet, table }) =>
      object('Range', { sheet, area: { ...table.area, bottom: table.area.top } }),
    GetDataBodyRange: ({ sheet, table }) =>
      object('Range', { sheet, area: { ...table.area, top: table.area.top + 1 } }),
  },
  calls: { Resize: resize },
};

/** Excel names a new column itself when its header cell is blank or says what another one says. */
function resize({ sheet, table }: TableRef, args: Args): void {
  requireUnprotected(sheet);
  const { area } = rangeArgument(args, 0, sheet);
  const others = sheet.tables().filter(({ name }) => name !== table.name);
  if (area.top !== table.area.top || area.bottom <= area.top || !intersection(area, table.area))
    throw invalidArgument('the headers must stay in the same row, and the ranges overlap');
  if (others.some((other) => intersection(other.area, area))) throw new HostError('InvalidOperation', 'tables overlap');
  if (sheet.merges().some((merge) => intersection(merge, area)))
    throw new HostError('InvalidOperation', 'a table holds no merged cells');
  nameColumns(sheet, area);
  sheet.resizeTable(table.name, area);
}

function nameColumns(sheet: HostSheet, area: Area): void {
  const header = { ...area, bottom: area.top };
  const taken = new Set<string>();
  const names = (sheet.cells(header)[0] ?? []).map((cell): HostCell | undefined => {
    const text = String(apiValue(cell.value));
    const sound = text !== '' && cell.formula === null && !taken.has(text.toLowerCase());
    let number = 1;
    while (!sound && taken.has(`${text || 'column'}${number}`.toLowerCase())) number += 1;
    const name = sound ? text : `${text || 'Column'}${number}`;
    taken.add(name.toLowerCase());
    return sound && typeof cell.value === 'string' ? undefined : { value: name, formula: null };
  });
  sheet.setCells(header, [names]);
}

const columnsOf = (owner: TableRef): HostObject[] =>
  Array.from({ length: owner.table.area.right - owner.table.area.left + 1 }, (_, index) =>
    object('TableColumn', { owner, index }),
  );

export const TableColumnCollection: ClassDefinition<TableRef> = {
  scalars: { Count: { get: (owner) => columnsOf(owner).length } },
  items: columnsOf,
  makers: {
    GetItemAt: (owner, args) => required(columnsOf(owner)[args.integer(0)] ?? null, args.integer(0)),
  },
  calls: { GetCount: (owner) => columnsOf(owner).length },
};

const headerOf = ({ owner, index }: Selves['TableColumn']): string => {
  const { top, left } = owner.table.area;
  const cell = owner.sheet.cells({ top, left: left + index, bottom: top, right: left + index })[0]?.[0];
  return String(apiValue(cell?.value ?? null));
};

export const TableColumn: ClassDefinition<Selves['TableColumn']> = {
  scalars: {
    Name: { get: headerOf },
    Index: { get: ({ index }) => index },
  },
  makers: {
    GetRange({ owner, index }) {
      const column = owner.table.area.left + index;
      return object('Range', { sheet: owner.sheet, area: { ...owner.table.area, left: column, right: column } });
    },
  },
};
