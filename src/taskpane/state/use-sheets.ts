import { useCallback, useRef, useState } from 'react';
import { sheetChoices, type SheetChoice } from '../../usecases/sheet-choices';
import { useServices } from '../services';

/** What is known of the sheets to choose from; they are looked for only when somebody asks. */
export type SheetsKnown =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'found'; readonly choices: readonly SheetChoice[] };

/** The sheets with an indicator table, except the one named; `look` looks for them anew. */
export function useSheets(except: string | null): { readonly known: SheetsKnown; readonly look: () => void } {
  const { port } = useServices();
  const [known, setKnown] = useState<SheetsKnown>({ kind: 'looking' });
  const latest = useRef(0);
  const look = useCallback(() => {
    const turn = (latest.current += 1);
    const tell = (next: SheetsKnown): void => {
      if (turn === latest.current) setKnown(next);
    };
    setKnown({ kind: 'looking' });
    sheetChoices(port, except).then(
      (choices) => tell({ kind: 'found', choices }),
      (error: unknown) => tell({ kind: 'failed', error }),
    );
  }, [port, except]);
  return { known, look };
}
