import type { HostWorkbook } from '../../workbook/host-workbook';
import type { Args } from '../protocol/arguments';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import type { Session } from '../protocol/session';
import type { ClassDefinition } from './class-definition';
import { object, type HostObject } from './object';

/** The namespace of the root element, or the empty text. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s+[^<>]*?)?)\/?>/.exec(xml.replace(/^\s*<\?[^>]*\?>/, ''));
  if (!root) throw invalidArgument('not XML');
  const prefix = root[1]?.slice(0, -1);
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const declared = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? '');
  return declared?.[1] ?? declared?.[2] ?? '';
}

const part = (id: string): HostObject => object('CustomXmlPart', { id });
const find = (workbook: HostWorkbook, id: unknown): HostObject | null =>
  typeof id === 'string' && workbook.customXml.has(id) ? part(id) : null;

function required(found: HostObject | null): HostObject {
  if (!found) throw itemNotFound('custom XML part');
  return found;
}

let nextPart = 1;
const freeId = (workbook: HostWorkbook): string => {
  for (;;) {
    const id = `{00000000-0000-4000-8000-${String(nextPart++).padStart(12, '0')}}`;
    if (!workbook.customXml.has(id)) return id;
  }
};

export const CustomXmlPartCollection: ClassDefinition<HostWorkbook> = {
  scalars: {},
  items: (workbook) => [...workbook.customXml.keys()].map(part),
  item: (workbook, id) => required(find(workbook, id)),
  makers: {
    Add(workbook, args) {
      const xml = args.text(0);
      namespaceOf(xml);
      const id = freeId(workbook);
      workbook.customXml.set(id, xml);
      return part(id);
    },
    GetByNamespace: (_, args) => object('CustomXmlPartScopedCollection', { namespace: args.text(0) }),
    GetItemOrNullObject: (workbook, args) => find(workbook, args.text(0)),
  },
  calls: { GetCount: (workbook) => workbook.customXml.size },
};

type Scope = { readonly namespace: string };

const inScope = ({ namespace }: Scope, session: Session): string[] =>
  [...session.workbook.customXml].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => id);

const scoped = (scope: Scope, id: string, session: Session): HostObject | null =>
  inScope(scope, session).includes(id) ? part(id) : null;

function onlyItem(scope: Scope, session: Session): HostObject | null {
  const ids = inScope(scope, session);
  return ids.length === 1 && ids[0] !== undefined ? part(ids[0]) : null;
}

export const CustomXmlPartScopedCollection: ClassDefinition<Scope> = {
  scalars: {},
  items: (scope, session) => inScope(scope, session).map(part),
  item: (scope, id, session) => required(scoped(scope, String(id), session)),
  makers: {
    GetItemOrNullObject: (scope, args: Args, session) => scoped(scope, args.text(0), session),
    GetOnlyItem(scope, _, session) {
      const found = onlyItem(scope, session);
      if (!found) throw new HostError('GeneralException', 'there is not exactly one part');
      return found;
    },
    GetOnlyItemOrNullObject: (scope, _, session) => onlyItem(scope, session),
  },
  calls: { GetCount: (scope, _, session) => inScope(scope, session).length },
};

export const CustomXmlPart: ClassDefinition<{ readonly id: string }> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ id }, session) => namespaceOf(session.workbook.customXml.get(id) ?? '') },
  },
  calls: {
    GetXml({ id }, _, session) {
      const xml = session.workbook.customXml.get(id);
      if (xml === undefined) throw itemNotFound('custom XML part');
      return xml;
    },
    SetXml({ id }, args, session) {
      namespaceOf(args.text(0));
      session.workbook.customXml.set(id, args.text(0));
    },
    Delete: ({ id }, _, session) => void session.workbook.customXml.delete(id),
  },
};
