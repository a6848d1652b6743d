import type { Band } from '../../scoring/band';
import type { Status } from '../../scoring/score';
import { defineMessages } from './catalogue';

export const bandMessages = defineMessages<Band>({
  excellent: { th: 'ดีมาก', en: 'excellent' },
  good: { th: 'ดี', en: 'good' },
  fair: { th: 'ปานกลาง', en: 'fair' },
  low: { th: 'ต่ำ', en: 'low' },
  veryLow: { th: 'ต่ำมาก', en: 'very low' },
});

export const statusMessages = defineMessages<Status>({
  scored: { th: 'ให้คะแนนแล้ว', en: 'scored' },
  noResult: { th: 'ยังไม่มีผล', en: 'no result yet' },
  notApplicable: { th: 'ไม่ประเมิน', en: 'not applicable' },
  pending: { th: 'รอประกาศเกณฑ์', en: 'criteria pending' },
  notDue: { th: 'ยังไม่ถึงรอบรายงาน', en: 'not due this round' },
  error: { th: 'ให้คะแนนไม่ได้', en: 'cannot be scored' },
});

export const reasonMessages = defineMessages({
  noResult: {
    th: 'ยังไม่ได้กรอกผลการดำเนินงาน จึงยังไม่มีคะแนนและไม่นับน้ำหนักในคะแนนรวม',
    en: 'No result has been entered yet, so there is no score and the weight is outside the total',
  },
  notApplicable: {
    th: 'ระบุไว้ว่าไม่ประเมิน จึงไม่มีคะแนนและไม่นับน้ำหนักในคะแนนรวม',
    en: 'Stated as not assessed, so there is no score and the weight is outside the total',
  },
  zeroOverZero: {
    th: 'ตัวตั้งและตัวหารเป็น 0 ทั้งคู่ (ไม่มีรายการให้วัด) จึงไม่ประเมินและไม่นับน้ำหนักในคะแนนรวม',
    en: 'Numerator and denominator are both 0 (nothing to measure), so it is not assessed and its weight is outside the total',
  },
  pending: {
    th: 'ยังไม่ประกาศเกณฑ์การให้คะแนน จึงยังไม่มีคะแนนและไม่นับน้ำหนักในคะแนนรวม',
    en: 'The scoring criteria have not been announced, so there is no score yet and the weight is outside the total',
  },
  notDue: {
    th: (fact) => `รายงานผลเฉพาะรอบ 12 เดือน จึงยังไม่ให้คะแนนในรอบ ${fact('round')} เดือน`,
    en: (fact) => `Reported in the 12-month round only, so it is not scored in the ${fact('round')}-month round`,
  },
  tooFewLevels: {
    th: (fact) => `เกณฑ์การให้คะแนนมีค่าเพียง ${fact('defined')} ระดับ ต้องมีอย่างน้อย 2 ระดับ`,
    en: (fact) => `The ladder has only ${fact('defined')} level with a value; at least 2 are needed`,
  },
  allEqual: {
    th: (fact) => `เกณฑ์การให้คะแนนทุกระดับเป็น ${fact('threshold')} เท่ากันหมด จึงไม่รู้ว่ามากหรือน้อยดีกว่า`,
    en: (fact) =>
      `Every level of the ladder is ${fact('threshold')}, so it cannot be told whether higher or lower is better`,
  },
  notMonotonic: {
    th: (fact) =>
      `เกณฑ์การให้คะแนนไม่เรียงไปทางเดียวกัน: ระดับ ${fact('previousLevel')} คือ ${fact('previousThreshold')} แต่ระดับ ${fact('level')} คือ ${fact('threshold')}`,
    en: (fact) =>
      `The ladder does not run in one direction: level ${fact('previousLevel')} is ${fact('previousThreshold')} but level ${fact('level')} is ${fact('threshold')}`,
  },
  notFinite: {
    th: (fact) => `ค่าของระดับ ${fact('level')} ใหญ่เกินกว่าจะคำนวณได้`,
    en: (fact) => `The value of level ${fact('level')} is too large to compute with`,
  },
  resultNotNumber: {
    th: 'อ่านผลการดำเนินงานเป็นตัวเลขไม่ได้ โปรดแก้ให้เป็นตัวเลขเดียว',
    en: 'The result cannot be read as a number; enter a single number',
  },
  levelNotNumber: {
    th: (fact) => `อ่านเกณฑ์ระดับ ${fact('level')} เป็นตัวเลขไม่ได้ โปรดแก้ให้เป็นตัวเลขเดียว`,
    en: (fact) => `Level ${fact('level')} of the ladder cannot be read as a number; enter a single number`,
  },
  zeroDenominator: {
    th: 'ตัวหารเป็น 0 แต่ตัวตั้งไม่เป็น 0 จึงคิดเป็นร้อยละไม่ได้',
    en: 'The denominator is 0 under a numerator that is not 0, so there is no percentage',
  },
  missingDenominator: {
    th: 'ยังไม่ได้กรอกตัวหาร จึงคิดเป็นร้อยละไม่ได้',
    en: 'The denominator is missing, so there is no percentage',
  },
  zeroBase: {
    th: 'ค่าฐานของปีก่อนเป็น 0 จึงคิดการเปลี่ยนแปลงเป็นร้อยละไม่ได้',
    en: 'The base of last year is 0, so there is no growth in percent',
  },
  missingBase: {
    th: 'ยังไม่มีค่าฐานของปีก่อน จึงคิดการเปลี่ยนแปลงเป็นร้อยละไม่ได้',
    en: 'The base of last year is missing, so there is no growth in percent',
  },
  other: {
    th: 'มีข้อมูลอยู่แต่ให้คะแนนไม่ได้ โปรดดูข้อสังเกตของแถวนี้',
    en: 'There is something here that cannot be scored; see the issues of this row',
  },
});

export type ReasonKey = keyof typeof reasonMessages;
