import { BANDS } from '../../scoring/band';
import type { BandLooks, Policy } from '../../scoring/policy';
import { columnLetters } from '../address';
import type { BandRules } from '../plan';
import { bandColours } from './band-colours';

/**
 * One rule set for a column: plain formulas on the score cell of the same row, each true for one band only, so their
 * order does not matter and no custom function is called. Words and blanks stay uncoloured.
 */
export const bandRules = (
  column: number,
  scoreColumn: number,
  rows: readonly [number, number],
  cuts: Policy['bands'],
  looks?: BandLooks,
): BandRules => {
  const score = `$${columnLetters(scoreColumn)}${rows[0] + 1}`;
  return {
    area: { top: rows[0], left: column, bottom: rows[1], right: column },
    rules: BANDS.map((band, index) => {
      const atLeast = cuts[index];
      const below = cuts[index - 1];
      const limits = [
        `ISNUMBER(${score})`,
        ...(atLeast === undefined ? [] : [`${score}>=${atLeast}`]),
        ...(below === undefined ? [] : [`${score}<${below}`]),
      ];
      return { band, formula: `=AND(${limits.join(',')})`, ...bandColours(band, looks) };
    }),
  };
};
