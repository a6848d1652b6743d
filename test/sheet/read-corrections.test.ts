import { DEFAULT_POLICY } from '../../src/scoring/policy';
import type { Agreement } from '../../src/sheet/agreement';
import { parseCorrections, rowKey, type Corrections } from '../../src/sheet/corrections';
import type { SheetGrid } from '../../src/sheet/grid';
import { headerBlock } from '../../src/sheet/read/header-block';
import { headerKey, headerWords } from '../../src/sheet/read/header-words';
import { readSheet } from '../../src/sheet/read-sheet';
import { scoreAgreement } from '../../src/sheet/score-agreement';
import { gridOfText } from '../support/sheet-text';

const read = (grid: SheetGrid, corrections?: Corrections): Agreement => {
  const agreement = readSheet(grid, corrections ? { corrections } : {});
  if (!('indicators' in agreement)) throw new Error(JSON.stringify(agreement.issues));
  return agreement;
};

const TWO_RESULTS = gridOfText(`
  ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลการดำเนินงาน | ผลการปฏิบัติงาน
  1.1 ระดับความสำเร็จ | 60 | 1 | 2 | 3 | 4 | 5 | 3.5 | 2
  1.2 ร้อยละ ก | 40 | 10 | 20 | 30 | 40 | 50 | 35 | 36
`);

describe('what the user says about columns', () => {
  test('settles a question that the reader put', () => {
    expect(read(TWO_RESULTS).issues.map(({ code }) => code)).toEqual(['ambiguousColumn', 'ambiguousColumn']);
    const said = read(TWO_RESULTS, { version: 1, columns: { result: 8 } });
    expect(said.issues).toEqual([]);
    expect(said.indicators.map(({ result }) => result)).toEqual([2, 36]);
    expect(said.columnReadings?.find(({ column }) => column === 8)).toMatchObject({ confidence: 1, reason: 'user' });
  });

  test('is kept while the header says the same, and left out with a word when it does not', () => {
    const key = headerKey(headerWords(headerBlock(TWO_RESULTS, 0, 0)));
    const corrections: Corrections = { version: 1, columns: { result: 8 }, headerKey: key };
    expect(read(TWO_RESULTS, corrections).indicators[1]!.result).toBe(36);
    const changed = gridOfText(`
      ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลการดำเนินงาน | หมายเหตุ
      1.1 ร้อยละ ก | 100 | 10 | 20 | 30 | 40 | 50 | 35 | 36
    `);
    const anew = read(changed, corrections);
    expect(anew.issues.map(({ code }) => code)).toEqual(['correctionsStale']);
    expect(anew.indicators[0]!.result).toBe(35);
  });

  test('makes a table of a sheet whose headers say nothing', () => {
    const odd = gridOfText(`
      หัวข้อ | ค่า | ก | ข | ค | ง | จ | ตอนนี้
      ร้อยละ ก | 100 | 10 | 20 | 30 | 40 | 50 | 35
    `);
    expect(readSheet(odd).table).toBeNull();
    const said = read(odd, {
      version: 1,
      headerRows: [0, 0],
      columns: { name: 0, weight: 1, level1: 2, level2: 3, level3: 4, level4: 5, level5: 6, result: 7 },
    });
    expect(scoreAgreement(said).overall.score).toBe(3.5);
  });

  test('can say that there is no such column', () => {
    expect(read(TWO_RESULTS, { version: 1, columns: { result: null } }).table.columns.result).toBeUndefined();
  });
});

describe('what the user says about rows', () => {
  const key = rowKey('1.1 ระดับความสำเร็จ');
  const columns = { result: 7 };

  test('a method stays whatever the policy says', () => {
    const said = read(TWO_RESULTS, { version: 1, columns, rows: [{ row: 1, key, method: 'interpolate' }] });
    expect(said.indicators[0]).toMatchObject({ method: 'interpolate', methodSet: true });
    const scored = scoreAgreement(said, { ...DEFAULT_POLICY, betweenLevels: 'step' });
    expect(scored.indicators.map(({ outcome }) => outcome.score)).toEqual([3.5, 3]);
  });

  test('a row is known again by its name when it has moved', () => {
    const moved = gridOfText(`
      ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลการดำเนินงาน | ผลการปฏิบัติงาน
      1.2 ร้อยละ ก | 40 | 10 | 20 | 30 | 40 | 50 | 35 | 36
      1.1 ระดับความสำเร็จ | 60 | 1 | 2 | 3 | 4 | 5 | 3.5 | 2
    `);
    const said = read(moved, { version: 1, columns, rows: [{ row: 1, key, kind: 'ignore' }] });
    expect(said.indicators.map(({ code }) => code)).toEqual(['1.2']);
  });

  test('a row can be a heading', () => {
    const said = read(TWO_RESULTS, { version: 1, columns, rows: [{ row: 1, key, kind: 'heading' }] });
    expect(said.objectives.map(({ name }) => name)).toEqual(['1.1 ระดับความสำเร็จ']);
    expect(said.indicators).toHaveLength(1);
  });
});

describe('corrections kept in a workbook', () => {
  test.each([null, undefined, 3, 'x', [], {}, { version: 2 }])('%p are none', (setting) => {
    expect(parseCorrections(setting)).toBeNull();
  });

  test('parts that are not understood are left out', () => {
    const setting = {
      version: 1,
      headerRows: [3, 1],
      columns: { result: -1 },
      rows: [{ row: 1 }, { row: 2, key: 'a' }],
      more: 1,
    };
    expect(parseCorrections(setting)).toEqual({ version: 1, rows: [{ row: 2, key: 'a' }] });
  });

  test('come back as they were', () => {
    const corrections: Corrections = {
      version: 1,
      headerRows: [1, 2],
      columns: { result: 8, unit: null },
      headerKey: 'A:x',
      rows: [],
    };
    expect(parseCorrections(JSON.parse(JSON.stringify(corrections)))).toEqual(corrections);
  });
});
