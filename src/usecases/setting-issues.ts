import type { Issue } from '../text/issue';
import { WorkbookError, type WorkbookPort } from '../workbook/port';

/** What a setting of ours may hold: each kind has a sentence of its own. */
type SettingKind = 'policy' | 'corrections' | 'record';

const versionOf = (stored: unknown): unknown =>
  typeof stored === 'object' && stored !== null ? (stored as { version?: unknown }).version : undefined;

/** Written by a later version of the add-in than this one (version 1). */
const isNewer = (stored: unknown): boolean => {
  const version = versionOf(stored);
  return typeof version === 'number' && version > 1;
};

/** A setting that is there but not understood, as something to tell; none when it is sound or not set. */
export function settingIssues(kind: SettingKind, stored: unknown, understood: boolean): Issue[] {
  if (stored === null || stored === undefined || (understood && !isNewer(stored))) return [];
  const code = isNewer(stored) ? 'settingNewer' : 'settingDamaged';
  return [{ code, severity: 'warning', cell: null, facts: { setting: kind } }];
}

/**
 * Rejects with `newerVersion` when a later version has written results on the sheet: their cells cannot be told from a
 * person's, so nothing is written over or taken back.
 */
export async function refuseNewerRecord(port: WorkbookPort, key: string, sheet: string): Promise<void> {
  if (isNewer(await port.readSetting(key))) throw new WorkbookError('newerVersion', { sheet });
}
