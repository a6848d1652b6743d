import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/text/language';
import {
  allMessages,
  readingMessages,
  say,
  sheetMessages,
  workbookMessages,
  type Catalogue,
  type Message,
} from '../../src/text/messages';

const FOLDER = join(__dirname, '../../src/text/messages');
const THAI = /[\u0e00-\u0e7f]/;

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'en,th';

const isCatalogue = (value: unknown): value is Catalogue<string> =>
  typeof value === 'object' && value !== null && !isMessage(value) && Object.values(value).every(isMessage);

/** Every catalogue of every file, so that a part's own file is checked without being listed. */
const catalogues = readdirSync(FOLDER)
  .filter((file) => file !== 'index.ts' && file !== 'catalogue.ts')
  .flatMap((file) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const exports = require(join(FOLDER, file)) as Record<string, unknown>;
    return Object.entries(exports)
      .filter((entry): entry is [string, Catalogue<string>] => isCatalogue(entry[1]))
      .map(([name, messages]) => [name, messages] as const);
  });

const messages = catalogues.flatMap(([name, catalogue]) =>
  Object.entries(catalogue).map(([key, message]) => [`${name}.${key}`, message] as const),
);

/** The facts a phrase asks for, by asking it. Raw facts are given as texts, so that every branch with facts is taken. */
function factsOf(message: Message, language: Language): string[] {
  const phrase = message[language];
  if (typeof phrase === 'string') return [];
  const asked = new Set<string>();
  const raw = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? name : undefined) });
  phrase((name) => {
    asked.add(name);
    return `<${name}>`;
  }, raw);
  return [...asked].sort();
}

describe('every message', () => {
  test('is found', () => {
    expect(catalogues.length).toBeGreaterThanOrEqual(Object.keys(allMessages).length);
    expect(messages.length).toBeGreaterThan(100);
  });

  test.each(messages)('%s is there in Thai and English', (_, message) => {
    for (const language of LANGUAGES) {
      const phrase = message[language];
      const text = typeof phrase === 'string' ? phrase : 'made of facts';
      expect(text.trim()).not.toBe('');
    }
  });
});

describe('the messages of a sheet and a workbook', () => {
  const checked = Object.entries({
    sheet: sheetMessages,
    reading: readingMessages,
    workbook: workbookMessages,
  }).flatMap(([name, catalogue]) =>
    Object.keys(catalogue).map((key) => [name, key, catalogue as Catalogue<string>] as const),
  );

  test.each(checked)('%s.%s uses the same facts in both languages, in the right letters', (_, key, catalogue) => {
    const message = catalogue[key];
    if (message === undefined) throw new Error(key);
    expect(factsOf(message, 'en')).toEqual(factsOf(message, 'th'));
    expect(say(catalogue, key, 'th')).toMatch(THAI);
    expect(say(catalogue, key, 'en').replaceAll('“ผลการดำเนินงาน”', '')).not.toMatch(THAI);
    for (const language of LANGUAGES) expect(say(catalogue, key, language)).not.toMatch(/undefined|null|NaN|\s{2}/);
  });
});
