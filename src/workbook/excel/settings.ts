import { SETTINGS_NAMESPACE, parseSettings, printSettings, settingValue, withSetting } from '../settings-xml';
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

export const settingsAsked = ({ part, xml }: AskedSettings): Map<string, string> =>
  part.isNullObject ? new Map() : parseSettings(xml.value);

/** Queues the part with one setting changed. */
export function putSetting(context: Excel.RequestContext, asked: AskedSettings, key: string, value: unknown): void {
  putSettings(context, asked, withSetting(settingsAsked(asked), key, value));
}

export function putSettings(
  context: Excel.RequestContext,
  asked: AskedSettings,
  settings: ReadonlyMap<string, string>,
): void {
  const xml = printSettings(settings);
  if (asked.part.isNullObject) context.workbook.customXmlParts.add(xml);
  else asked.part.setXml(xml);
}

/** A setting kept in the workbook (ExcelApi 1.5), or null. */
export const readSetting = (key: string): Promise<unknown> =>
  inExcel(async (context) => {
    const asked = askSettings(context);
    await context.sync();
    return settingValue(settingsAsked(asked), key);
  });

export const writeSetting = (key: string, value: unknown): Promise<void> =>
  inExcel(async (context) => {
    const asked = askSettings(context);
    await context.sync();
    putSetting(context, asked, key, value);
    await context.sync();
  });
