import { DEFAULT_POLICY } from '../../src/scoring/policy';
import type { Agreement } from '../../src/sheet/agreement';
import { foreignLetters } from '../../src/sheet/details/check-characters';
import { differenceOf } from '../../src/sheet/details/difference';
import { readDetails } from '../../src/sheet/details/read-details';
import { compareWords } from '../../src/sheet/details/same-words';
import { withDetails } from '../../src/sheet/details/with-details';
import { readSheet } from '../../src/sheet/read-sheet';
import { scoreAgreement } from '../../src/sheet/score-agreement';
import { detailGrid, detailGrids } from '../support/detail-grid';
import { sampleGrid } from '../support/sample-grid';
import { gridOfText } from '../support/sheet-text';

const table = readSheet(sampleGrid('asWritten')) as Agreement;
const pages = readDetails(detailGrid());
const page = (code: string) => pages.find((each) => each.code === code)!;

describe('the detail pages of 2564', () => {
  test('fourteen pages; 4.2 has none', () => {
    const codes = '1.1 2.1 2.2 2.3 2.4 3.1 4.1 5.1 5.2 6.1 6.2 6.3 6.4 6.5'.split(' ');
    expect(pages.map(({ code }) => code)).toEqual(codes);
  });

  test('read the same from one sheet and from a sheet each', () => {
    const apart = detailGrids().flatMap(readDetails);
    const words = (all: typeof pages) =>
      all.map(({ code, name, unit, rounds, ladder }) => [code, name?.text, unit?.text, rounds, ladder?.thresholds]);
    expect(words(apart)).toEqual(words(pages));
  });

  test('what a page says', () => {
    expect(page('1.1')).toMatchObject({
      dimension: 'มิติภายนอก',
      objectiveCode: '1',
      weightValue: 10,
      ladder: { kind: 'thresholds', thresholds: [65, 70, 75, 80, 85] },
      baselines: [
        { year: 2562, value: 89.56 },
        { year: 2563, value: 90.47 },
      ],
    });
    expect(page('2.3')).toMatchObject({ unit: { text: 'จำนวน (เรื่อง)' }, ladder: { kind: 'pending' } });
    expect(page('6.1').ladder?.thresholds).toEqual([4, 3, 2, 1, 0]);
    expect(page('6.5')).toMatchObject({ weightValue: 2, unit: { text: 'ระดับ' }, rounds: [12] });
    expect(page('6.5').ladder?.steps[0]).toBe('เสนอตั้งคณะกรรมการ KM ของหน่วยงาน');
  });

  test('a detail sheet is no agreement, and the agreement is no detail sheet', () => {
    expect(readSheet(detailGrid()).table).toBeNull();
    expect(readDetails(sampleGrid('asWritten'))).toEqual([]);
  });
});

describe('the pages against the table', () => {
  const both = withDetails(table, pages);
  const missing = (agreement: Agreement) =>
    [...agreement.issues, ...agreement.indicators.flatMap(({ issues }) => issues)].filter(({ code }) =>
      /^details?Missing$/.test(code),
    );

  test('a row without a page is an error where most rows have one, and one note where few have', () => {
    expect(missing(both).map(({ code, severity, cell }) => `${severity} ${code} ${cell}`)).toEqual([
      'error detailMissing A22',
    ]);
    const few = missing(withDetails(table, pages.slice(0, 2)));
    expect(few.map(({ code, severity, facts }) => [code, severity, facts])).toEqual([
      ['detailsMissing', 'info', { count: 13, other: 15 }],
    ]);
  });

  test('units and rounds come from the pages; the table is not overruled', () => {
    const units = Object.fromEntries(both.indicators.map(({ code, unit }) => [code, unit]));
    expect(units).toMatchObject({ '2.1': 'ล้านบาท', '4.1': 'ระดับความสำเร็จ', '4.2': null, '6.2': 'ระดับ' });
    expect(scoreAgreement(both).overall).toEqual(scoreAgreement(table).overall);
  });

  test('rows of the 12-month round are not due in the 6-month round', () => {
    const six = scoreAgreement(both, { ...DEFAULT_POLICY, round: 6 });
    const notDue = six.indicators
      .filter(({ outcome }) => outcome.status === 'notDue')
      .map(({ indicator }) => indicator.code);
    expect(notDue).toEqual(['6.2', '6.3', '6.4', '6.5']);
    expect(six.overall.weight).toBe(64);
  });

  test('another weight, threshold or unit is an error or a warning at the row', () => {
    const changed = pages.map((each) =>
      each.code === '1.1'
        ? { ...each, weightValue: 12, ladder: { ...each.ladder!, thresholds: [65, 70, 76, 80, 85] } }
        : each,
    );
    const issues = withDetails(table, changed).indicators[0]!.issues.filter(({ severity }) => severity === 'error');
    expect(issues.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['detailWeight B9', 'detailLadder F9']);
  });

  test('a page without row and a page given twice', () => {
    const more = [...pages, page('1.1'), { ...page('1.1'), code: '7.1' }];
    const codes = withDetails(table, more).issues.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['detailTwice', 'detailWithoutRow']));
  });

  test('without pages nothing is said about pages', () => {
    expect(withDetails(table, [])).toBe(table);
  });
});

