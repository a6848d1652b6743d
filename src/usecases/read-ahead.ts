import type { SheetGrid } from '../sheet/grid';
import type { WorkbookPort } from '../workbook/port';
import { MOST_CELLS, detailPageNames } from './read-detail-pages';

/**
 * The workbook as it stands now, read at once: what a reading asks of it is answered from memory. For one reading only;
 * writing goes to the workbook itself. A port that cannot read at once is given back as it is.
 * @param details whether detail pages are read along
 */
export const readAhead = async (port: WorkbookPort, sheet: string | null, details = true): Promise<WorkbookPort> => {
  if (port.open === undefined) return port;
  const { sheets, grid, along, settings } = await port.open(sheet, details ? detailPageNames : () => [], MOST_CELLS);
  const known = new Map<string, SheetGrid>([grid, ...along].map((each) => [each.name, each]));
  const asked = new Set(detailPageNames(sheets, grid.name));
  return {
    capabilities: () => port.capabilities(),
    looks: (name, area) => port.looks(name, area),
    columnWidths: (name, left, right) => port.columnWidths(name, left, right),
    apply: (plan, watch) => port.apply(plan, watch),
    select: (name, address) => port.select(name, address),
    writeSetting: (key, value) => port.writeSetting(key, value),
    sheets: () => Promise.resolve(sheets),
    snapshot: (name) => {
      const found = name === sheet ? grid : known.get(name ?? '');
      return found === undefined ? port.snapshot(name) : Promise.resolve(found);
    },
    ...(port.snapshots && {
      snapshots: (names, most) =>
        details && names.every((name) => asked.has(name))
          ? Promise.resolve(along.filter(({ name }) => names.includes(name)))
          : (port.snapshots?.(names, most) ?? Promise.resolve([])),
    }),
    readSetting: (key) => Promise.resolve(settings[key] ?? null),
  };
};
