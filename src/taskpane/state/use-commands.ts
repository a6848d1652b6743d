import { useCallback, useState } from 'react';
import type { Policy } from '../../scoring/policy';
import type { FormulaStyle } from '../../sheet/plan';
import { writePolicy } from '../../usecases/policy-setting';
import { removeResults } from '../../usecases/remove-results';
import { scoreSheet } from '../../usecases/score-sheet';
import { writeStyle } from '../../usecases/style-setting';
import { useServices } from '../services';
import { useText } from '../text';
import { useNotices } from './report';
import { scoreNotice } from './score-notice';

export type Busy = 'scoring' | 'removing' | 'settings' | null;

export interface Commands {
  readonly busy: Busy;
  readonly score: (sheet: string, style: FormulaStyle) => void;
  readonly remove: (sheet: string) => void;
  readonly keepPolicy: (policy: Policy) => void;
  readonly keepStyle: (style: FormulaStyle) => void;
}

/** What the user can do to the sheet. One at a time; each ends in a notice, and the sheet is read again. */
export function useCommands(refresh: () => Promise<void>): Commands {
  const { port } = useServices();
  const { language } = useText();
  const { done, failed, dismiss } = useNotices();
  const [busy, setBusy] = useState<Busy>(null);

  const run = useCallback(
    (name: Exclude<Busy, null>, work: () => Promise<void>) => {
      const attempt = async (): Promise<void> => {
        setBusy(name);
        dismiss();
        try {
          await work();
        } catch (error) {
          failed(error, () => void attempt());
        }
        await refresh();
        setBusy(null);
      };
      void attempt();
    },
    [dismiss, failed, refresh],
  );

  return {
    busy,
    score: (sheet, style) =>
      run('scoring', async () => {
        const notice = scoreNotice(await scoreSheet(port, { sheet, style, language }));
        if (notice !== null) done(notice.key, notice.facts);
      }),
    remove: (sheet) =>
      run('removing', async () => {
        const { removed } = await removeResults(port, { sheet });
        done(removed ? 'doneRemoved' : 'doneNothingRemoved');
      }),
    keepPolicy: (policy) =>
      run('settings', async () => {
        await writePolicy(port, policy);
        done('doneSettings');
      }),
    keepStyle: (style) =>
      run('settings', async () => {
        await writeStyle(port, style);
        done('doneSettings');
      }),
  };
}
