import { inExcel } from './run';

/** What happened: another sheet is shown, or cells have other contents or values. */
export type SheetEvent = 'activated' | 'cells';

/**
 * Calls `changed` when another sheet is shown, cells change, or formulas give new values. Gives how to stop. The handler
 * only tells; reading is the listener's, after the event is over (an Excel event handler should be short).
 */
export async function watchExcel(changed: (what: SheetEvent) => void): Promise<() => Promise<void>> {
  const tell = (what: SheetEvent) => (): Promise<void> => {
    changed(what);
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onActivated.add(tell('activated')),
      worksheets.onChanged.add(tell('cells')),
      worksheets.onCalculated.add(tell('cells')),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    for (const handler of handlers) {
      handler.remove();
      await handler.context.sync();
    }
  };
}
