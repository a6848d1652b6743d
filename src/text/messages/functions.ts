import type { Facts } from '../issue';
import type { Language } from '../language';
import { defineMessages, say } from './catalogue';

/** An argument of a custom function, as messages name it. */
export type ArgumentName = 'result' | 'score' | 'weight' | 'numerator' | 'denominator' | 'base' | 'text';

const argumentMessages = defineMessages<ArgumentName>({
  result: { th: 'ผลการดำเนินงาน', en: 'result' },
  score: { th: 'คะแนน', en: 'score' },
  weight: { th: 'น้ำหนัก', en: 'weight' },
  numerator: { th: 'ตัวตั้ง', en: 'numerator' },
  denominator: { th: 'ตัวหาร', en: 'denominator' },
  base: { th: 'ผลปีฐาน', en: 'base' },
  text: { th: 'ข้อความ', en: 'text' },
});

const argumentName = (facts: Facts, language: Language): string =>
  say(argumentMessages, facts.argument as ArgumentName, language);

/** Why a custom function gives an error. Texts of the user stand between quotation marks. */
export const functionMessages = defineMessages({
  notNumber: {
    th: (f, facts) => `${argumentName(facts, 'th')} “${f('text')}” ไม่ใช่ตัวเลข`,
    en: (f, facts) => `${argumentName(facts, 'en')} "${f('text')}" is not a number`,
  },
  inputError: {
    th: (f, facts) => `${argumentName(facts, 'th')}เป็นค่าผิดพลาด ${f('error')}`,
    en: (f, facts) => `${argumentName(facts, 'en')} is the error ${f('error')}`,
  },
  levelNotNumber: {
    th: (f) => `เกณฑ์ระดับ ${f('level')} “${f('text')}” ไม่ใช่ตัวเลข`,
    en: (f) => `level ${f('level')} "${f('text')}" is not a number`,
  },
  levelsSize: {
    th: (f) => `เกณฑ์ต้องเป็น 1×5 5×1 หรือ ${f('results')}×5 เซลล์ แต่ได้ ${f('size')}`,
    en: (f) => `levels must be 1×5, 5×1 or ${f('results')}×5 cells, not ${f('size')}`,
  },
  tooFewLevels: {
    th: (f) => `เกณฑ์มีค่าเพียง ${f('defined')} ระดับ ต้องมีอย่างน้อย 2 ระดับ`,
    en: (f) => `only ${f('defined')} level is defined, two are needed`,
  },
  levelsEqual: {
    th: (f) => `เกณฑ์ทุกระดับเท่ากัน (${f('threshold')})`,
    en: (f) => `all levels are equal (${f('threshold')})`,
  },
  levelsNotMonotonic: {
    th: (f) =>
      `เกณฑ์ไม่เรียงลำดับ: ระดับ ${f('level')} (${f('threshold')}) สวนทางกับระดับ ${f('previousLevel')} (${f('previousThreshold')})`,
    en: (f) =>
      `levels are not in order: level ${f('level')} (${f('threshold')}) against level ${f('previousLevel')} (${f('previousThreshold')})`,
  },
  pending: { th: 'รอประกาศเกณฑ์การให้คะแนน', en: 'criteria to be announced' },
  notApplicable: { th: (f) => `ไม่ประเมิน (${f('text')})`, en: (f) => `not applicable (${f('text')})` },
  unknownMethod: {
    th: (f) => `วิธี “${f('text')}” ไม่มี ใช้ interpolate step หรือ halfStep`,
    en: (f) => `no method "${f('text')}"; use interpolate, step or halfStep`,
  },
  unknownLanguage: {
    th: (f) => `ภาษา “${f('text')}” ไม่มี ใช้ th หรือ en`,
    en: (f) => `no language "${f('text')}"; use th or en`,
  },
  sizesDiffer: {
    th: (f) => `ช่วงเซลล์ต้องมีขนาดเท่ากัน แต่ได้ ${f('first')} กับ ${f('second')}`,
    en: (f) => `ranges must have the same size, not ${f('first')} and ${f('second')}`,
  },
  rowNotNumber: {
    th: (f, facts) => `${argumentName(facts, 'th')}ลำดับที่ ${f('row')} “${f('text')}” ไม่ใช่ตัวเลข`,
    en: (f, facts) => `${argumentName(facts, 'en')} ${f('row')} "${f('text')}" is not a number`,
  },
  weightNegative: {
    th: (f) => `น้ำหนักลำดับที่ ${f('row')} ติดลบ (${f('weight')})`,
    en: (f) => `weight ${f('row')} is negative (${f('weight')})`,
  },
  filterUnknown: {
    th: (f) => `ตัวกรองลำดับที่ ${f('row')} “${f('text')}” ไม่ใช่ TRUE หรือ FALSE`,
    en: (f) => `filter ${f('row')} "${f('text')}" is neither TRUE nor FALSE`,
  },
  scoreOutside: {
    th: (f) => `คะแนน ${f('score')} อยู่นอกช่วง 1–5`,
    en: (f) => `score ${f('score')} is not between 1 and 5`,
  },
  notAttainable: {
    th: (f) => `ไม่มีผลใดได้คะแนน ${f('score')} ตามเกณฑ์และวิธีนี้`,
    en: (f) => `no result earns ${f('score')} on these levels by this method`,
  },
  anyBelow: {
    th: (f) => `ได้ 1 คะแนนทุกผลที่ยังไม่ถึง ${f('threshold')}`,
    en: (f) => `every result short of ${f('threshold')} earns 1`,
  },
  zeroDenominator: { th: 'ตัวหารเป็นศูนย์', en: 'the denominator is zero' },
  zeroOverZero: { th: 'ไม่ประเมิน (0/0 ไม่มีรายการให้วัด)', en: 'not applicable (0/0, nothing to measure)' },
  tooLarge: { th: 'ค่าที่คำนวณได้ใหญ่เกินไป', en: 'the value is too large for a cell' },
  missingDenominator: { th: 'ยังไม่ได้กรอกตัวหาร', en: 'the denominator is blank' },
  zeroBase: { th: 'ผลปีฐานเป็นศูนย์', en: 'the base is zero' },
  missingBase: { th: 'ยังไม่ได้กรอกผลปีฐาน', en: 'the base is blank' },
  stepUnknown: {
    th: (f) => `ขั้นตอนที่ ${f('step')} “${f('text')}” ไม่บอกว่าทำแล้วหรือยัง`,
    en: (f) => `step ${f('step')} "${f('text')}" says neither done nor not done`,
  },
  stepGap: {
    th: (f) => `ขั้นตอนที่ ${f('step')} ยังไม่ได้ทำ แต่ขั้นตอนหลังจากนั้นทำแล้ว จึงนับได้ ${f('reached')} ขั้น`,
    en: (f) => `step ${f('step')} is missing before later steps, so ${f('reached')} count`,
  },
});

export type FunctionMessageKey = keyof typeof functionMessages;

/** One text in both languages. */
export type BilingualText = Readonly<Record<Language, string>>;

/** A message in both languages. `argument` in the facts is an ArgumentName; the other facts are shown as they stand. */
export const functionMessage = (key: FunctionMessageKey, facts: Facts = {}): BilingualText => ({
  th: say(functionMessages, key, 'th', facts),
  en: say(functionMessages, key, 'en', facts),
});
