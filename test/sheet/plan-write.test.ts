import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../src/scoring/policy';
import { a1, parseA1 } from '../../src/sheet/address';
import type { SheetGrid } from '../../src/sheet/grid';
import { recordSetting } from '../../src/sheet/plan';
import type { FormulaStyle, WriteRecord } from '../../src/sheet/plan';
import { relativeFormula } from '../../src/sheet/write/relative';
import type { CellValue } from '../../src/text/cell';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import type { ScoreSheetOptions } from '../../src/usecases/score-sheet';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOf } from '../support/grids';
import { sampleGrid } from '../support/sample-grid';

const STYLES: readonly FormulaStyle[] = ['kpi', 'plain', 'values'];

const score = async (book: FakeWorkbook, options: Partial<ScoreSheetOptions> = {}) => {
  const result = await scoreSheet(book, { language: 'th', ...options });
  if (!result.found) throw new Error(JSON.stringify(result.reading.issues));
  return result;
};

const cell = (book: FakeWorkbook, address: string) => {
  const area = parseA1(address);
  if (!area) throw new Error(address);
  return book.sheet(null).at(area.top, area.left);
};

const type = (book: FakeWorkbook, address: string, value: CellValue, formula: string | null = null) => {
  const area = parseA1(address);
  if (!area) throw new Error(address);
  book.sheet(null).type(area.top, area.left, value, formula);
};

