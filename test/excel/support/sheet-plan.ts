import type { CellContent } from '../../../src/sheet/plan';
import type { ChartPlan, SheetPlan } from '../../../src/sheet/sheet-plan';

const value = (content: string | number | null): CellContent => ({ kind: 'value', value: content });
const formula = (text: string, result: number): CellContent => ({ kind: 'formula', formula: text, value: result });

export const RESULT_SHEET = 'สรุปคะแนน';
export const RECORD_KEY = 'result-sheet';

const chart = (rows: number): ChartPlan => ({
  kind: 'bar',
  name: 'คะแนนตัวชี้วัด',
  title: 'คะแนนรายตัวชี้วัด',
  categories: { top: 3, left: 0, bottom: 2 + rows, right: 0 },
  series: [
    { name: 'ดี', values: { top: 3, left: 4, bottom: 2 + rows, right: 4 }, fill: '#2E7D32' },
    { name: 'ปรับปรุง', values: { top: 3, left: 5, bottom: 2 + rows, right: 5 }, fill: '#C62828' },
  ],
  axis: { min: 0, max: 5, majorUnit: 1, format: '0' },
  place: { top: 5 + rows, left: 0, bottom: 15 + rows, right: 3 },
});

/** A small result sheet as the planner makes it: a title over four columns, a table with links, hidden feeds, one chart. */
export function sheetPlan(source: string, rows = 3, version = 1): SheetPlan {
  const from = `'${source.replaceAll("'", "''")}'!`;
  const line = (_: unknown, index: number): CellContent[] => [
    value(`= ตัวชี้วัดที่ ${index + 1} รุ่น ${version}`),
    value(index + 1),
    formula(`=${from}B${index + 2}*${version}`, version),
    value(null),
    formula(`=${from}B${index + 2}/1`, 1),
    formula(`=${from}B${index + 2}/2`, 0.5),
  ];
  const last = 2 + rows;
  return {
    name: RESULT_SHEET,
    after: source,
    contents: [
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, cells: [[value('สรุปผลคะแนน')]] },
      { area: { top: 3, left: 0, bottom: last, right: 5 }, cells: Array.from({ length: rows }, line) },
    ],
    looks: [
      {
        area: { top: 0, left: 0, bottom: 0, right: 3 },
        look: { fontName: 'TH Sarabun New', fontSize: 20, bold: true },
      },
      { area: { top: 3, left: 2, bottom: last, right: 2 }, look: { numberFormat: '0.0000', fill: '#F0F0F0' } },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    columnWidths: [{ column: 0, width: 40 + version }],
    rowHeights: [{ row: 0, height: 30 + version }],
    hiddenColumns: [4, 5],
    bandRules: [
      {
        area: { top: 3, left: 2, bottom: last, right: 2 },
        rules: [{ band: 'good', formula: '=AND(ISNUMBER($C4),$C4>=3)', fill: '#C6E7B8', fontColor: '#1B4D1E' }],
      },
    ],
    charts: [chart(rows)],
    page: {
      orientation: 'portrait',
      area: { top: 0, left: 0, bottom: last + 20, right: 3 },
      titleRows: [2, 2],
      fitToWidth: true,
      breaksBefore: [5 + rows],
      footer: 'หน้า &P จาก &N',
    },
    gridlines: false,
    record: { key: RECORD_KEY, value: { version, rows } },
  };
}
