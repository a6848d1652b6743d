import type { Look } from '../../../src/sheet/grid';
import type { NewCell, NewRow, NewSheet } from '../xlsx/new-workbook';
import { arabic, indicatorValues } from './indicator-values';
import type { Digits } from './indicator-values';
import type { SampleData, SampleIndicator } from './sample-workbook';

const COLUMNS = 10;
const WIDTHS = [62, 11, 13, 14, 14, 14, 14, 14, 20, 27];
const LINE = { style: 'thin', color: '#000000' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const TABLE: Look = { borders: BORDERS, vertical: 'center', wrap: true };
const HEADER: Look = { ...TABLE, bold: true, horizontal: 'center', fill: '#DCE6F1' };
const HEADING: Look = { ...TABLE, bold: true, horizontal: 'left', fill: '#F2F2F2' };
const NAME: Look = { ...TABLE, horizontal: 'left' };
const CENTRED: Look = { ...TABLE, horizontal: 'center' };
/** Thai letters that stand on the line; marks above and below take no width. */
const widthOf = (text: string) => text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length;
const LINE_HEIGHT = 26;

const filled = (first: NewCell, look: Look, count: number): NewCell[] => [
  first,
  ...Array.from({ length: count - 1 }, () => ({ value: null, look })),
];

function headerRows({ header }: SampleData, text: (t: string) => string): NewRow[] {
  const top = [
    header.name,
    header.weight,
    header.target,
    header.levels,
    null,
    null,
    null,
    null,
    header.result,
    header.note,
  ];
  const bottom = [null, null, null, ...header.levelLabels, null, null];
  const cells = (values: readonly (string | null)[]) =>
    values.map((value) => ({ value: value === null ? null : text(value), look: HEADER }));
  return [
    { height: 2 * LINE_HEIGHT, cells: cells(top) },
    { height: LINE_HEIGHT, cells: cells(bottom) },
  ];
}

function indicatorRow(indicator: SampleIndicator, digits: Digits): NewRow {
  const values = indicatorValues(indicator, digits);
  const name = `${values.code} ${values.name}`;
  const lines = Math.max(
    Math.ceil(widthOf(name) / (WIDTHS[0]! - 6)),
    ...values.levels.map((level) => (indicator.pending ? 1 : Math.ceil(widthOf(String(level.value ?? '')) / 11))),
    Math.ceil(widthOf(values.note) / 24),
  );
  return {
    height: lines * LINE_HEIGHT,
    cells: [
      { value: name, look: NAME },
      ...[values.weight, values.target].map((value) => ({ value, look: CENTRED })),
      ...values.levels.map((level) => ({ value: level.value, look: { ...CENTRED, ...level.format } })),
      { value: values.result.value, look: { ...CENTRED, ...values.result.format } },
      { value: values.note || null, look: NAME },
    ],
  };
}

/** One sheet of the sample: title, note, two header rows, headings and indicators. */
export function sampleSheet(data: SampleData, name: string, digits: Digits): NewSheet {
  const text = digits === 'numbers' ? arabic : (t: string) => t;
  const title: Look = { bold: true, fontSize: 18, horizontal: 'center', vertical: 'center' };
  const rows: NewRow[] = [
    { height: 34, cells: filled({ value: text(data.title), look: title }, title, COLUMNS) },
    {
      height: LINE_HEIGHT,
      cells: [{ value: data.exampleNote, look: { italic: true, horizontal: 'center', fontColor: '#7F6000' } }],
    },
    { height: 9, cells: [] },
    ...headerRows(data, text),
  ];
  const merges = ['A1:J1', 'A2:J2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:H4', 'I4:I5', 'J4:J5'];
  for (const section of data.sections) {
    for (const heading of section.headings) {
      rows.push({ height: LINE_HEIGHT, cells: filled({ value: text(heading), look: HEADING }, HEADING, COLUMNS) });
      merges.push(`A${rows.length}:J${rows.length}`);
    }
    for (const indicator of section.indicators) {
      rows.push(indicatorRow(indicator, digits));
      if (indicator.pending) merges.push(`D${rows.length}:H${rows.length}`);
    }
  }
  return {
    name,
    columnWidths: WIDTHS,
    rows,
    merges,
    frozen: { rows: 5, columns: 1 },
    printTitles: [4, 5],
    landscapeA4: true,
    footer: '&C&"TH Sarabun New"&14หน้า &P จาก &N',
  };
}
