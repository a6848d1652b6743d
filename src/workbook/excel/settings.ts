import { SETTINGS_NAMESPACE, settingsFromXml, settingsToXml, withSetting, type Settings } from '../settings';
import { inExcel } from './run';

interface AskedSettings {
  part: Excel.CustomXmlPart;
  xml: OfficeExtension.ClientResult<string>;
  readonly all: Excel.CustomXmlPartScopedCollection;
}

/** Queues the reading of our custom XML part. `settled` is due after the sync. */
export function askSettings(context: Excel.RequestContext): AskedSettings {
  const all = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  all.load('items/id');
  const part = all.getOnlyItemOrNullObject();
  part.load('id');
  return { part, xml: part.getXml(), all };
}

/**
 * Two people who score at the same time may leave two parts; `getOnlyItem` then gives none. The first one counts: one more
 * sync, and none in any other case.
 */
export async function settled(context: Excel.RequestContext, asked: AskedSettings): Promise<AskedSettings> {
  const [first] = asked.all.items;
  if (!asked.part.isNullObject || first === undefined) return asked;
  asked.part = first;
  asked.xml = first.getXml();
  await context.sync();
  return asked;
}

export const settingsAsked = ({ part, xml }: AskedSettings): Settings =>
  part.isNullObject ? {} : (settingsFromXml(xml.value) ?? {});

/** Queues the part with one setting changed; null takes it away. */
export function putSetting(context: Excel.RequestContext, asked: AskedSettings, key: string, value: unknown): void {
  putSettings(context, asked, withSetting(settingsAsked(asked), key, value));
}

export function putSettings(context: Excel.RequestContext, asked: AskedSettings, settings: Settings): void {
  const xml = settingsToXml(settings);
  if (asked.part.isNullObject) context.workbook.customXmlParts.add(xml);
  else asked.part.setXml(xml);
}

/** All settings as they stand, null when the workbook has none of ours. */
export const settingsImage = (asked: AskedSettings): Settings | null =>
  asked.part.isNullObject ? null : settingsAsked(asked);

/** Queues what brings `before` back, whatever stands now. */
export function restoreSettings(context: Excel.RequestContext, now: AskedSettings, before: Settings | null): void {
  if (before !== null) putSettings(context, now, before);
  else if (!now.part.isNullObject) now.part.delete();
}

/** A setting kept in the workbook (ExcelApi 1.5), or null. */
export const readSetting = (key: string): Promise<unknown> =>
  inExcel(async (context) => {
    const asked = askSettings(context);
    await context.sync();
    return settingsAsked(await settled(context, asked))[key] ?? null;
  });

export const writeSetting = (key: string, value: unknown): Promise<void> =>
  inExcel(async (context) => {
    const asked = askSettings(context);
    await context.sync();
    await settled(context, asked);
    putSetting(context, asked, key, value);
    await context.sync();
  });
