import type { ScoredAgreement, ScoredIndicator } from '../../sheet/scored-agreement';
import { explain } from '../../text/explain';
import { formatNumber, formatScore } from '../../text/format';
import { useText } from '../text';
import { CheckList } from './check-list';
import { LadderLevels } from './ladder-levels';
import { RowCorrections, type CorrectRow } from './row-corrections';

export interface IndicatorProps {
  readonly row: ScoredIndicator;
  readonly scored: ScoredAgreement;
  readonly correct: CorrectRow;
}

/** How a row's score came about: result, weight, target, the ladder with what was reached, and the sentence. */
export const IndicatorDetails = ({ row, scored, correct }: IndicatorProps) => {
  const { t, language } = useText();
  const { indicator, outcome, weighted } = row;
  const facts: readonly (readonly [string, string])[] = [
    [t('result'), indicator.result === null ? t('noResult') : withUnit(indicator.result, indicator.unit)],
    [t('weight'), indicator.weight === null ? '–' : formatNumber(indicator.weight)],
    ...(indicator.target === null ? [] : ([[t('target'), formatNumber(indicator.target)]] as const)),
    ...(weighted === null ? [] : ([[t('weighted'), formatScore(weighted, scored.policy.decimals)]] as const)),
  ];
  return (
    <div className="details">
      <dl className="details-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="number">{value}</dd>
          </div>
        ))}
      </dl>
      <LadderLevels row={row} />
      <p className="explanation">
        {explain(outcome.status === 'scored' ? outcome.explanation : outcome.reason, language)}
      </p>
      <RowCorrections indicator={indicator} correct={correct} />
      {indicator.issues.length > 0 && <CheckList issues={indicator.issues} sheet={scored.agreement.sheet} />}
    </div>
  );
};

/** `78.5%` reads the same in both languages; other units follow the number. */
const withUnit = (value: number, unit: string | null): string => {
  const number = formatNumber(value);
  if (unit === null) return number;
  return /^(ร้อยละ|เปอร์เซ็นต์|percent|%)$/i.test(unit.trim()) ? `${number}%` : `${number} ${unit}`;
};
