import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

export const root = join(__dirname, '../..');
export const BASE_URL = 'https://localhost:3000';

/** manifest.xml; a manifest that is not well formed fails here. */
export function readManifest(): Document {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) });
  const manifest = parser.parseFromString(readFileSync(join(root, 'manifest.xml'), 'utf8'), 'text/xml');
  expect(problems).toEqual([]);
  return manifest;
}

/** All elements of that local name, in the order of the file. */
export const elements = (within: Document | Element, name: string): Element[] =>
  Array.from(within.getElementsByTagNameNS('*', name));

export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

export const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
