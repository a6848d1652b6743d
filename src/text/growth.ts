import { parseNumeral } from './numeral';

/** The year a growth is measured against; never the growth itself. */
const PAST = String.raw`(?:ก่อน(?:หน้า)?|ที่แล้ว|ที่ผ่านมา|เดิม|ฐาน)`;
const THAI_YEAR = String.raw`(?:ปี(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?|พ\.?\s?ศ\.?)\s*(?:\d{4}|\d{2})(?!\d)|ปี(?:งบประมาณ)?\s*${PAST}`;
const YEAR = String.raw`(?:${THAI_YEAR}|(?:fy|fiscal year|year)\s*(?:\d{4}|\d{2})(?!\d)|(?:the )?(?:last|previous|base) year)`;
const MORE = 'มากกว่า|สูงกว่า|เพิ่มขึ้นจาก|เพิ่มขึ้น|เพิ่มจาก|more than|higher than|above|up from|increase from';
const LESS = 'น้อยกว่า|ต่ำกว่า|ลดลงจาก|ลดลง|ลดจาก|less than|lower than|below|down from|decrease from';
const AMOUNT = String.raw`(?:ร้อยละ|by)?\s*(\d[\d.,]*)\s*(?:%|เปอร์เซ็นต์|percent)?`;

const SAYS_PERCENT = /ร้อยละ|%|เปอร์เซ็นต์|percent/;

const EQUAL = new RegExp(String.raw`^(?:เท่ากับ|เท่า|equal to|same as|equals)\s*(?:กับ)?\s*${YEAR}$`);
const YEAR_FIRST = new RegExp(String.raw`^(?:(${MORE})|(?:${LESS}))\s*${YEAR}\s*(?:อยู่|เป็น)?\s*${AMOUNT}$`);
const AMOUNT_FIRST = new RegExp(
  String.raw`^(?:(${MORE})|(?:${LESS}))\s*${AMOUNT}\s*(?:จาก|เทียบกับ|เมื่อเทียบกับ|of|from|over|than|on)?\s*${YEAR}$`,
);
const ENGLISH = new RegExp(
  String.raw`^${AMOUNT}\s*(?:(more|higher|above)|(?:less|lower|below))\s*(?:than)?\s*(?:${YEAR}|(?:19|2[0456])\d\d)$`,
);

/**
 * The growth in percent that a text states against another year: `มากกว่าปี ๖๓ร้อยละ ๔` is 4, `เท่ากับปี ๒๕๖๓` is 0,
 * `น้อยกว่าปี ๖๓ ร้อยละ ๒` is −2 (SCORING section 3). null for any other text. `plain` comes from plainText.
 */
export function readGrowth(plain: string): number | null {
  if (EQUAL.test(plain)) return 0;
  if (!SAYS_PERCENT.test(plain)) return null;
  const thai = YEAR_FIRST.exec(plain) ?? AMOUNT_FIRST.exec(plain);
  const english = ENGLISH.exec(plain);
  const [amount, more] = thai ? [thai[2], thai[1]] : [english?.[1], english?.[2]];
  const value = parseNumeral(amount ?? '');
  if (value === null) return null;
  return more === undefined ? 0 - value : value;
}
