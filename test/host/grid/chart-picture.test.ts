/** @jest-environment jsdom */
import { chartData } from '../../../src/host/grid/chart-data';
import { chartPicture, fitted } from '../../../src/host/grid/chart-picture';
import type { HostValue } from '../../../src/host/workbook/host-workbook';
import { MemoryWorkbook } from '../../../src/host/workbook/memory-workbook';
import type { HostChart } from '../../../src/host/workbook/sheet-layout';

const NAMES = ['ข้อ <๑>', 'ข้อ ๒', 'ข้อ ๓'];
const SCORES: readonly HostValue[][] = [
  [4, { error: '#N/A' }, null],
  [{ error: '#N/A' }, 2, 'รอประกาศเกณฑ์'],
];

function chartOf(type: HostChart['type']): { workbook: MemoryWorkbook; chart: HostChart } {
  const workbook = new MemoryWorkbook(['สรุป']);
  const sheet = workbook.sheet('สรุป');
  NAMES.forEach((name, row) => {
    const cells = [name, ...SCORES.map((column) => column[row] ?? null)].map((value) => ({ value, formula: null }));
    sheet.setCells({ top: row, left: 0, bottom: row, right: 2 }, [cells]);
  });
  const cells = (column: number) => ({ sheetId: sheet.id, area: { top: 0, left: column, bottom: 2, right: column } });
  const series = { categories: cells(0), overlap: 100, gapWidth: 100 };
  return {
    workbook,
    chart: {
      id: 'c',
      name: 'แผนภูมิ',
      type,
      title: 'คะแนน & อื่น ๆ',
      legend: 'Bottom',
      fontName: 'TH Sarabun New',
      fontSize: 14,
      series: [
        { ...series, name: 'ดี', fill: '#1E7B34', values: cells(1) },
        { ...series, name: 'ต่ำ', fill: '#C62828', values: cells(2) },
      ],
      valueAxis: { minimum: 0, maximum: 5, majorUnit: 1, numberFormat: '[$-D07041E]0', gridlineColor: '#D9D9D9' },
      categoryAxis: { reversed: true, position: 'Maximum' },
      plotVisibleOnly: false,
      place: { top: 0, left: 0, bottom: 9, right: 3 },
    },
  };
}

const SIZE = { width: 400, height: 300 };
const draw = (type: HostChart['type']): Document => {
  const { workbook, chart } = chartOf(type);
  const svg = chartPicture(chart, chartData(workbook, chart), SIZE, 'ตัวอย่าง');
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
};

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string | null;
}
const barsOf = (picture: Document): Bar[] =>
  [...picture.querySelectorAll('g rect')].map((bar) => {
    const number = (name: string): number => Number(bar.getAttribute(name));
    const fill = bar.getAttribute('fill');
    return { x: number('x'), y: number('y'), width: number('width'), height: number('height'), fill };
  });
const wordsOf = (picture: Document): string[] =>
  [...picture.querySelectorAll('text')].map((text) => text.textContent ?? '');

describe('the picture of a chart', () => {
  it('reads what the cells show now; errors, words and blanks have no bar', () => {
    const { workbook, chart } = chartOf('BarClustered');
    expect(chartData(workbook, chart)).toEqual({
      categories: NAMES,
      series: [
        { name: 'ดี', fill: '#1E7B34', values: [4, null, null] },
        { name: 'ต่ำ', fill: '#C62828', values: [null, 2, null] },
      ],
    });
  });

  it('has bars as long as their values, the first on top, in the colours of their series', () => {
    const [first, second, ...others] = barsOf(draw('BarClustered'));
    expect(others).toEqual([]);
    expect([first?.fill, second?.fill]).toEqual(['#1E7B34', '#C62828']);
    expect(first!.width).toBeCloseTo(2 * second!.width, 0);
    expect(first!.y).toBeLessThan(second!.y);
    expect(first!.x).toBe(second!.x);
  });

  it('has columns as high as their values, on one line', () => {
    const [first, second] = barsOf(draw('ColumnClustered'));
    expect(first!.height).toBeCloseTo(2 * second!.height, 0);
    expect(first!.y + first!.height).toBeCloseTo(second!.y + second!.height, 0);
    expect(first!.x).toBeLessThan(second!.x);
  });

  it('says title, categories, steps of the axis in its format, series, and that it is a preview', () => {
    const words = wordsOf(draw('BarClustered'));
    expect(words).toEqual(expect.arrayContaining(['คะแนน & อื่น ๆ', ...NAMES, '๐', '๕', 'ดี', 'ต่ำ', 'ตัวอย่าง']));
  });

  it('stays within its size', () => {
    for (const type of ['BarClustered', 'ColumnClustered'] as const) {
      for (const { x, y, width, height } of barsOf(draw(type))) {
        expect([x >= 0, y >= 0, x + width <= SIZE.width, y + height <= SIZE.height]).toEqual([true, true, true, true]);
      }
    }
  });

  it('cuts long names between letters, never between a letter and its marks', () => {
    expect(fitted('ตัวชี้วัดที่ยาว', 1000, 5)).toBe('ตัวชี้วัดที่ยาว');
    expect(fitted('กี้กี้กี้กี้', 15, 5)).toBe('กี้กี้…');
  });
});
