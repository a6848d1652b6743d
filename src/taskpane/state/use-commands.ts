import { useCallback, useRef, useState } from 'react';
import type { Policy } from '../../scoring/policy';
import type { CorrectableMeaning, RowCorrection } from '../../sheet/corrections';
import type { SheetGrid } from '../../sheet/grid';
import type { FormulaStyle } from '../../sheet/plan';
import type { ColumnConflicts, Resolutions, TableQuestion } from '../../sheet/plan-write';
import type { TextNumber } from '../../sheet/text-numbers/text-numbers';
import { convertSheet } from '../../usecases/convert-sheet';
import {
  chooseTable,
  correctColumns,
  correctRow,
  forgetCorrections,
  showTable,
  takeBackColumn,
  takeBackRow,
  type ColumnsSaid,
  type CorrectedReading,
  type RowChange,
} from '../../usecases/correct-reading';
import { writeParts, type OptionalPart } from '../../usecases/parts-setting';
import { writePolicy } from '../../usecases/policy-setting';
import { removeResults } from '../../usecases/remove-results';
import { resultSheet } from '../../usecases/result-sheet';
import { scoreSheet } from '../../usecases/score-sheet';
import { writeStyle } from '../../usecases/style-setting';
import { turnBackIntoTexts, turnIntoNumbers } from '../../usecases/text-numbers';
import type { WriteWatch } from '../../workbook/port';
import { useServices } from '../services';
import { useText } from '../text';
import { convertNotice } from './convert-notice';
import { useNotices } from './report';
import { resultSheetNotice } from './result-sheet-notice';
import { scoreNotice } from './score-notice';
import type { ReadSheet } from './use-reading';

export type Busy = 'scoring' | 'summing' | 'removing' | 'settings' | null;

/** Reading and planning so many takes longer than a person waits without being told. */
const MANY = 500;

/** What has to be asked before a sheet can be scored. */
export interface Question {
  readonly sheet: string;
  readonly style: FormulaStyle;
  readonly conflicts: readonly ColumnConflicts[];
  /** An Excel table that the results could go into. */
  readonly table: TableQuestion | null;
}

/** What a person can say about how a sheet is read. */
export interface Corrector {
  readonly columns: (reading: ReadSheet, change: ColumnsSaid) => void;
  readonly columnBack: (reading: ReadSheet, meaning: CorrectableMeaning) => void;
  readonly row: (reading: ReadSheet, row: number, change: RowChange) => void;
  readonly rowBack: (reading: ReadSheet, said: RowCorrection) => void;
  readonly table: (reading: ReadSheet, headerRows: readonly [number, number]) => void;
  readonly show: (grid: SheetGrid, headerRows: readonly [number, number], columns: ColumnsSaid) => void;
  readonly forget: (sheet: string) => void;
}

export interface Commands {
  readonly busy: Busy;
  /** The share of a large write that is done, 0–1; null while there is nothing to follow. */
  readonly progress: number | null;
  /** Stops a large write; everything is put back. */
  readonly stop: () => void;
  /** `indicators`: how many there are, as far as known; the scoring of many can be followed and stopped from the start. */
  readonly score: (sheet: string, style: FormulaStyle, indicators?: number) => void;
  /** Columns in which something of a person's stands in the way, an Excel table; nothing is written until it is answered. */
  readonly question: Question | null;
  readonly answer: (resolutions: Resolutions) => void;
  readonly dropQuestion: () => void;
  readonly remove: (sheet: string) => void;
  /** Makes the result sheet of a sheet, or makes it anew; null where sheets cannot be made. */
  readonly makeResultSheet: ((sheet: string, style?: FormulaStyle | 'auto') => void) | null;
  readonly correct: Corrector;
  readonly keepPolicy: (policy: Policy) => void;
  readonly keepStyle: (style: FormulaStyle) => void;
  readonly keepParts: (parts: readonly OptionalPart[]) => void;
  /** Turns the results that stand on a sheet into functions, formulas or values. */
  readonly convert: (sheet: string, to: FormulaStyle) => void;
  /** Turns texts into numbers that show the same; formulas of ours then refer to the cells. */
  readonly turnIntoNumbers: (reading: ReadSheet, cells: readonly TextNumber[]) => void;
  readonly putTextsBack: (reading: ReadSheet) => void;
}

const said = ({ scored, grid }: ReadSheet): CorrectedReading => ({ agreement: scored.agreement, grid });

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

  const score = (sheet: string, style: FormulaStyle, resolve: Resolutions = {}, indicators = 0): void =>
    run('scoring', async () => {
      if (indicators >= MANY) setProgress(0);
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
    score: (sheet, style, indicators) => score(sheet, style, {}, indicators),
    answer: (resolve) => {
      if (question !== null) score(question.sheet, question.style, resolve);
    },
    dropQuestion: () => setQuestion(null),
    makeResultSheet:
      port.writeSheet === undefined
        ? null
        : (sheet, style = 'auto') =>
            run('summing', async () => {
              const made = await resultSheet(port, { sheet, style, language, watch });
              const notice = resultSheetNotice(made);
              done(notice.key, notice.facts, notice.issues, notice.sheet);
            }),
    remove: (sheet) =>
      run('removing', async () => {
        const { removed } = await removeResults(port, { sheet });
        done(removed ? 'doneRemoved' : 'doneNothingRemoved');
      }),
    correct: {
      columns: (reading, change) => keep(() => correctColumns(port, said(reading), change)),
      columnBack: (reading, meaning) => keep(() => takeBackColumn(port, said(reading), meaning)),
      row: (reading, row, change) => keep(() => correctRow(port, said(reading), row, change)),
      rowBack: (reading, correction) => keep(() => takeBackRow(port, said(reading), correction)),
      table: (reading, headerRows) => keep(() => chooseTable(port, said(reading), headerRows)),
      show: (grid, headerRows, columns) => keep(() => showTable(port, grid, headerRows, columns)),
      forget: (sheet) => keep(() => forgetCorrections(port, sheet)),
    },
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
