import { stepsInARow, type Milestone } from '../../scoring/milestone';
import { ownWords } from './words';

const DONE = '✓✔☑√/';
const NOT_DONE = 'xX✗✘☒☐□-–_';

/** Five marks in one cell, one per step (`✓✓✓✗✗`, `/ / / x x`): how far the steps are done. null for any other text. SCORING section 3. */
export function stepMarks(text: string): Milestone | null {
  const marks = [...ownWords(text).replace(/[\s,|\ufe0f]/g, '')];
  if (marks.length !== 5 || !marks.every((mark) => DONE.includes(mark) || NOT_DONE.includes(mark))) return null;
  return stepsInARow(marks.map((mark) => DONE.includes(mark)));
}
