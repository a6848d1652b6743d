import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useId } from 'react';
import { useNotices } from '../state/report';
import { useText } from '../text';
import { FailureText } from './failure-text';
import { CloseIcon } from './icons';

/** The outcome of the last command. The region is always there, so that readers hear what comes into it. */
export const NoticeBar = () => {
  const { t } = useText();
  const { notice, dismiss } = useNotices();
  const textId = useId();
  const retry = notice?.kind === 'failed' ? notice.retry : null;
  return (
    <div role="status" aria-live="polite" className="notices">
      {notice !== null && (
        <MessageBar
          aria-labelledby={textId}
          intent={notice.kind === 'done' ? 'success' : 'error'}
          layout="multiline"
          politeness="polite"
        >
          <MessageBarBody id={textId}>
            {notice.kind === 'done' ? t(notice.key, notice.facts) : <FailureText error={notice.error} />}
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
