import type { Policy } from '../../scoring/policy';
import { numberLiteral, textLiteral } from './literal';

/** The band's word, Excel 2010 only; "" unless `score` is a number. `words` stand from the highest band to the lowest. */
export const bandFormula = (
  score: string,
  cuts: Policy['bands'],
  words: readonly [string, string, string, string, string],
): string => `=IF(ISNUMBER(${score}),${bandExpression(score, cuts, words)},"")`;

const bandExpression = (
  score: string,
  cuts: Policy['bands'],
  words: readonly [string, string, string, string, string],
): string =>
  cuts.reduceRight(
    (rest, cut, index) => `IF(${score}>=${numberLiteral(cut)},${textLiteral(words[index] ?? '')},${rest})`,
    textLiteral(words[4]),
  );