/** A small sheet in English with real numbers: name, weight, five levels, result from A1. */
const english = (rows: readonly (readonly CellValue[])[], extra: Parameters<typeof gridOf>[1] = {}): SheetGrid =>
  gridOf([['Indicator', 'Weight', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5', 'Result'], ...rows], extra);

const A = ['1.1 Satisfaction', 60, 65, 70, 75, 80, 85, 71] as const;
const B = ['1.2 Errors', 40, 10, 8, 6, 4, 2, 7] as const;

describe('what is written', () => {
  it('puts live KPI formulas, weighted scores, words and a total beside and under the table', async () => {
    const book = new FakeWorkbook([english([[...A], [...B]])]);
    await score(book);
    expect(cell(book, 'I1').value).toBe('Score');
    expect(cell(book, 'J1').value).toBe('Weighted score');
    expect(cell(book, 'K1').value).toBe('Rating');
    expect(cell(book, 'I2')).toMatchObject({ formula: '=KPISCORE(H2,C2:G2)', value: 2.2 });
    expect(cell(book, 'I3')).toMatchObject({ formula: '=KPISCORE(H3,C3:G3)', value: 2.5 });
    expect(cell(book, 'J2')).toMatchObject({ formula: '=KPIWEIGHTED(B2,I2,$B$2:$B$3,$I$2:$I$3)', value: 1.32 });
    expect(cell(book, 'K2')).toMatchObject({ formula: '=KPIBAND(I2,"en")', value: 'low' });
    expect(cell(book, 'I4')).toMatchObject({ formula: '=KPITOTAL(B2:B3,I2:I3)', value: 2.32 });
    expect(cell(book, 'A4').value).toBe('Total score');
  });

  it('writes plain formulas that refer to number cells', async () => {
    const book = new FakeWorkbook([english([[...A], [...B]])]);
    await score(book, { style: 'plain' });
    expect(cell(book, 'I3').formula).toBe(
      '=IF(ISNUMBER(H3),ROUND(ROUND(1+MEDIAN(0,1,(H3-C3)/(D3-C3))+MEDIAN(0,1,(H3-D3)/(E3-D3))+MEDIAN(0,1,(H3-E3)/(F3-E3))+MEDIAN(0,1,(H3-F3)/(G3-F3)),12),4),IF(TRIM(H3)="","","Result is not a number"))',
    );
    expect(cell(book, 'J3').formula).toBe('=IF(ISNUMBER(I3),B3*I3/$B$4,"")');
    expect(cell(book, 'B4')).toMatchObject({ formula: '=SUMIF(I2:I3,">0",B2:B3)', value: 100 });
  });

  it('gives nothing but "" for a blank result, and says that the total is provisional', async () => {
    const book = new FakeWorkbook([english([[...A], [...B.slice(0, 7), null]])]);
    await score(book);
    expect(cell(book, 'I3')).toMatchObject({ formula: '=KPISCORE(H3,C3:G3)', value: '' });
    expect(cell(book, 'J3').value).toBe('');
    expect(cell(book, 'K3').value).toBe('');
    expect(cell(book, 'A4').value).toBe('Total score (provisional, 60% of the weight)');
  });

  it('brings a percent cell to the scale of a ladder in percent points, and leaves a blank blank', async () => {
    const grid = english(
      [
        [...A.slice(0, 7), 0.71],
        [...A.slice(0, 7), null],
      ],
      { formats: { 'H2:H3': '0%' } },
    );
    const book = new FakeWorkbook([grid]);
    await score(book);
    expect(cell(book, 'I2')).toMatchObject({ formula: '=IF(H2="","",KPISCORE(ROUND(H2*100,10),C2:G2))', value: 2.2 });
    expect(cell(book, 'I3')).toMatchObject({ formula: '=IF(H3="","",KPISCORE(ROUND(H3*100,10),C3:G3))', value: '' });
  });

  it('keeps the words of a row that is not assessed as long as its cell says so', async () => {
    const book = new FakeWorkbook([english([[...A], [...B.slice(0, 7), 'N/A']])]);
    await score(book);
    expect(cell(book, 'I3')).toMatchObject({
      formula: '=IF(H3="N/A","Not applicable",KPISCORE(H3,C3:G3))',
      value: 'Not applicable',
    });
  });

  it('says what it waits for in a pending row, and asks the levels each time', async () => {
    const pending = ['1.3 Assets', 40, 'รอประกาศ', null, null, null, null, 12];
    const book = new FakeWorkbook([english([[...A], pending, [...pending.slice(0, 7), null]])]);
    await score(book);
    expect(cell(book, 'I3').formula).toBe('=IFNA(KPISCORE(H3,C3:G3),"Criteria to be announced")');
    expect(cell(book, 'I4').formula).toBe(
      '=IF(H4="","Criteria to be announced",IFNA(KPISCORE(H4,C4:G4),"Criteria to be announced"))',
    );
    expect(cell(book, 'I4').value).toBe('Criteria to be announced');
  });

  it('colours by rules of plain Excel on the score, never by a custom function', async () => {
    const book = new FakeWorkbook([english([[...A]])]);
    await score(book);
    expect(
      book
        .sheet(null)
        .rules.map(({ formula }) => formula)
        .slice(0, 5),
    ).toEqual([
      '=AND(ISNUMBER($I2),$I2>=4.5)',
      '=AND(ISNUMBER($I2),$I2>=3.5,$I2<4.5)',
      '=AND(ISNUMBER($I2),$I2>=2.5,$I2<3.5)',
      '=AND(ISNUMBER($I2),$I2>=1.5,$I2<2.5)',
      '=AND(ISNUMBER($I2),$I2<1.5)',
    ]);
  });

  it('follows the policy where the KPI functions cannot: other decimals, bases and bands become plain formulas', async () => {
    const book = new FakeWorkbook([english([[...A], [...B.slice(0, 7), null]])]);
    await score(book, { policy: { ...DEFAULT_POLICY, decimals: 2, outside: 'inBase', bands: [4, 3, 2, 1.5] } });
    expect(cell(book, 'I2').formula).toMatch(/,12\),2\),/);
    expect(cell(book, 'J2').formula).toBe('=IF(ISNUMBER(I2),B2*I2/SUM($B$2:$B$3),"")');
    expect(cell(book, 'K2')).toMatchObject({ value: 'fair' });
    expect(cell(book, 'K2').formula).toContain('I2>=4,');
    expect(cell(book, 'I4').value).toBe(1.32);
  });

  it('merges header cells over two header rows and widens narrow columns', async () => {
    const book = new FakeWorkbook([sampleGrid('asWritten')]);
    const { plan } = await score(book);
    expect(plan.merges).toEqual([10, 11, 12].map((column) => ({ top: 3, bottom: 4, left: column, right: column })));
    expect(plan.columnWidths.map(({ column }) => column)).toEqual([10, 11, 12]);
  });
});

describe('formulas down a column', () => {
  const PARTS = ['score', 'weighted', 'band', 'distance', 'explanation'] as const;

  it('are the same in R1C1, so that Excel finds no inconsistent one', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => [`1.${row + 1} Row`, 1, 65, 70, 75, 80, 85, 60 + (row % 30)]);
    for (const style of ['kpi', 'plain'] as const) {
      const book = new FakeWorkbook([english(rows)]);
      const { plan } = await score(book, { style, parts: PARTS });
      for (const part of PARTS) {
        // How a score came about is a sentence of its own in every row where no function says it.
        if (style === 'plain' && part === 'explanation') continue;
        const column = plan.columns[part]!;
        const patterns = rows.map((_, row) =>
          relativeFormula(book.sheet(null).at(row + 1, column).formula!, row + 1, column),
        );
        expect([style, part, new Set(patterns).size]).toEqual([style, part, 1]);
      }
    }
  });
});

