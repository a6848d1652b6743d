import { BANDS } from '../../src/scoring/band';
import { parseLadder, type LadderProblem } from '../../src/scoring/ladder';
import { nextLevel } from '../../src/scoring/next-level';
import { DEFAULT_POLICY, type Policy, type ScoringMethod } from '../../src/scoring/policy';
import { scoreOnLadder, type ScoreExplanation, type Status, type UnscoredReason } from '../../src/scoring/score';
import { explain, explainNextLevel } from '../../src/text/explain';
import { describePolicy } from '../../src/text/policy';
import { bandWord, reasonText, statusWord } from '../../src/text/words';
import { ladderOf } from '../scoring/ladder-of';

const USUAL = [65, 70, 75, 80, 85];

function of(
  result: number,
  thresholds: readonly (number | null)[] = USUAL,
  method: ScoringMethod = 'interpolate',
  decimals = 4,
): ScoreExplanation {
  const outcome = scoreOnLadder(ladderOf(...thresholds), result, { method, decimals });
  if (outcome.status !== 'scored') throw new Error(outcome.status);
  return outcome.explanation;
}

describe('explain', () => {
  test('between two levels: distances, the fraction and the sum', () => {
    expect(explain(of(66), 'th')).toBe(
      '66 อยู่ระหว่างระดับ 1 (65) กับระดับ 2 (70) พ้นระดับ 1 มา 1 จากช่วง 5 คือ 0.2 ของช่วง จึงได้ 1 + 0.2 = 1.2000 คะแนน (ยิ่งมากยิ่งดี)',
    );
    expect(explain(of(66), 'en')).toBe(
      '66 lies between level 1 (65) and level 2 (70), 1 past level 1 of a gap of 5, which is 0.2 of the gap, so it scores 1 + 0.2 = 1.2000 (higher is better)',
    );
  });

  test('lower is better', () => {
    expect(explain(of(7.1, [10, 8, 6, 4, 2]), 'en')).toBe(
      '7.1 lies between level 2 (8) and level 3 (6), 0.9 past level 2 of a gap of 2, which is 0.45 of the gap, so it scores 2 + 0.45 = 2.4500 (lower is better)',
    );
    expect(explain(of(7.1, [10, 8, 6, 4, 2]), 'th')).toMatch(/\(ยิ่งน้อยยิ่งดี\)$/);
  });

  test('says when the sum is rounded, and when figures are cut off', () => {
    expect(explain(of(66.6667), 'th')).toContain('จึงได้ 1 + 0.33334 = 1.33334 ปัดเป็น 1.3333 คะแนน');
    expect(explain(of(66.6667), 'en')).toContain('so it scores 1 + 0.33334 = 1.33334, rounded to 1.3333 (');
    expect(explain(of(70, [60, null, 90, null, 100]), 'en')).toBe(
      '70 lies between level 1 (60) and level 3 (90), 10 past level 1 of a gap of 30, which is ≈0.333333 of the gap, so it scores 1 + ≈0.333333 × 2 = ≈1.666667, rounded to 1.6667 (higher is better)',
    );
    expect(explain(of(66.6667, USUAL, 'interpolate', 2), 'en')).toContain('rounded to 1.33 (');
  });

  test('counts the levels across an undefined one', () => {
    expect(explain(of(85, [80, null, 90, null, 100]), 'en')).toContain('so it scores 1 + 0.5 × 2 = 2.0000 (');
  });

  test('floor, cap and a level exactly', () => {
    expect(explain(of(64.9), 'th')).toBe('64.9 ยังไม่ถึงระดับ 1 (65) ขาดอีก 0.1 จึงได้คะแนนต่ำสุด 1.0000 (ยิ่งมากยิ่งดี)');
    expect(explain(of(64.9), 'en')).toBe(
      '64.9 does not reach level 1 (65), 0.1 short, so it gets the lowest score, 1.0000 (higher is better)',
    );
    expect(explain(of(90.47), 'th')).toBe('90.47 ถึงระดับ 5 (85) ซึ่งเป็นระดับสูงสุดของเกณฑ์ จึงได้ 5.0000 คะแนน (ยิ่งมากยิ่งดี)');
    expect(explain(of(90.47), 'en')).toBe(
      '90.47 reaches level 5 (85), the highest of the ladder, so it scores 5.0000 (higher is better)',
    );
    expect(explain(of(70), 'th')).toBe('70 เท่ากับเกณฑ์ระดับ 2 (70) พอดี จึงได้ 2.0000 คะแนน (ยิ่งมากยิ่งดี)');
    expect(explain(of(70, USUAL, 'step'), 'en')).toBe(
      '70 is exactly level 2 (70), so it scores 2.0000 (higher is better)',
    );
  });

  test('whole and half steps', () => {
    expect(explain(of(4.9, [1, 2, 3, 4, 5], 'step'), 'th')).toBe(
      '4.9 ถึงระดับ 4 (4) แต่ยังไม่ถึงระดับ 5 (5) นับเฉพาะระดับเต็ม จึงได้ 4.0000 คะแนน (ยิ่งมากยิ่งดี)',
    );
    expect(explain(of(4.9, [1, 2, 3, 4, 5], 'step'), 'en')).toBe(
      '4.9 reaches level 4 (4) but not level 5 (5); only whole levels count, so it scores 4.0000 (higher is better)',
    );
    expect(explain(of(4.9, [1, 2, 3, 4, 5], 'halfStep'), 'th')).toBe(
      '4.9 อยู่ระหว่างระดับ 4 (4) กับระดับ 5 (5) นับทีละครึ่งระดับเมื่อถึง จึงได้ 4.5000 คะแนน (ยิ่งมากยิ่งดี)',
    );
    expect(explain(of(4.9, [1, 2, 3, 4, 5], 'halfStep'), 'en')).toBe(
      '4.9 lies between level 4 (4) and level 5 (5); halves of a level count once reached, so it scores 4.5000 (higher is better)',
    );
  });

  test('large numbers are grouped', () => {
    expect(explain(of(1500, [1000, 2000, 3000, 4000, 5000]), 'en')).toContain('1,500 lies between level 1 (1,000)');
  });

  test('a reason is its own sentence', () => {
    expect(explain({ status: 'noResult' }, 'en')).toBe(reasonText({ status: 'noResult' }, 'en'));
  });

  test('the distance to the next level', () => {
    const next = nextLevel(ladderOf(...USUAL), 77.5);
    if (next === null) throw new Error('there is a next level');
    expect(explainNextLevel(next, 'th')).toBe('อีก 2.5 จะได้ระดับ 4');
    expect(explainNextLevel(next, 'en')).toBe('2.5 more to reach level 4');
  });
});

