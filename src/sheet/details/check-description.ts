import { toArabicDigits } from '../../text/digits';
import type { Issue } from '../../text/issue';
import { roundsIn } from '../read/rounds';
import { keyOf, ownWords, plainText } from '../read/words';
import type { Placed } from './detail';
import { differs, remark, type Pair } from './pair';
import { compareWords } from './same-words';

/** What the page says of its indicator in prose: name, measure, formula, aim. */
export function checkDescription(pair: Pair): Issue[] {
  return [...checkSubject(pair), ...checkMeasure(pair), ...checkFormula(pair), ...checkAim(pair), ...checkFirst(pair)];
}

const DEFINES = /\s*(?:หมายถึง|คือ(?=\s)|พิจารณาจาก|เป็นตัวชี้วัด|\bmeans\b|\bis defined as\b)\s*/i;

interface Definition {
  readonly subject: string;
  readonly meaning: string;
  readonly placed: Placed;
}

/** `ร้อยละ… หมายถึง …` taken apart; null when the description defines nothing. */
function definitionIn({ detail }: Pair): Definition | null {
  const { description } = detail;
  const match = description ? DEFINES.exec(description.text) : null;
  if (!description || !match || match.index === 0) return null;
  const subject = ownWords(description.text.slice(0, match.index));
  return { subject, meaning: description.text.slice(match.index + match[0].length), placed: description };
}

/** The description defines the indicator under another name. A term that is part of the name, or none of it, is no name. */
function checkSubject(pair: Pair): Issue[] {
  const definition = definitionIn(pair);
  const { name } = pair.detail;
  if (!definition || !name) return [];
  const { subject, placed } = definition;
  const wording = compareWords(name.text, subject);
  if (wording === 'same' || !likelyName(subject, name.text)) return [];
  const severity = wording === 'smallWords' ? 'info' : 'warning';
  const column = pair.agreement.table.columns.name;
  return [differs(pair, severity, 'detailDescriptionName', column, { ...placed, text: subject }, name.text)];
}

/** Begins as the name does, and is no shorter than half of it. */
function likelyName(subject: string, name: string): boolean {
  const [a, b] = [keyOf(plainText(subject)), keyOf(plainText(name))];
  return a.slice(0, 5) === b.slice(0, 5) && a.length * 2 > b.length && a.length < b.length * 2;
}

type Measure = 'count' | 'money' | 'percent' | 'level';

const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['count', /^(จำนวน|number of)/i],
  ['money', /^(มูลค่า|จำนวนเงิน|ราคา|value of|amount of)/i],
  ['percent', /^(ร้อยละ|อัตราร้อยละ|percentage)/i],
  ['level', /^(ระดับ|level)/i],
];
const UNITS: readonly (readonly [Measure, RegExp])[] = [
  ['money', /บาท|baht|thb/i],
  ['percent', /^(ร้อยละ|%|เปอร์เซ็นต์|percent)/i],
  ['level', /^(ระดับ|level)/i],
  ['count', /^(จำนวน|เรื่อง|คดี|ครั้ง|คน|ราย|แห่ง|ฉบับ|ชิ้น)/i],
];

/** What is defined is counted in another way than the unit says: cases under a unit of money. */
function checkMeasure(pair: Pair): Issue[] {
  const definition = definitionIn(pair);
  const { unit } = pair.detail;
  if (!definition || !unit) return [];
  const measured = MEASURES.find(([, pattern]) => pattern.test(definition.meaning))?.[0];
  const stated = UNITS.find(([, pattern]) => pattern.test(unit.text))?.[0];
  if (!measured || !stated || measured === stated) return [];
  const found = definition.meaning.slice(0, 60);
  const issue = remark(pair, 'warning', 'detailMeasure', definition.placed, found);
  return [{ ...issue, facts: { ...issue.facts, stated: unit.text } }];
}

const MONTHS = /(\d{1,2})\s*(?:เดือน|months?)/i;

/** No formula where something is calculated; or one over other months than the page is reported for. */
function checkFormula(pair: Pair): Issue[] {
  const { detail } = pair;
  const { formula, ladder } = detail;
  const calculated = ladder?.kind !== 'steps' && ladder !== null;
  if (!formula) return calculated ? [remark(pair, 'info', 'detailNoFormula', headOf(pair), '')] : [];
  const months = MONTHS.exec(toArabicDigits(formula.text));
  if (!months || detail.rounds.some((round) => String(round) === months[1])) return [];
  return [remark(pair, 'warning', 'detailFormulaMonths', formula, months[0])];
}

const headOf = ({ detail }: Pair): Placed => detail.name ?? { text: '', row: detail.row, column: 0 };

/** A decrease is asked for, and the best level of a ladder of growths is none. */
function checkAim(pair: Pair): Issue[] {
  const { indicator, detail } = pair;
  const growth = indicator.levelCells.some(({ reading }) => reading.kind === 'number' && reading.relation === 'growth');
  if (!growth || !indicator.ladder.ok) return [];
  const best = indicator.ladder.defined[indicator.ladder.defined.length - 1]!.threshold;
  const aim = detail.texts.find(({ text }) => /เป้าหมาย[^.]{0,30}ลดลง|target is (a )?(decrease|reduction)/i.test(text));
  if (!aim || best < 0) return [];
  const words = /เป้าหมาย[^.]{0,30}ลดลง|target is (a )?(decrease|reduction)/i.exec(aim.text)![0];
  const issue = remark(pair, 'warning', 'detailAim', aim, words);
  return [{ ...issue, facts: { ...issue.facts, threshold: best } }];
}

/** A first step that says that nothing is done earns a level for nothing. */
function checkFirst(pair: Pair): Issue[] {
  const [first] = pair.detail.ladder?.kind === 'steps' ? pair.detail.ladder.steps : [];
  if (!first || !/^(ไม่มี|ไม่ได้|ยังไม่|no\b|not\b|none\b)/i.test(first)) return [];
  const placed = pair.detail.texts.find(({ text }) => ownWords(text) === first) ?? headOf(pair);
  return [remark(pair, 'info', 'detailFirstStepNothing', placed, first)];
}

/** Months in which data are due besides the rounds, as `roundsIn` reads those. */
export const isMonthly = (text: string): boolean =>
  roundsIn(text).length === 0 && /ทุก(วันที่\s*[\d๐-๙]{1,2}\s*ของ)?เดือน|ทุกสิ้นเดือน|\b(every month|monthly)\b/i.test(text);
