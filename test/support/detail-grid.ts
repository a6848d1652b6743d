import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetGrid } from '../../src/sheet/grid';
import { gridOfText } from './sheet-text';

const TEXT = join(__dirname, 'sample/details-2564.txt');

/** The fourteen detail pages of the 2564 agreement as they are printed, one under another on one sheet. */
export const detailGrid = (): SheetGrid => gridOfText(readFileSync(TEXT, 'utf8'), 'รายละเอียด');

/** The same pages, a sheet each. */
export const detailGrids = (): SheetGrid[] =>
  readFileSync(TEXT, 'utf8')
    .split(/^(?=รายละเอียดตัวชี้วัดเพื่อประกอบ)/m)
    .filter((page) => page.trim() !== '')
    .map((page, index) => gridOfText(page, `รายละเอียด ${index + 1}`));
