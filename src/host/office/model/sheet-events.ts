import { eventType, type EventName } from '../events/event-types';
import type { Session } from '../protocol/session';

const methods: Readonly<Record<EventName, string>> = {
  changed: 'DataChangedEvent',
  activated: 'ActivatedEvent',
  deactivated: 'DeactivatedEvent',
  selection: 'SelectionChangedEvent',
  calculated: 'CalculatedEvent',
};

type Register<Self> = (self: Self, args: unknown, session: Session) => null;

/** `_RegisterXxxEvent` and `_UnregisterXxxEvent` of a class whose events go to `target`. */
export function eventCalls<Self>(target: (self: Self) => string): Readonly<Record<string, Register<Self>>> {
  const calls: Record<string, Register<Self>> = {};
  for (const [name, method] of Object.entries(methods) as [EventName, string][]) {
    calls[`_Register${method}`] = (self, _, session) => session.events.add(eventType[name], target(self));
    calls[`_Unregister${method}`] = (self, _, session) => session.events.remove(eventType[name], target(self));
  }
  return calls;
}
