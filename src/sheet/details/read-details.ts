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
import { organisationIn } from './organisation';
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
  /** Lines from the page's title down to its indicator's. */
  readonly title: readonly Line[];
  readonly lines: { readonly field: Field | null; readonly line: Line }[];
}

/** The pages of รายละเอียดตัวชี้วัด on a sheet, each from its `ตัวชี้วัดที่ …` to the next. [] for any other sheet. Never throws. */
export function readDetails(grid: SheetGrid): IndicatorDetail[] {
  const pages: Page[] = [];
  let above: Above = { ...NOTHING_ABOVE };
  let field: Field | null = null;
  // Lines of a title belong to the page that follows; null between an indicator and the next title.
  let title: Line[] | null = [];
  for (const line of linesOf(grid)) {
    const found = fieldOf(line[0]!.text);
    if (found?.field === 'indicator' && found.code !== null) {
      pages.push(newPage(found, line, above, title ?? []));
      above = { ...NOTHING_ABOVE };
      field = null;
      title = null;
      continue;
    }
    if (TITLE.test(ownWords(line[0]!.text))) title = [];
    const page = title === null ? pages[pages.length - 1] : undefined;
    if (found) {
      field = found.field;
      if (page && !page.fields.has(found.field)) page.fields.set(found.field, valueOf(found, line));
    } else if (noteHeading(line, above)) field = null;
    if (page) page.lines.push({ field, line });
    else title?.push(line);
  }
  return pages.filter(isDetailPage).map((page) => detailOf(grid.name, page));
}

const TITLE = /^รายละเอียด(ของ)?ตัวชี้วัด|^KPI template|^indicator details?/i;

const valueOf = (found: FieldText, line: Line): Placed => {
  const next = line.slice(1).find(({ text }) => !/^[\s:：]*$/.test(text));
  return found.value === '' && next ? next : { ...line[0]!, text: found.value };
};

function newPage(found: FieldText, line: Line, above: Above, title: readonly Line[]): Page {
  const name = valueOf(found, line);
  const named = name.text === '' ? null : { ...name, text: ownWords(name.text) };
  return {
    code: found.code!,
    head: line[0]!,
    name: named,
    above,
    title: [...title, line],
    fields: new Map(),
    lines: [],
  };
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
    organisation: organisationOf(page.title.flat()),
    description: firstText(page, 'description'),
    formula: allText(page, 'formula'),
    texts: [...page.title, ...lines].flat(),
  };
}

/** Whose agreement it is: the title's last `ของ …`. */
function organisationOf(title: Line): Placed | null {
  for (const cell of title) {
    const name = organisationIn(cell.text);
    if (name !== null) return { ...cell, text: name };
  }
  return null;
}

const isLabel = (text: string): boolean => fieldOf(text) !== null || /^[\s:：]*$/.test(text);

/** What a field says under its label, or beside it. */
function textsOf({ lines }: Page, field: Field): Placed[] {
  return lines
    .filter((each) => each.field === field)
    .flatMap(({ line }) => line.map((cell) => ({ ...cell, text: fieldOf(cell.text)?.value ?? cell.text })))
    .filter(({ text }) => !isLabel(text));
}

function firstText(page: Page, field: Field): Placed | null {
  const [first] = textsOf(page, field);
  return first ? { ...first, text: ownWords(first.text) } : null;
}

function allText(page: Page, field: Field): Placed | null {
  const texts = textsOf(page, field);
  return texts[0] ? { ...texts[0], text: texts.map(({ text }) => ownWords(text)).join(' ') } : null;
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
