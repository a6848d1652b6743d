import type { Policy } from '../../scoring/policy';
import type { CellContent } from '../plan';
import { bandFormula } from '../portable/band-formula';
import type { TotalContext } from './total-context';

/** The band's word beside a score. */
export const bandContent = (score: string, word: string, context: TotalContext): CellContent | null =>
  context.style === 'values'
    ? word === ''
      ? null
      : { kind: 'value', value: word }
    : { kind: 'formula', formula: `=${bandCall(score, context)}`, value: word };

/** KPIBAND knows the default cuts and words only. */
export const usesKpiBand = ({ style, policy }: Pick<TotalContext, 'style' | 'policy'>): boolean =>
  style === 'kpi' && isDefaultBands(policy);

/** Without the leading `=`, to stand inside another formula. */
export const bandCall = (
  score: string,
  { style, policy, bandWords, language }: Pick<TotalContext, 'style' | 'policy' | 'bandWords' | 'language'>,
): string => {
  if (!usesKpiBand({ style, policy })) return bandFormula(score, policy.bands, bandWords).slice(1);
  return language === 'th' ? `KPIBAND(${score})` : `KPIBAND(${score},"en")`;
};

const isDefaultBands = ({ bands, bandLooks }: Policy): boolean =>
  bands.join() === '4.5,3.5,2.5,1.5' && (bandLooks ?? []).every(({ th, en }) => th === undefined && en === undefined);
