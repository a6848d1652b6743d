import { toThaiDigits } from '../../text/digits';
import type { Language } from '../../text/language';
import { say } from '../../text/messages/catalogue';
import { resultSheetMessages } from '../../text/messages/result-sheet';

/** The usual name of a result sheet. */
export const resultSheetName = (language: Language): string => say(resultSheetMessages, 'sheetName', language);

/**
 * A name that no sheet has (Excel compares without case). Beside another sheet of ours the name is counted on
 * (`สรุปคะแนน ๒`); beside a sheet that is not ours, or no longer, a number stands in parentheses (`สรุปคะแนน (2)`).
 */
export const freeSheetName = (language: Language, taken: readonly string[], besideOurs: boolean): string => {
  const base = resultSheetName(language);
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const counted = (number: number): string => {
    const text = language === 'th' && besideOurs ? toThaiDigits(String(number)) : String(number);
    return besideOurs ? `${base} ${text}` : `${base} (${text})`;
  };
  let name = base;
  for (let number = 2; known.has(name.toLowerCase()); number += 1) name = counted(number);
  return name;
};
