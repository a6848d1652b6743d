import { decodeAttribute, decodeContents, encodeAttribute, encodeContents } from './xml-text';

/** Where the start tag of an element stands in the text it was parsed from. */
export interface StartTag {
  readonly text: string;
  /** Of the `<`. */
  readonly start: number;
  /** Behind the `>`. */
  readonly openEnd: number;
}

/** The next attribute; sticky, so that it never runs on behind the tag. */
const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/**
 * One element of a tree that is made to be patched: what was not changed is written out as the very text it was read
 * from, and is not even looked into before somebody asks. Children are elements and raw contents (text as it stands in
 * the file, references and comments included).
 */
export class Element {
  parentNode: Element | null = null;
  /** Only of elements that are changed: the others are looked up in the text, which takes no room. */
  private attributes: Map<string, string> | null = null;
  private kids: (Element | string)[] | null = null;
  /** True once this or something in it was changed. */
  private changed: boolean;
  private readonly text: string;
  private readonly start: number;
  private readonly openEnd: number;
  /** Of the `<` of the end tag; where an empty-element tag ends. */
  private closeStart: number;
  /** Behind the end tag. */
  private end: number;

  constructor(
    /** With its prefix, as written. */
    readonly name: string,
    source: StartTag | null,
  ) {
    this.changed = source === null;
    this.text = source?.text ?? '';
    this.start = source?.start ?? 0;
    this.openEnd = source?.openEnd ?? 0;
    this.closeStart = this.openEnd;
    this.end = this.openEnd;
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
    if (this.attributes) return this.attributes.get(name) ?? null;
    let found: string | null = null;
    this.eachAttribute((other, raw) => {
      if (other === name) found = decodeAttribute(raw);
    });
    return found;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
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
    const raw = this.text.slice(this.openEnd, this.closeStart);
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
    this.closeStart = closeStart;
    this.end = end;
  }

  /** Has something in it been changed, or is it new? */
  get isChanged(): boolean {
    return this.changed;
  }

  /** The element as XML: its own text from the source as long as nothing in it was changed. */
  toXml(): string {
    if (!this.changed) return this.text.slice(this.start, this.end);
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

  /** Calls `visit` with every attribute of the start tag as it stands in the text. */
  private eachAttribute(visit: (name: string, raw: string) => void): void {
    ATTRIBUTE.lastIndex = this.start + 1 + this.name.length;
    for (let match = this.nextAttribute(); match; match = this.nextAttribute()) {
      visit(match[1] ?? '', match[2] ?? match[3] ?? '');
    }
  }

  private nextAttribute(): RegExpExecArray | null {
    if (ATTRIBUTE.lastIndex >= this.openEnd - 1) return null;
    const match = ATTRIBUTE.exec(this.text);
    return match && match.index < this.openEnd ? match : null;
  }

  private readAttributes(): Map<string, string> {
    if (this.attributes) return this.attributes;
    const found = new Map<string, string>();
    this.eachAttribute((name, raw) => found.set(name, decodeAttribute(raw)));
    if (this.changed) this.attributes = found;
    return found;
  }
}

/** A parsed part: its root, and what stands before and after it. */
export interface Document {
  readonly prolog: string;
  readonly root: Element;
  readonly epilog: string;
}
