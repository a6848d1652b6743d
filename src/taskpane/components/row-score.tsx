import type { Policy } from '../../scoring/policy';
import type { ScoredIndicator } from '../../sheet/scored-agreement';
import { formatScore } from '../../text/format';
import { statusWord } from '../../text/words';
import { useText } from '../text';
import { BandMark } from './band-mark';

/** A row's score with its band, or the word for why there is none: never a 0. */
export const RowScore = ({ row, policy }: { row: ScoredIndicator; policy: Policy }) => {
  const { language } = useText();
  const { outcome, band } = row;
  if (outcome.status !== 'scored') {
    const className = outcome.status === 'error' ? 'row-score row-status row-status-error' : 'row-score row-status';
    return <span className={className}>{statusWord(outcome.status, language)}</span>;
  }
  return (
    <span className="row-score">
      <b className="number">{formatScore(outcome.score, policy.decimals)}</b>
      {band !== null && <BandMark band={band} looks={policy.bandLooks} />}
    </span>
  );
};
