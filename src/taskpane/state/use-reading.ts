import { useCallback, useEffect, useRef, useState } from 'react';
import type { NotAnAgreement } from '../../sheet/agreement';
import type { SheetGrid } from '../../sheet/grid';
import type { FormulaStyle } from '../../sheet/plan';
import { scoreAgreement } from '../../sheet/score-agreement';
import type { ScoredAgreement } from '../../sheet/scored-agreement';
import { activeSheet } from '../../usecases/active-sheet';
import { readCorrections } from '../../usecases/correct-reading';
import { readAgreement } from '../../usecases/read-agreement';
import { readStyle } from '../../usecases/style-setting';
import { WorkbookError, type WorkbookPort } from '../../workbook/port';
import { useServices } from '../services';
import { useReport } from './report';

/** What the pane knows of the active sheet. */
export type Reading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | {
      readonly kind: 'empty';
      readonly found: NotAnAgreement;
      /** A person has said how to read this sheet, which may be why. */
      readonly corrected: boolean;
    }
  | {
      readonly kind: 'read';
      readonly scored: ScoredAgreement;
      readonly grid: SheetGrid;
      readonly style: FormulaStyle;
      /** Results of ours stand on the sheet. */
      readonly written: boolean;
    };

/** A sheet with an agreement. */
export type ReadSheet = Extract<Reading, { kind: 'read' }>;

/** Reads the active sheet, never another one, and writes nothing. */
async function readActive(port: WorkbookPort): Promise<Reading> {
  const reading = await readAgreement(port, await activeSheet(port));
  if (!reading.found) {
    const corrected = (await readCorrections(port, reading.sheet)) !== null;
    return { kind: 'empty', found: reading.reading, corrected };
  }
  const scored = scoreAgreement(reading.agreement, reading.policy);
  const style = await readStyle(port);
  return { kind: 'read', scored, grid: reading.grid, style, written: reading.record !== null };
}

/** Typing goes on while the pane reads along, so a cell being edited is no failure then: it is read when it is done. */
const isPassing = (error: unknown): boolean => error instanceof WorkbookError && error.code === 'cellEditMode';

/** Changes come in bursts (a paste, a recalculation); the last one counts. */
const SETTLE_MS = 300;

/** The active sheet as read, kept up to date; `refresh` reads it now. */
export function useReading(): { readonly reading: Reading; readonly refresh: () => Promise<void> } {
  const { port, watch } = useServices();
  const report = useReport();
  const [reading, setReading] = useState<Reading>({ kind: 'loading' });
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    const turn = (latest.current += 1);
    const next = await readActive(port).catch((error: unknown): Reading => ({ kind: 'failed', error }));
    if (turn !== latest.current) return;
    setReading((old) => (next.kind === 'failed' && old.kind === 'read' && isPassing(next.error) ? old : next));
  }, [port]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), SETTLE_MS);
    }, report);
    timer = setTimeout(() => void refresh(), 0);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [watch, refresh, report]);

  return { reading, refresh };
}
