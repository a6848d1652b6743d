import { useCallback } from 'react';
import { useServices } from '../services';
import { useReport } from './report';

/** Selects an A1 address on a sheet; what goes wrong is reported as for every other command. */
export function useSelect(sheet: string): (address: string) => void {
  const { port } = useServices();
  const report = useReport();
  return useCallback(
    (address: string) => {
      port.select(sheet, address).catch(report);
    },
    [port, report, sheet],
  );
}
