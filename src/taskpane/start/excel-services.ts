import { excelWorkbook } from '../../workbook/excel/excel-workbook';
import { selection, watchSelection } from '../../workbook/excel/selection';
import { watchExcel } from '../../workbook/excel/watch';
import { WorkbookError } from '../../workbook/port';
import type { PaneServices } from '../services';

/** Stops what is still being started as soon as it has been. */
function stopping(started: Promise<() => Promise<void>>, failed: (error: unknown) => void): () => void {
  let stopped = false;
  let stop: (() => Promise<void>) | null = null;
  started.then((ready) => {
    stop = ready;
    if (stopped) stop().catch(failed);
  }, failed);
  return () => {
    stopped = true;
    stop?.().catch(failed);
  };
}

/** The pane's services in Excel. `failed` hears when Excel refuses to tell of changes; reading by hand still works. */
export const excelServices = (): PaneServices => ({
  port: excelWorkbook(),
  watch: (changed, failed) => {
    let stopped = false;
    const stop = stopping(
      watchExcel((what) => {
        if (!stopped) changed(what);
      }),
      failed,
    );
    return () => {
      stopped = true;
      stop();
    };
  },
  watchSelection: (sheet, selected, failed) => {
    let stopped = false;
    const tell = (area: Parameters<typeof selected>[0] | null, already: boolean): void => {
      if (!stopped && area !== null) selected(area, already);
    };
    const stop = stopping(
      watchSelection(sheet, (area) => tell(area, false)),
      failed,
    );
    // A shape, or several areas: nothing that could be offered, and no failure.
    selection().then(
      (area) => tell(area, true),
      (error: unknown) => {
        if (!(error instanceof WorkbookError)) failed(error);
      },
    );
    return () => {
      stopped = true;
      stop();
    };
  },
});
