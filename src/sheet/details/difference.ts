import { ownWords } from '../read/words';

/** A letter with its vowels and marks, before, above, below and after it: no Thai syllable is cut inside. */
const CLUSTER =
  /[\u0e40-\u0e44]?[^\u0e31\u0e34-\u0e3a\u0e40-\u0e44\u0e47-\u0e4e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*[\u0e30\u0e32\u0e33]?/gu;
/** Longer texts are compared by their beginnings and ends only. */
const MOST = 160;
/** Equal pieces shorter than this between two changes are chance. */
const CHANCE = 3;

const clustersOf = (text: string): string[] => ownWords(text).match(CLUSTER) ?? [];

interface Change {
  left: string;
  right: string;
}

/**
 * What changes one wording into another, in the order of the text: `ทำ → ส่ง`, `+จำนวน`, `−ใน`, joined by commas. At most
 * four changes; spaces alone are none.
 */
export function differenceOf(from: string, to: string): string {
  const [left, right] = [clustersOf(from), clustersOf(to)];
  const start = commonStart(left, right);
  const end = commonStart(left.slice(start).reverse(), right.slice(start).reverse());
  const middle = (all: readonly string[]) => all.slice(start, all.length - end);
  const changes = changesIn(middle(left), middle(right)).filter(
    (change) => change.left.trim() !== '' || change.right.trim() !== '',
  );
  const shown = changes.slice(0, 4).map(changeText);
  return shown.join(', ') + (changes.length > 4 ? ', …' : '');
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const changeText = (change: Change): string => {
  const [left, right] = [short(change.left.trim()), short(change.right.trim())];
  if (left === '') return `+${right}`;
  return right === '' ? `−${left}` : `${left} → ${right}`;
};

function commonStart(left: readonly string[], right: readonly string[]): number {
  let length = 0;
  while (length < Math.min(left.length, right.length) && left[length] === right[length]) length += 1;
  return length;
}

function changesIn(left: readonly string[], right: readonly string[]): Change[] {
  if (left.length > MOST || right.length > MOST) return [{ left: left.join(''), right: right.join('') }];
  const kept = longestCommon(left, right);
  const changes: Change[] = [];
  let [l, r] = [0, 0];
  let open: Change | null = null;
  for (const [nextLeft, nextRight, length] of [...runsOf(kept), [left.length, right.length, 0] as const]) {
    const last: Change = (open ??= { left: '', right: '' });
    last.left += left.slice(l, nextLeft).join('');
    last.right += right.slice(r, nextRight).join('');
    const equal = left.slice(nextLeft, nextLeft + length).join('');
    if (length >= CHANCE || length === 0) {
      if (last.left !== '' || last.right !== '') changes.push(last);
      open = null;
    } else {
      last.left += equal;
      last.right += equal;
    }
    [l, r] = [nextLeft + length, nextRight + length];
  }
  return changes;
}

/** Pairs of equal places, in order: the longest common subsequence. */
function longestCommon(left: readonly string[], right: readonly string[]): (readonly [number, number])[] {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let l = left.length - 1; l >= 0; l -= 1) {
    for (let r = right.length - 1; r >= 0; r -= 1) {
      lengths[l * width + r] =
        left[l] === right[r]
          ? lengths[(l + 1) * width + r + 1]! + 1
          : Math.max(lengths[(l + 1) * width + r]!, lengths[l * width + r + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) {
    if (left[l] === right[r]) {
      pairs.push([l, r]);
      l += 1;
      r += 1;
    } else if (lengths[(l + 1) * width + r]! >= lengths[l * width + r + 1]!) l += 1;
    else r += 1;
  }
  return pairs;
}

/** Neighbouring pairs as runs: where each begins on both sides, and its length. */
function runsOf(pairs: readonly (readonly [number, number])[]): (readonly [number, number, number])[] {
  const runs: [number, number, number][] = [];
  for (const [l, r] of pairs) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[2] === l && last[1] + last[2] === r) last[2] += 1;
    else runs.push([l, r, 1]);
  }
  return runs;
}
