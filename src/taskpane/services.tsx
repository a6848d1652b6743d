import { createContext, useContext, type ReactNode } from 'react';
import type { Area } from '../sheet/grid';
import type { WorkbookPort } from '../workbook/port';

/** What happened: another sheet is shown, or cells have other contents or values. */
export type SheetEvent = 'activated' | 'cells';

/** What the pane is given from outside; tests give fakes. */
export interface PaneServices {
  readonly port: WorkbookPort;
  /** Calls back after the active sheet or its cells have changed; returns how to stop. Never called for nothing. */
  readonly watch: (changed: (what: SheetEvent) => void, failed: (error: unknown) => void) => () => void;
  /** Calls back with what is selected on a sheet now (`already`), and then whenever that changes; returns how to stop. */
  readonly watchSelection: (
    sheet: string,
    selected: (area: Area, already: boolean) => void,
    failed: (error: unknown) => void,
  ) => () => void;
}

const Services = createContext<PaneServices | null>(null);

export const ServicesProvider = ({ services, children }: { services: PaneServices; children: ReactNode }) => (
  <Services value={services}>{children}</Services>
);

export function useServices(): PaneServices {
  const services = useContext(Services);
  if (services === null) throw new Error('The pane stands outside its ServicesProvider.');
  return services;
}
