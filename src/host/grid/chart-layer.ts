import type { Area } from '../../sheet/grid';
import type { HostWorkbook } from '../workbook/host-workbook';
import type { HostChart } from '../workbook/sheet-layout';
import type { Box } from './cell-places';
import { chartData } from './chart-data';
import { chartPicture, type Size } from './chart-picture';

/** What the layer asks of the grid it lies on. */
export interface ChartGround {
  readonly workbook: HostWorkbook;
  /** Where the cells are shown, without the headers. */
  cells(): Box | null;
  /** Where an area of the shown sheet is, scrolled and zoomed as it is now. */
  placeOf(area: Area): Box;
  /** How much larger than by default the sheet is shown. */
  zoom(): number;
}

/**
 * Pictures of the shown sheet's charts over the cells they cover: the grid has no charts of its own. They follow values,
 * scrolling and zoom. `moved` is to be called after anything that may move cells, `changed` when values may have changed.
 */
export class ChartLayer {
  private readonly element: HTMLElement;
  private ground: ChartGround | null = null;
  private waiting: 'moved' | 'changed' | null = null;
  private shown: { readonly chart: HostChart; readonly size: Size; readonly picture: HTMLElement }[] = [];

  constructor(
    container: HTMLElement,
    private readonly note: () => string,
  ) {
    this.element = document.createElement('div');
    this.element.className = 'charts';
    container.append(this.element);
    new ResizeObserver(() => this.moved()).observe(container);
  }

  show(ground: ChartGround): void {
    this.ground = ground;
    this.changed();
  }

  moved(): void {
    this.draw(this.waiting ?? 'moved');
  }

  changed(): void {
    this.draw('changed');
  }

  /** Once a frame at most. */
  private draw(what: 'moved' | 'changed'): void {
    const begun = this.waiting !== null;
    this.waiting = what;
    if (begun) return;
    requestAnimationFrame(() => {
      const all = this.waiting === 'changed' || this.isStale();
      this.waiting = null;
      if (all) this.drawPictures();
      this.place();
    });
  }

  private charts(): readonly HostChart[] {
    return this.ground?.workbook.activeSheet().layout?.charts ?? [];
  }

  private sizeOf({ place }: HostChart): Size | null {
    if (!this.ground) return null;
    const { width, height } = this.ground.placeOf(place);
    return { width: Math.round(width / this.ground.zoom()), height: Math.round(height / this.ground.zoom()) };
  }

  /** Other charts than those drawn, or other sizes: a sheet was shown, a chart changed, a column is wider. */
  private isStale(): boolean {
    const charts = this.charts();
    const differs = (chart: HostChart, index: number): boolean => {
      const [drawn, size] = [this.shown[index], this.sizeOf(chart)];
      return drawn?.chart !== chart || drawn.size.width !== size?.width || drawn.size.height !== size.height;
    };
    return charts.length !== this.shown.length || charts.some(differs);
  }

  private drawPictures(): void {
    this.shown = this.charts().flatMap((chart) => {
      const size = this.sizeOf(chart);
      return size && this.ground ? [{ chart, size, picture: this.pictureOf(chart, size, this.ground.workbook) }] : [];
    });
    this.element.replaceChildren(...this.shown.map(({ picture }) => picture));
  }

  private pictureOf(chart: HostChart, size: Size, workbook: HostWorkbook): HTMLElement {
    const picture = document.createElement('div');
    picture.className = 'chart';
    picture.dataset['name'] = chart.name;
    picture.innerHTML = chartPicture(chart, chartData(workbook, chart), size, this.note());
    return picture;
  }

  private place(): void {
    const cells = this.shown.length === 0 ? null : (this.ground?.cells() ?? null);
    this.element.hidden = cells === null;
    if (cells === null || !this.ground) return;
    setBox(this.element, cells);
    for (const { chart, picture } of this.shown) {
      const box = this.ground.placeOf(chart.place);
      setBox(picture, { ...box, left: box.left - cells.left, top: box.top - cells.top });
    }
  }
}

function setBox({ style }: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}
