import type { Band } from '../../scoring/band';
import { bandWord } from '../../text/words';
import { useText } from '../text';

/** A band: a dot in its colour and, always, its word. */
export const BandMark = ({ band }: { band: Band }) => {
  const { language } = useText();
  return (
    <span className={`band band-${band}`}>
      <span className="band-dot" aria-hidden="true" />
      {bandWord(band, language)}
    </span>
  );
};
