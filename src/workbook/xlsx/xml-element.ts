import { decodeAttribute, decodeContents, encodeAttribute, encodeContents } from './xml-text';

/** Where an element stands in the text it was parsed from. */
export interface SourceRange {
  readonly text: string;
  /** Of the `<` of its start tag. */
  readonly start: number;
  /** Behind its name in the start tag. */
  readonly nameEnd: number;
  /** Behind the `>` of its start tag. */
  readonly openEnd: number;
  /** Of the `<` of its end tag; the same as `openEnd` for an empty-element tag. */
  closeStart: number;
  /** Behind its end tag. */
  end: number;
}

const ATTRIBUTE = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * One element of a tree that is made to be patched: what was not changed is written out as the very text it was read
 * from, and is not even looked into before somebody asks. Children are elements and raw contents (text as it stands in
 * the file, references and comments included).
 */
export class Element {
  parentNode: Element | null = null;
  private attributes: Map<string, string> | null = null;
  private kids: (Element | string)[] | null = null;
  /** True once this or something in it was changed. */
  private changed: boolean;

  constructor(
    /** With its prefix, as written. */
    readonly name: string,
    private readonly source: SourceRange | null,
  ) {
    this.changed = source === null;
  }

  get localName(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  get prefix(): string | null {
    const at = this.name.indexOf(':');
    return at < 0 ? null : this.name.slice(0, at);
  }

  /** The namespace that `prefix` (null: none) stands for here, or null. */
  lookupNamespace(prefix: string | null): string | null {
    const own = this.getAttribute(prefix === null ? 'xmlns' : `xmlns:${prefix}`);
    return own ?? this.parentNode?.lookupNamespace(prefix) ?? null;
  }

  get namespaceURI(): string | null {
    return this.lookupNamespace(this.prefix);
  }

  attributeNames(): string[] {
    return [...this.readAttributes().keys()];
  }

  getAttribute(name: string): string | null {
    return this.readAttributes().get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.readAttributes().has(name);
  }

  setAttribute(name: string, value: string): void {
    if (this.getAttribute(name) === value) return;
    this.touch();
    this.readAttributes().set(name, value);
  }

  removeAttribute(name: string): void {
    if (!this.hasAttribute(name)) return;
    this.touch();
    this.readAttributes().delete(name);
  }

  /** Child elements and raw contents, for reading. */
  get children(): readonly (Element | string)[] {
    if (this.kids) return this.kids;
    const raw = this.source?.text.slice(this.source.openEnd, this.source.closeStart) ?? '';
    return raw === '' ? [] : [raw];
  }

  /** Has it children of its own list? A leaf's contents stay in the source. */
  get hasElements(): boolean {
    return this.kids !== null;
  }

  /** All text in it, its descendants' included. */
  get textContent(): string {
    return this.children
      .map((child) => (typeof child === 'string' ? decodeContents(child) : child.textContent))
      .join('');
  }

  set textContent(text: string) {
    this.touch();
    this.kids = text === '' ? [] : [encodeContents(text)];
  }

  appendChild(child: Element): void {
    this.insertBefore(child, null);
  }

  /** Puts a child before another one, or last when `before` is null or no child. */
  insertBefore(child: Element, before: Element | null): void {
    child.parentNode?.removeChild(child);
    const kids = this.ownChildren();
    const at = before === null ? -1 : kids.indexOf(before);
    if (at < 0) kids.push(child);
    else kids.splice(at, 0, child);
    child.parentNode = this;
  }

  removeChild(child: Element): void {
    const kids = this.ownChildren();
    const at = kids.indexOf(child);
    if (at >= 0) kids.splice(at, 1);
    child.parentNode = null;
  }

  /** For the parser: adds what stands in the source already. */
  adopt(child: Element | string): void {
    this.kids ??= [];
    this.kids.push(child);
    if (typeof child !== 'string') child.parentNode = this;
  }

  /** For the parser: where the end tag is. */
  close(closeStart: number, end: number): void {
    if (!this.source) return;
    this.source.closeStart = closeStart;
    this.source.end = end;
  }

  /** Has something in it been changed, or is it new? */
  get isChanged(): boolean {
    return this.changed;
  }

  /** The element as XML: its own text from the source as long as nothing in it was changed. */
  toXml(): string {
    if (!this.changed && this.source) return this.source.text.slice(this.source.start, this.source.end);
    const attributes = [...this.readAttributes()]
      .map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`)
      .join('');
    const contents = this.children.map((child) => (typeof child === 'string' ? child : child.toXml())).join('');
    return contents === '' ? `<${this.name}${attributes}/>` : `<${this.name}${attributes}>${contents}</${this.name}>`;
  }

  private touch(): void {
    if (this.changed) return;
    this.changed = true;
    this.parentNode?.touch();
  }

  private ownChildren(): (Element | string)[] {
    this.touch();
    this.kids ??= [...this.children];
    return this.kids;
  }

  private readAttributes(): Map<string, string> {
    if (this.attributes) return this.attributes;
    const found = new Map<string, string>();
    if (this.source) {
      const tag = this.source.text.slice(this.source.nameEnd, this.source.openEnd);
      for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE))
        found.set(name, decodeAttribute(double ?? single ?? ''));
    }
    this.attributes = found;
    return found;
  }
}

/** A parsed part: its root, and what stands before and after it. */
export interface Document {
  readonly prolog: string;
  readonly root: Element;
  readonly epilog: string;
}
