import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Area } from '../../sheet/grid';
import { useServices } from '../services';
import { useReport } from './report';

interface Pick {
  /** Which button asked. */
  readonly id: string;
  readonly picked: (area: Area) => void;
}

/** One selection in the sheet that is waited for at a time. */
interface Picking {
  readonly waiting: string | null;
  /** What was selected when the waiting began. */
  readonly already: Area | null;
  readonly start: (pick: Pick) => void;
  readonly take: (area: Area) => void;
  readonly cancel: () => void;
}

const PickingContext = createContext<Picking | null>(null);

/** Waits for what a person selects on a sheet next. Escape ends the waiting, and so does another sheet. */
export function PickingProvider({ sheet, children }: { sheet: string; children: ReactNode }) {
  const { watchSelection } = useServices();
  const report = useReport();
  const [pick, setPick] = useState<Pick | null>(null);
  const [already, setAlready] = useState<Area | null>(null);

  const start = useCallback((next: Pick) => {
    setAlready(null);
    setPick(next);
  }, []);
  const cancel = useCallback(() => setPick(null), []);

  useEffect(() => cancel, [sheet, cancel]);
  useEffect(() => {
    if (pick === null) return undefined;
    const failed = (error: unknown): void => {
      setPick(null);
      report(error);
    };
    const stop = watchSelection(
      sheet,
      (area, isOld) => {
        if (isOld) {
          setAlready(area);
          return;
        }
        setPick(null);
        pick.picked(area);
      },
      failed,
    );
    const escape = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setPick(null);
    };
    document.addEventListener('keydown', escape);
    return () => {
      stop();
      document.removeEventListener('keydown', escape);
    };
  }, [pick, sheet, watchSelection, report]);

  const picking = useMemo((): Picking => {
    const take = (area: Area): void => {
      setPick(null);
      pick?.picked(area);
    };
    return { waiting: pick?.id ?? null, already, start, take, cancel };
  }, [pick, already, start, cancel]);
  return <PickingContext value={picking}>{children}</PickingContext>;
}

export function usePicking(): Picking {
  const picking = useContext(PickingContext);
  if (picking === null) throw new Error('This part of the pane stands outside its PickingProvider.');
  return picking;
}
