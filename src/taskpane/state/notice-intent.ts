import { WorkbookError } from '../../workbook/port';
import type { Notice } from './report';

type Intent = 'success' | 'info' | 'warning' | 'error';

/** What somebody has stopped is no failure; what waits for them is no error yet. */
export function intentOf(notice: Notice): Intent {
  if (notice.kind === 'done') {
    const { issues } = notice;
    if (issues.some(({ severity }) => severity === 'error')) return 'error';
    return issues.some(({ severity }) => severity === 'warning') ? 'warning' : 'success';
  }
  const code = notice.error instanceof WorkbookError ? notice.error.code : null;
  if (code === 'cancelled') return 'info';
  return code === 'cellEditMode' ? 'warning' : 'error';
}
