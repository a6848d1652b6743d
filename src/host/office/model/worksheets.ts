import type { HostSheet, HostWorkbook } from '../../workbook/host-workbook';
import { workbookTarget } from '../events/event-types';
import type { Args } from '../protocol/arguments';
import { HostError, itemNotFound } from '../protocol/host-error';
import { sheetNamed } from './areas';
import type { ClassDefinition } from './class-definition';
import { object, type HostObject } from './object';
import { eventCalls } from './sheet-events';
import { sheetNameValue } from './sheet-name';

const sheetOf = (workbook: HostWorkbook, key: string): HostSheet | undefined =>
  workbook.sheets().find((sheet) => sheet.id === key) ?? sheetNamed(workbook, key);

const shown = (workbook: HostWorkbook, args: Args): HostSheet[] =>
  workbook.sheets().filter((sheet) => !args.boolean(0, false) || sheet.visibility === 'Visible');

function found(sheet: HostSheet | undefined, key: string): HostObject {
  if (!sheet) throw itemNotFound(`sheet ${key}`);
  return object('Worksheet', sheet);
}

export const WorksheetCollection: ClassDefinition<HostWorkbook> = {
  scalars: {},
  items: (workbook) => workbook.sheets().map((sheet) => object('Worksheet', sheet)),
  item: (workbook, key) => found(typeof key === 'string' ? sheetOf(workbook, key) : undefined, String(key)),
  makers: {
    Add(workbook, args) {
      const name = args.optionalText(0) ?? freeName(workbook);
      return object('Worksheet', workbook.addSheet(sheetNameValue(workbook, name, null)));
    },
    GetActiveWorksheet: (workbook) => object('Worksheet', workbook.activeSheet()),
    GetFirst: (workbook, args) => found(shown(workbook, args)[0], 'first'),
    GetLast: (workbook, args) => found(shown(workbook, args).at(-1), 'last'),
    GetItemOrNullObject(workbook, args) {
      const sheet = sheetOf(workbook, args.text(0));
      return sheet ? object('Worksheet', sheet) : null;
    },
  },
  calls: {
    GetCount: (workbook, args) => shown(workbook, args).length,
    ...eventCalls<HostWorkbook>(() => workbookTarget),
  },
};

function freeName(workbook: HostWorkbook): string {
  for (let number = workbook.sheets().length + 1; ; number += 1) {
    if (!sheetNamed(workbook, `Sheet${number}`)) return `Sheet${number}`;
  }
}

export function deleteSheet(workbook: HostWorkbook, sheet: HostSheet): void {
  const others = workbook.sheets().filter((other) => other.id !== sheet.id && other.visibility === 'Visible');
  if (others.length === 0) throw new HostError('InvalidOperation', 'a workbook keeps one visible sheet');
  if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'the sheet is very hidden');
  workbook.removeSheet(sheet.id);
}
