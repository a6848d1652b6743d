import { defineMessages } from './catalogue';

/**
 * How a score came about. Facts: result, lowerLevel, lowerThreshold, upperLevel, upperThreshold (numbers as text),
 * above and gap (distances in the indicator's unit), fraction, steps, unrounded, score.
 */
export const explainMessages = defineMessages({
  floor: {
    th: (f) =>
      `${f('result')} ยังไม่ถึงระดับ ${f('upperLevel')} (${f('upperThreshold')}) ขาดอีก ${f('short')} จึงได้คะแนนต่ำสุด ${f('score')}`,
    en: (f) =>
      `${f('result')} does not reach level ${f('upperLevel')} (${f('upperThreshold')}), ${f('short')} short, so it gets the lowest score, ${f('score')}`,
  },
  cap: {
    th: (f) =>
      `${f('result')} ถึงระดับ ${f('lowerLevel')} (${f('lowerThreshold')}) ซึ่งเป็นระดับสูงสุดของเกณฑ์ จึงได้ ${f('score')} คะแนน`,
    en: (f) =>
      `${f('result')} reaches level ${f('lowerLevel')} (${f('lowerThreshold')}), the highest of the ladder, so it scores ${f('score')}`,
  },
  exact: {
    th: (f) => `${f('result')} เท่ากับเกณฑ์ระดับ ${f('lowerLevel')} (${f('lowerThreshold')}) พอดี จึงได้ ${f('score')} คะแนน`,
    en: (f) =>
      `${f('result')} is exactly level ${f('lowerLevel')} (${f('lowerThreshold')}), so it scores ${f('score')}`,
  },
  between: {
    th: (f) =>
      `${f('result')} อยู่ระหว่างระดับ ${f('lowerLevel')} (${f('lowerThreshold')}) กับระดับ ${f('upperLevel')} (${f('upperThreshold')}) พ้นระดับ ${f('lowerLevel')} มา ${f('above')} จากช่วง ${f('gap')} คือ ${f('fraction')} ของช่วง จึงได้ ${f('sum')}${f('rounding')} คะแนน`,
    en: (f) =>
      `${f('result')} lies between level ${f('lowerLevel')} (${f('lowerThreshold')}) and level ${f('upperLevel')} (${f('upperThreshold')}), ${f('above')} past level ${f('lowerLevel')} of a gap of ${f('gap')}, which is ${f('fraction')} of the gap, so it scores ${f('sum')}${f('rounding')}`,
  },
  step: {
    th: (f) =>
      `${f('result')} ถึงระดับ ${f('lowerLevel')} (${f('lowerThreshold')}) แต่ยังไม่ถึงระดับ ${f('upperLevel')} (${f('upperThreshold')}) นับเฉพาะระดับเต็ม จึงได้ ${f('score')} คะแนน`,
    en: (f) =>
      `${f('result')} reaches level ${f('lowerLevel')} (${f('lowerThreshold')}) but not level ${f('upperLevel')} (${f('upperThreshold')}); only whole levels count, so it scores ${f('score')}`,
  },
  halfStep: {
    th: (f) =>
      `${f('result')} อยู่ระหว่างระดับ ${f('lowerLevel')} (${f('lowerThreshold')}) กับระดับ ${f('upperLevel')} (${f('upperThreshold')}) นับทีละครึ่งระดับเมื่อถึง จึงได้ ${f('score')} คะแนน`,
    en: (f) =>
      `${f('result')} lies between level ${f('lowerLevel')} (${f('lowerThreshold')}) and level ${f('upperLevel')} (${f('upperThreshold')}); halves of a level count once reached, so it scores ${f('score')}`,
  },
  rounded: { th: (f) => ` ปัดเป็น ${f('score')}`, en: (f) => `, rounded to ${f('score')}` },
  higher: { th: ' (ยิ่งมากยิ่งดี)', en: ' (higher is better)' },
  lower: { th: ' (ยิ่งน้อยยิ่งดี)', en: ' (lower is better)' },
  nextLevel: {
    th: (f) => `อีก ${f('distance')} จะได้ระดับ ${f('level')}`,
    en: (f) => `${f('distance')} more to reach level ${f('level')}`,
  },
});
