import type { Relation } from './number';

/** Words of texts that stand where a number is expected, all as plainText gives them. Longer words first. */

/** A text with one of these says that the criteria are still to come. SCORING section 1. */
export const PENDING_WORDS: readonly string[] = [
  'แจ้งเวียน',
  'รอแจ้ง',
  'รอประกาศ',
  'รอเกณฑ์',
  'รอกำหนด',
  'รอการประกาศ',
  'รอการกำหนด',
  'จะแจ้ง',
  'จะประกาศ',
  'อยู่ระหว่างกำหนดเกณฑ์',
  'อยู่ระหว่างการกำหนดเกณฑ์',
  'อยู่ระหว่างจัดทำเกณฑ์',
  'อยู่ระหว่างพิจารณาเกณฑ์',
  'หนังสือเวียน',
  'แจ้งให้ทราบ',
  'แจ้งภายหลัง',
  'กำหนดภายหลัง',
  'ประกาศภายหลัง',
  'ยังไม่กำหนด',
  'ยังไม่ประกาศ',
  'to be announced',
  'to be determined',
  'to be confirmed',
];

/** `รอ กพร. กำหนด`: waiting for somebody to set, announce or approve them. */
export const PENDING_WAIT = /^(อยู่ระหว่าง)?รอ.{0,40}(กำหนด|ประกาศ|แจ้ง|อนุมัติ|เห็นชอบ)/;

/** These say the same when they are the whole text. */
export const PENDING_SHORT: readonly string[] = ['tba', 'tbd', 'tbc', 'pending', 't.b.a.', 't.b.d.'];

/** A text that is nothing but a dash: not applicable as a result, undefined as a level. */
export const isDash = (plain: string): boolean => /^-+$/.test(plain);

/** `N/A` as a whole text. */
export const isNotAvailable = (plain: string): boolean => /^n\s?[./]?\s?a\.?$/.test(plain);

/** A text that begins with one of these says that the row is not assessed. SCORING section 4. */
export const NOT_APPLICABLE_WORDS: readonly string[] = [
  'ไม่ประเมิน',
  'ไม่มีการประเมิน',
  'ไม่มีผลการดำเนินงาน',
  'ไม่เกี่ยวข้อง',
  'ยกเลิก',
  'เริ่มรอบถัดไป',
  'อยู่ระหว่างดำเนินการ',
  'not applicable',
  'not assessed',
  'cancelled',
  'canceled',
];

/** Before the number. The first that matches counts, so longer ones stand first. */
export const RELATION_PREFIXES: readonly (readonly [string, Relation])[] = [
  ['มากกว่าหรือเท่ากับ', 'atLeast'],
  ['เท่ากับหรือมากกว่า', 'atLeast'],
  ['ไม่น้อยกว่า', 'atLeast'],
  ['ไม่ต่ำกว่า', 'atLeast'],
  ['อย่างน้อย', 'atLeast'],
  ['ตั้งแต่', 'atLeast'],
  ['น้อยกว่าหรือเท่ากับ', 'atMost'],
  ['เท่ากับหรือน้อยกว่า', 'atMost'],
  ['ไม่มากกว่า', 'atMost'],
  ['ไม่สูงกว่า', 'atMost'],
  ['ไม่เกินกว่า', 'atMost'],
  ['ไม่เกิน', 'atMost'],
  ['อย่างมาก', 'atMost'],
  ['ภายใน', 'atMost'],
  ['มากกว่า', 'moreThan'],
  ['สูงกว่า', 'moreThan'],
  ['เกินกว่า', 'moreThan'],
  ['เกิน', 'moreThan'],
  ['น้อยกว่า', 'lessThan'],
  ['ต่ำกว่า', 'lessThan'],
  ['เท่ากับ', 'equal'],
  ['greater than or equal to', 'atLeast'],
  ['more than or equal to', 'atLeast'],
  ['less than or equal to', 'atMost'],
  ['not less than', 'atLeast'],
  ['no less than', 'atLeast'],
  ['at least', 'atLeast'],
  ['minimum', 'atLeast'],
  ['not more than', 'atMost'],
  ['no more than', 'atMost'],
  ['not exceeding', 'atMost'],
  ['not over', 'atMost'],
  ['at most', 'atMost'],
  ['maximum', 'atMost'],
  ['up to', 'atMost'],
  ['within', 'atMost'],
  ['greater than', 'moreThan'],
  ['more than', 'moreThan'],
  ['above', 'moreThan'],
  ['over', 'moreThan'],
  ['less than', 'lessThan'],
  ['fewer than', 'lessThan'],
  ['below', 'lessThan'],
  ['under', 'lessThan'],
  ['equal to', 'equal'],
  ['equals', 'equal'],
  ['>=', 'atLeast'],
  ['=>', 'atLeast'],
  ['≥', 'atLeast'],
  ['≧', 'atLeast'],
  ['⩾', 'atLeast'],
  ['<=', 'atMost'],
  ['=<', 'atMost'],
  ['≤', 'atMost'],
  ['≦', 'atMost'],
  ['⩽', 'atMost'],
  ['>', 'moreThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
];

/** After the number. */
export const RELATION_SUFFIXES: readonly (readonly [string, Relation])[] = [
  ['เป็นต้นไป', 'atLeast'],
  ['ขึ้นไป', 'atLeast'],
  ['หรือมากกว่า', 'atLeast'],
  ['หรือสูงกว่า', 'atLeast'],
  ['or more', 'atLeast'],
  ['or above', 'atLeast'],
  ['or higher', 'atLeast'],
  ['and above', 'atLeast'],
  ['and up', 'atLeast'],
  ['+', 'atLeast'],
  ['หรือน้อยกว่า', 'atMost'],
  ['หรือต่ำกว่า', 'atMost'],
  ['ลงมา', 'atMost'],
  ['ลงไป', 'atMost'],
  ['or less', 'atMost'],
  ['or fewer', 'atMost'],
  ['or below', 'atMost'],
  ['or lower', 'atMost'],
  ['and below', 'atMost'],
];

/** Words before a number that name its unit. */
export const UNIT_PREFIXES: readonly string[] = [
  'ระดับความสำเร็จ',
  'ระดับ',
  'ขั้นตอน',
  'ขั้น',
  'คะแนน',
  'level',
  'step',
  'score',
];

/** Words before a number that add nothing to it. */
export const IDLE_PREFIXES: readonly string[] = ['จำนวน', 'รวม', 'total'];

export const PERCENT_PREFIXES: readonly string[] = ['ร้อยละ'];
export const PERCENT_SUFFIXES: readonly string[] = ['%', 'เปอร์เซ็นต์', 'เปอร์เซนต์', 'percent', 'per cent', 'pct'];

/** A unit with one of these is no unit but a second thought; the text is not a number. */
export const NOT_IN_UNITS =
  /ไม่|หรือ|และ|ถึง|กับ|ยกเลิก|ยกเว้น|แต่|เกิน|กว่า|ขึ้น|ลง|(?:^|\s)(?:or|and|to|but|not|except|than|more|less|over|under|above|below)(?:\s|$)/;
