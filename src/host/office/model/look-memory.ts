import type { Look } from '../../../sheet/grid';
import type { HostSheet } from '../../workbook/host-workbook';
import { lastColumn } from './address';

/**
 * The same sheet, asking for the look of each cell once. For reading many properties of many cells within one call; a
 * border asks the neighbours too, so a cell would be asked some thirty times.
 */
export function rememberingLooks(sheet: HostSheet): HostSheet {
  const looks = new Map<number, Look>();
  const look = (row: number, column: number): Look => {
    const key = row * (lastColumn + 1) + column;
    const known = looks.get(key);
    if (known) return known;
    const asked = sheet.look(row, column);
    looks.set(key, asked);
    return asked;
  };
  return new Proxy(sheet, {
    get(target, name) {
      if (name === 'look') return look;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member as () => unknown).bind(target) : member;
    },
  });
}
