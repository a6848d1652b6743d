import type { ClassDefinition } from '../model/class-definition';
import { classes } from '../model/classes';
import type { HostObject } from '../model/object';
import { apiNotFound, invalidArgument } from './host-error';
import type { QueryInfo } from './messages';
import { camel } from './names';
import type { Session } from './session';

export const definitionOf = (target: HostObject): ClassDefinition<unknown> =>
  classes[target.type] as ClassDefinition<unknown>;

/** The names asked for, as a tree: `format/fill/color` is three levels. `*` stands for all scalars. */
type Wanted = Map<string, Wanted>;

function wantedOf(names: readonly string[]): Wanted {
  const root: Wanted = new Map();
  for (const name of names) {
    let node = root;
    for (const part of name.split(/[/.]/).filter((piece) => piece !== '')) {
      const next: Wanted = node.get(part.toLowerCase()) ?? new Map();
      node.set(part.toLowerCase(), next);
      node = next;
    }
  }
  return root;
}

const wireName = (table: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined =>
  table && Object.keys(table).find((key) => key.toLowerCase() === name);

/** What an instantiate action answers: how office.js addresses the object from now on. */
export const identityOf = (target: HostObject, session: Session): Record<string, unknown> => {
  const reference = session.kept.idOf(target);
  const identity = { ...definitionOf(target).identity?.(target.self, session) };
  return reference === undefined ? identity : { ...identity, _ReferenceId: reference };
};

function properties(target: HostObject, wanted: Wanted, session: Session): Record<string, unknown> {
  const { scalars, objects } = definitionOf(target);
  const result = identityOf(target, session);
  const read = (name: string): unknown => scalars[name]?.get(target.self, session);
  const all = (): void => Object.keys(scalars).forEach((name) => (result[name] = read(name)));
  if (wanted.size === 0) all();
  for (const [name, rest] of wanted) {
    const scalar = wireName(scalars, name);
    const navigation = wireName(objects, name);
    if (name === '*' || name === '$all') all();
    else if (scalar !== undefined) result[scalar] = read(scalar);
    else if (navigation !== undefined) {
      const child = objects?.[navigation]?.(target.self, session) ?? null;
      result[navigation] = child && resultOf(child, rest, {}, session);
    } else throw apiNotFound(`${target.type}.${name}`);
  }
  return result;
}

function collection(
  target: HostObject,
  wanted: Wanted,
  { Top, Skip }: QueryInfo,
  session: Session,
): Record<string, unknown> {
  const { scalars, items } = definitionOf(target);
  const own: Wanted = new Map([...wanted].filter(([name]) => wireName(scalars, name) !== undefined));
  const ofItems: Wanted = new Map([...wanted].filter(([name]) => !own.has(name)));
  const result = own.size > 0 ? properties(target, own, session) : identityOf(target, session);
  if (own.size > 0 && ofItems.size === 0) return result;
  if (wanted.size === 0 || ofItems.has('*')) Object.assign(result, properties(target, new Map(), session));
  const skip = Skip ?? 0;
  const chosen = (items?.(target.self, session) ?? []).slice(skip, Top === undefined ? undefined : skip + Top);
  result['_Items'] = chosen.map((item, index) => ({
    ...resultOf(item, ofItems, {}, session),
    ...(skip > 0 ? { _Index: skip + index } : {}),
  }));
  return result;
}

function resultOf(target: HostObject, wanted: Wanted, query: QueryInfo, session: Session): Record<string, unknown> {
  return definitionOf(target).items ? collection(target, wanted, query, session) : properties(target, wanted, session);
}

const notNegative = (value: number | undefined): boolean =>
  value === undefined || (Number.isInteger(value) && value >= 0);

/** Answers a query action (`load`). Asking for a name the class does not have is ApiNotFound. */
export function queryObject(target: HostObject, query: QueryInfo, session: Session): Record<string, unknown> {
  if (!notNegative(query.Top) || !notNegative(query.Skip)) throw invalidArgument('top and skip count from 0');
  return resultOf(target, wantedOf([...(query.Select ?? []), ...(query.Expand ?? [])]), query, session);
}

/** The same in the shape of `retrieve`: names as the add-in writes them, `items` for a collection. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [jsonName(name), asJson(entry)]));
}

const jsonName = (name: string): string => (name === '_Items' ? 'items' : name.startsWith('_') ? name : camel(name));
