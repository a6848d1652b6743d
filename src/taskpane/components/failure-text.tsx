import { describeWorkbookError } from '../../text/messages';
import { WorkbookError } from '../../workbook/port';
import { useText } from '../text';

/** What a clerk can do about a failure, in their language. A failure that is no WorkbookError is a bug, and says so. */
export const FailureText = ({ error }: { error: unknown }) => {
  const { t, language } = useText();
  if (!(error instanceof WorkbookError)) {
    return <>{t('unexpected', { message: error instanceof Error ? error.message : String(error) })}</>;
  }
  const { code, facts } = error;
  return (
    <>
      {describeWorkbookError(code, facts, language)}
      {facts['restored'] === 'no' && ` ${t('notRestored')}`}
    </>
  );
};
