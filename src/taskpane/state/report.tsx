import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Facts, Issue } from '../../text/issue';
import type { PaneKey } from '../../text/messages/pane';

/** What the last command came to: done, in the pane's words, with what to know about it; or failed, with how to try again. */
export type Notice =
  | {
      readonly kind: 'done';
      readonly key: PaneKey;
      readonly facts: Facts;
      readonly issues: readonly Issue[];
      /** A sheet that was made, to be shown when asked. */
      readonly sheet?: string | null;
    }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: (() => void) | null };

interface Report {
  readonly notice: Notice | null;
  readonly done: (key: PaneKey, facts?: Facts, issues?: readonly Issue[], sheet?: string | null) => void;
  readonly failed: (error: unknown, retry?: () => void) => void;
  readonly dismiss: () => void;
}

const ReportContext = createContext<Report | null>(null);

/** One place for notices, so that an older one never stands beside a newer one. */
export function ReportProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const done = useCallback(
    (key: PaneKey, facts: Facts = {}, issues: readonly Issue[] = [], sheet: string | null = null) =>
      setNotice({ kind: 'done', key, facts, issues, sheet }),
    [],
  );
  const failed = useCallback(
    (error: unknown, retry?: () => void) => setNotice({ kind: 'failed', error, retry: retry ?? null }),
    [],
  );
  const dismiss = useCallback(() => setNotice(null), []);
  const report = useMemo(() => ({ notice, done, failed, dismiss }), [notice, done, failed, dismiss]);
  return <ReportContext value={report}>{children}</ReportContext>;
}

export function useNotices(): Report {
  const report = useContext(ReportContext);
  if (report === null) throw new Error('This part of the pane stands outside its ReportProvider.');
  return report;
}

/** Reports a failure that there is nothing to retry for. */
export const useReport = (): ((error: unknown) => void) => useNotices().failed;
