import type { Look } from '../../../src/sheet/grid';
import type { NewCell, NewRow, NewSheet } from '../xlsx/new-workbook';
import type { DetailBlock, SamplePage, TableHead } from './sample-details';

const LABEL = 20;
const WIDTHS = [LABEL, 30, 14, 8, 8, 8, 8, 8];
const COLUMNS = WIDTHS.length;
const LINE_HEIGHT = 25;
const LINE = { style: 'thin', color: '#000000' } as const;
const TEXT: Look = { wrap: true, vertical: 'top' };
const BOLD: Look = { ...TEXT, bold: true };
const TITLE: Look = { bold: true, fontSize: 18, horizontal: 'center', vertical: 'center' };
const CELL: Look = { borders: { top: LINE, bottom: LINE, left: LINE, right: LINE }, wrap: true, vertical: 'center' };
const WORDS: Look = { ...CELL, horizontal: 'left' };
const CENTRED: Look = { ...CELL, horizontal: 'center' };
const HEADER: Look = { ...CENTRED, bold: true, fill: '#DCE6F1' };
const FRACTION: Look = { horizontal: 'center', vertical: 'center', wrap: true };
const NUMERATOR: Look = { ...FRACTION, borders: { bottom: LINE } };

/** Columns of the two wide tables: name (two columns), unit, and five levels or two years. */
const LEVEL_SPANS = [3, 4, 5, 6, 7].map((column) => [column, column] as const);
const YEAR_SPANS = [
  [3, 4],
  [5, 7],
] as const;

/** A text over the columns first…last of a row; the other cells of its merge carry the same look. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly text: string | null;
  readonly look: Look;
}

const letter = (column: number) => String.fromCharCode(65 + column);
const widthFrom = (first: number, last: number) => WIDTHS.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
/** Thai letters that stand on the line; marks above and below take no width. */
const widthOf = (text: string) => text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length;
const linesOf = ({ first, last, text }: Span) =>
  (text ?? '')
    .split('\n')
    .reduce((sum, line) => sum + (Math.ceil(widthOf(line) / (widthFrom(first, last) * 0.92)) || 1), 0);

/** Rows of a page with the areas merged so far. */
class PageRows {
  readonly rows: NewRow[] = [];
  readonly merges: string[] = [];

  add(...spans: readonly Span[]): void {
    const cells: (NewCell | null)[] = Array.from({ length: COLUMNS }, () => null);
    for (const { first, last, text, look } of spans) {
      for (let column = first; column <= last; column += 1) cells[column] = { value: null, look };
      cells[first] = { value: text, look };
      if (last > first)
        this.merges.push(`${letter(first)}${this.rows.length + 1}:${letter(last)}${this.rows.length + 1}`);
    }
    this.rows.push({ height: Math.max(1, ...spans.map(linesOf)) * LINE_HEIGHT, cells });
  }

  wide(text: string, look: Look): void {
    this.add({ first: 0, last: COLUMNS - 1, text, look });
  }

  gap(): void {
    this.rows.push({ height: 9, cells: [] });
  }

  field([label, value]: readonly [string, string], look: Look): void {
    this.add({ first: 0, last: 0, text: label, look: BOLD }, { first: 1, last: COLUMNS - 1, text: value, look });
  }

  /** Two header rows (name, unit, and what stands over the columns), and one row of values. */
  table(
    head: TableHead,
    spans: readonly (readonly [number, number])[],
    labels: readonly string[],
    values: Span[],
  ): void {
    const top = this.rows.length + 1;
    const rest = head.headers[2];
    this.add(
      { first: 0, last: 1, text: head.headers[0], look: HEADER },
      { first: 2, last: 2, text: head.headers[1], look: HEADER },
      { first: 3, last: COLUMNS - 1, text: rest, look: HEADER },
    );
    this.merges.splice(-2, 1, `A${top}:B${top + 1}`, `C${top}:C${top + 1}`);
    const blank = [0, 1, 2].map((column) => ({ first: column, last: column, text: null, look: HEADER }));
    this.add(...blank, ...spans.map(([first, last], i) => ({ first, last, text: labels[i] ?? null, look: HEADER })));
    this.add(
      { first: 0, last: 1, text: head.name, look: WORDS },
      { first: 2, last: 2, text: head.unit, look: CENTRED },
      ...values,
    );
  }
}

const valuesIn = (spans: readonly (readonly [number, number])[], values: readonly string[]): Span[] =>
  spans.map(([first, last], i) => ({ first, last, text: values[i] ?? null, look: CENTRED }));

function addBlock(page: PageRows, block: DetailBlock): void {
  if ('heading' in block) {
    page.gap();
    page.wide(block.heading, BOLD);
  } else if ('paragraph' in block) page.wide(block.paragraph, TEXT);
  else if ('line' in block) page.wide(block.line, BOLD);
  else if ('stacked' in block) {
    const [labels, values] = block.stacked;
    page.field([labels.join('\n'), values.join('\n')], BOLD);
  } else if ('fraction' in block) {
    page.add({ first: 1, last: COLUMNS - 1, text: block.fraction[0], look: NUMERATOR });
    page.add({ first: 1, last: COLUMNS - 1, text: block.fraction[1], look: FRACTION });
  } else if ('criteria' in block) {
    const { levels, thresholds, pending } = block.criteria;
    const values = pending
      ? [{ first: 3, last: COLUMNS - 1, text: pending, look: CENTRED }]
      : valuesIn(LEVEL_SPANS, thresholds ?? []);
    page.table(block.criteria, LEVEL_SPANS, levels, values);
  } else if ('baselines' in block) {
    const { years, results } = block.baselines;
    page.table(block.baselines, YEAR_SPANS, years, valuesIn(YEAR_SPANS, results));
  } else if ('steps' in block) {
    const row = ([level, activity]: readonly [string, string], left: Look, right: Look) =>
      page.add(
        { first: 0, last: 0, text: level, look: left },
        { first: 1, last: COLUMNS - 1, text: activity, look: right },
      );
    row(block.steps.headers, HEADER, HEADER);
    block.steps.rows.forEach((step) => row(step, CENTRED, WORDS));
  } else {
    page.gap();
    page.field(block.field, TEXT);
  }
}

/** One detail page on a sheet of its own, named by its code: portrait A4, texts as the document writes them. */
export function detailSheet(title: readonly string[], { code, fields, blocks }: SamplePage): NewSheet {
  const page = new PageRows();
  title.forEach((line) => page.wide(line, TITLE));
  page.gap();
  fields.forEach((field) => page.field(field, BOLD));
  blocks.forEach((block) => addBlock(page, block));
  return {
    name: code,
    columnWidths: WIDTHS,
    rows: page.rows,
    merges: page.merges,
    portraitA4: true,
    footer: '&C&"TH Sarabun New"&14หน้า &P จาก &N',
  };
}
