import type { Area } from '../../sheet/grid';
import type { ChartPlan, ChartSeries } from '../../sheet/sheet-plan';
import { columnName } from './a1';
import { encodeText } from './cell-text';
import { encodeAttribute, encodeContents } from './xml-text';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** What a cell shows: charts keep a copy, so that they can be drawn before anything is calculated. */
export type ShownAt = (row: number, column: number) => string | number | null;

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
/** Hundredths of a point. */
const TITLE_SIZE = 1400;
const TEXT_SIZE = 1000;
const GRID_LINE = 'D9D9D9';
const AXIS_LINE = '7F7F7F';

const val = (name: string, value: string | number): string => `<c:${name} val="${value}"/>`;
const content = (text: string): string => encodeContents(encodeText(text));
const rgb = (colour: string): string => `<a:srgbClr val="${colour.replace('#', '').toUpperCase()}"/>`;
const solid = (colour: string): string => `<a:solidFill>${rgb(colour)}</a:solidFill>`;
const line = (colour: string): string => `<c:spPr><a:ln w="6350">${solid(colour)}</a:ln></c:spPr>`;

/** `'สรุปคะแนน'!$L$12:$L$26`. */
export const chartReference = (sheet: string, { top, left, bottom, right }: Area): string =>
  `'${sheet.replaceAll("'", "''")}'!$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;

const fontXml = (font: string | null): string =>
  font === null ? '' : `<a:latin typeface="${encodeAttribute(font)}"/><a:cs typeface="${encodeAttribute(font)}"/>`;

const textProperties = (font: string | null): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${TEXT_SIZE}">${fontXml(font)}</a:defRPr></a:pPr>` +
  '<a:endParaRPr lang="th-TH"/></a:p></c:txPr>';

const titleXml = (title: string, font: string | null): string => {
  const run = `sz="${TITLE_SIZE}" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${run}/></a:pPr>` +
    `<a:r><a:rPr lang="th-TH" ${run}>${fontXml(font)}</a:rPr><a:t>${content(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
};

const rowsOf = ({ top, bottom, left }: Area): { row: number; column: number }[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => ({ row: top + index, column: left }));

const pointsXml = (values: readonly (string | number | null)[]): string =>
  val('ptCount', values.length) +
  values
    .map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${content(String(value))}</c:v></c:pt>`))
    .join('');

function seriesXml(series: ChartSeries, index: number, chart: ChartPlan, sheet: string, shownAt: ShownAt): string {
  const words = rowsOf(chart.categories).map(({ row, column }) => String(shownAt(row, column) ?? ''));
  const numbers = rowsOf(series.values).map(({ row, column }) => {
    const value = shownAt(row, column);
    return typeof value === 'number' ? value : null;
  });
  const reference = (area: Area) => `<c:f>${content(chartReference(sheet, area))}</c:f>`;
  return (
    `<c:ser>${val('idx', index)}${val('order', index)}<c:tx><c:v>${content(series.name)}</c:v></c:tx>` +
    `<c:spPr>${solid(series.fill)}</c:spPr>${val('invertIfNegative', 0)}` +
    `<c:cat><c:strRef>${reference(chart.categories)}<c:strCache>${pointsXml(words)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef>${reference(series.values)}<c:numCache><c:formatCode>General</c:formatCode>${pointsXml(numbers)}` +
    '</c:numCache></c:numRef></c:val></c:ser>'
  );
}

/** A lying chart begins on top, as the table does; its figures stay at the foot. */
function axesXml({ kind, axis }: ChartPlan, font: string | null): string {
  const lying = kind === 'bar';
  const common = (title: string) => title + textProperties(font);
  const category =
    `<c:catAx>${val('axId', CATEGORY_AXIS)}<c:scaling>${val('orientation', lying ? 'maxMin' : 'minMax')}</c:scaling>` +
    `${val('delete', 0)}${val('axPos', lying ? 'l' : 'b')}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}${val('tickLblPos', 'low')}${common(line(AXIS_LINE))}` +
    `${val('crossAx', VALUE_AXIS)}${val('crosses', 'autoZero')}${val('auto', 0)}${val('lblAlgn', 'ctr')}` +
    `${val('lblOffset', 100)}${val('tickLblSkip', 1)}${val('noMultiLvlLbl', 1)}</c:catAx>`;
  const value =
    `<c:valAx>${val('axId', VALUE_AXIS)}<c:scaling>${val('orientation', 'minMax')}${val('max', axis.max)}` +
    `${val('min', axis.min)}</c:scaling>${val('delete', 0)}${val('axPos', lying ? 'b' : 'l')}` +
    `<c:majorGridlines>${line(GRID_LINE)}</c:majorGridlines>` +
    `<c:numFmt formatCode="${encodeAttribute(axis.format)}" sourceLinked="0"/>${val('majorTickMark', 'none')}` +
    `${val('minorTickMark', 'none')}${val('tickLblPos', 'nextTo')}${common(line(AXIS_LINE))}` +
    `${val('crossAx', CATEGORY_AXIS)}${val('crosses', lying ? 'max' : 'autoZero')}${val('crossBetween', 'between')}` +
    `${val('majorUnit', axis.majorUnit)}</c:valAx>`;
  return category + value;
}

const legendXml = (font: string | null): string =>
  `<c:legend>${val('legendPos', 'b')}${val('overlay', 0)}${textProperties(font)}</c:legend>`;

/**
 * A chart part (ECMA-376 part 1, 21.2): clustered bars that lie upon each other. The order of elements is the schema's.
 * Hidden cells are plotted: those that feed a chart may be out of sight.
 */
export function chartXml(chart: ChartPlan, sheet: string, font: string | null, shownAt: ShownAt): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, sheet, shownAt)).join('');
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}">${val('date1904', 0)}${val('roundedCorners', 0)}<c:chart>` +
    `${titleXml(chart.title, font)}${val('autoTitleDeleted', 0)}<c:plotArea><c:layout/><c:barChart>` +
    `${val('barDir', chart.kind === 'bar' ? 'bar' : 'col')}${val('grouping', 'clustered')}${val('varyColors', 0)}${series}` +
    `${val('gapWidth', 50)}${val('overlap', 100)}${val('axId', CATEGORY_AXIS)}${val('axId', VALUE_AXIS)}</c:barChart>` +
    `${axesXml(chart, font)}</c:plotArea>${chart.series.length > 1 ? legendXml(font) : ''}${val('plotVisOnly', 0)}` +
    `${val('dispBlanksAs', 'gap')}</c:chart><c:spPr>${solid('#FFFFFF')}<a:ln w="6350">${solid(`#${GRID_LINE}`)}</a:ln></c:spPr>` +
    `${textProperties(font)}</c:chartSpace>`
  );
}
