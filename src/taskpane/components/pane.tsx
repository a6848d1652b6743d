import { useEffect } from 'react';
import { onCommandOutcome } from '../../commands/outcome';
import { useNotices } from '../state/report';
import { scoreNotice } from '../state/score-notice';
import { useCommands } from '../state/use-commands';
import { useReading } from '../state/use-reading';
import { AgreementPane } from './agreement-pane';
import { EmptyView } from './empty-view';
import { FailedView } from './failed-view';
import { LoadingView } from './loading-view';
import { ResultSheetView } from './result-sheet-view';

/** The active sheet: being read, not readable, without a table, or with one. */
export const Pane = () => {
  const { reading, refresh } = useReading();
  const commands = useCommands(refresh);
  const { done, failed } = useNotices();

  useEffect(
    () =>
      onCommandOutcome((outcome) => {
        const notice = outcome.kind === 'done' ? scoreNotice(outcome.result) : null;
        if (outcome.kind === 'failed') failed(outcome.error);
        if (notice !== null) done(notice.key, notice.facts);
        void refresh();
      }),
    [done, failed, refresh],
  );

  const readAgain = (): void => void refresh();
  switch (reading.kind) {
    case 'loading':
      return <LoadingView />;
    case 'failed':
      return <FailedView error={reading.error} readAgain={readAgain} />;
    case 'empty': {
      const { source } = reading;
      const make = commands.makeResultSheet;
      if (source !== null)
        return (
          <ResultSheetView
            sheet={reading.found.sheet}
            source={source}
            disabled={commands.busy !== null}
            refresh={make === null ? null : () => make(source)}
          />
        );
      return (
        <EmptyView
          found={reading.found}
          grid={reading.grid}
          commands={commands}
          readAgain={readAgain}
          forget={reading.corrected ? () => commands.correct.forget(reading.found.sheet) : null}
        />
      );
    }
    case 'read':
      return <AgreementPane reading={reading} commands={commands} readAgain={readAgain} />;
  }
};
