import type { Issue } from '../../text/issue';
import { describeIssue } from '../../text/messages';
import { useSelect } from '../state/use-select';
import { useText } from '../text';
import { ErrorIcon, InfoIcon, WarningIcon } from './icons';
import { ShowMore } from './show-more';

const SIGNS = { error: ErrorIcon, warning: WarningIcon, info: InfoIcon } as const;

/** Issues with where they are; one that has a cell is a button that goes there. */
export const CheckList = ({ issues, sheet }: { issues: readonly Issue[]; sheet: string }) => {
  const { t } = useText();
  return (
    <ShowMore items={issues}>
      {(shown) => (
        <ul className="rows" aria-label={t('checks')}>
          {shown.map((issue, index) => (
            <li key={`${issue.code}-${issue.cell}-${index}`}>
              <Check issue={issue} sheet={sheet} />
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
};

const Check = ({ issue, sheet }: { issue: Issue; sheet: string }) => {
  const { t } = useText();
  const select = useSelect(sheet);
  const { cell } = issue;
  const className = `check check-${issue.severity}`;
  if (cell === null) {
    return (
      <div className={className}>
        <CheckBody issue={issue} />
      </div>
    );
  }
  return (
    <button type="button" className={className} title={t('goToCell', { cell })} onClick={() => select(cell)}>
      <CheckBody issue={issue} />
    </button>
  );
};

const CheckBody = ({ issue }: { issue: Issue }) => {
  const { t, language } = useText();
  const Sign = SIGNS[issue.severity];
  return (
    <>
      <span className="check-sign">
        <Sign />
      </span>
      <span>
        <span className="check-where">
          {t(issue.severity)} · {issue.cell === null ? t('wholeSheet') : <b>{issue.cell}</b>}
        </span>
        <br />
        {describeIssue({ ...issue, cell: null }, language)}
      </span>
    </>
  );
};
