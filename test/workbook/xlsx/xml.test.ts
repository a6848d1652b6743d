import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import fc from 'fast-check';
import { appendNew, childOf, childrenOf, copyOf, parseXml, rootOf, serializeXml } from '../../../src/workbook/xlsx/xml';
import type { Element } from '../../../src/workbook/xlsx/xml';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseXml(bytes(text), 'part.xml');
const written = (document: ReturnType<typeof parse>) => new TextDecoder().decode(serializeXml(document));
/** As another parser sees it: the same tree gives the same text. */
const canonical = (text: string) =>
  new XMLSerializer().serializeToString(new DOMParser().parseFromString(text, 'text/xml'));

const name = fc.constantFrom('a', 'row', 'x:c', 'v', 'ns2:deep');
const text = fc
  .array(fc.constantFrom('ก', '<', '>', '&', '"', "'", '\n', '\t', '\r', ' ', 'x', ']]>', '😀', '&amp;'), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const escaped = (raw: string, quote: boolean) =>
  raw
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#xD;')
    .replace(quote ? /["\n\t]/g : /(?!)/g, (sign) => `&#${sign.charCodeAt(0)};`);
const attributes = fc.dictionary(fc.constantFrom('r', 's', 'x:id', 't'), text, { maxKeys: 3 });

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    name,
    attributes,
    children: fc.array(fc.oneof({ maxDepth: 3, withCrossShrink: true }, text, tie('node')), { maxLength: 4 }),
  }),
}));

function xmlOf(element: Node, root = true): string {
  const spaces = root ? ' xmlns="urn:m" xmlns:x="urn:x" xmlns:ns2="urn:n"' : '';
  const list = Object.entries(element.attributes).map(([key, value]) => ` ${key}="${escaped(value, true)}"`);
  const contents = element.children.map((child) =>
    typeof child === 'string' ? escaped(child, false) : xmlOf(child, false),
  );
  return `<${element.name}${spaces}${list.join('')}>${contents.join('')}</${element.name}>`;
}

/** Makes every element count as changed, so that all of it is written anew. */
function rewriteAll(element: Element): void {
  element.setAttribute('changed', '1');
  element.removeAttribute('changed');
  childrenOf(element).forEach(rewriteAll);
}

describe('the tree of a part', () => {
  it('is written as the very text it was read from while nothing changes', () => {
    const odd = `<?xml version='1.0'  encoding="utf-8"?>\r\n<!-- x --><a  b = 'c"d' ><c></c><![CDATA[<z>]]> t </a >\n<?p i?>`;
    expect(written(parse(odd))).toBe(odd.replace('"utf-8"', '"UTF-8"'));
  });

  it('means the same to another parser when all of it is written anew', () => {
    fc.assert(
      fc.property(node, (tree) => {
        const source = xmlOf(tree);
        const document = parse(source);
        expect(written(document)).toBe(source);
        rewriteAll(rootOf(document));
        expect(canonical(written(document))).toBe(canonical(source));
      }),
      { numRuns: 400 },
    );
  });

  it('reads attributes and texts as another parser does', () => {
    fc.assert(
      fc.property(node, (tree) => {
        const source = xmlOf(tree);
        const other = new DOMParser().parseFromString(source, 'text/xml').documentElement!;
        const root = rootOf(parse(source));
        expect(root.textContent).toBe(other.textContent);
        expect(root.namespaceURI).toBe(other.namespaceURI);
        for (const key of Object.keys(tree.attributes)) expect(root.getAttribute(key)).toBe(other.getAttribute(key));
      }),
    );
  });

  it('changes only what is changed', () => {
    const document = parse(`<a><b  k='1' /><c><d>x&#13;y</d></c><e>&lt;</e></a>`);
    childOf(rootOf(document), 'c')!.setAttribute('n', '<"\n>');
    appendNew(rootOf(document), 'f').textContent = 'a\r<b>&';
    expect(written(document)).toBe(
      `<a><b  k='1' /><c n="&lt;&quot;&#10;>"><d>x&#13;y</d></c><e>&lt;</e><f>a&#13;&lt;b&gt;&amp;</f></a>`,
    );
  });

  it('keeps comments and CDATA, which are not and are part of the text', () => {
    const document = parse('<a><t>1<!-- <t>2</t> -->3<![CDATA[<&amp;]]>4</t></a>');
    expect(rootOf(document).textContent).toBe('13<&amp;4');
    appendNew(rootOf(document), 'b');
    expect(written(document)).toBe('<a><t>1<!-- <t>2</t> -->3<![CDATA[<&amp;]]>4</t><b/></a>');
  });

  it('makes copies that have nothing to do with the original', () => {
    const document = parse('<a><b k="1"><c/></b></a>');
    const original = childOf(rootOf(document), 'b')!;
    const copy = copyOf(original);
    copy.setAttribute('k', '2');
    rootOf(document).insertBefore(copy, original);
    expect(written(document)).toBe('<a><b k="2"><c/></b><b k="1"><c/></b></a>');
  });

  it('reads both kinds of UTF-16', () => {
    const utf16 = (littleEndian: boolean) => {
      const data = new DataView(new ArrayBuffer(2 * 11));
      Array.from('\ufeff<a>กข</a>').forEach((sign, i) => data.setUint16(2 * i, sign.charCodeAt(0), littleEndian));
      return new Uint8Array(data.buffer).slice(0, 2 * 10);
    };
    for (const order of [true, false]) expect(rootOf(parseXml(utf16(order), 'p')).textContent).toBe('กข');
  });

  it.each([
    ['nothing', ''],
    ['no tag', 'text'],
    ['an open end', '<a><b></b>'],
    ['crossed tags', '<a><b></a></b>'],
    ['two roots', '<a/><b/>'],
    ['an attribute without quotes', '<a b=c/>'],
    ['a tag without its end', '<a b="c"'],
    ['a comment without its end', '<a><!-- </a>'],
    ['CDATA without its end', '<a><![CDATA[ </a>'],
    ['an end tag first', '</a>'],
    ['a document type', '<!DOCTYPE a><a/>'],
  ])('refuses %s', (_what, source) => {
    expect(() => parse(source)).toThrow(
      expect.objectContaining({
        code: 'broken',
        facts: expect.objectContaining({ detail: 'part.xml' }) as object,
      }) as Error,
    );
  });

  it('never hangs or crashes, whatever it is given', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      ' ',
      '=',
      '"',
      "'",
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '&',
      ';',
      '<a>',
      '</a>',
      'b="c"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        try {
          written(parse(pieces.join('')));
        } catch (error) {
          expect(error).toMatchObject({ code: 'broken' });
        }
      }),
      { numRuns: 2000 },
    );
    const deep = '<a>'.repeat(200_000) + '</a>'.repeat(200_000);
    expect(written(parse(deep))).toBe(deep);
  });
});
