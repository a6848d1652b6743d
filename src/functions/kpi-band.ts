import { bandEach } from './band-each';
import type { KpiLanguage } from './kpi-language';

/**
 * The word of a score's band: ดีมาก, ดี, ปานกลาง, ต่ำ, ต่ำมาก.
 * @customfunction KPIBAND
 * @param score The score, 1 to 5; one cell, or a column of cells.
 * @param [language] "th" (default) or "en".
 * @returns The word: from 4.5 ดีมาก (excellent), from 3.5 ดี (good), from 2.5 ปานกลาง (fair), from 1.5 ต่ำ (low), below ต่ำมาก (very low).
 * @blank A blank score gives "".
 * @text A score may be typed as ๓.๗. Words that stand for a row without a score, such as รอประกาศ or ไม่ประเมิน, give ""; any other text gives #VALUE!, and the message names it.
 * @error A score outside 1 to 5 gives #NUM!. An error in a score is passed on for that row only.
 * @example =KPIBAND(4.5) → "ดีมาก" | A score equal to a cut belongs to the higher band.
 * @example =KPIBAND({4.4999;"";1},"en") → {"good";"";"very low"} | A column of scores, in English.
 */
export function kpiBand(score: unknown[][], language?: KpiLanguage): unknown[][] {
  return bandEach(score, language);
}