const problem = (thresholds: readonly (number | null)[]): LadderProblem => {
  const ladder = parseLadder(thresholds);
  if (ladder.ok) throw new Error('a ladder');
  return ladder;
};
const error = (why: Extract<UnscoredReason, { status: 'error' }>['why']): UnscoredReason => ({ status: 'error', why });

describe('reasonText', () => {
  test.each<[UnscoredReason, string, string]>([
    [{ status: 'noResult' }, 'No result has been entered yet', 'ยังไม่ได้กรอกผลการดำเนินงาน'],
    [{ status: 'notApplicable', why: 'stated' }, 'Stated as not assessed', 'ระบุไว้ว่าไม่ประเมิน'],
    [{ status: 'notApplicable', why: 'zeroOverZero' }, 'are both 0', 'เป็น 0 ทั้งคู่'],
    [{ status: 'pending' }, 'have not been announced', 'ยังไม่ประกาศเกณฑ์'],
    [{ status: 'notDue', round: 6 }, 'not scored in the 6-month round', 'ยังไม่ให้คะแนนในรอบ 6 เดือน'],
    [error({ kind: 'ladder', problem: problem([]) }), 'have not been announced', 'ยังไม่ประกาศเกณฑ์'],
    [error({ kind: 'ladder', problem: problem([7]) }), 'has only 1 level', 'มีค่าเพียง 1 ระดับ'],
    [error({ kind: 'ladder', problem: problem([7, 7]) }), 'Every level of the ladder is 7', 'ทุกระดับเป็น 7'],
    [
      error({ kind: 'ladder', problem: problem([1, 2, 1.5, 4, 5]) }),
      'level 2 is 2 but level 3 is 1.5',
      'ระดับ 2 คือ 2 แต่ระดับ 3 คือ 1.5',
    ],
    [error({ kind: 'ladder', problem: problem([1, Infinity]) }), 'level 2 is too large', 'ระดับ 2 ใหญ่เกิน'],
    [error({ kind: 'resultNotNumber' }), 'The result cannot be read', 'อ่านผลการดำเนินงานเป็นตัวเลขไม่ได้'],
    [error({ kind: 'levelNotNumber', level: 3 }), 'Level 3 of the ladder', 'เกณฑ์ระดับ 3'],
    [error({ kind: 'zeroDenominator' }), 'denominator is 0', 'ตัวหารเป็น 0'],
    [error({ kind: 'missingDenominator' }), 'denominator is missing', 'ยังไม่ได้กรอกตัวหาร'],
    [error({ kind: 'zeroBase' }), 'base of last year is 0', 'ค่าฐานของปีก่อนเป็น 0'],
    [error({ kind: 'missingBase' }), 'base of last year is missing', 'ยังไม่มีค่าฐาน'],
    [error({ kind: 'other' }), 'cannot be scored', 'ให้คะแนนไม่ได้'],
  ])('%j', (reason, english, thai) => {
    expect(reasonText(reason, 'en')).toContain(english);
    expect(reasonText(reason, 'th')).toContain(thai);
  });
});

