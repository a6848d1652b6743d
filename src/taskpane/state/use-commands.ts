import { useCallback, useRef, useState } from 'react';
import type { Policy } from '../../scoring/policy';
import type { Agreement, Indicator } from '../../sheet/agreement';
import type { CorrectableMeaning, RowCorrection } from '../../sheet/corrections';
import type { FormulaStyle } from '../../sheet/plan';
import type { ColumnConflicts, Resolutions, TableQuestion } from '../../sheet/plan-write';
import type { TextNumber } from '../../sheet/text-numbers/text-numbers';
import { convertSheet } from '../../usecases/convert-sheet';
import { correctColumn, correctRow, forgetCorrections } from '../../usecases/correct-reading';
import { writeParts, type OptionalPart } from '../../usecases/parts-setting';
import { writePolicy } from '../../usecases/policy-setting';
import { removeResults } from '../../usecases/remove-results';
import { scoreSheet } from '../../usecases/score-sheet';
import { writeStyle } from '../../usecases/style-setting';
import { turnBackIntoTexts, turnIntoNumbers } from '../../usecases/text-numbers';
import type { WriteWatch } from '../../workbook/port';
import { useServices } from '../services';
import { useText } from '../text';
import { convertNotice } from './convert-notice';
import { useNotices } from './report';
import { scoreNotice } from './score-notice';
import type { ReadSheet } from './use-reading';

export type Busy = 'scoring' | 'removing' | 'settings' | null;

/** What has to be asked before a sheet can be scored. */
export interface Question {
  readonly sheet: string;
  readonly style: FormulaStyle;
  readonly conflicts: readonly ColumnConflicts[];
  /** An Excel table that the results could go into. */
  readonly table: TableQuestion | null;
}

export interface Commands {
  readonly busy: Busy;
  /** The share of a large write that is done, 0–1; null while there is nothing to follow. */
  readonly progress: number | null;
  /** Stops a large write; everything is put back. */
  readonly stop: () => void;
  readonly score: (sheet: string, style: FormulaStyle) => void;
  /** Columns in which something of a person's stands in the way, an Excel table; nothing is written until it is answered. */
  readonly question: Question | null;
  readonly answer: (resolutions: Resolutions) => void;
  readonly dropQuestion: () => void;
  readonly remove: (sheet: string) => void;
  readonly correctColumn: (agreement: Agreement, meaning: CorrectableMeaning, column: number | null) => void;
  readonly correctRow: (
    reading: ReadSheet,
    indicator: Indicator,
    change: Pick<RowCorrection, 'kind' | 'method'>,
  ) => void;
  readonly forget: (sheet: string) => void;
  readonly keepPolicy: (policy: Policy) => void;
  readonly keepStyle: (style: FormulaStyle) => void;
  readonly keepParts: (parts: readonly OptionalPart[]) => void;
  /** Turns the results that stand on a sheet into functions, formulas or values. */
  readonly convert: (sheet: string, to: FormulaStyle) => void;
  /** Turns texts into numbers that show the same; formulas of ours then refer to the cells. */
  readonly turnIntoNumbers: (reading: ReadSheet, cells: readonly TextNumber[]) => void;
  readonly putTextsBack: (reading: ReadSheet) => void;
}

/** What the user can do to the sheet. One at a time; each ends in a notice, and the sheet is read again. */
export function useCommands(refresh: () => Promise<void>): Commands {
  const { port } = useServices();
  const { language } = useText();
  const { done, failed, dismiss } = useNotices();
  const [busy, setBusy] = useState<Busy>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const stopping = useRef(false);
  const [question, setQuestion] = useState<Question | null>(null);

  const run = useCallback(
    (name: Exclude<Busy, null>, work: () => Promise<void>) => {
      const attempt = async (): Promise<void> => {
        setBusy(name);
        stopping.current = false;
        dismiss();
        try {
          await work();
        } catch (error) {
          failed(error, () => void attempt());
        }
        await refresh();
        setBusy(null);
        setProgress(null);
      };
      void attempt();
    },
    [dismiss, failed, refresh],
  );

  const watch: WriteWatch = { progress: setProgress, cancelled: () => stopping.current };

  const score = (sheet: string, style: FormulaStyle, resolve: Resolutions = {}): void =>
    run('scoring', async () => {
      setQuestion(null);
      const result = await scoreSheet(port, { sheet, style, language, resolve, holdConflicts: true, watch });
      if (result.found && result.held) {
        setQuestion({ sheet, style, conflicts: result.plan.conflicts, table: result.plan.table });
        return;
      }
      const notice = scoreNotice(result);
      if (notice !== null) done(notice.key, notice.facts, notice.issues);
    });

  /** Results that stand on the sheet refer to cells or hold their values, so they are written anew when cells change kind. */
  const followCells = async ({ writtenAs, scored, style }: ReadSheet): Promise<void> => {
    if (writtenAs !== null) await scoreSheet(port, { sheet: scored.agreement.sheet, style, language });
  };

  const keep = (work: () => Promise<void>): void =>
    run('settings', async () => {
      await work();
      done('doneSettings');
    });

  return {
    busy,
    progress,
    stop: () => {
      stopping.current = true;
    },
    question,
    score: (sheet, style) => score(sheet, style),
    answer: (resolve) => {
      if (question !== null) score(question.sheet, question.style, resolve);
    },
    dropQuestion: () => setQuestion(null),
    remove: (sheet) =>
      run('removing', async () => {
        const { removed } = await removeResults(port, { sheet });
        done(removed ? 'doneRemoved' : 'doneNothingRemoved');
      }),
    correctColumn: (agreement, meaning, column) => keep(() => correctColumn(port, agreement, meaning, column)),
    correctRow: ({ scored, grid }, indicator, change) =>
      keep(() => correctRow(port, scored.agreement, grid, indicator, change)),
    forget: (sheet) => keep(() => forgetCorrections(port, sheet)),
    keepPolicy: (policy) => keep(() => writePolicy(port, policy)),
    keepStyle: (style) => keep(() => writeStyle(port, style)),
    keepParts: (parts) => keep(() => writeParts(port, parts)),
    convert: (sheet, to) =>
      run('scoring', async () => {
        const converted = await convertSheet(port, { sheet, to, language, watch });
        const { key, facts } = convertNotice(converted, language);
        done(key, facts);
      }),
    turnIntoNumbers: (reading, cells) =>
      run('settings', async () => {
        const turned = await turnIntoNumbers(port, reading.scored.agreement.sheet, cells);
        await followCells(reading);
        done('doneNumbers', { count: turned.cells.length });
      }),
    putTextsBack: (reading) =>
      run('settings', async () => {
        const count = await turnBackIntoTexts(port, reading.scored.agreement.sheet);
        await followCells(reading);
        done('doneTexts', { count });
      }),
  };
}
