import { SETTINGS_NAMESPACE, settingsFromXml, settingsToXml, withSetting } from '../settings';
import type { Settings } from '../settings';
import { putCustomXml, readCustomXml } from './custom-xml';
import type { PartEditor } from './parts';
import type { WorkbookFile } from './workbook-file';

/** The settings kept in the file; none is an empty object. */
export function readSettings(file: WorkbookFile): Settings {
  const part = readCustomXml(file.pkg, file.workbook.part).find(({ namespace }) => namespace === SETTINGS_NAMESPACE);
  return part ? (settingsFromXml(part.xml) ?? {}) : {};
}

/** Sets settings, the others stay; null takes one away. Nothing is written when nothing changes. */
export function editSettings(editor: PartEditor, file: WorkbookFile, changes: Settings): void {
  const before = readSettings(file);
  const after = Object.entries(changes).reduce((all, [key, value]) => withSetting(all, key, value), before);
  const xml = settingsToXml(after);
  if (xml !== settingsToXml(before)) putCustomXml(editor, file.workbook.part, SETTINGS_NAMESPACE, xml);
}
