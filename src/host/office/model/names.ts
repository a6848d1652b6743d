import type { HostSheet, HostWorkbook } from '../../workbook/host-workbook';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import type { Session } from '../protocol/session';
import { formatArea, parseAddress, quoteSheetName } from './address';
import { sheetNamed } from './areas';
import type { ClassDefinition } from './class-definition';
import { object, type HostObject, type RangeRef } from './object';

const noNames = new Map<string, string>();
const namesOf = (workbook: HostWorkbook): Map<string, string> => workbook.names ?? noNames;

const keyOf = (workbook: HostWorkbook, name: string): string | undefined =>
  [...namesOf(workbook).keys()].find((key) => key.toLowerCase() === name.toLowerCase());

function item(workbook: HostWorkbook, name: string): HostObject | null {
  const key = keyOf(workbook, name);
  return key === undefined ? null : object('NamedItem', { name: key });
}

const absolute = ({ sheet, area }: RangeRef): string =>
  `=${quoteSheetName(sheet.name)}!${formatArea(area).replaceAll(/[A-Z]+|\d+/g, '$$$&')}`;

function rangeOfName(name: string, session: Session): HostObject | null {
  const address = parseAddress((namesOf(session.workbook).get(name) ?? '').replace(/^=/, ''));
  const sheet: HostSheet | undefined =
    address?.sheet === null || !address ? undefined : sheetNamed(session.workbook, address.sheet);
  return address && sheet ? object('Range', { sheet, area: address.area }) : null;
}

export const NamedItemCollection: ClassDefinition<HostWorkbook> = {
  scalars: {},
  items: (workbook) => [...namesOf(workbook).keys()].map((name) => object('NamedItem', { name })),
  item(workbook, key) {
    const found = typeof key === 'string' ? item(workbook, key) : null;
    if (!found) throw itemNotFound(`name ${String(key)}`);
    return found;
  },
  makers: {
    GetItemOrNullObject: (workbook, args) => item(workbook, args.text(0)),
    Add(workbook, args) {
      const name = args.text(0);
      if (!workbook.names) throw new HostError('UnsupportedOperation', 'this workbook keeps no names');
      if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name) || parseAddress(name)) {
        throw invalidArgument(`not a name: ${name}`);
      }
      if (keyOf(workbook, name) !== undefined) throw new HostError('ItemAlreadyExists', `name ${name}`);
      const range = args.object(1, 'Range');
      const formula = range ? absolute(range) : args.text(1);
      if (!formula.startsWith('=')) throw invalidArgument('what a name refers to starts with =');
      workbook.names.set(name, formula);
      return object('NamedItem', { name });
    },
  },
  calls: { GetCount: (workbook) => namesOf(workbook).size },
};

export const NamedItem: ClassDefinition<{ readonly name: string }> = {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: ({ name }, session) => namesOf(session.workbook).get(name),
      set({ name }, value, session) {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument('formula');
        namesOf(session.workbook).set(name, value);
      },
    },
    Value: { get: ({ name }, session) => (namesOf(session.workbook).get(name) ?? '').replace(/^=/, '') },
    Type: { get: ({ name }, session) => (rangeOfName(name, session) ? 'Range' : 'String') },
    Visible: { get: () => true },
    Scope: { get: () => 'Workbook' },
    Comment: { get: () => '' },
  },
  makers: {
    GetRange({ name }, _, session) {
      const range = rangeOfName(name, session);
      if (!range) throw new HostError('InvalidOperation', `${name} is no range`);
      return range;
    },
    GetRangeOrNullObject: ({ name }, _, session) => rangeOfName(name, session),
  },
  calls: {
    Delete: ({ name }, _, session) => void namesOf(session.workbook).delete(name),
  },
};
