import type { IDisposable } from '@univerjs/core';
import type { GridEngine } from './univer';

/** The user's own commands are of this type; mutations and operations, which commands consist of, are not. */
const COMMAND = 0;

/**
 * Makes one undo step of everything that a transaction changes, or several transactions of the same group.
 * The grid's own batching keeps the undo mutations in the order of the changes, which restores a cell that was written
 * twice to its middle state; so every addition is moved to the front here.
 */
export class UndoSteps {
  private open: { readonly group: string | null; readonly batch: IDisposable } | null = null;
  private depth = 0;

  private readonly watch: IDisposable;

  constructor(
    private readonly grid: GridEngine,
    private readonly unitId: string,
  ) {
    this.watch = grid.commands.beforeCommandExecuted((command) => {
      // What the user does meanwhile is a step of its own.
      if (this.depth === 0 && command.type === COMMAND) this.close();
    });
  }

  run<T>(work: () => T, group: string | null): T {
    if (this.depth > 0) return work();
    if (this.open && this.open.group !== group) this.close();
    this.open ??= { group, batch: this.grid.undoRedo.__tempBatchingUndoRedo(this.unitId) };
    this.depth += 1;
    const order = this.keepReverseOrder();
    try {
      return work();
    } finally {
      order.unsubscribe();
      this.depth -= 1;
      if (group === null) this.close();
    }
  }

  dispose(): void {
    this.close();
    this.watch.dispose();
  }

  close(): void {
    this.open?.batch.dispose();
    this.open = null;
  }

  private keepReverseOrder(): { unsubscribe(): void } {
    const { undoRedo } = this.grid;
    let item = undoRedo.pitchTopUndoElement();
    let known = item?.undoMutations.length ?? 0;
    return undoRedo.undoRedoStatus$.subscribe(() => {
      const top = undoRedo.pitchTopUndoElement();
      if (!top) return;
      if (top === item) top.undoMutations.unshift(...top.undoMutations.splice(known));
      item = top;
      known = top.undoMutations.length;
    });
  }
}
