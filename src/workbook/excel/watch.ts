import { inExcel } from './run';

/**
 * Calls `changed` when another sheet is shown, cells change, or formulas give new values. Gives how to stop. The handler
 * only tells; reading is the listener's, after the event is over (an Excel event handler should be short).
 */
export async function watchExcel(changed: () => void): Promise<() => Promise<void>> {
  const tell = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onActivated.add(tell), worksheets.onChanged.add(tell), worksheets.onCalculated.add(tell)];
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