describe('nothing of the user is touched', () => {
  it('moves the new columns right together when a cell is in the way', async () => {
    const book = new FakeWorkbook([english([[...A], [...B]])]);
    type(book, 'J3', 'checked by Somchai');
    await score(book);
    expect(cell(book, 'J3').value).toBe('checked by Somchai');
    expect(cell(book, 'I2').value).toBeNull();
    expect(cell(book, 'K2').formula).toBe('=KPISCORE(H2,C2:G2)');
    expect(cell(book, 'M1').value).toBe('Rating');
  });

  it('uses empty columns of the sheet with our names, and keeps their headings', async () => {
    const rows = [
      [...A, null, null],
      [...B, null, null],
    ];
    const grid = gridOf([
      [
        'Indicator',
        'Weight',
        'Level 1',
        'Level 2',
        'Level 3',
        'Level 4',
        'Level 5',
        'Result',
        'Score',
        'Weighted score',
      ],
      ...rows,
    ]);
    const book = new FakeWorkbook([grid]);
    const { plan } = await score(book);
    expect(plan.columns).toEqual({ score: 8, weighted: 9, band: 10 });
    expect(cell(book, 'I2').formula).toBe('=KPISCORE(H2,C2:G2)');
    expect(plan.before.some(({ row, column }) => row === 0 && column === 8)).toBe(false);
  });

  it('leaves a filled column of that name alone, writes beside it, and says so', async () => {
    const grid = gridOf([
      ['Indicator', 'Weight', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5', 'Result', 'Score'],
      [...A, 3.5],
      [...B, null],
    ]);
    const book = new FakeWorkbook([grid]);
    const { plan } = await score(book);
    expect(cell(book, 'I2').value).toBe(3.5);
    expect(cell(book, 'J2').formula).toBe('=KPISCORE(H2,C2:G2)');
    expect(plan.issues).toMatchObject([{ code: 'columnFilled', cell: 'I2', facts: { header: 'Score' } }]);
  });

  it('does not overwrite a cell of ours that was changed by hand, and says so', async () => {
    const book = new FakeWorkbook([english([[...A], [...B]])]);
    await score(book);
    type(book, 'I2', 4);
    const { plan } = await score(book);
    expect(cell(book, 'I2')).toMatchObject({ value: 4, formula: null });
    expect(plan.empty).toBe(true);
    expect(plan.issues).toMatchObject([{ code: 'cellChangedByHand', cell: 'I2', facts: { found: '4' } }]);
  });

  it('puts no words into a row under the table that has words of its own', async () => {
    const book = new FakeWorkbook([english([[...A], ['Note: results of September']])]);
    await score(book);
    expect(cell(book, 'A3').value).toBe('Note: results of September');
  });

  it('says so where the sheet has no more columns, and writes nothing', async () => {
    const left = 16_384 - 9;
    const book = new FakeWorkbook([english([[...A]], { at: a1(0, left) })]);
    const { plan, written } = await score(book);
    expect({ written, codes: plan.issues.map(({ code }) => code) }).toEqual({ written: false, codes: ['noRoom'] });
  });

  it('never writes into a filled cell, whatever stands beside and under the table', async () => {
    const stray = fc.record({
      row: fc.integer({ min: 0, max: 6 }),
      column: fc.integer({ min: 8, max: 14 }),
      value: fc.constantFrom<CellValue>('x', 5, 'Score', 'คะแนนที่ได้', true, '=1+1', { error: '#REF!' }),
      formula: fc.constantFrom(null, '=H2*2', '=SUM(B2:B3)'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(stray, { maxLength: 8 }), fc.constantFrom(...STYLES), async (strays, style) => {
        const book = new FakeWorkbook([english([[...A], [...B]])]);
        for (const { row, column, value, formula } of strays) book.sheet(null).type(row, column, value, formula);
        const before = new Map([...book.sheet(null).cells].map(([place, held]) => [place, { ...held }]));
        await score(book, { style });
        for (const [place, held] of before) expect(book.sheet(null).cells.get(place)).toEqual(held);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the second time', () => {
  it.each(STYLES)('changes nothing when nothing has changed (%s)', async (style) => {
    for (const which of ['asWritten', 'numbers'] as const) {
      const book = new FakeWorkbook([sampleGrid(which)]);
      await score(book, { style });
      const picture = book.sheet(null).picture();
      const { plan, written } = await score(book, { style });
      expect({ empty: plan.empty, written, contents: plan.contents }).toEqual({
        empty: true,
        written: false,
        contents: [],
      });
      expect(book.sheet(null).picture()).toEqual(picture);
    }
  });

  it('follows a changed result in place', async () => {
    const book = new FakeWorkbook([english([[...A], [...B]])]);
    await score(book, { style: 'values' });
    type(book, 'H2', 85);
    const { plan } = await score(book, { style: 'values' });
    expect(plan.issues).toEqual([]);
    expect([cell(book, 'I2').value, cell(book, 'I4').value]).toEqual([5, 4]);
    type(book, 'H2', null);
    await score(book, { style: 'values' });
    expect([cell(book, 'I2').value, cell(book, 'J2').value, cell(book, 'I4').value]).toEqual([null, null, 2.5]);
  });

  it('converts in place from any style to any other, and back to the same', async () => {
    for (const from of STYLES) {
      const book = new FakeWorkbook([sampleGrid('asWritten')]);
      await score(book, { style: from });
      const first = book.sheet(null).picture();
      const numbers = [...book.sheet(null).cells].map(([place, { value }]) => [place, value ?? '']);
      for (const to of STYLES) {
        const { plan } = await score(book, { style: to });
        expect(plan.issues).toEqual([]);
        for (const [place, value] of numbers) {
          if (place === '33,1') continue; // Σ scored weight, which only plain formulas need
          expect(book.sheet(null).cells.get(String(place))?.value ?? '').toEqual(value);
        }
      }
      await score(book, { style: from });
      expect(book.sheet(null).picture()).toMatchObject(first as object);
    }
  });

  it('keeps working after rows were inserted in the table, for all styles', async () => {
    for (const style of STYLES) {
      const book = new FakeWorkbook([english([[...A], [...B]])]);
      await score(book, { style });
      book.sheet(null).insertRow(2);
      ['1.15 New', 10, 1, 2, 3, 4, 5, 3].forEach((value, column) => book.sheet(null).type(2, column, value));
      const { plan } = await score(book, { style });
      expect(plan.issues).toEqual([]);
      expect(plan.columns).toEqual({ score: 8, weighted: 9, band: 10 });
      expect([cell(book, 'I2').value, cell(book, 'I3').value, cell(book, 'I4').value]).toEqual([2.2, 3, 2.5]);
      expect(cell(book, 'A5').value).toBe('Total score');
      expect((await score(book, { style })).plan.empty).toBe(true);
    }
  });

  it('moves the total row down when a row was added under the last one', async () => {
    const book = new FakeWorkbook([english([[...A], [...B]])]);
    await score(book);
    book.sheet(null).insertRow(3);
    ['1.3 New', 10, 1, 2, 3, 4, 5, 3].forEach((value, column) => book.sheet(null).type(3, column, value));
    await score(book);
    expect(cell(book, 'I5')).toMatchObject({ formula: '=KPITOTAL(B2:B4,I2:I4)' });
    expect(cell(book, 'I4').formula).toBe('=KPISCORE(H4,C4:G4,"step")');
  });

  it('reads the sheet again when somebody changes it between reading and writing', async () => {
    const book = new FakeWorkbook([english([[...A], [...B]])]);
    book.beforeApply = () => type(book, 'I2', 'mine');
    const { readAgain } = await score(book);
    expect(readAgain).toBe(true);
    expect(cell(book, 'I2').value).toBe('mine');
    expect(cell(book, 'J2').formula).toBe('=KPISCORE(H2,C2:G2)');
  });
});

describe('between reading and writing', () => {
  it.each([
    ['a result', 'H2', 85, 5],
    ['a level', 'D2', 71, 2],
    ['a weight', 'B2', 10, 2.2],
  ])(
    '%s that somebody changes is noticed: the sheet is read and scored again',
    async (_what, address, value, first) => {
      for (const style of STYLES) {
        const book = new FakeWorkbook([english([[...A], [...B]])]);
        book.beforeApply = () => type(book, address, value);
        const { readAgain } = await score(book, { style });
        expect([readAgain, cell(book, 'I2').value]).toEqual([true, first]);
        expect(cell(book, 'I4').value).toBe(Number((await score(book, { style })).scored.overall.score));
      }
    },
  );
});

describe('removing results', () => {
  it.each(STYLES)('takes back exactly what was written (%s)', async (style) => {
    for (const which of ['asWritten', 'numbers'] as const) {
      const book = new FakeWorkbook([sampleGrid(which)]);
      const before = book.sheet(null).picture();
      await score(book, { style });
      const { removed } = await removeResults(book);
      expect(removed).toBe(true);
      expect(book.sheet(null).picture()).toEqual(before);
      expect(await book.readSetting(recordSetting(book.sheet(null).name))).toBeNull();
      expect((await removeResults(book)).removed).toBe(false);
    }
  });

  it('leaves what a person has written over', async () => {
    const book = new FakeWorkbook([english([[...A], [...B]])]);
    await score(book);
    type(book, 'I2', 4);
    await removeResults(book);
    expect(cell(book, 'I2').value).toBe(4);
    expect(cell(book, 'I3').value).toBeNull();
  });

  it('finds what was written after rows were inserted above and in the table', async () => {
    for (const style of STYLES) {
      const book = new FakeWorkbook([english([[...A], [...B]])]);
      await score(book, { style });
      book.sheet(null).insertRow(0);
      book.sheet(null).insertRow(2);
      await removeResults(book);
      const left = [...book.sheet(null).cells].filter(([, held]) => held.value !== null || held.formula !== null);
      expect(left.filter(([place]) => Number(place.split(',')[1]) > 7)).toEqual([]);
      expect(left).toHaveLength(24);
    }
  });
});

describe('the record', () => {
  it('is small: the same formula down a column is known by one hash', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => [
      `${index + 1} Row`,
      1,
      65,
      70,
      75,
      80,
      85,
      60 + (index % 30),
    ]);
    const book = new FakeWorkbook([english(rows)]);
    const { plan } = await score(book);
    const record = plan.record as WriteRecord;
    expect(record.hashes.score?.split(',')).toHaveLength(2);
    expect(JSON.stringify(record).length).toBeLessThan(2000);
  });
});

describe('reading a sheet that was scored', () => {
  it.each(STYLES)('finds the same agreement, and nothing wrong with what was written (%s)', async (style) => {
    for (const which of ['asWritten', 'numbers'] as const) {
      const book = new FakeWorkbook([sampleGrid(which)]);
      const first = await score(book, { style });
      const second = await score(book, { style });
      const { indicators, dimensions, aspects, objectives, issues } = second.scored.agreement;
      expect({ indicators, dimensions, aspects, objectives, issues }).toEqual({
        indicators: first.scored.agreement.indicators,
        dimensions: first.scored.agreement.dimensions,
        aspects: first.scored.agreement.aspects,
        objectives: first.scored.agreement.objectives,
        issues: first.scored.agreement.issues,
      });
      expect(second.scored.overall).toEqual(first.scored.overall);
    }
  });
});
