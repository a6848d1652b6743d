import type { HostChart } from '../workbook/sheet-layout';
import { shownText } from '../workbook/shown-text';
import type { ChartData } from './chart-data';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part in which the bars stand, in pixels. */
interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
const round = (value: number): number => Math.round(value * 10) / 10;

const NOTE_FONT = 'Noto Sans Thai, sans-serif';
const INK = '#404040';
const GRID = '#D9D9D9';

/** Thai vowels and marks above and below the line take no width. */
const lengthOf = (text: string): number => [...text.replaceAll(/\p{Mn}/gu, '')].length;

/** Letters of the office faces are small for their size. */
const LETTER = { th: 0.4, other: 0.56 };
const PIXELS_PER_POINT = 4 / 3;

interface Type {
  /** Pixels. */
  readonly size: number;
  /** The width of a letter, roughly. */
  readonly letter: number;
}

/** As large as the chart says, and as one line has room for. */
function typeOf({ fontName, fontSize }: HostChart, room = Infinity): Type {
  const size = Math.min(fontSize * PIXELS_PER_POINT, room);
  return { size, letter: size * (fontName?.startsWith('TH ') ? LETTER.th : LETTER.other) };
}

const widthOf = (text: string, { letter }: Type): number => lengthOf(text) * letter;

/** A text cut so that it fits, never between a letter and its marks. */
export function fitted(text: string, width: number, letter: number): string {
  if (lengthOf(text) * letter <= width) return text;
  const letters = [...text.matchAll(/\P{Mn}\p{Mn}*/gu)].map(([whole]) => whole);
  const room = Math.max(1, Math.floor(width / letter) - 1);
  return `${letters.slice(0, room).join('').trimEnd()}…`;
}

interface TextOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly font?: string;
}

function textAt(x: number, y: number, text: string, options: TextOptions): string {
  const { anchor = 'start', size, bold = false, fill = INK, font } = options;
  const more = `${bold ? ' font-weight="600"' : ''}${font === undefined ? '' : ` font-family="${font}"`}`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="${fill}"${more}>${escaped(text)}</text>`;
}

const line = (x1: number, y1: number, x2: number, y2: number, color: string): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}"/>`;

/** Ends and steps of the axis; what is automatic goes from 0 to the highest value in about five steps. */
function scaleOf({ valueAxis }: HostChart, { series }: ChartData): { min: number; max: number; ticks: number[] } {
  const highest = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const min = valueAxis.minimum ?? 0;
  const max = Math.max(valueAxis.maximum ?? Math.ceil(highest), min + 1e-9);
  const unit = valueAxis.majorUnit ?? Math.max(1, Math.ceil((max - min) / 5));
  const count = Math.min(100, Math.floor((max - min) / unit + 1e-9));
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, index) => min + index * unit) };
}

/** The legend under the plot, in the middle. */
function legendAt({ series }: ChartData, width: number, y: number, type: Type): string {
  const words = series.reduce((sum, { name }) => sum + widthOf(name, type), 0);
  // As much room between the entries as there is, and smaller letters where there is none.
  const gap = Math.min(34, Math.max(20, (width - 12 - words) / Math.max(1, series.length)));
  const size = Math.min(type.size, (type.size * (width - 12 - gap * series.length)) / Math.max(1, words));
  const items = series.map(({ name, fill }) => ({
    name,
    fill,
    width: (widthOf(name, type) * size) / type.size + gap,
  }));
  let x = (width - items.reduce((sum, item) => sum + item.width, 0)) / 2 + (34 - gap) / 4;
  return items
    .map((item) => {
      const at = x;
      x += item.width;
      return `<rect x="${round(at)}" y="${y - 9}" width="10" height="10" fill="${item.fill}"/>${textAt(at + 15, y, item.name, { size })}`;
    })
    .join('');
}

/** Bars of one category that have a value, first the one that is drawn last and seen. */
function barsOf(data: ChartData, draw: (index: number, value: number, fill: string) => string): string {
  return data.series
    .flatMap(({ name, fill, values }) =>
      values.map((value, index) =>
        value === null
          ? ''
          : `<g>${draw(index, value, fill)}<title>${escaped(`${data.categories[index] ?? ''} ${value} ${name}`)}</title></g>`,
      ),
    )
    .join('');
}

