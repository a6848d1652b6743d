const NAMED: Readonly<Partial<Record<string, string>>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const ESCAPES: Readonly<Partial<Record<string, string>>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

function character(code: number): string {
  return code > 0x10ffff || Number.isNaN(code) || (code >= 0xd800 && code < 0xe000)
    ? '\ufffd'
    : String.fromCodePoint(code);
}

/** The five named entities and numeric references; others cannot be declared here and stay as they stand. */
function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return character(parseInt(hex, 16));
    if (decimal) return character(Number(decimal));
    return NAMED[name ?? ''] ?? whole;
  });
}

const evenLines = (raw: string) => (raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);

/** What raw contents between tags say: references and CDATA resolved, comments and instructions left out. */
export function decodeContents(raw: string): string {
  const text = evenLines(raw);
  if (!text.includes('<')) return decodeReferences(text);
  return text
    .split(/(<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
      return piece.startsWith('<') ? '' : decodeReferences(piece);
    })
    .join('');
}

/** What an attribute says; line breaks and tabs that were not written as references are blanks. */
export const decodeAttribute = (raw: string): string => decodeReferences(evenLines(raw).replace(/[\n\t]/g, ' '));

export const encodeContents = (text: string): string => text.replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign);

export const encodeAttribute = (text: string): string => text.replace(/[&<"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);
