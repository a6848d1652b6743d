import type { HostWorkbook } from '../../workbook/host-workbook';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import type { ClassDefinition } from './class-definition';
import { object, type HostObject } from './object';

const find = (workbook: HostWorkbook, key: string): HostObject | null =>
  workbook.settings.has(key) ? object('Setting', { key }) : null;

function text(value: unknown): string {
  if (value === null || value === undefined) throw invalidArgument('a setting needs a value');
  return JSON.stringify(value);
}

/** `workbook.settings`: the same store as Office.context.document.settings, values as JSON. */
export const SettingCollection: ClassDefinition<HostWorkbook> = {
  scalars: {},
  items: (workbook) => [...workbook.settings.keys()].map((key) => object('Setting', { key })),
  item(workbook, key) {
    const found = typeof key === 'string' ? find(workbook, key) : null;
    if (!found) throw itemNotFound(`setting ${String(key)}`);
    return found;
  },
  makers: {
    /** Adding a key that is there replaces its value. */
    Add(workbook, args) {
      const key = args.text(0);
      workbook.settings.set(key, text(args.raw(1)));
      return object('Setting', { key });
    },
    GetItemOrNullObject: (workbook, args) => find(workbook, args.text(0)),
  },
  calls: { GetCount: (workbook) => workbook.settings.size },
};

export const Setting: ClassDefinition<{ readonly key: string }> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, session) => parse(session.workbook.settings.get(key)),
      set: ({ key }, value, session) => session.workbook.settings.set(key, text(value)),
    },
  },
  calls: { Delete: ({ key }, _, session) => void session.workbook.settings.delete(key) },
};

function parse(json: string | undefined): unknown {
  if (json === undefined) throw itemNotFound('setting');
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    throw new HostError('GeneralException', `the setting is no JSON: ${String(cause)}`);
  }
}
