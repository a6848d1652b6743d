import { plainText } from './normalize';

const BUDDHIST_ERA = 543;
const BUDDHIST = '(2[45]\\d{2}|26\\d{2})';
const MARKED = new RegExp(`ปีงบ(?:ประมาณ)?\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*${BUDDHIST}(?!\\d)`);
const MARKED_SHORT = /ปีงบ(?:ประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*(\d{2})(?!\d)/;
const COMMON_ERA = /(?:fiscal year|fy|ปีงบประมาณ\s*(?:ค\.?\s?ศ\.?)?)\s*((?:19|20)\d{2})(?!\d)/;
const FY_SHORT = /\bfy\s?(\d{2})(?!\d)/;
const ANY = new RegExp(`(?<!\\d)${BUDDHIST}(?!\\d)`);

/**
 * The fiscal year a title names, in the Buddhist era: `ปีงบประมาณ พ.ศ. ๒๕๖๔` and `FY2021` are 2564. A year marked as
 * fiscal goes before any other. null when there is none.
 */
export function findFiscalYear(text: string): number | null {
  const plain = plainText(text);
  const full = MARKED.exec(plain)?.[1];
  if (full !== undefined) return Number(full);
  const western = COMMON_ERA.exec(plain)?.[1];
  if (western !== undefined) return Number(western) + BUDDHIST_ERA;
  const short = MARKED_SHORT.exec(plain)?.[1];
  if (short !== undefined) return 2500 + Number(short);
  const western2 = FY_SHORT.exec(plain)?.[1];
  if (western2 !== undefined) return shortYear(Number(western2));
  const any = ANY.exec(plain)?.[1];
  return any === undefined ? null : Number(any);
}

/** FY21 is 2021, FY64 is 2564: Thai offices write both. Below 43 it is the common era. */
const shortYear = (year: number): number => (year < 43 ? 2000 + year + BUDDHIST_ERA : 2500 + year);
