import { WorkbookError } from '../port';
import { Element } from './xml-element';
import type { Document } from './xml-element';
import { parseDocument } from './xml-parser';

export { Element } from './xml-element';
export type { Document } from './xml-element';

function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}

/**
 * Parses one part. A document type declaration is refused (Office never writes one, entity bombs need one).
 * Throws `WorkbookError('broken')` with the part's name.
 */
export function parseXml(bytes: Uint8Array, part: string): Document {
  const text = decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new WorkbookError('broken', { reason: 'doctype', detail: part });
  try {
    return parseDocument(text);
  } catch (error) {
    throw new WorkbookError('broken', { reason: 'xml', detail: part }, { cause: error });
  }
}

/** UTF-8 bytes of a document; what was not changed in it is the same text as before. */
export function serializeXml({ prolog, root, epilog }: Document): Uint8Array {
  const declared = prolog.replace(/^(<\?xml[^>]*encoding=)["'][^"']*["']/, '$1"UTF-8"');
  return new TextEncoder().encode(declared + root.toXml() + epilog);
}

export const rootOf = (document: Document): Element => document.root;

/** Child elements of that local name (any prefix), or all child elements. */
export function childrenOf(parent: Element, localName?: string): Element[] {
  const found: Element[] = [];
  for (const child of parent.children) {
    if (typeof child !== 'string' && (localName === undefined || child.localName === localName)) found.push(child);
  }
  return found;
}

/** The first child element of that local name, or null. */
export function childOf(parent: Element | null, localName: string): Element | null {
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && child.localName === localName) return child;
  }
  return null;
}

/** A new element with the prefix, and so in the namespace, of `like`. */
export function newElement(
  like: Element,
  localName: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = new Element(like.prefix ? `${like.prefix}:${localName}` : localName, null);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Adds an element as the last child, and gives it back. */
export function appendNew(
  parent: Element,
  localName: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = newElement(parent, localName, attributes);
  parent.appendChild(element);
  return element;
}

/** A copy of an element and all in it, standing nowhere yet. */
export const copyOf = (element: Element): Element => parseDocument(element.toXml()).root;

/** An attribute, or null where it (or the element) is absent. */
export const attributeOf = (element: Element | null, name: string): string | null =>
  element?.getAttribute(name) ?? null;

/** An XML Schema boolean: `1` and `true` are true, absent is `fallback`. */
export function flagOf(element: Element | null, name: string, fallback = false): boolean {
  const value = attributeOf(element, name);
  return value === null ? fallback : value === '1' || value === 'true' || value === 'on';
}

/** A number attribute, or null where it is absent or no number. */
export function numberOf(element: Element | null, name: string): number | null {
  const value = attributeOf(element, name);
  const number = value === null || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

/** The relationship id of an element (`r:id`, whatever the prefix and the edition of the format). */
export function relationIdOf(element: Element): string | null {
  for (const name of element.attributeNames()) {
    const [prefix, local] = name.split(':');
    const namespace = local === 'id' && prefix ? element.lookupNamespace(prefix) : null;
    if (namespace?.endsWith('/relationships')) return element.getAttribute(name);
  }
  return null;
}
