import { SETTINGS_NAMESPACE, settingsFromXml, settingsToXml, type Settings } from '../settings';
import { inExcel } from './run';

interface AskedSettings {
  readonly part: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/**
 * Queues the reading of our custom XML part. Were there two (a sheet copied in from another workbook brings none, but a
 * person may), `getOnlyItem` gives null, and settings begin anew rather than mix.
 */
export function askSettings(context: Excel.RequestContext): AskedSettings {
  const part = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).getOnlyItemOrNullObject();
  part.load('id');
  return { part, xml: part.getXml() };
}

export const settingsAsked = ({ part, xml }: AskedSettings): Settings =>
  part.isNullObject ? {} : (settingsFromXml(xml.value) ?? {});

/** Queues the part with one setting changed; null takes it away. */
export function putSetting(context: Excel.RequestContext, asked: AskedSettings, key: string, value: unknown): void {
  const { [key]: _old, ...others } = settingsAsked(asked);
  putSettings(context, asked, value === null ? others : { ...others, [key]: value });
}

export function putSettings(context: Excel.RequestContext, asked: AskedSettings, settings: Settings): void {
  const xml = settingsToXml(settings);
  if (asked.part.isNullObject) context.workbook.customXmlParts.add(xml);
  else asked.part.setXml(xml);
}

/** A setting kept in the workbook (ExcelApi 1.5), or null. */
export const readSetting = (key: string): Promise<unknown> =>
  inExcel(async (context) => {
    const asked = askSettings(context);
    await context.sync();
    return settingsAsked(asked)[key] ?? null;
  });

export const writeSetting = (key: string, value: unknown): Promise<void> =>
  inExcel(async (context) => {
    const asked = askSettings(context);
    await context.sync();
    putSetting(context, asked, key, value);
    await context.sync();
  });
