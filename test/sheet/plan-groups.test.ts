import { readSheet } from '../../src/sheet/read-sheet';
import { BAND_COLOURS } from '../../src/sheet/write/band-colours';
import { bandRules } from '../../src/sheet/write/band-rules';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOf } from '../support/grids';
import { sampleGrid } from '../support/sample-grid';

const luminance = (hex: string): number => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

describe('colours of the bands', () => {
  it.each(Object.entries(BAND_COLOURS))('%s can be read (WCAG AA)', (_band, { fill, fontColor }) => {
    expect(contrast(fill, fontColor)).toBeGreaterThanOrEqual(4.5);
  });

  it('gives every score one band only, cuts belonging to the higher one', () => {
    const { rules } = bandRules(10, 10, [7, 9], [4.5, 3.5, 2.5, 1.5]);
    const holds = (formula: string, score: number) =>
      [...formula.matchAll(/\$K8(>=|<)([\d.]+)/g)].every(([, sign, cut]) =>
        sign === '<' ? score < Number(cut) : score >= Number(cut),
      );
    for (const score of [1, 1.4999, 1.5, 2.4999, 2.5, 3.4999, 3.5, 4.4999, 4.5, 5]) {
      expect(rules.filter(({ formula }) => holds(formula, score))).toHaveLength(1);
    }
  });
});

describe('totals beside headings', () => {
  it('stand in the heading rows of dimensions, aspects and objectives', async () => {
    const book = new FakeWorkbook([sampleGrid('asWritten')]);
    const result = await scoreSheet(book, { language: 'th' });
    if (!result.found) throw new Error('no agreement');
    const sheet = book.sheet(null);
    expect(sheet.at(5, 10)).toMatchObject({
      formula: '=KPITOTAL(B9:B17,K9:K17)',
      value: result.scored.dimensions[0]?.score,
    });
    expect(sheet.at(10, 10)).toMatchObject({ formula: '=KPITOTAL(B12:B15,K12:K15)', value: 3.5 });
    expect(sheet.at(5, 12)).toMatchObject({ formula: '=KPIBAND(K6)' });
    expect(sheet.at(5, 11).value).toBeNull();
  });

  it('can be turned off, which takes them away again', async () => {
    const book = new FakeWorkbook([sampleGrid('asWritten')]);
    await scoreSheet(book, { language: 'th' });
    await scoreSheet(book, { language: 'th', groups: false });
    expect(book.sheet(null).at(5, 10)).toMatchObject({ value: null, formula: null });
    expect(book.sheet(null).at(8, 10).formula).toBe('=KPISCORE(I9,D9:H9)');
  });

  it('are left out where headings have weights of their own, and the coverage counts only indicators', async () => {
    const grid = gridOf([
      ['ตัวชี้วัด', 'น้ำหนัก', '1', '2', '3', '4', '5', 'ผลการดำเนินงาน'],
      ['มิติภายนอก', 50],
      ['1.1 ก', 30, 65, 70, 75, 80, 85, 75],
      ['1.2 ข', 20, 65, 70, 75, 80, 85, null],
      ['มิติภายใน', 50],
      ['2.1 ค', 50, 65, 70, 75, 80, 85, 80],
    ]);
    const reading = readSheet(grid);
    expect(reading.table === null ? [] : reading.dimensions.map(({ name }) => name)).toEqual(['มิติภายนอก', 'มิติภายใน']);
    const book = new FakeWorkbook([grid]);
    await scoreSheet(book, { language: 'th' });
    const sheet = book.sheet(null);
    expect(sheet.at(1, 8).value).toBeNull();
    expect(sheet.at(6, 0)).toMatchObject({ value: 'คะแนนรวม (คะแนนชั่วคราว คิดจากน้ำหนักร้อยละ 80)' });
    expect(sheet.at(6, 0).formula).not.toContain('KPICOVERAGE');
    expect(sheet.at(6, 8)).toMatchObject({ formula: '=KPITOTAL(B2:B6,I2:I6)', value: 3.625 });
  });
});

describe('digits', () => {
  it('are Thai where the sheet writes Thai digits, by number format only', async () => {
    for (const [which, format] of [
      ['asWritten', '[$-D00041E]0.0000'],
      ['numbers', '0.0000'],
    ] as const) {
      const book = new FakeWorkbook([sampleGrid(which)]);
      await scoreSheet(book, { language: 'th' });
      expect(book.sheet(null).looks.get('8,10')?.numberFormat).toBe(format);
      expect(book.sheet(null).at(8, 10).value).toBe(3.7);
    }
  });
});
