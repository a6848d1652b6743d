import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ICellData, IWorksheetData } from '@univerjs/core';
import { loadedWorkbook } from '../../../src/host/grid/load-workbook';
import { readXlsx } from '../../../src/workbook/xlsx';

const sample = readXlsx(readFileSync(join(__dirname, '../../../assets/samples/agreement-2564.xlsx')));
const loaded = loadedWorkbook(sample, 'sample.xlsx', 1200);
const first = loaded.data.sheets['sheet-1'] as IWorksheetData;

const cell = (row: number, column: number): ICellData | undefined => first.cellData[row - 1]?.[column] as ICellData;

describe('loadedWorkbook', () => {
  it('keeps every value with its type: Thai digits and percent signs are text', () => {
    expect(cell(9, 1)).toMatchObject({ v: '๑๐', t: 1 });
    expect(cell(9, 3)).toMatchObject({ v: '๖๕ %', t: 1 });
    expect(cell(14, 8)).toMatchObject({ v: 412, t: 2 });
  });

  it('keeps merges, widths, the frozen header and looks', () => {
    expect(first.mergeData).toContainEqual({ startRow: 3, startColumn: 3, endRow: 3, endColumn: 7 });
    expect(first.columnData[0]?.w).toBeGreaterThan(300);
    expect(first.freeze.ySplit).toBe(sample.sheets[0]?.frozen?.rows);
    expect(loaded.data.styles[String(cell(9, 3)?.s)]).toMatchObject({ ff: 'TH Sarabun New' });
  });

  it('shows the sheet that the file shows', () => {
    expect(loaded.activeSheet).toBe('sheet-1');
  });

  it('has room for results, and a zoom at which they are seen', () => {
    expect(first.columnCount).toBeGreaterThan(20);
    expect(first.zoomRatio).toBeGreaterThanOrEqual(0.65);
    expect(first.zoomRatio).toBeLessThanOrEqual(1);
  });

  it('gives every load an id of its own', () => {
    expect(loadedWorkbook(sample, 'again.xlsx', 1200).data.id).not.toBe(loaded.data.id);
  });
});
