import { useCallback } from 'react';
import { useServices } from '../services';
import { useReport } from './report';

/** Selects an A1 address on a sheet; what goes wrong is reported as for every other command. */
export function useSelect(sheet: string): (address: string) => void {
  const show = useShowSheet();
  return useCallback((address: string) => show(sheet, address), [show, sheet]);
}

/** Shows a sheet with an address selected on it; Excel then tells that another sheet is shown, which is read. */
export function useShowSheet(): (sheet: string, address: string) => void {
  const { port } = useServices();
  const report = useReport();
  return useCallback(
    (sheet: string, address: string) => {
      port.select(sheet, address).catch(report);
    },
    [port, report],
  );
}
