import { toArabicDigits } from '../../text/digits';
import type { Group } from '../agreement';
import { keyOf, ownWords } from './words';

export type GroupKind = Group['kind'];

/** One line of a heading cell, as understood. */
export interface HeadingLine {
  readonly kind: GroupKind;
  readonly name: string;
  readonly code: string | null;
  readonly statedWeight: number | null;
}

const RANK: Readonly<Record<GroupKind, number>> = { dimension: 0, aspect: 1, objective: 2 };
const BULLETS = /^[\s●•○◦▪■◆★*\-–—]+/;
const START: readonly (readonly [GroupKind, RegExp])[] = [
  ['dimension', /^(มิติ|dimension\b)/i],
  ['objective', /^(วัตถุประสงค์|เป้าประสงค์|(strategic )?objective\b|goal\b)/i],
  ['aspect', /^(ด้าน|ประเด็นยุทธศาสตร์|ยุทธศาสตร์|มุมมอง|perspective\b|aspect\b)|\bperspective$/i],
];
const OBJECTIVE_HEAD =
  /^(?:วัตถุประสงค์|เป้าประสงค์|(?:strategic )?objective|goal)\s*(?:เชิงยุทธศาสตร์)?\s*(?:ที่|no\.?)?\s*(\d+(?:\.\d+)*)?\s*[.:)]?\s*/i;
const STATED_WEIGHT =
  /[([]?\s*(?:ค่า)?(?:น้ำหนัก|weight)(?:รวม)?\s*(?:\(?ร้อยละ\)?|\(%\))?\s*[:=]?\s*(\d+(?:\.\d+)?)\s*(?:%|คะแนน)?\s*[)\]]?/i;

/** The kind of group that a line names, by its words; a bullet before it says nothing. null for any other text. */
export function kindOfLine(line: string): GroupKind | null {
  const text = ownWords(toArabicDigits(line)).replace(BULLETS, '');
  return START.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** `●มิติภายนอก (น้ำหนัก ๕๐) ด้าน… วัตถุประสงค์ที่ ๑ …` on one line is three lines; only from the larger to the smaller. */
function splitLine(line: string): string[] {
  const pieces: string[] = [];
  let rest = line;
  for (;;) {
    const rank = RANK[kindOfLine(rest) ?? 'objective'];
    const next = [...rest.matchAll(/[\s)](?=(?:มิติ|ด้าน|วัตถุประสงค์ที่|เป้าประสงค์ที่))/g)].find(
      (match) => RANK[kindOfLine(rest.slice(match.index + 1)) ?? 'dimension'] > rank,
    );
    if (!next) return [...pieces, rest];
    pieces.push(rest.slice(0, next.index + 1));
    rest = rest.slice(next.index + 1);
  }
}

function headingLine(kind: GroupKind, line: string): HeadingLine {
  const text = ownWords(line).replace(BULLETS, '');
  const arabic = toArabicDigits(text);
  const weight = STATED_WEIGHT.exec(arabic);
  const named = weight ? text.slice(0, weight.index) + text.slice(weight.index + weight[0].length) : text;
  const statedWeight = weight ? Number(weight[1]) : null;
  const head = kind === 'objective' ? OBJECTIVE_HEAD.exec(toArabicDigits(named)) : null;
  const name = ownWords(head ? named.slice(head[0].length) : named).replace(/\s*[:：]$/, '');
  return { kind, name: name === '' ? ownWords(named) : name, code: head?.[1] ?? null, statedWeight };
}

/**
 * The headings in one cell, up to three levels with or without line breaks; a line without a heading word continues the
 * one before. null when the text does not begin with a heading word (after bullets).
 */
export function headingLines(text: string): HeadingLine[] | null {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => ownWords(line) !== '')
    .flatMap(splitLine);
  if (lines.length === 0 || lines.length > 12 || kindOfLine(lines[0]!) === null) return null;
  const pieces: { kind: GroupKind; text: string }[] = [];
  for (const line of lines) {
    const kind = kindOfLine(line);
    const last = pieces[pieces.length - 1];
    if (kind) pieces.push({ kind, text: line });
    else if (last) last.text += ` ${line}`;
  }
  return pieces.map((piece) => headingLine(piece.kind, piece.text));
}

interface Parents {
  readonly dimension: number | null;
  readonly aspect: number | null;
  readonly objective: number | null;
}

/** A group while it grows. `key` is its heading, its kind and what it stands under: the same heading twice is one group. */
export interface GrowingGroup extends Omit<Group, 'indicators' | 'statedWeight'> {
  statedWeight: number | null;
  readonly indicators: number[];
}

/** Collects headings and what stands under them, from the top of the table down. */
export class GroupCollector {
  readonly dimensions: GrowingGroup[] = [];
  readonly aspects: GrowingGroup[] = [];
  readonly objectives: GrowingGroup[] = [];
  private readonly known = new Map<string, number>();
  private current: Parents = { dimension: null, aspect: null, objective: null };

  /** The headings in force. */
  get parents(): Parents {
    return this.current;
  }

  enter(line: HeadingLine, row: number): GrowingGroup {
    const { dimension, aspect } = this.current;
    const under = line.kind === 'dimension' ? '' : line.kind === 'aspect' ? `${dimension}` : `${dimension}/${aspect}`;
    const key = `${line.kind}|${under}|${line.code}|${keyOf(toArabicDigits(line.name))}`;
    const list = this.listOf(line.kind);
    const index = this.known.get(key) ?? list.length;
    if (index === list.length) {
      list.push({ ...line, row, indicators: [] });
      this.known.set(key, index);
    }
    const group = list[index]!;
    group.statedWeight ??= line.statedWeight;
    if (line.kind === 'dimension') this.current = { dimension: index, aspect: null, objective: null };
    else if (line.kind === 'aspect') this.current = { dimension, aspect: index, objective: null };
    else this.current = { dimension, aspect, objective: index };
    return group;
  }

  /** Puts an indicator under the headings in force. */
  add(indicator: number): Parents {
    const { dimension, aspect, objective } = this.current;
    if (dimension !== null) this.dimensions[dimension]!.indicators.push(indicator);
    if (aspect !== null) this.aspects[aspect]!.indicators.push(indicator);
    if (objective !== null) this.objectives[objective]!.indicators.push(indicator);
    return this.current;
  }

  private listOf(kind: GroupKind): GrowingGroup[] {
    switch (kind) {
      case 'dimension':
        return this.dimensions;
      case 'aspect':
        return this.aspects;
      case 'objective':
        return this.objectives;
    }
  }
}
