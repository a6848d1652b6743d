import { WorkbookError } from '../port';

/** Runs `work`; what is thrown is always a `WorkbookError`. A stack that is too deep is a hostile file. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('broken', { reason: 'unexpected', detail: null }, { cause: error });
  }
}
