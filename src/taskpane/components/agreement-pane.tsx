import type { Commands } from '../state/use-commands';
import { PickingProvider } from '../state/use-picking';
import type { ReadSheet } from '../state/use-reading';
import { ActionBar } from './action-bar';
import { ChecksView } from './checks-view';
import { ConflictDialog } from './conflict-dialog';
import { IndicatorList } from './indicator-list';
import { NoticeBar } from './notice-bar';
import { Questions } from './questions';
import { ResultSheetCard } from './result-sheet-card';
import type { CorrectRow } from './row-corrections';
import { SettingsView } from './settings-view';
import { SheetHeader } from './sheet-header';
import { TextNumbers } from './text-numbers';
import { TotalCard } from './total-card';
import { TotalsView } from './totals-view';
import { Views, type View } from './views';

interface AgreementPaneProps {
  readonly reading: ReadSheet;
  readonly commands: Commands;
  readonly readAgain: () => void;
}

/** A sheet with an agreement: what was read, the total, its parts, and the button. */
export const AgreementPane = ({ reading, commands, readAgain }: AgreementPaneProps) => {
  const { scored, style, writtenAs } = reading;
  const { agreement } = scored;
  const issues = [...agreement.issues, ...scored.indicators.flatMap(({ indicator }) => indicator.issues)];
  const make = commands.makeResultSheet;
  const makeResultSheet = make === null ? null : () => make(agreement.sheet, style);
  const correct: CorrectRow = {
    disabled: commands.busy !== null,
    set: (row, change) => commands.correct.row(reading, row, change),
  };
  const show = (view: View) => {
    switch (view) {
      case 'indicators':
        return <IndicatorList scored={scored} correct={correct} />;
      case 'totals':
        return (
          <>
            {makeResultSheet !== null && (
              <ResultSheetCard known={reading.resultSheet} disabled={commands.busy !== null} make={makeResultSheet} />
            )}
            <TotalsView scored={scored} />
          </>
        );
      case 'checks':
        return (
          <>
            <TextNumbers reading={reading} commands={commands} />
            <ChecksView issues={issues} sheet={agreement.sheet} />
          </>
        );
      case 'settings':
        return <SettingsView reading={reading} commands={commands} />;
    }
  };
  return (
    <PickingProvider sheet={agreement.sheet}>
      <div className="pane">
        <main className="pane-scroll">
          <SheetHeader scored={scored} alone={reading.alone} />
          <NoticeBar instead={makeResultSheet && { sheet: agreement.sheet, makeResultSheet }} />
          <Questions reading={reading} commands={commands} />
          <TotalCard scored={scored} />
          <Views checks={issues.length} show={show} />
        </main>
        {commands.question !== null && (
          <ConflictDialog
            conflicts={commands.question.conflicts}
            table={commands.question.table}
            decimals={scored.policy.decimals}
            goOn={commands.answer}
            cancel={commands.dropQuestion}
          />
        )}
        <ActionBar
          busy={commands.busy}
          progress={commands.progress}
          stop={commands.stop}
          writtenAs={writtenAs}
          convert={(to) => commands.convert(agreement.sheet, to)}
          score={() => commands.score(agreement.sheet, style, agreement.indicators.length)}
          remove={() => commands.remove(agreement.sheet)}
          readAgain={readAgain}
        />
      </div>
    </PickingProvider>
  );
};
