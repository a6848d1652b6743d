import { toArabicDigits } from '../../text/digits';
import { ownWords } from '../read/words';

/** The fields of a detail page. */
export type Field =
  | 'indicator'
  | 'unit'
  | 'weight'
  | 'description'
  | 'formula'
  | 'criteria'
  | 'source'
  | 'owner'
  | 'collector'
  | 'baseline';

/** A label at the head of a text, and what follows it in the same cell. */
export interface FieldText {
  readonly field: Field;
  /** The indicator's code in Arabic digits; null for every other field. */
  readonly code: string | null;
  /** '' when the value stands in the next cell. */
  readonly value: string;
}

const END = String.raw`\s*(?:\(%\)|\(ร้อยละ\))?\s*(?:[:：]\s*|\s+|$)`;
const LABELS: readonly (readonly [Field, RegExp])[] = [
  [
    'indicator',
    new RegExp(String.raw`^(?:ตัวชี้วัด(?:ที่)?|KPI(?: no\.?)?|Indicator(?: no\.?)?)\s*(\d{1,3}(?:\.\d{1,3})+)${END}`, 'i'),
  ],
  ['unit', new RegExp(String.raw`^(?:หน่วย(?:วัด|นับ)|Unit(?: of measure)?)${END}`, 'i')],
  ['weight', new RegExp(String.raw`^(?:ค่า)?(?:น้ำหนัก|Weight)${END}`, 'i')],
  ['description', new RegExp(String.raw`^(?:คำอธิบาย|คำจำกัดความ|Description|Definition)${END}`, 'i')],
  ['formula', new RegExp(String.raw`^(?:สูตร(?:การ)?คำนวณ|Formula)${END}`, 'i')],
  ['criteria', new RegExp(String.raw`^(?:กำหนด)?(?:เกณฑ์การให้คะแนน|Scoring criteria)${END}`, 'i')],
  ['source', new RegExp(String.raw`^(?:แหล่งข้อมูล|Data source)`, 'i')],
  ['owner', new RegExp(String.raw`^(?:ผู้กำกับดูแล(?:ตัวชี้วัด)?|Owner|Supervisor)${END}`, 'i')],
  ['collector', new RegExp(String.raw`^(?:ผู้จัด(?:เก็บ|ทำ)ข้อมูล|Data collector|Collector)${END}`, 'i')],
  ['baseline', /^(?:รายละเอียด)?ข้อมูลพื้นฐาน|^ผลการดำเนินงานในอดีต|^Baseline/i],
];

/** The field whose label begins a text, or null. */
export function fieldOf(text: string): FieldText | null {
  const own = ownWords(text);
  const arabic = toArabicDigits(own);
  for (const [field, pattern] of LABELS) {
    const match = pattern.exec(arabic);
    if (match)
      return { field, code: match[1] ?? null, value: ownWords(own.slice(match[0].length)).replace(/^[:：]\s*/, '') };
  }
  return null;
}
