/** Where the page is: Excel has not answered yet, is there, was waited for too long (it may still come), or is not there. */
export type OfficeState = 'waiting' | 'excel' | 'silent' | 'outside';

/** Excel answers within a second; slow profiles and cold starts need some more. */
export const PATIENCE_MS = 12_000;

/** Tells the state as it changes. office.js may be missing altogether (blocked, or the page opened as a file). */
export function followOffice(tell: (state: OfficeState) => void, patience = PATIENCE_MS): () => void {
  if (typeof Office === 'undefined') {
    tell('outside');
    return () => undefined;
  }
  let live = true;
  const timer = setTimeout(() => tell('silent'), patience);
  const stop = (): void => {
    live = false;
    clearTimeout(timer);
  };
  void Office.onReady().then(({ host }) => {
    if (!live) return;
    clearTimeout(timer);
    tell(host === Office.HostType.Excel ? 'excel' : 'outside');
  });
  return stop;
}
