import type { Band } from '../../scoring/band';
import { LEVELS } from '../../scoring/ladder';
import type { BandLooks } from '../../scoring/policy';
import { bandStyle } from './band-mark';

interface GaugeProps {
  readonly score: number;
  readonly band: Band;
  readonly looks: BandLooks | undefined;
  readonly small?: boolean;
}

/** How far a score reaches over the five levels. A picture of what is said in words beside it, so hidden from readers. */
export const Gauge = ({ score, band, looks, small = false }: GaugeProps) => (
  <div className={`gauge band-${band}${small ? ' gauge-small' : ''}`} style={bandStyle(band, looks)} aria-hidden="true">
    {LEVELS.map((level) => {
      const share = Math.min(Math.max(score - level + 1, 0), 1);
      return (
        <span key={level} className="gauge-level">
          <span className="gauge-fill" style={{ width: `${share * 100}%` }} />
        </span>
      );
    })}
  </div>
);
