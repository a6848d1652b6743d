import type { Look } from '../../src/sheet/grid';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import type { NewCell, NewWorkbook } from '../support/xlsx/new-workbook';

/** Names of the sheets of the contract's file: shown and active, hidden, protected. */
export const CONTRACT_SHEETS = { data: 'ผล KPI', hidden: 'ซ่อน', locked: 'ล็อก' } as const;

const THIN = { style: 'thin', color: '#000000' } as const;
const HEADER: Look = {
  fontName: 'TH Sarabun New',
  fontSize: 16,
  bold: true,
  fontColor: '#1F3864',
  fill: '#DCE6F1',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  borders: { top: THIN, left: THIN, right: THIN, bottom: { style: 'medium', color: '#FF0000' } },
};

const cell = (value: NewCell['value'], more: Omit<NewCell, 'value'> = {}): NewCell => ({ value, ...more });

const BOOK: NewWorkbook = {
  sheets: [
    {
      name: CONTRACT_SHEETS.data,
      columnWidths: [30, 12],
      merges: ['A1:D1'],
      printArea: 'A1:D5',
      printTitles: [2, 2],
      rows: [
        { cells: [cell('คำรับรอง')] },
        { cells: ['ตัวชี้วัด', 'น้ำหนัก', 'ผล', 'หมายเหตุ'].map((text) => cell(text, { look: HEADER })) },
        { cells: [cell('๑.๑'), cell(10), cell(0.785, { look: { numberFormat: '0.0%' } }), cell(true)] },
        { hidden: true, cells: [cell('๑.๒'), cell('๑๐'), null, cell({ error: '#N/A' })] },
        { cells: [cell('รวม'), cell(30, { formula: 'B3*3' }), null, cell('=A1 is not a formula')] },
      ],
    },
    { name: CONTRACT_SHEETS.hidden, hidden: true, rows: [{ cells: [cell('ซ่อน')] }] },
    { name: CONTRACT_SHEETS.locked, protected: true, rows: [{ cells: [cell('ล็อก')] }] },
  ],
};

/** The bytes of the file on which the contract of adapters is tried. */
export const contractFile = (): Uint8Array => makeXlsx(BOOK);
