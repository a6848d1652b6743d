import type { HostWorkbook } from '../../workbook/host-workbook';
import type { EventRegistrations } from '../events/registrations';
import type { FunctionPort } from '../functions/function-port';
import type { ConditionalRules } from '../model/conditional-rules';
import type { KeptObjects } from './kept-objects';

/** What one loaded add-in has open at the host. It ends when its page is reloaded. */
export interface Session {
  readonly workbook: HostWorkbook;
  readonly kept: KeptObjects;
  readonly rules: ConditionalRules;
  readonly events: EventRegistrations;
  readonly functions: FunctionPort;
  /** The day dates without a year belong to. */
  readonly today: () => Date;
}
