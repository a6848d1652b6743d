import type { Band } from '../../scoring/band';
import { LEVELS } from '../../scoring/ladder';

/** How far a score reaches over the five levels. A picture of what is said in words beside it, so hidden from readers. */
export const Gauge = ({ score, band, small = false }: { score: number; band: Band; small?: boolean }) => (
  <div className={`gauge band-${band}${small ? ' gauge-small' : ''}`} aria-hidden="true">
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
