import { excelWorkbook } from '../../workbook/excel/excel-workbook';
import { watchExcel } from '../../workbook/excel/watch';
import type { PaneServices } from '../services';

/** The pane's services in Excel. `failed` hears when Excel refuses to tell of changes; reading by hand still works. */
export const excelServices = (): PaneServices => ({
  port: excelWorkbook(),
  watch: (changed, failed) => {
    let stopped = false;
    let stop: (() => Promise<void>) | null = null;
    watchExcel((what) => {
      if (!stopped) changed(what);
    }).then((stopWatching) => {
      stop = stopWatching;
      if (stopped) stop().catch(failed);
    }, failed);
    return () => {
      stopped = true;
      stop?.().catch(failed);
    };
  },
});
