import type { XlsxPackage } from './package';
import { relationshipsPart } from './relationships';
import { appendNew, attributeOf, childrenOf, parseXml, rootOf, serializeXml } from './xml';
import type { Document } from './xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Collects changes to parts of a package: documents are read once, changed in place, and written when `changes` is asked
 * for. Nothing happens to the package itself, so a failure half way leaves the file as it was.
 */
export class PartEditor {
  private readonly documents = new Map<string, Document>();
  private readonly whole = new Map<string, Uint8Array | null>();

  constructor(readonly pkg: XlsxPackage) {}

  /** The document of a part, to be changed. */
  document(part: string): Document {
    const known = this.documents.get(part);
    if (known) return known;
    const added = this.whole.get(part);
    const document = added ? parseXml(added, part) : this.pkg.xml(part);
    this.whole.delete(part);
    this.documents.set(part, document);
    return document;
  }

  has(part: string): boolean {
    return this.documents.has(part) || Boolean(this.whole.get(part)) || (this.pkg.has(part) && !this.whole.has(part));
  }

  /** Adds a part, or replaces one wholly. */
  put(part: string, xml: string): void {
    this.documents.delete(part);
    this.whole.set(part, new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`));
  }

  /** Takes a part away, with its content type and the relationship that `from` has to it. */
  remove(part: string, from: string, type: string): void {
    const list = relationshipsPart(from);
    if (this.has(list)) {
      const root = rootOf(this.document(list));
      for (const element of childrenOf(root, 'Relationship')) {
        if ((attributeOf(element, 'Type') ?? '').endsWith(`/${type}`)) root.removeChild(element);
      }
    }
    this.discard(part);
  }

  /** Takes a part away with its content type and its own list of relationships; nothing may refer to it any more. */
  discard(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      this.documents.delete(name);
      if (this.pkg.has(name) || this.whole.has(name)) this.whole.set(name, null);
    }
    const types = rootOf(this.document(CONTENT_TYPES));
    for (const element of childrenOf(types, 'Override')) {
      if (attributeOf(element, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase()) types.removeChild(element);
    }
  }

  setContentType(part: string, contentType: string): void {
    appendNew(rootOf(this.document(CONTENT_TYPES)), 'Override', { PartName: `/${part}`, ContentType: contentType });
  }

  /** Relates `from` to a target (as it is to stand in the list) and gives the new id. */
  relate(from: string, type: string, target: string): string {
    const list = relationshipsPart(from);
    if (!this.has(list)) this.put(list, `<Relationships xmlns="${RELATIONSHIPS}"/>`);
    const root = rootOf(this.document(list));
    const taken = new Set(childrenOf(root, 'Relationship').map((element) => attributeOf(element, 'Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    appendNew(root, 'Relationship', { Id: `rId${number}`, Type: type, Target: target });
    return `rId${number}`;
  }

  /** A name `prefix1suffix`, `prefix2suffix`, … that no part has. */
  freeName(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number += 1;
    return `${prefix}${number}${suffix}`;
  }

  changes(): Map<string, Uint8Array | null> {
    const changed = new Map(this.whole);
    for (const [part, document] of this.documents) changed.set(part, serializeXml(document));
    return changed;
  }
}
