import { DEFAULT_POLICY, type Round } from '../../src/scoring/policy';
import type { Agreement } from '../../src/sheet/agreement';
import { headingLines, kindOfLine } from '../../src/sheet/read/groups';
import { roundsIn } from '../../src/sheet/read/rounds';
import { levelOf, meaningOf, roundOf, yearOf } from '../../src/sheet/read/vocabulary';
import { plainText } from '../../src/sheet/read/words';
import { readSheet } from '../../src/sheet/read-sheet';
import { gridOfText } from '../support/sheet-text';

const HEADERS: Readonly<Record<string, string>> = {
  code: 'ที่, ลำดับ, ลำดับที่, ข้อ, รหัส, No., #, Code, KPI ID, Ref, NO, STT, 序号, S.No',
  name: 'ตัวชี้วัด, ตัวชี้วัดผลการปฏิบัติงานราชการ, ตัวชี้วัดการปฏิบัติราชการ, ชื่อตัวชี้วัด, ตัวชี้วัด/เกณฑ์, Indicator, KPI, Measure, Metric, Key performance indicator, KPI指标, Chỉ tiêu, Indikator Kinerja',
  unit: 'หน่วยวัด, หน่วย, หน่วยนับ, Unit, UoM, SATUAN, Đơn vị',
  weight:
    'น้ำหนัก, น้ำหนัก (%), น้ำหนัก (ร้อยละ), ค่าน้ำหนัก, ค่าน้ำหนัก (%), น้ำหนักตัวชี้วัด, น้ำหนัก (ข), Weight, Weight (%), Weighting, BOBOT, 权重',
  target:
    'เป้าหมาย, เป้าหมาย ปี ๒๕๖๔, ค่าเป้าหมาย, เกณฑ์, เกณฑ์ปี 2561, เกณฑ์ผ่าน (%), ค่าระดับเป้าหมาย, Target, Goal, Plan, 目标值, Objectif',
  levels:
    'เกณฑ์การให้คะแนน, เกณฑ์การให้คะแนน (๑-๕), เกณฑ์การให้คะแนน ระดับ, คะแนนตามระดับค่าเป้าหมาย, ระดับค่าเป้าหมาย, Scoring criteria, Score 1..5, Level 1..5, Thresholds',
  result:
    'ผลการดำเนินงาน, ผลงาน, ผลการดำเนินงาน (1), ผล, ผลงานที่ได้, Actual, Result, Performance, REALISASI, Thực hiện, Réalisé',
  score:
    'คะแนน, คะแนน (ก), ค่าคะแนนที่ได้, คะแนนที่ได้, คะแนนที่ได้รับ, ระดับคะแนนที่ได้, คะแนนประเมินตนเอง, Score, Points, PENCAPAIAN',
  weighted:
    'คะแนนถ่วงน้ำหนัก, ค่าคะแนนถ่วงน้ำหนัก, คะแนนรวม (ก x ข), ค่าคะแนนถ่วงน้ำหนัก (4)X(5)/100, Weighted score, Weight x score, NILAI',
  band: 'ผลการประเมิน, Rating',
  note: 'หมายเหตุ, คำชี้แจง, Remark, Note',
  other:
    'ผู้กำกับดูแลตัวชี้วัด, หน่วยงานรับผิดชอบ, ผู้รับผิดชอบ, Owner, ผู้จัดเก็บข้อมูล, Data collector, แหล่งข้อมูล / วิธีการจัดเก็บข้อมูล, ข้อมูลพื้นฐาน (Baseline Data), ผลงานย้อนหลัง 3 ปี, Baseline, Prior year',
};

describe.each(Object.entries(HEADERS))('headers that mean %s', (meaning, words) => {
  test.each(words.split(', '))('%s', (word) => {
    expect(meaningOf(plainText(word))?.meaning).toBe(meaning);
  });
});

test.each(['', 'รายการ', 'มกราคม', 'การประชุม', 'ก'.repeat(200)])('%p means nothing', (text) => {
  expect(meaningOf(plainText(text))).toBeNull();
});

test.each([
  ['1', 1],
  ['๑', 1],
  ['ระดับ 2', 2],
  ['ระดับที่ ๓', 3],
  ['คะแนน 4', 4],
  ['ขั้น ๕', 5],
  ['Level 2', 2],
  ['ดีมาก', 5],
  ['6', null],
  ['11', null],
  ['ระดับความสำเร็จ', null],
])('%s labels level %p', (text, level) => {
  expect(levelOf(plainText(text))).toBe(level);
});

test.each([
  ['รอบ ๖ เดือน', 6],
  ['ผลการดำเนินงาน รอบ 12 เดือน', 12],
  ['9 months', 9],
  ['ต.ค.-มี.ค.', 6],
  ['ต.ค. 63 - ก.ย. 64', 12],
  ['ผลการดำเนินงาน', null],
  ['รอบ 36 เดือน', null],
])('%s is the round %p', (text, round) => {
  expect(roundOf(plainText(text))).toBe(round);
});

test.each([
  ['รายงานผลรอบ ๑๒ เดือน', [12]],
  ['รอบ ๖ เดือน และ รอบ ๑๒ เดือน ทาง E-mail', [6, 12]],
  ['รอบ 6 และ 12 เดือน', [6, 12]],
  ['จำนวนข้อมูลทั้งหมด (๖ เดือน)', []],
])('%s states the rounds %p', (text, rounds) => {
  expect(roundsIn(text)).toEqual(rounds);
});

test('years of both eras', () => {
  expect([yearOf('ปี 2564'), yearOf('FY 2021'), yearOf('ปี 64'), yearOf('12564')]).toEqual([2564, 2564, null, null]);
});

describe('headings', () => {
  test('the words decide, not the bullet', () => {
    expect(['● มิติภายใน', '● ด้านการพัฒนางาน', '● วัตถุประสงค์ที่ ๕ ก', '● ร้อยละ'].map(kindOfLine)).toEqual([
      ...['dimension', 'aspect', 'objective', null],
    ]);
  });

  test('a weight in the heading is taken out of its name', () => {
    expect(headingLines('● มิติภายนอก (น้ำหนัก ๕๐)')).toEqual([
      { kind: 'dimension', name: 'มิติภายนอก', code: null, statedWeight: 50 },
    ]);
    expect(headingLines('มิติที่ 1 ประสิทธิผล น้ำหนักร้อยละ 60')?.[0]).toMatchObject({ statedWeight: 60 });
  });

  test('a line without a heading word goes on with the one above', () => {
    expect(headingLines('วัตถุประสงค์ที่ ๒ ผู้รับบริการ\nได้รับบริการที่ดี')).toEqual([
      { kind: 'objective', name: 'ผู้รับบริการ ได้รับบริการที่ดี', code: '2', statedWeight: null },
    ]);
  });
});

test.each<[Round, number]>([
  [6, 66],
  [12, 79],
])('in the round of %i months its own result column is read', (round, result) => {
  const grid = gridOfText(`
    ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลการดำเนินงาน | <
    ^ | ^ | ^ | ^ | ^ | ^ | ^ | รอบ 6 เดือน | รอบ 12 เดือน
    1.1 ร้อยละ ก | 100 | 65 | 70 | 75 | 80 | 85 | 66 | 79
  `);
  const read = readSheet(grid, { policy: { ...DEFAULT_POLICY, round } }) as Agreement;
  expect(read.indicators[0]?.result).toBe(result);
});
