import type { Area } from '../../../sheet/grid';
import type { HostSheet } from '../../workbook/host-workbook';
import type { HostPage } from '../../workbook/sheet-layout';
import { booleanValue, numberValue, oneOf, textValue, type Args } from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import { isWholeRows, lastColumn } from './address';
import { rangeFromAddress } from './areas';
import type { ClassDefinition } from './class-definition';
import { changePage, layoutOf } from './layout';
import { object, type HostObject } from './object';

const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'] as const;
const pageOf = (sheet: HostSheet): HostPage => layoutOf(sheet).page;

const zoomLimits = { horizontalFitToPages: [1, 32_767], verticalFitToPages: [1, 32_767], scale: [10, 400] } as const;

function zoomValue(value: unknown): HostPage['zoom'] {
  if (typeof value !== 'object' || value === null) throw invalidArgument('zoom');
  const given = Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined);
  return Object.fromEntries(
    given.map(([name, entry]) => {
      const limits = Object.entries(zoomLimits).find(([key]) => key.toLowerCase() === name.toLowerCase());
      if (!limits) throw invalidArgument(`zoom has no ${name}`);
      return [limits[0], numberValue(entry, limits[1][0], limits[1][1])];
    }),
  );
}

function areaOf(sheet: HostSheet, args: Args): Area {
  return args.object(0, 'Range')?.area ?? rangeFromAddress(sheet, args.text(0)).area;
}

function setTitleRows(sheet: HostSheet, args: Args): void {
  const area = areaOf(sheet, args);
  if (!isWholeRows(area)) throw invalidArgument('titles are whole rows');
  changePage(sheet, { titleRows: [area.top, area.bottom] });
}

const printArea = (sheet: HostSheet): HostObject | null => {
  const { area } = pageOf(sheet);
  return area && object('RangeAreas', { sheet, areas: [area] });
};

const titleRows = (sheet: HostSheet): HostObject | null => {
  const [top, bottom] = pageOf(sheet).titleRows ?? [];
  return top === undefined || bottom === undefined
    ? null
    : object('Range', { sheet, area: { top, bottom, left: 0, right: lastColumn } });
};

function required(found: HostObject | null, what: string): HostObject {
  if (!found) throw itemNotFound(what);
  return found;
}

export const PageLayout: ClassDefinition<HostSheet> = {
  scalars: {
    Orientation: {
      get: (sheet) => pageOf(sheet).orientation,
      set: (sheet, value) => changePage(sheet, { orientation: oneOf(value, ['Portrait', 'Landscape'] as const) }),
    },
    PaperSize: {
      get: (sheet) => pageOf(sheet).paperSize ?? 'Letter',
      set: (sheet, value) => changePage(sheet, { paperSize: oneOf(value, PAPERS) }),
    },
    CenterHorizontally: {
      get: (sheet) => pageOf(sheet).centerHorizontally,
      set: (sheet, value) => changePage(sheet, { centerHorizontally: booleanValue(value) }),
    },
    Zoom: { get: (sheet) => pageOf(sheet).zoom, set: (sheet, value) => changePage(sheet, { zoom: zoomValue(value) }) },
  },
  objects: { HeadersFooters: (sheet) => object('HeaderFooterGroup', sheet) },
  makers: {
    GetPrintArea: (sheet) => required(printArea(sheet), 'print area'),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (sheet) => required(titleRows(sheet), 'title rows'),
    GetPrintTitleRowsOrNullObject: titleRows,
  },
  calls: {
    SetPrintArea: (sheet, args) => changePage(sheet, { area: areaOf(sheet, args) }),
    SetPrintTitleRows: setTitleRows,
  },
};

/** The same foot on all pages; the host has no other ones, and no heads. */
export const HeaderFooterGroup: ClassDefinition<HostSheet> = {
  scalars: {},
  objects: { DefaultForAllPages: (sheet) => object('HeaderFooter', sheet) },
};

export const HeaderFooter: ClassDefinition<HostSheet> = {
  scalars: {
    CenterFooter: {
      get: (sheet) => pageOf(sheet).centerFooter,
      set: (sheet, value) => changePage(sheet, { centerFooter: textValue(value) }),
    },
  },
};

export interface BreakRef {
  readonly sheet: HostSheet;
  /** The first row of the new page. */
  readonly row: number;
}

function addBreak(sheet: HostSheet, args: Args): HostObject {
  const row = areaOf(sheet, args).top;
  if (row === 0) throw invalidArgument('a page cannot begin before the first row');
  const rows = new Set([...pageOf(sheet).breaksBefore, row]);
  changePage(sheet, { breaksBefore: [...rows].sort((one, other) => one - other) });
  return object('PageBreak', { sheet, row });
}

/** Breaks between rows; the host has none between columns. */
export const PageBreakCollection: ClassDefinition<HostSheet> = {
  scalars: {},
  items: (sheet) => pageOf(sheet).breaksBefore.map((row) => object('PageBreak', { sheet, row })),
  item: (sheet, key) => required(breakOf(sheet, Number(textOrNumber(key))), `page break ${String(key)}`),
  makers: { Add: addBreak },
  calls: {
    GetCount: (sheet) => pageOf(sheet).breaksBefore.length,
    RemovePageBreaks: (sheet) => changePage(sheet, { breaksBefore: [] }),
  },
};

const breakOf = (sheet: HostSheet, row: number): HostObject | null =>
  pageOf(sheet).breaksBefore.includes(row) ? object('PageBreak', { sheet, row }) : null;

const textOrNumber = (key: unknown): string => (typeof key === 'number' ? String(key) : textValue(key));

export const PageBreak: ClassDefinition<BreakRef> = {
  identity: ({ row }) => ({ _Id: String(row) }),
  scalars: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  makers: {
    GetCellAfterBreak: ({ sheet, row }) =>
      object('Range', { sheet, area: { top: row, left: 0, bottom: row, right: 0 } }),
  },
  calls: {
    Delete({ sheet, row }) {
      changePage(sheet, { breaksBefore: pageOf(sheet).breaksBefore.filter((other) => other !== row) });
    },
  },
};
