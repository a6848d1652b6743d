import type { Round } from '../../scoring/policy';
import { readNumber } from '../../text/number';
import type { SheetGrid } from '../grid';
import { headingLines } from '../read/groups';
import { roundsIn } from '../read/rounds';
import { levelOf, yearOf } from '../read/vocabulary';
import { ownWords, plainText } from '../read/words';
import type { DetailLadder, IndicatorDetail, Placed } from './detail';
import { fieldOf, type Field, type FieldText } from './fields';
import { linesOf, type Line } from './lines';
import { detailLadder } from './read-detail-ladder';

/** Headings that stand above a page's indicator. */
interface Above {
  dimension: string | null;
  aspect: Placed | null;
  objectiveCode: string | null;
  objective: Placed | null;
}

const NOTHING_ABOVE: Above = { dimension: null, aspect: null, objectiveCode: null, objective: null };

/** One page while its lines are collected. */
interface Page {
  readonly code: string;
  readonly head: Placed;
  readonly name: Placed | null;
  readonly above: Above;
  readonly fields: Map<Field, Placed>;
  readonly lines: { readonly field: Field | null; readonly line: Line }[];
}

/** The pages of รายละเอียดตัวชี้วัด on a sheet, each from its `ตัวชี้วัดที่ …` to the next. [] for any other sheet. Never throws. */
export function readDetails(grid: SheetGrid): IndicatorDetail[] {
  const pages: Page[] = [];
  let above: Above = { ...NOTHING_ABOVE };
  let field: Field | null = null;
  for (const line of linesOf(grid)) {
    const found = fieldOf(line[0]!.text);
    if (found?.field === 'indicator' && found.code !== null) {
      pages.push(newPage(found, line, above));
      above = { ...NOTHING_ABOVE };
      field = null;
      continue;
    }
    const page = pages[pages.length - 1];
    if (found) {
      field = found.field;
      if (page && !page.fields.has(found.field)) page.fields.set(found.field, valueOf(found, line));
    } else if (!noteHeading(line, above) && /^รายละเอียดตัวชี้วัด/.test(ownWords(line[0]!.text))) {
      field = null;
    }
    page?.lines.push({ field, line });
  }
  return pages.filter(isDetailPage).map((page) => detailOf(grid.name, page));
}

const valueOf = (found: FieldText, line: Line): Placed => {
  const next = line.slice(1).find(({ text }) => !/^[\s:：]*$/.test(text));
  return found.value === '' && next ? next : { ...line[0]!, text: found.value };
};

function newPage(found: FieldText, line: Line, above: Above): Page {
  const name = valueOf(found, line);
  const named = name.text === '' ? null : { ...name, text: ownWords(name.text) };
  return { code: found.code!, head: line[0]!, name: named, above, fields: new Map(), lines: [] };
}

/** `มิติภายนอก | ด้าน…` and `วัตถุประสงค์ที่ ๑ | …`, in two cells or one. True when the line is a heading. */
function noteHeading(line: Line, above: Above): boolean {
  const [first, second] = line;
  const lines = headingLines(ownWords([first!.text, ...(second ? [second.text] : [])].join(' ')));
  if (!lines || line.length > 3) return false;
  for (const heading of lines) {
    const placed = { ...(second ?? first!), text: heading.name };
    if (heading.kind === 'dimension') above.dimension = heading.name;
    else if (heading.kind === 'aspect') above.aspect = placed;
    else Object.assign(above, { objective: placed, objectiveCode: heading.code });
  }
  return true;
}

/** A page says at least two things about its indicator; a row of a table that begins with `ตัวชี้วัดที่ 1.1` does not. */
const isDetailPage = (page: Page): boolean => page.fields.size >= 2;

function detailOf(sheet: string, page: Page): IndicatorDetail {
  const field = (name: Field) => {
    const placed = page.fields.get(name);
    return placed && ownWords(placed.text) !== '' ? { ...placed, text: ownWords(placed.text) } : null;
  };
  const weight = field('weight');
  const number = weight ? readNumber(weight.text, { role: 'weight' }) : null;
  const lines = page.lines.map(({ line }) => line);
  const ladder: DetailLadder | null = detailLadder(lines);
  return {
    sheet,
    row: page.head.row,
    code: page.code,
    name: page.name,
    ...page.above,
    unit: field('unit'),
    weight,
    weightValue: number?.kind === 'number' ? number.value : null,
    ladder,
    rounds: roundsOfPage(page),
    owner: field('owner'),
    collector: field('collector'),
    baselines: baselinesOf(lines),
  };
}

/** What the criteria say of the round goes before what is said elsewhere on the page. */
function roundsOfPage({ lines }: Page): Round[] {
  const textOf = (line: Line) => line.map(({ text }) => text).join(' ');
  const criteria = lines.flatMap(({ line }) =>
    fieldOf(line[0]!.text)?.field === 'criteria' ? roundsIn(textOf(line)) : [],
  );
  const all = criteria.length > 0 ? criteria : lines.flatMap(({ line }) => roundsIn(textOf(line)));
  return [...new Set(all)].sort((a, b) => a - b);
}

/** A row of years, and under it the results of those years. */
function baselinesOf(lines: readonly Line[]): { year: number; value: number }[] {
  for (const [index, line] of lines.entries()) {
    const years = line.flatMap(({ text, column }) => {
      const year = /^\D{0,12}\d{4}$/.test(plainText(text)) ? yearOf(plainText(text)) : null;
      return year === null ? [] : [{ year, column }];
    });
    if (years.length === 0 || years.length < line.length || line.every(({ text }) => levelOf(plainText(text)) !== null))
      continue;
    return years.flatMap(({ year, column }) => {
      const cell = lines[index + 1]?.find((each) => each.column === column);
      const reading = cell ? readNumber(cell.text) : null;
      return reading?.kind === 'number' ? [{ year, value: reading.value }] : [];
    });
  }
  return [];
}
