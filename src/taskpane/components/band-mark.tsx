import type { CSSProperties } from 'react';
import { lookOf, type Band } from '../../scoring/band';
import type { BandLooks } from '../../scoring/policy';
import { bandWord } from '../../text/words';
import { useText } from '../text';

/** The agency's own colour of a band in place of the pane's; nothing where it has none. */
export const bandStyle = (band: Band, looks: BandLooks | undefined): CSSProperties => {
  const { colour } = lookOf(band, looks);
  return colour === undefined ? {} : ({ '--band': colour } as CSSProperties);
};

/** A band: a dot in its colour and, always, its word. */
export const BandMark = ({ band, looks }: { band: Band; looks: BandLooks | undefined }) => {
  const { language } = useText();
  return (
    <span className={`band band-${band}`} style={bandStyle(band, looks)}>
      <span className="band-dot" aria-hidden="true" />
      {bandWord(band, language, looks)}
    </span>
  );
};
