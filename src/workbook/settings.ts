/** The custom XML part that keeps our settings inside a workbook; the same in a file and in Excel. */
export const SETTINGS_NAMESPACE = 'urn:kpi-score:settings:1';

/** JSON values by key. */
export type Settings = Readonly<Record<string, unknown>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const unescape = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name ?? ''] ?? whole;
  });

/** `<settings xmlns="urn:kpi-score:settings:1"><setting key="policy">{…}</setting></settings>`, keys in order. */
export function settingsToXml(settings: Settings): string {
  const items = Object.keys(settings)
    .sort()
    .filter((key) => settings[key] !== undefined)
    .map((key) => `<setting key="${escape(key)}">${escape(JSON.stringify(settings[key]))}</setting>`);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${items.join('')}</settings>`;
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // A setting that someone else has damaged counts as not set; the others are kept.
    return null;
  }
}

/** The settings in a part made by `settingsToXml`, or null when the XML is of another kind. Never throws. */
export function settingsFromXml(xml: string): Settings | null {
  if (!xml.includes(SETTINGS_NAMESPACE)) return null;
  const settings: Record<string, unknown> = {};
  for (const [, key, text] of xml.matchAll(/<(?:\w+:)?setting\s+key="([^"]*)"\s*>([^<]*)</g)) {
    const json = parseJson(unescape(text ?? ''));
    if (json) settings[unescape(key ?? '')] = json.value;
  }
  return settings;
}
