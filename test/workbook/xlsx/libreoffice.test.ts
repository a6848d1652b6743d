import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patchXlsx, readXlsx } from '../../../src/workbook/xlsx';
import { recalculate } from '../../support/soffice';
import { contractFile } from '../contract-file';
import { richFile } from './rich-file';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kpiscore-xlsx-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

describe('files that were patched, opened by LibreOffice', () => {
  it('hold what was written, and everything that was there', () => {
    const rich = patchXlsx(richFile(), {
      addSheets: ['สรุปคะแนน'],
      sheets: [
        {
          sheet: 'A',
          contents: [{ area: at(1, 3), cells: [[{ kind: 'formula', formula: '=SUM(A2:A5)*2', value: null }]] }],
          looks: [{ area: at(1, 3), look: { numberFormat: '0.0000', fill: '#92D050' } }],
          addRules: [{ area: at(1, 3), formula: '=D2>3', fill: '#FFC000', fontColor: '#000000' }],
          columnWidths: [{ column: 3, width: 18 }],
          rowHeights: [{ row: 1, height: 30 }],
        },
        {
          sheet: 'สรุปคะแนน',
          contents: [{ area: at(0, 0), cells: [[{ kind: 'formula', formula: '=A!D2+1', value: null }]] }],
        },
      ],
      settings: { policy: { round: 6 } },
    });
    writeFileSync(join(folder, 'rich.xlsx'), rich);
    writeFileSync(join(folder, 'contract.xlsx'), contractFile());
    const out = mkdtempSync(join(folder, 'out-'));
    recalculate([join(folder, 'rich.xlsx'), join(folder, 'contract.xlsx')], out);

    const { sheets } = readXlsx(new Uint8Array(readFileSync(join(out, 'rich.xlsx'))));
    const value = (sheet: number, row: number, column: number) =>
      sheets[sheet]!.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    expect(sheets.map(({ name }) => name)).toEqual(['A', 'B', 'สรุปคะแนน']);
    expect([value(0, 1, 3), value(2, 0, 0), value(0, 4, 1), value(0, 0, 0), value(1, 0, 0)]).toEqual([
      28,
      29,
      10,
      'ตัว ชี้วัด',
      'สอง',
    ]);
    expect(sheets[0]!.conditionalFormats.map(({ type }) => type).sort()).toEqual(['dataBar', 'expression']);
    expect(sheets[0]!.rows.find(({ row }) => row === 1)?.height).toBe(30);
  }, 120_000);
});
