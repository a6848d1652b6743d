/** Types of Rich API messages, as the library registers them on worksheets and the collection of worksheets. */
export const eventType = { changed: 10, activated: 11, deactivated: 12, selection: 14, calculated: 16 } as const;

export type EventName = keyof typeof eventType;

/** The target of events registered on a collection of the workbook. */
export const workbookTarget = 'Workbook';

const richApiEvent = 65_536;

/** One message as it goes to the page: category, type, target, JSON text, id, from another client. */
export type MessageEntry = readonly [number, number, string, unknown, number?, boolean?];

export const eventEntry = (type: number, target: string, message: Readonly<Record<string, unknown>>): MessageEntry => [
  richApiEvent,
  type,
  target,
  JSON.stringify(message),
  0,
  false,
];
