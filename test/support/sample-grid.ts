import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { a1 } from '../../src/sheet/address';
import type { SheetGrid } from '../../src/sheet/grid';
import { gridOf } from './grids';
import { sampleSheet } from './sample/sample-sheet';
import { SAMPLE_SHEETS, type SampleData } from './sample/sample-workbook';
import type { NewSheet } from './xlsx/new-workbook';

const DATA = join(__dirname, '../../assets/samples/agreement-2564.json');

export const sampleData = (): SampleData => JSON.parse(readFileSync(DATA, 'utf8')) as SampleData;

const gridOfSheet = (sheet: NewSheet): SheetGrid => {
  const formats: Record<string, string> = {};
  sheet.rows.forEach((row, r) =>
    row.cells.forEach((cell, c) => {
      if (cell?.look?.numberFormat) formats[a1(r, c)] = cell.look.numberFormat;
    }),
  );
  return gridOf(
    sheet.rows.map((row) => row.cells.map((cell) => cell?.value ?? null)),
    { name: sheet.name, merges: sheet.merges ?? [], formats },
  );
};

/** The two sheets of the sample workbook, as an adapter would give them. */
export const sampleGrid = (which: keyof typeof SAMPLE_SHEETS): SheetGrid =>
  gridOfSheet(sampleSheet(sampleData(), SAMPLE_SHEETS[which], which));
