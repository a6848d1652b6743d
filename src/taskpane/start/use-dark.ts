import { useEffect, useState } from 'react';
import { isDark } from '../theme';

const SYSTEM_DARK = '(prefers-color-scheme: dark)';

/** Dark when Office is; where Office does not say (Excel on the web, older versions), when the system is. */
export function useDark(officeBackground: string | undefined): boolean {
  const [systemDark, setSystemDark] = useState(() => window.matchMedia(SYSTEM_DARK).matches);
  useEffect(() => {
    const query = window.matchMedia(SYSTEM_DARK);
    const follow = (): void => setSystemDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return officeBackground === undefined ? systemDark : isDark(officeBackground);
}
