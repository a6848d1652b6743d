import type { HostSheet, HostWorkbook } from '../../workbook/host-workbook';
import { textValue } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/host-error';
import { sheetNamed } from './areas';

/** A name Excel takes: 1 to 31 characters without `: \ / ? * [ ]`, no apostrophe at the ends, not `History`, and free. */
export function sheetNameValue(workbook: HostWorkbook, value: unknown, self: HostSheet | null): string {
  const name = textValue(value);
  const wrong =
    name.length < 1 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name);
  if (wrong) throw invalidArgument(`not a sheet name: ${name}`);
  const other = sheetNamed(workbook, name);
  if (other && other.id !== self?.id) throw new HostError('ItemAlreadyExists', `sheet ${name}`);
  return name;
}
