import type { OpenedSheet, WorkbookPort } from '../port';
import { inExcel, required } from './run';
import { askSettings, settingsAsked, settled } from './settings';
import { askSheets, sheetsAsked } from './sheets';
import { askCells, begin, fitting, isTooMuchAtOnce, snapshotInSlices, snapshots } from './snapshot';

/**
 * A sheet with all that reading it needs. Three syncs at most: sizes, settings and the list of sheets; the cells, of a
 * large sheet the first half, and the sizes of the sheets along; what is left of the cells.
 */
export const open: NonNullable<WorkbookPort['open']> = (name, along, most) =>
  quickly(name, along, most).catch((error: unknown) => {
    if (isTooMuchAtOnce(error)) return inSlices(name, along, most);
    throw error;
  });

type Open = (...given: Parameters<NonNullable<WorkbookPort['open']>>) => Promise<OpenedSheet>;

/** The same in as many syncs as it takes. */
const inSlices: Open = async (name, along, most) => {
  const [sheets, settings] = await inExcel(async (context) => {
    const list = askSheets(context);
    const part = askSettings(context);
    await context.sync();
    return [sheetsAsked(list), settingsAsked(await settled(context, part))] as const;
  });
  const grid = await snapshotInSlices(name);
  const others = along(sheets, grid.name);
  return { sheets, grid, along: others.length === 0 ? [] : await snapshots(others, most), settings };
};

const quickly: Open = (name, along, most) =>
  inExcel(async (context) => {
    const begun = begin(context, name);
    const list = askSheets(context);
    const part = askSettings(context);
    await context.sync();
    required(begun.sheet, name);
    const sheets = sheetsAsked(list);
    const reading = askCells(begun);
    const others = along(sheets, begun.sheet.name).map((other) => begin(context, other));
    await settled(context, part);
    await context.sync();
    const readings = fitting(others, most).map(askCells);
    const more = reading.askRest();
    if (more || readings.length > 0) await context.sync();
    return {
      sheets,
      grid: reading.grid(),
      along: readings.map((other) => other.grid()),
      settings: settingsAsked(part),
    };
  });