test('an English page', () => {
  const [english] = readDetails(
    gridOfText(`
      KPI 1.1 | Percentage of satisfied customers
      Unit: | %
      Weight: | 10
      Scoring criteria: due in round 12 months
      Level | Activity
      1 | plan
      2 | do
      Owner: | Division A
    `),
  );
  expect(english).toMatchObject({
    code: '1.1',
    unit: { text: '%' },
    weightValue: 10,
    rounds: [12],
    ladder: { kind: 'steps' },
  });
});

test('a title belongs to the page below it, not to the one above', () => {
  const grid = gridOfText(`
    รายละเอียดตัวชี้วัด ของ กอง ก
    ตัวชี้วัดที่ 1.1 | ร้อยละ ก
    หน่วยวัด : | ร้อยละ
    น้ำหนัก : | 10
    รายละเอียดตัวชี้วัด ของ กอง ข
    ตัวชี้วัดที่ 1.2 | ร้อยละ ข
    หน่วยวัด : | ร้อยละ
    น้ำหนัก : | 20
  `);
  const read = readDetails(grid);
  expect(read.map(({ organisation }) => organisation?.text)).toEqual(['กอง ก', 'กอง ข']);
  expect(read[0]!.texts.map(({ text }) => text)).not.toContain('รายละเอียดตัวชี้วัด ของ กอง ข');
});

test.each([
  ['ร้อยละของข้อมูลที่ทำได้ทัน', 'ร้อยละของจำนวนข้อมูลที่ส่งได้ทัน', '+จำนวน, ทำ → ส่ง'],
  ['ความสำเร็จของการใช้กระดาษ', 'ความสำเร็จของการลดการใช้กระดาษ', '+ลดการ'],
  ['ด้านการพัฒนางาน', 'ด้านการพัฒนาองค์กร', 'งาน → องค์กร'],
  ['the same', 'the  same', ''],
  ['', 'ก', '+ก'],
  ['x'.repeat(400), 'y', `${'x'.repeat(59)}… → y`],
])('what differs between %s and %s', (from, to, difference) => {
  expect(differenceOf(from, to)).toBe(difference);
});

test.each([
  ['ตามนियามการจัดเก็บ', 1],
  ['นิยาม KM ของ café', 0],
  ['ω แทนความถี่', 0],
])('letters of other scripts inside the Thai words of %s', (text, count) => {
  expect(foreignLetters(text)).toHaveLength(count);
});

test.each([
  ['ก่อนปี พ.ศ.๒๕๕๔ ที่', 'ก่อนปี พ.ศ. 2554ที่', 'same'],
  ['องค์ความรู้ KM', 'องค์ความรู้ (KM)', 'same'],
  ['ระดับความสำเร็จในการปรับปรุง', 'ระดับความสำเร็จการปรับปรุง', 'smallWords'],
  ['การใช้กระดาษ', 'การลดการใช้กระดาษ', 'different'],
])('%s and %s: %s', (a, b, wording) => {
  expect(compareWords(a, b)).toBe(wording);
});