describe('words', () => {
  test('of the bands', () => {
    expect(BANDS.map((band) => bandWord(band, 'th'))).toEqual(['ดีมาก', 'ดี', 'ปานกลาง', 'ต่ำ', 'ต่ำมาก']);
    expect(BANDS.map((band) => bandWord(band, 'en'))).toEqual(['excellent', 'good', 'fair', 'low', 'very low']);
  });

  test('of the statuses, all different', () => {
    const statuses: Status[] = ['scored', 'noResult', 'notApplicable', 'pending', 'notDue', 'error'];
    expect(statuses.map((status) => statusWord(status, 'th'))).toEqual([
      'ให้คะแนนแล้ว',
      'ยังไม่มีผล',
      'ไม่ประเมิน',
      'รอประกาศเกณฑ์',
      'ยังไม่ถึงรอบรายงาน',
      'ให้คะแนนไม่ได้',
    ]);
    expect(statuses.map((status) => statusWord(status, 'en'))).toEqual([
      'scored',
      'no result yet',
      'not applicable',
      'criteria pending',
      'not due this round',
      'cannot be scored',
    ]);
  });
});

describe('describePolicy', () => {
  test('says the default in one line', () => {
    expect(describePolicy(DEFAULT_POLICY, 'en')).toBe(
      'Scored by: straight lines between levels · milestones by whole steps · rows without a score leave the base · 4 decimals · bands from 4.5 / 3.5 / 2.5 / 1.5 · 12-month round',
    );
    expect(describePolicy(DEFAULT_POLICY, 'th')).toBe(
      'วิธีคิดคะแนน: ระหว่างระดับเทียบบัญญัติไตรยางศ์ · ขั้นความสำเร็จนับเต็มขั้น · แถวที่ไม่มีคะแนนไม่นับน้ำหนัก · ทศนิยม 4 ตำแหน่ง · แถบสี 4.5 / 3.5 / 2.5 / 1.5 · รอบ 12 เดือน',
    );
  });

  test.each<[Partial<Policy>, string, string]>([
    [{ betweenLevels: 'step' }, 'whole levels for every row', 'ทุกแถวนับเฉพาะระดับเต็ม'],
    [{ milestones: 'half' }, 'milestones by half steps', 'ขั้นความสำเร็จนับครึ่งขั้นได้'],
    [{ milestones: 'interpolate' }, 'milestones by straight lines', 'ขั้นความสำเร็จเทียบบัญญัติไตรยางศ์'],
    [{ outside: 'asOne' }, 'rows without a score count as 1', 'แถวที่ไม่มีคะแนนนับเป็น 1 คะแนน'],
    [{ outside: 'inBase' }, 'rows without a score stay in the base', 'แถวที่ไม่มีคะแนนยังนับน้ำหนักในตัวหาร'],
    [{ decimals: 2 }, '2 decimals', 'ทศนิยม 2 ตำแหน่ง'],
    [{ bands: [4, 3, 2, 1] }, 'bands from 4 / 3 / 2 / 1', 'แถบสี 4 / 3 / 2 / 1'],
    [{ round: 6 }, '6-month round', 'รอบ 6 เดือน'],
  ])('says %j', (change, english, thai) => {
    expect(describePolicy({ ...DEFAULT_POLICY, ...change }, 'en')).toContain(english);
    expect(describePolicy({ ...DEFAULT_POLICY, ...change }, 'th')).toContain(thai);
  });
});
