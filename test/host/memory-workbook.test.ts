import fc from 'fast-check';
import { MemoryWorkbook } from '../../src/host/workbook/memory-workbook';
import { shownText } from '../../src/host/workbook/shown-text';
import { area, cell, fill, valuesOf } from './support/opened';

describe('a workbook in memory', () => {
  test('undo takes back everything one transaction did', () => {
    const workbook = new MemoryWorkbook(['A']);
    const sheet = workbook.sheet('A');
    fill(sheet, [[1, 2]]);
    workbook.transaction(() => {
      sheet.setCells(area(0, 0), [[cell('new', '=B1')]]);
      sheet.setLook(area(0, 0), { bold: true });
      sheet.merge(area(4, 0, 4, 1));
      sheet.setColumnWidth(0, 100);
      sheet.setRowHidden(3, true);
      sheet.addConditionalFormat({
        area: area(0, 0),
        formula: '=TRUE',
        fill: null,
        fontColor: null,
        stopIfTrue: false,
      });
      sheet.name = 'B';
      workbook.addSheet('C');
      workbook.settings.set('k', '1');
      workbook.customXml.set('p', '<a/>');
    });
    expect(workbook.undoSteps).toBe(1);
    expect(workbook.undo()).toBe(true);
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['A']);
    expect(valuesOf(sheet, area(0, 0, 0, 1))).toEqual([[1, 2]]);
    expect([sheet.look(0, 0), sheet.merges(), sheet.conditionalFormats()]).toEqual([{}, [], []]);
    expect([sheet.columnWidth(0), sheet.isRowHidden(3)]).toEqual([48, false]);
    expect([workbook.settings.size, workbook.customXml.size]).toEqual([0, 0]);
    expect(workbook.undo()).toBe(false);
  });

  test('transactions of one group are one step, nothing done is no step, an exception keeps what was done', () => {
    const workbook = new MemoryWorkbook(['A']);
    const sheet = workbook.sheet('A');
    workbook.transaction(() => fill(sheet, [[1]]), 'g');
    workbook.transaction(() => fill(sheet, [[2]]), 'g');
    workbook.transaction(() => undefined);
    expect(workbook.undoSteps).toBe(1);
    const broken = (): void => {
      workbook.transaction(() => {
        fill(sheet, [[3]]);
        throw new Error('half way');
      });
    };
    expect(broken).toThrow('half way');
    expect(valuesOf(sheet, area(0, 0))).toEqual([[3]]);
    workbook.undo();
    expect(valuesOf(sheet, area(0, 0))).toEqual([[2]]);
    workbook.undo();
    expect(sheet.usedRange(false)).toBeNull();
  });

  test('the calculation given runs after changes, unless calculation is manual', () => {
    const workbook = new MemoryWorkbook(['A'], {
      calculate: (book) => {
        const sheet = book.sheet('A');
        const value = sheet.cells(area(0, 0))[0]?.[0]?.value;
        sheet.setCells(area(0, 1), [[cell(Number(value) * 2, '=A1*2')]]);
      },
    });
    const sheet = workbook.sheet('A');
    fill(sheet, [[4]]);
    expect(valuesOf(sheet, area(0, 1))).toEqual([[8]]);
    workbook.calculationMode = 'manual';
    fill(sheet, [[5]]);
    expect(valuesOf(sheet, area(0, 1))).toEqual([[8]]);
    workbook.recalculate();
    expect(valuesOf(sheet, area(0, 1))).toEqual([[10]]);
  });

  test('inserting and removing rows again changes nothing (any sheet)', () => {
    const place = fc.record({ row: fc.nat(12), column: fc.nat(8), value: fc.integer() });
    fc.assert(
      fc.property(fc.array(place), fc.nat(12), fc.integer({ min: 1, max: 4 }), (places, row, count) => {
        const workbook = new MemoryWorkbook(['A']);
        const sheet = workbook.sheet('A');
        for (const one of places) sheet.setCells(area(one.row, one.column), [[cell(one.value)]]);
        sheet.merge(area(5, 1, 6, 2));
        sheet.setRowHeight(3, 40);
        const everything = () => [valuesOf(sheet, area(0, 0, 20, 10)), sheet.merges(), sheet.rowHeight(3)];
        const before = everything();
        const rows = { top: row, left: 0, bottom: row + count - 1, right: 16_383 };
        sheet.insert(rows, 'down');
        sheet.remove(rows, 'up');
        expect(everything()).toEqual(before);
      }),
    );
  });

  test('the used range counts formats only when asked', () => {
    const sheet = new MemoryWorkbook(['A']).sheet('A');
    sheet.setCells(area(2, 1), [[cell(null, '=A1')]]);
    sheet.setLook(area(0, 5), { bold: true });
    expect([sheet.usedRange(true), sheet.usedRange(false)]).toEqual([area(2, 1), area(0, 1, 2, 5)]);
    sheet.clear(area(0, 0, 9, 9), 'all');
    expect(sheet.usedRange(false)).toBeNull();
  });

  test.each([
    [3.7, '0.0000', '3.7000'],
    [3.7, '[$-D07041E]0.0000', '๓.๗๐๐๐'],
    [78.5, '[$-D00041E]0.0" %"', '๗๘.๕ %'],
    [1285.4, '"ราว "#,##0.0" ล้านบาท"', 'ราว 1,285.4 ล้านบาท'],
    [0.805, '0.0%', '80.5%'],
    [-1234.5, '#,##0.00', '-1,234.50'],
    [-0.001, '0.00', '0.00'],
    [0.1 + 0.2, 'General', '0.3'],
    [1e21, 'General', '1e+21'],
    ['ก', '0.00', 'ก'],
    [true, 'General', 'TRUE'],
    [{ error: '#N/A' }, '0.00', '#N/A'],
    [null, '0.00', ''],
  ])('%j under %s shows as %s', (value, format, text) => {
    expect(shownText(value, format)).toBe(text);
  });
});
