import { useCallback, useEffect, useRef, useState } from 'react';
import type { Policy } from '../../scoring/policy';
import type { NotAnAgreement } from '../../sheet/agreement';
import type { Corrections } from '../../sheet/corrections';
import type { IndicatorDetail } from '../../sheet/details/detail';
import type { SheetGrid } from '../../sheet/grid';
import type { FormulaStyle } from '../../sheet/plan';
import { scoreAgreement } from '../../sheet/score-agreement';
import type { ScoredAgreement } from '../../sheet/scored-agreement';
import { activeSheet } from '../../usecases/active-sheet';
import { readCorrections } from '../../usecases/correct-reading';
import { resultSheetOf, summedUpBy } from '../../usecases/known-result-sheets';
import { readParts, type OptionalPart } from '../../usecases/parts-setting';
import { readAgreement } from '../../usecases/read-agreement';
import { readAhead } from '../../usecases/read-ahead';
import { readStyle } from '../../usecases/style-setting';
import { hasKeptTexts } from '../../usecases/text-numbers';
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
      readonly grid: SheetGrid;
      readonly policy: Policy;
      /** A person has said how to read this sheet, which may be why. */
      readonly corrected: boolean;
      /** The sheet that this one sums up; null when it is no result sheet. */
      readonly source: string | null;
    }
  | {
      readonly kind: 'read';
      readonly scored: ScoredAgreement;
      readonly grid: SheetGrid;
      readonly details: readonly IndicatorDetail[];
      readonly style: FormulaStyle;
      /** What is written beside the scores. */
      readonly parts: readonly OptionalPart[];
      /** As what results of ours stand on the sheet; null where none do. */
      readonly writtenAs: FormulaStyle | null;
      /** What a person said about how the sheet is read. */
      readonly corrections: Corrections | null;
      /** Texts of this sheet were turned into numbers and can be put back. */
      readonly keptTexts: boolean;
      /** No other sheet is visible. */
      readonly alone: boolean;
      /** The sheet that sums this one up; null where there is none. */
      readonly resultSheet: string | null;
    };

/** A sheet with an agreement. */
export type ReadSheet = Extract<Reading, { kind: 'read' }>;

/** The detail pages of a sheet as read before: while cells change they are not read again. */
interface KnownDetails {
  readonly sheet: string;
  readonly details: readonly IndicatorDetail[];
}

/** Reads the active sheet, never another one, and writes nothing. */
async function readActive(port: WorkbookPort, known: KnownDetails | null): Promise<Reading> {
  const ahead = await readAhead(port, null, known === null);
  const sheet = await activeSheet(ahead);
  const details = known !== null && known.sheet === sheet ? known.details : undefined;
  const reading = await readAgreement(ahead, sheet, undefined, details);
  if (!reading.found) {
    const corrected = (await readCorrections(ahead, reading.sheet)) !== null;
    const source = await summedUpBy(ahead, reading.sheet);
    const { reading: found, grid, policy } = reading;
    return { kind: 'empty', found, grid, policy, corrected, source };
  }
  const scored = scoreAgreement(reading.agreement, reading.policy);
  const style = await readStyle(ahead);
  const { grid, details: pages, record } = reading;
  const corrections = await readCorrections(ahead, reading.sheet);
  const keptTexts = await hasKeptTexts(ahead, reading.sheet);
  const parts = await readParts(ahead);
  const alone = (await ahead.sheets()).filter(({ visible }) => visible).length < 2;
  const resultSheet = await resultSheetOf(ahead, reading.sheet);
  const kept = { corrections, keptTexts, alone, resultSheet };
  return { kind: 'read', scored, grid, details: pages, style, parts, writtenAs: record?.style ?? null, ...kept };
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
  const known = useRef<KnownDetails | null>(null);

  const newest = useRef<Promise<void>>(Promise.resolve());

  const read = useCallback(
    (what: 'cells' | 'everything'): Promise<void> => {
      const turn = (latest.current += 1);
      const reading = async (): Promise<void> => {
        const details = what === 'cells' ? known.current : null;
        const next = await readActive(port, details).catch((error: unknown): Reading => ({ kind: 'failed', error }));
        // A later reading has begun: what was asked for is there when that one is.
        if (turn !== latest.current) return newest.current;
        if (next.kind === 'read') known.current = { sheet: next.scored.agreement.sheet, details: next.details };
        setReading((old) => (next.kind === 'failed' && old.kind === 'read' && isPassing(next.error) ? old : next));
      };
      return (newest.current = reading());
    },
    [port],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting: 'cells' | 'everything' = 'everything';
    const readSoon = (delay: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const what = waiting;
        waiting = 'cells';
        void read(what);
      }, delay);
    };
    const stop = watch((what) => {
      if (what === 'activated') waiting = 'everything';
      readSoon(SETTLE_MS);
    }, report);
    readSoon(0);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [watch, read, report]);

  const refresh = useCallback(() => read('everything'), [read]);
  return { reading, refresh };
}
