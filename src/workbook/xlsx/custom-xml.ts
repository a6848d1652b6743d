import type { XlsxPackage } from './package';
import type { PartEditor } from './parts';
import { relationshipsOf } from './relationships';
import { attributeOf, childrenOf, parseXml, rootOf } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** A custom XML part of the workbook. */
export interface CustomXml {
  readonly part: string;
  /** Namespace of its root; '' where it has none. */
  readonly namespace: string;
  readonly xml: string;
}

/** The custom XML parts that the workbook refers to. One that is not well-formed is left out, and left alone. */
export function readCustomXml(pkg: XlsxPackage, workbookPart: string): CustomXml[] {
  return relationshipsOf(pkg, workbookPart)
    .filter(({ type, external, target }) => type === 'customXml' && !external && pkg.has(target))
    .flatMap(({ target }) => {
      const bytes = pkg.bytes(target);
      try {
        const namespace = rootOf(parseXml(bytes, target)).namespaceURI ?? '';
        return [{ part: target, namespace, xml: new TextDecoder().decode(bytes) }];
      } catch {
        // Not ours to judge: other programs keep what they like in custom XML.
        return [];
      }
    });
}

/** A GUID that follows from the text, so that the same edit gives the same file. */
function guidOf(text: string): string {
  const word = (seed: number) => {
    let hash = seed;
    for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return hash.toString(16).toUpperCase().padStart(8, '0');
  };
  const digits = [1, 2, 3, 4].map((seed) => word(0x811c9dc5 ^ seed)).join('');
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}}`;
}

function ensureXmlType(editor: PartEditor, part: string): void {
  const types = rootOf(editor.document('[Content_Types].xml'));
  const known = childrenOf(types, 'Default').some((item) => attributeOf(item, 'Extension')?.toLowerCase() === 'xml');
  if (!known) editor.setContentType(part, 'application/xml');
}

/** Puts XML of that namespace into the workbook: into the part that has it, else into a new one. */
export function putCustomXml(editor: PartEditor, workbookPart: string, namespace: string, xml: string): void {
  const known = readCustomXml(editor.pkg, workbookPart).find((part) => part.namespace === namespace);
  if (known) {
    editor.put(known.part, xml);
    return;
  }
  const part = editor.freeName('customXml/item', '.xml');
  const properties = part.replace('/item', '/itemProps');
  editor.put(part, xml);
  editor.put(
    properties,
    `<ds:datastoreItem ds:itemID="${guidOf(namespace)}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  ensureXmlType(editor, part);
  editor.setContentType(properties, PROPERTIES_TYPE);
  editor.relate(part, `${OFFICE}/relationships/customXmlProps`, properties.replace('customXml/', ''));
  const up = '../'.repeat(workbookPart.split('/').length - 1);
  editor.relate(workbookPart, `${OFFICE}/relationships/customXml`, `${up}${part}`);
}
