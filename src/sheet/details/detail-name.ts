import { toArabicDigits } from '../../text/digits';
import { ownWords } from '../read/words';

const CODE = String.raw`\d{1,3}(?:\.\d{1,3})+`;
const NAMES = [
  new RegExp(String.raw`^(?:(?:ตัวชี้วัด|ตชว\.?|KPI|indicator)\s*(?:ที่|no\.?)?\s*)?${CODE}(?!\d)`, 'i'),
  new RegExp(String.raw`^(?:รายละเอียด|details?\b|KPI template)`, 'i'),
];

/** Whether a sheet's name is that of a detail page: a code (`๑.๑`, `KPI 2.3`), or `รายละเอียด…`. Its contents decide. */
export const isDetailName = (sheet: string): boolean => {
  const name = toArabicDigits(ownWords(sheet));
  return NAMES.some((pattern) => pattern.test(name));
};