function lying(chart: HostChart, data: ChartData, plot: Plot): string {
  const { min, max, ticks } = scaleOf(chart, data);
  const step = plot.height / Math.max(1, data.categories.length);
  const { size, letter } = typeOf(chart, step);
  const thick = step / (1 + (chart.series[0]?.gapWidth ?? 150) / 100);
  const x = (value: number): number =>
    plot.left + ((Math.min(max, Math.max(min, value)) - min) / (max - min)) * plot.width;
  const row = (index: number): number => (chart.categoryAxis.reversed ? index : data.categories.length - 1 - index);
  const middle = (index: number): number => plot.top + (row(index) + 0.5) * step;
  const bottom = plot.top + plot.height;
  return [
    ...ticks.map((tick) => line(x(tick), plot.top, x(tick), bottom, chart.valueAxis.gridlineColor ?? GRID)),
    ...ticks.map((tick) =>
      textAt(x(tick), bottom + size + 3, shownText(tick, chart.valueAxis.numberFormat), { anchor: 'middle', size }),
    ),
    barsOf(data, (index, value, fill) => {
      const [left, top] = [round(x(min)), round(middle(index) - thick / 2)];
      return `<rect x="${left}" y="${top}" width="${round(x(value) - left)}" height="${round(thick)}" fill="${fill}"/>`;
    }),
    line(plot.left, plot.top, plot.left, bottom, '#8C8C8C'),
    ...data.categories.map((name, index) =>
      textAt(plot.left - 8, middle(index) + size / 3, fitted(name, plot.left - 16, letter), { anchor: 'end', size }),
    ),
  ].join('');
}

function standing(chart: HostChart, data: ChartData, plot: Plot): string {
  const { size, letter } = typeOf(chart);
  const { min, max, ticks } = scaleOf(chart, data);
  const step = plot.width / Math.max(1, data.categories.length);
  const thick = step / (1 + (chart.series[0]?.gapWidth ?? 150) / 100);
  const bottom = plot.top + plot.height;
  const y = (value: number): number =>
    bottom - ((Math.min(max, Math.max(min, value)) - min) / (max - min)) * plot.height;
  const middle = (index: number): number => plot.left + (index + 0.5) * step;
  return [
    ...ticks.map((tick) =>
      line(plot.left, y(tick), plot.left + plot.width, y(tick), chart.valueAxis.gridlineColor ?? GRID),
    ),
    ...ticks.map((tick) =>
      textAt(plot.left - 8, y(tick) + size / 3, shownText(tick, chart.valueAxis.numberFormat), { anchor: 'end', size }),
    ),
    barsOf(data, (index, value, fill) => {
      const top = round(y(value));
      return `<rect x="${round(middle(index) - thick / 2)}" y="${top}" width="${round(thick)}" height="${round(bottom - top)}" fill="${fill}"/>`;
    }),
    line(plot.left, bottom, plot.left + plot.width, bottom, '#8C8C8C'),
    ...data.categories.map((name, index) =>
      textAt(middle(index), bottom + size + 3, fitted(name, step - 8, letter), { anchor: 'middle', size }),
    ),
  ].join('');
}

/** What a chart looks like, as SVG. A preview of what Excel draws, not its drawing. `note` says so in the corner. */
export function chartPicture(chart: HostChart, data: ChartData, size: Size, note: string): string {
  const bars = chart.type === 'BarClustered';
  const type = typeOf(chart);
  const line = type.size + 8;
  const top = chart.title === null ? 14 : line + 22;
  const bottom = size.height - (chart.legend === null ? line : 2 * line) - 6;
  const longest = Math.max(0, ...data.categories.map((name) => widthOf(name, type)));
  const left = bars ? Math.min(longest + 20, size.width * 0.42) : 44;
  const plot: Plot = { left, top, width: Math.max(10, size.width - left - 22), height: Math.max(10, bottom - top) };
  const font = escaped(`${chart.fontName ?? 'Calibri'}, Sarabun, Noto Sans Thai, sans-serif`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="100%" height="100%" role="img" aria-label="${escaped(chart.title ?? chart.name)}" font-family="${font}">`,
    `<rect x="0.5" y="0.5" width="${size.width - 1}" height="${size.height - 1}" fill="#FFFFFF" stroke="${GRID}"/>`,
    chart.title === null
      ? ''
      : textAt(size.width / 2, line + 4, chart.title, { anchor: 'middle', size: type.size + 3, bold: true }),
    bars ? lying(chart, data, plot) : standing(chart, data, plot),
    chart.legend === null ? '' : legendAt(data, size.width, size.height - 12, type),
    textAt(size.width - 6, 12, note, { anchor: 'end', size: 11, fill: '#707070', font: NOTE_FONT }),
    '</svg>',
  ].join('');
}
