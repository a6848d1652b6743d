import type { Language } from '../language';

/** The words that scoring writes into a sheet. */
export interface WrittenWords {
  readonly score: string;
  readonly weighted: string;
  readonly band: string;
  readonly distance: string;
  readonly explanation: string;
  readonly total: string;
  /** Around the percentage of a total that does not cover all weight. */
  readonly provisionalBefore: string;
  readonly provisionalAfter: string;
  readonly pending: string;
  readonly notApplicable: string;
  /** Before and after the months of a round in which the indicator is reported. */
  readonly notDue: string;
  readonly notNumber: string;
  readonly badLadder: string;
  readonly notScored: string;
  /** Around the distance and the number of the next level: `อีก 2.5 จะได้ระดับ 4`. */
  readonly nextBefore: string;
  readonly nextBetween: string;
  readonly nextAfter: string;
  /** In place of an explanation whose result has changed since. */
  readonly scoreAgain: string;
}

export const WRITTEN: Readonly<Record<Language, WrittenWords>> = {
  th: {
    score: 'คะแนนที่ได้',
    weighted: 'คะแนนถ่วงน้ำหนัก',
    band: 'ผลการประเมิน',
    distance: 'ระยะถึงระดับถัดไป',
    explanation: 'ที่มาของคะแนน',
    total: 'คะแนนรวม',
    provisionalBefore: ' (คะแนนชั่วคราว คิดจากน้ำหนักร้อยละ ',
    provisionalAfter: ')',
    pending: 'รอประกาศเกณฑ์',
    notApplicable: 'ไม่ประเมิน',
    notDue: 'ยังไม่ถึงรอบรายงาน',
    notNumber: 'ผลไม่ใช่ตัวเลข',
    badLadder: 'เกณฑ์ไม่ถูกต้อง',
    notScored: 'ให้คะแนนไม่ได้',
    nextBefore: 'อีก ',
    nextBetween: ' จะได้ระดับ ',
    nextAfter: '',
    scoreAgain: 'ผลเปลี่ยนแล้ว โปรดให้คะแนนอีกครั้ง',
  },
  en: {
    score: 'Score',
    weighted: 'Weighted score',
    band: 'Rating',
    distance: 'To next level',
    explanation: 'How it was scored',
    total: 'Total score',
    provisionalBefore: ' (provisional, ',
    provisionalAfter: '% of the weight)',
    pending: 'Criteria to be announced',
    notApplicable: 'Not applicable',
    notDue: 'Not due this round',
    notNumber: 'Result is not a number',
    badLadder: 'Criteria are not valid',
    notScored: 'Cannot be scored',
    nextBefore: '',
    nextBetween: ' more to reach level ',
    nextAfter: '',
    scoreAgain: 'The result has changed; score again',
  },
};
