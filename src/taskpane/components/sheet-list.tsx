import { useEffect, useId } from 'react';
import { useSheetsText } from '../sheets-text';
import { useSheets } from '../state/use-sheets';
import { FailureText } from './failure-text';
import { SheetFacts } from './sheet-facts';

interface SheetListProps {
  /** The sheet that is shown: it holds none. */
  readonly except: string;
  readonly show: (sheet: string, at: string) => void;
}

/** The other sheets that hold an indicator table, the surest first; one press shows the sheet. */
export const SheetList = ({ except, show }: SheetListProps) => {
  const m = useSheetsText();
  const { known, look } = useSheets(except);
  const titleId = useId();
  useEffect(look, [look]);
  switch (known.kind) {
    case 'looking':
      return <p className="quiet">{m('looking')}</p>;
    case 'failed':
      return (
        <p className="quiet">
          <FailureText error={known.error} />
        </p>
      );
    case 'found':
      if (known.choices.length === 0) return <p className="quiet">{m('none')}</p>;
      return (
        <section className="sheet-list" aria-labelledby={titleId}>
          <h2 id={titleId} className="section-title">
            {m('title')}
          </h2>
          <ul>
            {known.choices.map((choice) => (
              <li key={choice.sheet}>
                <button type="button" className="sheet-choice" onClick={() => show(choice.sheet, choice.at)}>
                  <span className="sheet-choice-name">{choice.sheet}</span>
                  <span className="quiet">
                    <SheetFacts choice={choice} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      );
  }
};
