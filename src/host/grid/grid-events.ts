import type { IDisposable, IExecutionOptions, IRange } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Area } from '../../sheet/grid';
import type { HostEvent } from '../workbook/host-workbook';
import { areaOf, around } from './areas';
import type { GridEngine, ICommandInfo } from './univer';

type Listener = (event: HostEvent) => void;
type Options = IExecutionOptions & { readonly fromFormula?: boolean };

/** What the commands listened to have in common. */
interface SheetParams {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly selections?: readonly { readonly range: IRange }[];
}

const WHOLE = { rows: 1_048_575, columns: 16_383 };

/**
 * Turns the grid's commands into the events of a workbook: contents changed, selection moved, sheet activated. Results of
 * formulas are no change of contents. Inside a transaction changes are gathered: one event per sheet.
 */
export class GridEvents {
  private readonly listeners = new Set<Listener>();
  private gathered: Map<string, Area> | null = null;

  private readonly heard$: IDisposable;

  constructor(grid: GridEngine) {
    this.heard$ = grid.commands.onCommandExecuted((command, options) =>
      this.heard(command, options as Options | undefined),
    );
  }

  dispose(): void {
    this.heard$.dispose();
    this.listeners.clear();
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Runs `work`; what it changes is told when it is over. */
  gather<T>(work: () => T): T {
    if (this.gathered) return work();
    const changes = (this.gathered = new Map<string, Area>());
    try {
      return work();
    } finally {
      this.gathered = null;
      for (const [sheetId, area] of changes) this.emit({ kind: 'changed', sheetId, area });
    }
  }

  private heard(command: Readonly<ICommandInfo>, options: Options | undefined): void {
    const params = command.params as SheetParams;
    switch (command.id) {
      case 'sheet.mutation.set-range-values':
        if (!options?.fromFormula) this.contents(command.params as ISetRangeValuesMutationParams);
        break;
      case 'sheet.mutation.insert-row':
      case 'sheet.mutation.remove-rows':
        this.changed(params.subUnitId, { ...areaOf(params.range), bottom: WHOLE.rows });
        break;
      case 'sheet.mutation.insert-col':
      case 'sheet.mutation.remove-col':
        this.changed(params.subUnitId, { ...areaOf(params.range), right: WHOLE.columns });
        break;
      case 'sheet.operation.set-selections':
        this.selected(params);
        break;
      case 'sheet.operation.set-worksheet-active':
        this.emit({ kind: 'activated', sheetId: params.subUnitId });
        break;
      default:
    }
  }

  private contents({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    let area: Area | null = null;
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const [column, data] of Object.entries(line as Record<string, object | null>)) {
        if (data && !('v' in data || 'f' in data || 'p' in data)) continue;
        const [top, left] = [Number(row), Number(column)];
        area = around(area, { top, left, bottom: top, right: left });
      }
    }
    if (area) this.changed(subUnitId, area);
  }

  private changed(sheetId: string, area: Area): void {
    if (this.gathered) this.gathered.set(sheetId, around(this.gathered.get(sheetId) ?? null, area));
    else this.emit({ kind: 'changed', sheetId, area });
  }

  private selected({ subUnitId, selections }: SheetParams): void {
    const range = selections?.at(-1)?.range;
    if (!range) return;
    const { startRow, startColumn, endRow, endColumn } = range;
    const whole = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);
    const area = {
      top: whole(startRow, 0),
      left: whole(startColumn, 0),
      bottom: whole(endRow, WHOLE.rows),
      right: whole(endColumn, WHOLE.columns),
    };
    this.emit({ kind: 'selection', sheetId: subUnitId, area });
  }
}
