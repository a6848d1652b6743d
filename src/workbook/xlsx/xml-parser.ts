import { Element } from './xml-element';
import type { Document } from './xml-element';

/** A start tag or empty-element tag. */
const START_TAG = /<([^\s/>"'<=!?]+)(?:\s+[^\s=>"'/<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y;
const END_TAG = /<\/([^\s>]+)\s*>/y;

/** Comments, CDATA and instructions: skipped, they stay in the raw contents. */
const SKIPPED: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Names seen so far: a sheet has a million cells and a dozen names, so each is kept once. */
const names = new Map<string, string>();
const MOST_NAMES = 10_000;

function oneOf(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size < MOST_NAMES) names.set(name, name);
  return name;
}

/** Why a text is not well-formed XML. */
export class XmlError extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(`${message} at ${position}`);
    this.name = 'XmlError';
  }
}

/** Position behind a comment, CDATA section or instruction at `at`; null when something else stands there. */
function behindSkipped(text: string, at: number): number | null {
  for (const [start, end] of SKIPPED) {
    if (!text.startsWith(start, at)) continue;
    const close = text.indexOf(end, at + start.length);
    if (close < 0) throw new XmlError(`${start} without its end`, at);
    return close + end.length;
  }
  return null;
}

function startTag(
  text: string,
  at: number,
): { readonly element: Element; readonly end: number; readonly empty: boolean } {
  START_TAG.lastIndex = at;
  const match = START_TAG.exec(text);
  if (!match) throw new XmlError('not a tag', at);
  const [whole, name = '', slash] = match;
  const end = at + whole.length;
  return { element: new Element(oneOf(name), { text, start: at, openEnd: end }), end, empty: slash === '/' };
}

/** Where the end tag of `element` at `at` ends. */
function behindEndTag(text: string, at: number, element: Element): number {
  END_TAG.lastIndex = at;
  const match = END_TAG.exec(text);
  if (!match || match[1] !== element.name) throw new XmlError(`</${element.name}> expected`, at);
  return at + match[0].length;
}

/** Reads up to the root's start tag. */
function behindProlog(text: string): number {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const behind = behindSkipped(text, at);
    if (behind === null) return at;
    at = behind;
  }
  throw new XmlError('no root element', 0);
}

function checkEpilog(text: string, from: number): void {
  for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at)) {
    const behind = behindSkipped(text, at);
    if (behind === null) throw new XmlError('more than one root element', at);
    at = behind;
  }
}

/**
 * Parses XML in one pass. Throws `XmlError` when tags do not match or something is not closed. There are no document
 * types here: callers refuse them before.
 */
export function parseDocument(text: string): Document {
  const first = behindProlog(text);
  const { element: root, end: rootOpen, empty } = startTag(text, first);
  let current: Element | null = empty ? null : root;
  let rawFrom = rootOpen;
  let at = rootOpen;
  while (current) {
    const next = text.indexOf('<', at);
    if (next < 0) throw new XmlError(`<${current.name}> without its end`, at);
    const behind = behindSkipped(text, next);
    if (behind !== null) {
      at = behind;
      continue;
    }
    const isEnd = text[next + 1] === '/';
    // A leaf keeps its contents in the source; only contents beside child elements become children.
    if (next > rawFrom && (!isEnd || current.hasElements)) current.adopt(text.slice(rawFrom, next));
    if (isEnd) {
      at = behindEndTag(text, next, current);
      current.close(next, at);
      current = current.parentNode;
    } else {
      const tag = startTag(text, next);
      current.adopt(tag.element);
      at = tag.end;
      if (!tag.empty) current = tag.element;
    }
    rawFrom = at;
  }
  checkEpilog(text, at);
  return { prolog: text.slice(0, first), root, epilog: text.slice(at) };
}
