import { LEVELS } from '../../scoring/ladder';
import { readNumber } from '../../text/number';
import { levelOf } from '../read/vocabulary';
import { ownWords, plainText } from '../read/words';
import type { DetailLadder } from './detail';
import type { Line } from './lines';

/** The ladder of a page: the row under `๑ ๒ ๓ ๔ ๕`, or a table of levels with an activity each. null when there is none. */
export function detailLadder(lines: readonly Line[]): DetailLadder | null {
  return acrossLevels(lines) ?? downLevels(lines);
}

const labelOf = (text: string): number | null => levelOf(plainText(text));

function acrossLevels(lines: readonly Line[]): DetailLadder | null {
  for (const [index, line] of lines.entries()) {
    const labels = line.map(({ text, column }) => ({ level: labelOf(text), column }));
    if (labels.length !== 5 || labels.some(({ level }, at) => level !== at + 1)) continue;
    const values = lines[index + 1];
    if (!values) return null;
    const cells = labels.map(({ column }) => values.find((each) => each.column === column) ?? null);
    const readings = cells.map((cell) => readNumber(cell?.text ?? null, { role: 'threshold' }));
    const name = values[0] && values[0].column < labels[0]!.column ? values[0] : null;
    const thresholds = readings.map((reading) => (reading.kind === 'number' ? reading.value : null));
    if (readings.some((reading) => reading.kind === 'pending')) return { kind: 'pending', thresholds, steps: [], name };
    return { kind: 'thresholds', thresholds, steps: [], name };
  }
  return null;
}

/** Rows that begin with a level and go on with what is done for it. Growths in words are thresholds. */
function downLevels(lines: readonly Line[]): DetailLadder | null {
  const texts = new Map<number, string>();
  for (const line of lines) {
    const level = line.length >= 2 ? labelOf(line[0]!.text) : null;
    if (level !== null && !texts.has(level)) texts.set(level, ownWords(line[1]!.text));
  }
  if (texts.size < 2) return null;
  const steps = LEVELS.map((level) => texts.get(level) ?? null);
  const readings = steps.map((text) => readNumber(text === null ? null : fromRelation(text), { role: 'threshold' }));
  if (readings.every((reading) => reading.kind === 'number' || reading.kind === 'blank')) {
    return {
      kind: 'thresholds',
      thresholds: readings.map((reading) => (reading.kind === 'number' ? reading.value : null)),
      steps: [],
      name: null,
    };
  }
  return {
    kind: 'steps',
    thresholds: steps.map((text, index) => (text === null ? null : index + 1)),
    steps,
    name: null,
  };
}

/** `ปริมาณการใช้กระดาษ มากกว่า ปีงบประมาณ พ.ศ. ๒๕๖๓ ร้อยละ ๔` without what is measured before the relation. */
function fromRelation(text: string): string {
  const at = text.search(/(มากกว่า|น้อยกว่า|เท่ากับ|เพิ่มขึ้น|ลดลง)\s*(จาก)?\s*ปี/);
  return at > 0 ? text.slice(at) : text;
}
