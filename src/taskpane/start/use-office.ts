import { useEffect, useState } from 'react';
import { followOffice, type OfficeState } from './office-state';

export function useOffice(): OfficeState {
  const [state, setState] = useState<OfficeState>('waiting');
  useEffect(() => followOffice(setState), []);
  return state;
}
