import type { CellValue } from '../../text/cell';
import type { CellContent } from '../plan';
import { bandCall } from '../write/band-cells';
import type { TotalContext } from '../write/total-context';
import type { ResultContext } from './context';
import { NOTHING } from './source';

/** A formula, or in the style `values` what it gives. */
export const live = ({ style }: Pick<ResultContext, 'style'>, formula: string, value: CellValue): CellContent =>
  style === 'values' ? { kind: 'value', value } : { kind: 'formula', formula, value };

export const orDash = (value: number | null): CellValue => value ?? NOTHING;

/** The band's word of a score cell, without `=`; "" where it holds no number. */
export const bandOfCell = (
  score: string,
  context: Pick<TotalContext, 'style' | 'policy' | 'bandWords' | 'language'>,
): string => bandCall(score, context);
