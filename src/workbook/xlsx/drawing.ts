import type { ChartPlan, SheetPlan } from '../../sheet/sheet-plan';
import { chartXml } from './chart-xml';
import type { ShownAt } from './chart-xml';
import { SHEET_ORDER, insertOrdered } from './ordered-child';
import type { PartEditor } from './parts';
import { relationshipsPart, resolveTarget } from './relationships';
import { attributeOf, childOf, childrenOf, newElement, numberOf, relationIdOf, rootOf } from './xml';
import type { Element } from './xml';
import { parseDocument } from './xml-parser';
import { encodeAttribute } from './xml-text';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING_MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

/** The first element of that name at any depth, or null. */
function within(element: Element, name: string): Element | null {
  for (const child of childrenOf(element)) {
    const found = child.localName === name ? child : within(child, name);
    if (found) return found;
  }
  return null;
}

const nameOf = (anchor: Element): string | null => attributeOf(within(anchor, 'cNvPr'), 'name');

function relationOf(editor: PartEditor, from: string, id: string | null): Element | null {
  const list = relationshipsPart(from);
  if (id === null || !editor.has(list)) return null;
  return (
    childrenOf(rootOf(editor.document(list)), 'Relationship').find((item) => attributeOf(item, 'Id') === id) ?? null
  );
}

/** Takes away what a chart alone uses: Excel keeps its style and colours in parts of their own. */
function discardOwnParts(editor: PartEditor, part: string): void {
  const list = relationshipsPart(part);
  const own = editor.has(list) ? childrenOf(rootOf(editor.document(list)), 'Relationship') : [];
  for (const item of own) {
    const type = attributeOf(item, 'Type') ?? '';
    const target = resolveTarget(part, attributeOf(item, 'Target') ?? '');
    if (/\/chart(?:Style|ColorStyle)$/i.test(type) && editor.has(target)) editor.discard(target);
  }
  if (editor.has(list)) editor.discard(list);
}

/**
 * Takes the charts of these names off a drawing and gives their parts, which nothing refers to any more. Everything else on
 * the drawing, a person's picture too, stays.
 */
function takeOff(editor: PartEditor, drawing: string, names: ReadonlySet<string>): string[] {
  const parts: string[] = [];
  const root = rootOf(editor.document(drawing));
  for (const anchor of childrenOf(root).filter((child) => ANCHORS.includes(child.localName ?? ''))) {
    const frame = within(anchor, 'chart');
    if (frame === null || !names.has(nameOf(anchor) ?? '')) continue;
    const relation = relationOf(editor, drawing, relationIdOf(frame));
    if (relation) {
      const part = resolveTarget(drawing, attributeOf(relation, 'Target') ?? '');
      discardOwnParts(editor, part);
      parts.push(part);
      relation.parentNode?.removeChild(relation);
    }
    root.removeChild(anchor);
  }
  return parts;
}

/** The drawing part of a sheet, made and related when there is none. */
function drawingOf(editor: PartEditor, sheetPart: string): string {
  const sheet = rootOf(editor.document(sheetPart));
  const known = childOf(sheet, 'drawing');
  const relation = relationOf(editor, sheetPart, known && relationIdOf(known));
  if (relation) return resolveTarget(sheetPart, attributeOf(relation, 'Target') ?? '');
  const part = editor.freeName('xl/drawings/drawing', '.xml');
  editor.put(part, `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING_MAIN}"/>`);
  editor.setContentType(part, DRAWING_TYPE);
  const element = newElement(sheet, 'drawing');
  insertOrdered(sheet, element, SHEET_ORDER);
  const prefix = element.lookupNamespace('r') === OFFICE ? 'r' : 'rel';
  if (prefix === 'rel') element.setAttribute('xmlns:rel', OFFICE);
  element.setAttribute(`${prefix}:id`, editor.relate(sheetPart, `${OFFICE}/drawing`, `/${part}`));
  return part;
}

const anchorXml = (chart: ChartPlan, id: number, relation: string): string => {
  const { top, left, bottom, right } = chart.place;
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const [name, title] = [chart.name, chart.title].map(encodeAttribute);
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING_MAIN}" editAs="oneCell">` +
    `${corner('from', left, top)}${corner('to', right + 1, bottom + 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${id}" name="${name}" descr="${title}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relation}"/></a:graphicData>` +
    '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
};

const greatestId = (element: Element): number =>
  Math.max(
    element.localName === 'cNvPr' ? (numberOf(element, 'id') ?? 0) : 0,
    1,
    ...childrenOf(element).map((child) => greatestId(child)),
  );

const fontOf = ({ looks }: Pick<SheetPlan, 'looks'>): string | null =>
  looks.find(({ look }) => look.fontName !== undefined)?.look.fontName ?? null;

/** Puts the charts of a plan onto its sheet, in place of earlier ones of the same names. */
export function putCharts(
  editor: PartEditor,
  sheetPart: string,
  plan: Pick<SheetPlan, 'name' | 'charts' | 'looks' | 'withoutCharts'>,
  shownAt: ShownAt,
): void {
  const drawn = childOf(rootOf(editor.document(sheetPart)), 'drawing') !== null;
  if (plan.charts.length === 0 && !drawn) return;
  const drawing = drawingOf(editor, sheetPart);
  const free = takeOff(
    editor,
    drawing,
    new Set([...plan.charts.map(({ name }) => name), ...(plan.withoutCharts ?? [])]),
  );
  const root = rootOf(editor.document(drawing));
  for (const chart of plan.charts) {
    const known = free.shift();
    const part = known ?? editor.freeName('xl/charts/chart', '.xml');
    editor.put(part, chartXml(chart, plan.name, fontOf(plan), shownAt));
    if (known === undefined) editor.setContentType(part, CHART_TYPE);
    const relation = editor.relate(drawing, `${OFFICE}/chart`, `/${part}`);
    root.appendChild(parseDocument(anchorXml(chart, greatestId(root) + 1, relation)).root);
  }
  free.forEach((part) => editor.discard(part));
}
