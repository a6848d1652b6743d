import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Document, Element, Node } from '@xmldom/xmldom';
import { WorkbookError } from '../port';

export type { Document, Element } from '@xmldom/xmldom';

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
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  try {
    return parser.parseFromString(text, 'text/xml');
  } catch (error) {
    throw new WorkbookError('broken', { reason: 'xml', detail: part }, { cause: error });
  }
}

/** UTF-8 bytes of a document. A carriage return in it was written as a reference and has to be again. */
export function serializeXml(document: Document): Uint8Array {
  const text = new XMLSerializer().serializeToString(document).replace(/\r/g, '&#13;');
  const declared = text.startsWith('<?xml') ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
  return new TextEncoder().encode(declared.replace(/^(<\?xml[^>]*encoding=)["'][^"']*["']/, '$1"UTF-8"'));
}

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** The root element; a parsed document always has one. */
export function rootOf(document: Document): Element {
  if (!document.documentElement) throw new WorkbookError('broken', { reason: 'noRoot' });
  return document.documentElement;
}

/** Child elements of that local name (any prefix), or all child elements. */
export function childrenOf(parent: Element, localName?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (localName === undefined || node.localName === localName)) found.push(node);
  }
  return found;
}

/** The first child element of that local name, or null. */
export function childOf(parent: Element | null, localName: string): Element | null {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === localName) return node;
  }
  return null;
}

/** A new element in the namespace, and with the prefix, of `like`. */
export function newElement(
  like: Element,
  localName: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const document = like.ownerDocument;
  if (!document) throw new WorkbookError('broken', { reason: 'noDocument' });
  const name = like.prefix ? `${like.prefix}:${localName}` : localName;
  const element = document.createElementNS(like.namespaceURI, name);
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

/** An attribute, or null where it is absent (xmldom gives '' for some). */
export const attributeOf = (element: Element | null, name: string): string | null =>
  element?.hasAttribute(name) ? element.getAttribute(name) : null;

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
  for (const attribute of Array.from(element.attributes)) {
    if (attribute.localName === 'id' && attribute.namespaceURI?.endsWith('/relationships')) return attribute.value;
  }
  return null;
}
