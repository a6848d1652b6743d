const THAI_ZERO = 0x0e50;
const FULL_WIDTH_ZERO = 0xff10;

const digitFrom = (zero: number) => (character: string) => String((character.codePointAt(0) ?? zero) - zero);

/** Thai (๐–๙) and full-width (０–９) digits as 0–9; everything else unchanged. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, digitFrom(THAI_ZERO)).replace(/[０-９]/g, digitFrom(FULL_WIDTH_ZERO));

/** 0–9 as Thai digits; everything else unchanged. */
export const toThaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

/** True when the text has a Thai digit. */
export const hasThaiDigits = (text: string): boolean => /[๐-๙]/.test(text);
