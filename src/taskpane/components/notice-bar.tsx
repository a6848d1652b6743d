import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useId } from 'react';
import type { Issue } from '../../text/issue';
import { describeIssue } from '../../text/messages';
import { WorkbookError } from '../../workbook/port';
import { intentOf } from '../state/notice-intent';
import { useNotices } from '../state/report';
import { useText } from '../text';
import { FailureText } from './failure-text';
import { CloseIcon } from './icons';
import { ShowSheet } from './result-sheet-card';

/** So many remarks are shown; the rest is counted. */
const SHOWN = 4;

/** What to know about what was done, a line each. */
const Remarks = ({ issues }: { issues: readonly Issue[] }) => {
  const { t, language } = useText();
  if (issues.length === 0) return null;
  return (
    <ul className="remarks">
      {issues.slice(0, SHOWN).map((issue) => (
        <li key={`${issue.code} ${issue.cell ?? ''} ${JSON.stringify(issue.facts)}`}>
          {describeIssue(issue, language)}
        </li>
      ))}
      {issues.length > SHOWN && <li>{t('moreRemarks', { count: issues.length - SHOWN })}</li>}
    </ul>
  );
};

/** What else can be done where the sheet itself cannot be written. */
export interface InsteadOf {
  /** The sheet that is protected. */
  readonly sheet: string;
  readonly makeResultSheet: () => void;
}

/** Whether a failure is the protection of that sheet. */
const isProtected = (error: unknown, sheet: string): boolean =>
  error instanceof WorkbookError && error.code === 'sheetProtected' && error.facts['sheet'] === sheet;

/** The outcome of the last command. The region is always there, so that readers hear what comes into it. */
export const NoticeBar = ({ instead = null, here = null }: { instead?: InsteadOf | null; here?: string | null }) => {
  const { t } = useText();
  const { notice, dismiss } = useNotices();
  const textId = useId();
  const offer = notice?.kind === 'failed' && instead !== null && isProtected(notice.error, instead.sheet);
  const made = notice?.kind === 'done' ? (notice.sheet ?? null) : null;
  const shown = made === here ? null : made;
  const retry = notice?.kind === 'failed' ? notice.retry : null;
  return (
    <div role="status" aria-live="polite" className="notices">
      {notice !== null && (
        <MessageBar aria-labelledby={textId} intent={intentOf(notice)} layout="multiline" politeness="polite">
          <MessageBarBody id={textId}>
            {notice.kind === 'done' ? t(notice.key, notice.facts) : <FailureText error={notice.error} />}
            {notice.kind === 'done' && <Remarks issues={notice.issues} />}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label={t('close')}
                icon={<CloseIcon />}
                onClick={dismiss}
              />
            }
          >
            {shown !== null && <ShowSheet sheet={shown} />}
            {offer && (
              <Button size="small" onClick={instead.makeResultSheet}>
                {t('writeToResultSheet')}
              </Button>
            )}
            {retry !== null && (
              <Button size="small" onClick={retry}>
                {t('tryAgain')}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
};
