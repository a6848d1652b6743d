import type { CellValue } from '../../text/cell';
import type { CellContent } from '../plan';
import { coverageExpression, provisionalExpression, totalLabelFormula } from '../portable/coverage-formula';
import type { ProvisionalWords } from '../portable/coverage-formula';
import { groupTotalFormula } from '../portable/group-total-formula';
import { plainRange } from '../portable/range';
import { allWeight, scoredWeight } from '../portable/scored-weight-formula';
import { totalFormula, weightedSumFormula } from '../portable/total-formula';
import type { ScoredAgreement } from '../scored-agreement';
import { bandCall } from './band-cells';
import { kpiTotals } from './total-context';
import type { TotalContext } from './total-context';

export interface TotalCells {
  readonly score: CellContent | null;
  readonly weighted: CellContent | null;
  readonly band: CellContent | null;
  readonly label: CellContent | null;
  /** Σ scored weight, for `scoredWeightCell`. */
  readonly scoredWeight: CellContent | null;
}

/** The cells of the total row. `labelled`: the words stand in a cell of their own, otherwise beside the band. */
export const totalCells = (
  scored: ScoredAgreement,
  bandWord: string,
  labelled: boolean,
  context: TotalContext,
): TotalCells => {
  const { overall } = scored;
  const score = overall.score ?? '';
  const words = provisionalWords(context);
  const spoken = overall.provisional ? provisionalText(overall.coverage, words) : '';
  if (context.style === 'values') {
    return {
      score: valueOrNothing(score),
      weighted: valueOrNothing(weightedSum(scored)),
      band: valueOrNothing(labelled ? bandWord : bandWord + spoken),
      label: { kind: 'value', value: words.label + spoken },
      scoredWeight: null,
    };
  }
  const coverage = coverageOf(context);
  const total = `${context.scores.column}${context.totalRow + 1}`;
  const band = bandCall(total, context);
  const isKpi = kpiTotals(context) && context.policy.decimals === 4;
  return {
    score: {
      kind: 'formula',
      formula: isKpi
        ? `=KPITOTAL(${plainRange(context.source.range)},${plainRange(context.scores)})`
        : plainTotal(context),
      value: score,
    },
    weighted:
      context.weighted === null
        ? null
        : { kind: 'formula', formula: weightedSumFormula(context.weighted), value: weightedSum(scored) },
    band: labelled
      ? { kind: 'formula', formula: `=${band}`, value: bandWord }
      : { kind: 'formula', formula: `=${band}&${provisionalExpression(coverage, words)}`, value: bandWord + spoken },
    label: { kind: 'formula', formula: totalLabelFormula(coverage, words), value: words.label + spoken },
    scoredWeight: scoredWeightContent(scored, context),
  };
};

/** From the weighted scores where they are written, otherwise from scores and weights. */
const plainTotal = ({ weighted, source, scores, policy }: TotalContext): string =>
  weighted === null ? groupTotalFormula(source.weights, scores, policy) : totalFormula(weighted, policy.decimals);

/** Live coverage: KPICOVERAGE where it sees the indicators' weights and no others. */
const coverageOf = (context: TotalContext): string => {
  const { source, scores } = context;
  if (context.style === 'kpi' && source.oneScale && !source.headingWeights) {
    return `KPICOVERAGE(${plainRange(source.range)},${plainRange(scores)})`;
  }
  return coverageExpression(source.weights, scores, context.scoredWeightCell ?? undefined);
};

const scoredWeightContent = ({ overall }: ScoredAgreement, context: TotalContext): CellContent | null => {
  const { source, scores } = context;
  if (context.scoredWeightCell === null) return null;
  // KPICOVERAGE reads weights that are texts; × all weight it is the scored weight, however many rows there are.
  const byCoverage = kpiTotals(context) && !source.headingWeights && source.weights.kind === 'constants';
  const formula = byCoverage
    ? `=ROUND(KPICOVERAGE(${plainRange(source.range)},${plainRange(scores)})*${allWeight(source.weights)},10)`
    : `=${scoredWeight(source.weights, scores)}`;
  return { kind: 'formula', formula, value: overall.weight };
};

/** What the weighted column adds up to; '' when no row is scored. */
const weightedSum = ({ indicators, overall }: ScoredAgreement): CellValue =>
  overall.score === null ? '' : indicators.reduce((sum, { weighted }) => sum + (weighted ?? 0), 0);

const provisionalWords = ({ words }: TotalContext): ProvisionalWords => ({
  label: words.total,
  before: words.provisionalBefore,
  after: words.provisionalAfter,
});

const provisionalText = (coverage: number, { before, after }: ProvisionalWords): string =>
  `${before}${Number((100 * coverage).toFixed(2))}${after}`;

const valueOrNothing = (value: CellValue): CellContent | null => (value === '' ? null : { kind: 'value', value });
