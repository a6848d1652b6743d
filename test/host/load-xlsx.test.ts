import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryWorkbookOf } from '../../src/host/workbook/load-xlsx';
import { readXlsx } from '../../src/workbook/xlsx';

const sample = (): ReturnType<typeof readXlsx> =>
  readXlsx(readFileSync(join(__dirname, '../../assets/samples/agreement-2564.xlsx')));

test('the sample workbook is in memory as the file has it', () => {
  const document = sample();
  const workbook = memoryWorkbookOf(document);
  expect(workbook.sheets().map(({ name }) => name)).toEqual(document.sheets.map(({ name }) => name));
  expect(workbook.activeSheet().name).toBe(document.active);
  for (const from of document.sheets) {
    const sheet = workbook.sheet(from.name);
    expect(sheet.merges()).toEqual(from.merges);
    expect(sheet.usedRange(true)).toEqual(from.usedArea);
    for (const { row, column, value, formula, style } of from.cells) {
      const where = { top: row, left: column, bottom: row, right: column };
      expect(sheet.cells(where)).toEqual([[{ value, formula }]]);
      if (style > 0) expect(sheet.look(row, column)).toEqual(document.looks[style]);
    }
  }
  expect(workbook.undoSteps).toBe(0);
});

test('a small file: widths, hidden rows, rules in their order, protection, names', () => {
  const [first] = sample().sheets;
  const rule = {
    areas: [{ top: 0, left: 0, bottom: 1, right: 0 }],
    type: 'expression',
    fill: null,
    fontColor: null,
    stopIfTrue: false,
  };
  const workbook = memoryWorkbookOf({
    ...sample(),
    looks: [{}, { bold: true }],
    locked: [true, false],
    active: 'A',
    definedNames: [{ name: 'Pass', formula: '3.5', sheet: null, hidden: false }],
    sheets: [
      {
        ...first!,
        ...{ name: 'A', state: 'visible', merges: [], tables: [], protected: true, hasFilter: true },
        usedArea: { top: 0, left: 0, bottom: 1, right: 1 },
        cells: [{ row: 1, column: 1, value: 5, formula: '=2+3', style: 1 }],
        columns: [{ left: 0, right: 16_383, width: 10, hidden: false, style: 0 }],
        rows: [{ row: 1, height: 40, hidden: true, style: null }],
        conditionalFormats: [
          { ...rule, id: 'a', formula: '=A1=1', priority: 2 },
          { ...rule, id: 'b', formula: '=A1=2', priority: 1 },
          { ...rule, id: 'c', formula: null, priority: 3 },
        ],
      },
    ],
  });
  const sheet = workbook.sheet('A');
  expect(sheet.conditionalFormats().map(({ formula }) => formula)).toEqual(['=A1=2', '=A1=1']);
  expect([sheet.columnWidth(0), sheet.rowHeight(1), sheet.isRowHidden(1)]).toEqual([56.25, 40, true]);
  expect([sheet.protection.isLocked(1, 1), sheet.protection.isLocked(0, 0)]).toEqual([false, true]);
  expect([sheet.hasFilter(), sheet.protection.isProtected]).toEqual([true, true]);
  expect([...workbook.names]).toEqual([['Pass', '=3.5']]);
});
