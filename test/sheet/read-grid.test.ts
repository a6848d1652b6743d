import fc from 'fast-check';
import { a1, a1Area, columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS, parseA1, r1c1 } from '../../src/sheet/address';
import { cellAt, mergeAt, ownCellAt } from '../../src/sheet/grid';
import { gridOf } from '../support/grids';

describe('addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });

  test('every cell of a worksheet goes to A1 and back', () => {
    fc.assert(
      fc.property(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), (row, column) => {
        expect(parseA1(a1(row, column))).toEqual({ top: row, left: column, bottom: row, right: column });
      }),
    );
  });

  test('areas, in any order of corners', () => {
    expect(parseA1('$H$9:d8')).toEqual({ top: 7, left: 3, bottom: 8, right: 7 });
    expect(a1Area({ top: 7, left: 3, bottom: 7, right: 7 })).toBe('D8:H8');
    expect(a1Area({ top: 7, left: 3, bottom: 7, right: 3 })).toBe('D8');
  });

  test.each(['', 'A', '12', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'A1:', 'Sheet1!A1'])('%p is no address', (text) => {
    expect(parseA1(text)).toBeNull();
  });

  test('relative R1C1', () => {
    expect(r1c1(4, 10, 4, 8)).toBe('RC[-2]');
    expect(r1c1(4, 10, 9, 10)).toBe('R[5]C');
  });
});

describe('cells of a grid', () => {
  const grid = gridOf(
    [
      ['a', 'b', 'c'],
      ['d', null, 0.5],
    ],
    { at: 'B2', merges: ['B2:C3', 'D3:F9'], formats: { D3: '0%' }, formulas: { D3: '=1/2' } },
  );

  test('a merged area reads as its first cell, everywhere in it', () => {
    expect(cellAt(grid, 2, 2).value).toBe('a');
    expect(cellAt(grid, 2, 1).value).toBe('a');
    expect(ownCellAt(grid, 2, 1).value).toBe('d');
    expect(mergeAt(grid, 2, 2)).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
    expect(mergeAt(grid, 1, 3)).toBeNull();
  });

  test('a merge that reaches beyond the used range is known there too', () => {
    expect(cellAt(grid, 8, 5)).toEqual({ value: 0.5, formula: '=1/2', numberFormat: '0%' });
  });

  test('outside is blank', () => {
    expect(cellAt(grid, 0, 0)).toEqual({ value: null, formula: null, numberFormat: 'General' });
    expect(cellAt(grid, 500, 500).value).toBeNull();
  });

  test('merges that overlap without end are not followed without end', () => {
    const wild = gridOf(
      Array.from({ length: 60 }, () => Array(60).fill('x')),
      { merges: Array(5000).fill('A1:XFD1048576') },
    );
    expect(cellAt(wild, 59, 59).value).toBe('x');
  });
});
