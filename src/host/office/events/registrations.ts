import type { Area } from '../../../sheet/grid';
import type { HostEvent } from '../../workbook/host-workbook';
import { formatArea } from '../model/address';
import { eventEntry, eventType, workbookTarget, type EventName, type MessageEntry } from './event-types';

interface EventRange {
  readonly sheetId: string;
  readonly area: Area;
}

const rememberedRanges = 100;

/** What the add-in listens to, and the entries that go to it when something happens in the workbook. */
export class EventRegistrations {
  /** `context.runtime.enableEvents` */
  enabled = true;
  private readonly targets = new Map<number, Set<string>>();
  private readonly ranges = new Map<string, EventRange>();
  private nextRange = 1;

  add(type: number, target: string): null {
    const targets = this.targets.get(type) ?? new Set();
    this.targets.set(type, targets.add(target));
    return null;
  }

  remove(type: number, target: string): null {
    this.targets.get(type)?.delete(target);
    return null;
  }

  /** One entry per registered target. `byAddin` says that a request of the add-in did it. */
  entries(event: HostEvent, byAddin: boolean): MessageEntry[] {
    if (!this.enabled) return [];
    switch (event.kind) {
      case 'changed':
        return this.toTargets('changed', event.sheetId, {
          address: formatArea(event.area),
          changeType: 'RangeEdited',
          source: 'Local',
          triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown',
          referenceId: this.remember(event),
          shiftDirection: 'None',
        });
      case 'selection':
        return this.toTargets('selection', event.sheetId, { address: formatArea(event.area) });
      case 'activated':
        return this.toTargets('activated', event.sheetId, {});
      case 'calculated':
        return this.toTargets('calculated', event.sheetId, { address: '' });
    }
  }

  /** The sheet before is not part of HostEvent; whoever knows it tells of it here. */
  deactivated(sheetId: string): MessageEntry[] {
    return this.enabled ? this.toTargets('deactivated', sheetId, {}) : [];
  }

  recentRange(id: string): EventRange | undefined {
    return this.ranges.get(id);
  }

  private toTargets(name: EventName, sheetId: string, message: Readonly<Record<string, unknown>>): MessageEntry[] {
    const targets = this.targets.get(eventType[name]) ?? new Set();
    return [sheetId, workbookTarget]
      .filter((target) => targets.has(target))
      .map((target) => eventEntry(eventType[name], target, { worksheetId: sheetId, ...message }));
  }

  private remember({ sheetId, area }: EventRange): string {
    const id = `{event-${this.nextRange++}}`;
    this.ranges.set(id, { sheetId, area });
    const oldest = this.ranges.keys().next().value;
    if (this.ranges.size > rememberedRanges && oldest !== undefined) this.ranges.delete(oldest);
    return id;
  }
}
