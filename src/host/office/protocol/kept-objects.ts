import type { Area } from '../../../sheet/grid';
import type { HostWorkbook } from '../../workbook/host-workbook';
import { moveArea, type CellShift } from '../model/cell-shift';
import type { HostObject } from '../model/object';
import { object, type AreasRef, type RangeRef } from '../model/object';
import { HostError } from './host-error';

type Kept =
  | { readonly type: 'Range'; readonly sheetId: string; area: Area | null }
  | { readonly type: 'RangeAreas'; readonly sheetId: string; areas: readonly Area[] };

/**
 * The ranges an add-in holds on to between two requests (`_KeepReference`, path type 6). They follow their cells when cells
 * are inserted or deleted through the protocol, as Excel's tracked ranges do.
 */
export class KeptObjects {
  private readonly byId = new Map<string, Kept>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  constructor(private readonly workbook: HostWorkbook) {}

  get count(): number {
    return this.byId.size;
  }

  keep(kept: HostObject): void {
    if (this.ids.has(kept)) return;
    const id = `{kept-${this.next++}}`;
    if (kept.type === 'Range') {
      const { sheet, area } = kept.self as RangeRef;
      this.byId.set(id, { type: 'Range', sheetId: sheet.id, area });
    } else if (kept.type === 'RangeAreas') {
      const { sheet, areas } = kept.self as AreasRef;
      this.byId.set(id, { type: 'RangeAreas', sheetId: sheet.id, areas });
    } else {
      throw new HostError('ApiNotFound', `${kept.type}._KeepReference`);
    }
    this.ids.set(kept, id);
  }

  idOf(kept: HostObject): string | undefined {
    return this.ids.get(kept);
  }

  resolve(id: string): HostObject {
    const kept = this.byId.get(id);
    const sheet = kept && this.workbook.sheets().find((candidate) => candidate.id === kept.sheetId);
    if (!kept || !sheet) throw new HostError('InvalidReference', `unknown reference ${id}`);
    if (kept.type === 'Range') {
      if (!kept.area) throw new HostError('InvalidReference', 'the cells of the range were deleted');
      return this.remember(object('Range', { sheet, area: kept.area }), id);
    }
    return this.remember(object('RangeAreas', { sheet, areas: kept.areas }), id);
  }

  release(id: string): void {
    this.byId.delete(id);
  }

  releaseAll(): void {
    this.byId.clear();
  }

  /** Cells were inserted or removed: ranges below or right of them move, ranges wholly removed die. */
  follow(sheetId: string, shift: CellShift): void {
    for (const kept of this.byId.values()) {
      if (kept.sheetId !== sheetId) continue;
      if (kept.type === 'Range') kept.area = kept.area && moveArea(kept.area, shift);
      else kept.areas = kept.areas.map((area) => moveArea(area, shift)).filter((area) => area !== null);
    }
  }

  private remember(resolved: HostObject, id: string): HostObject {
    this.ids.set(resolved, id);
    return resolved;
  }
}
