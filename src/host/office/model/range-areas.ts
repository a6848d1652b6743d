import { itemNotFound } from '../protocol/host-error';
import { formatAddress, isWholeColumns, isWholeRows } from './address';
import { cellCount } from './areas';
import type { ClassDefinition, Scalar } from './class-definition';
import { object, type AreasRef } from './object';
import { structureCalls } from './range-structure';

const address: Scalar<AreasRef> = {
  get: ({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(','),
};

/** Several rectangles of one sheet: what `getMergedAreas` and `getRanges` give. */
export const RangeAreas: ClassDefinition<AreasRef> = {
  scalars: {
    Address: address,
    AddressLocal: address,
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
  },
  objects: {
    Areas: (self) => object('RangeCollection', self),
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
    ConditionalFormats: (self) => object('ConditionalFormatCollection', self),
  },
  calls: {
    Clear: ({ sheet, areas }, args, session) => {
      for (const area of areas) structureCalls['Clear']?.({ sheet, area }, args, session);
    },
    Calculate: (_, __, session) => session.workbook.recalculate(),
  },
};

export const RangeCollection: ClassDefinition<AreasRef> = {
  scalars: {},
  items: ({ sheet, areas }) => areas.map((area) => object('Range', { sheet, area })),
  makers: {
    GetItemAt({ sheet, areas }, args) {
      const area = areas[args.integer(0)];
      if (!area) throw itemNotFound(`area ${args.integer(0)}`);
      return object('Range', { sheet, area });
    },
  },
  calls: { GetCount: ({ areas }) => areas.length },
};
