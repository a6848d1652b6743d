/**
 * The custom XML part in which settings travel with a workbook: `<settings xmlns="urn:kpi-score:settings:1">` with one
 * `<setting key="…">JSON</setting>` per key. One form for every adapter; reading tolerates what Excel does to a part it
 * saves again (declaration, prefix, quotes, line breaks between elements).
 */
export const SETTINGS_NAMESPACE = 'urn:kpi-score:settings:1';

/** Keys to JSON texts. */
export type SettingTexts = ReadonlyMap<string, string>;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const SETTING =
  /<(?:[\w.-]+:)?setting\s+key\s*=\s*(?:"([^"]*)"|'([^']*)')\s*(?:\/>|>([^<]*)<\/(?:[\w.-]+:)?setting\s*>)/g;

const escape = (text: string): string =>
  text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\r\n\t]/g, (c) => `&#${c.charCodeAt(0)};`);

const unescape = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });

/** The settings of a part's XML; what is not one of ours is passed over. */
export function parseSettings(xml: string): Map<string, string> {
  const settings = new Map<string, string>();
  for (const [, double, single, text] of xml.matchAll(SETTING)) {
    settings.set(unescape(double ?? single ?? ''), unescape(text ?? ''));
  }
  return settings;
}

export function printSettings(settings: SettingTexts): string {
  const lines = [...settings].map(([key, json]) => `<setting key="${escape(key)}">${escape(json)}</setting>`);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${lines.join('')}</settings>`;
}

/** The value of a setting, or null when it is absent or is not JSON (a damaged part is as good as none). */
export function settingValue(settings: SettingTexts, key: string): unknown {
  const text = settings.get(key);
  if (text === undefined) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The settings with one changed; null takes it away. */
export function withSetting(settings: SettingTexts, key: string, value: unknown): Map<string, string> {
  const changed = new Map(settings);
  if (value === null || value === undefined) changed.delete(key);
  else changed.set(key, JSON.stringify(value));
  return changed;
}
