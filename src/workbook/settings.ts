/** The custom XML part that keeps our settings inside a workbook; the same in a file and in Excel. */
export const SETTINGS_NAMESPACE = 'urn:kpi-score:settings:1';

/** A setting that is no JSON any more: kept as it stands, for whoever can still read it. */
export class DamagedSetting {
  constructor(readonly text: string) {}
}

/** What else stands in our part, written by a newer version or another hand: kept as it is. */
const REST = Symbol('rest');

/** JSON values by key. */
export type Settings = Readonly<Record<string, unknown>> & { readonly [REST]?: string };

/** The key under which a damaged setting is kept when a sound one takes its place. */
const damagedKey = (key: string): string => `${key}~damaged`;

/** The settings with one changed; null takes it away. A damaged one is put aside, never wiped. */
export function withSetting(settings: Settings, key: string, value: unknown): Settings {
  const { [key]: old, ...others } = settings;
  const kept = old instanceof DamagedSetting ? { ...others, [damagedKey(key)]: old } : others;
  return value === null || value === undefined ? kept : { ...kept, [key]: value };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const character = (code: number) => (code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));

const unescape = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return character(parseInt(hex, 16));
    if (decimal) return character(Number(decimal));
    return NAMED[name ?? ''] ?? whole;
  });

/** `<settings xmlns="urn:kpi-score:settings:1"><setting key="policy">{…}</setting></settings>`, keys in order. */
export function settingsToXml(settings: Settings): string {
  const items = Object.keys(settings)
    .sort()
    .filter((key) => settings[key] !== undefined)
    .map((key) => `<setting key="${escape(key)}">${escape(textOf(settings[key]))}</setting>`);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${items.join('')}${settings[REST] ?? ''}</settings>`;
}

const textOf = (value: unknown): string => (value instanceof DamagedSetting ? value.text : JSON.stringify(value));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Somebody else has damaged it: the use cases say so, and it is kept as it is.
    return new DamagedSetting(text);
  }
}

const SETTING = /<(?:\w+:)?setting\s+key="([^"]*)"\s*(?:\/>|>([^<]*)<\/(?:\w+:)?setting\s*>)/g;
const ROOT = /<(?:\w+:)?settings\b[^>]*>/;

/** What stands between the root's tags; '' when there is nothing. */
function contentsOf(xml: string): string {
  const open = ROOT.exec(xml);
  if (!open || open[0].endsWith('/>')) return '';
  const close = xml.lastIndexOf('</');
  return xml.slice(open.index + open[0].length, Math.max(close, open.index + open[0].length));
}

/** The settings in a part made by `settingsToXml`, or null when the XML is of another kind. Never throws. */
export function settingsFromXml(xml: string): Settings | null {
  if (!xml.includes(SETTINGS_NAMESPACE)) return null;
  // From entries: assigned, a key `__proto__` would be the parent of the others and be lost on writing.
  const settings: Record<string, unknown> = Object.fromEntries(
    Array.from(xml.matchAll(SETTING), ([, key, text]) => [unescape(key ?? ''), parseJson(unescape(text ?? ''))]),
  );
  const rest = contentsOf(xml).replace(SETTING, '').trim();
  return rest === '' ? settings : { ...settings, [REST]: rest };
}
