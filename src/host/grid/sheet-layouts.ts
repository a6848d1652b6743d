import type { ICommand, ICommandService, IUndoRedoService } from '@univerjs/core';
import { PLAIN_LAYOUT, type SheetLayout } from '../workbook/sheet-layout';

const SET_LAYOUT = 'kpi-score.mutation.set-layout';
const MUTATION = 2;

interface LayoutParams {
  readonly unitId: string;
  readonly sheetId: string;
  readonly layout: SheetLayout;
}

/**
 * Charts and print layout of the sheets, which the grid does not keep itself. They change through a mutation, so that the
 * grid's undo takes them back with everything else. Gridlines are the grid's own.
 */
export class SheetLayouts {
  private readonly layouts = new Map<string, SheetLayout>();

  constructor(
    private readonly commands: ICommandService,
    private readonly undoRedo: IUndoRedoService,
  ) {
    const handler = (_: unknown, { unitId, sheetId, layout }: LayoutParams): boolean => {
      this.layouts.set(`${unitId} ${sheetId}`, layout);
      return true;
    };
    commands.registerCommand({ id: SET_LAYOUT, type: MUTATION, handler } as ICommand);
  }

  /** Whether a sheet has had anything set here. */
  has(unitId: string, sheetId: string): boolean {
    return this.layouts.has(`${unitId} ${sheetId}`);
  }

  get(unitId: string, sheetId: string): SheetLayout {
    return this.layouts.get(`${unitId} ${sheetId}`) ?? PLAIN_LAYOUT;
  }

  set(unitId: string, sheetId: string, layout: SheetLayout): void {
    const undo: LayoutParams = { unitId, sheetId, layout: this.get(unitId, sheetId) };
    const redo: LayoutParams = { unitId, sheetId, layout };
    this.commands.syncExecuteCommand(SET_LAYOUT, redo);
    this.undoRedo.pushUndoRedo({
      unitID: unitId,
      redoMutations: [{ id: SET_LAYOUT, params: redo }],
      undoMutations: [{ id: SET_LAYOUT, params: undo }],
    });
  }
}
