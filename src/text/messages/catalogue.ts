import { formatNumber } from '../format';
import type { Facts } from '../issue';
import type { Language } from '../language';

/** Gives a fact as text: numbers as people write them, `–` when it is missing. */
export type FactText = (fact: string) => string;

/** One text in one language: plain, or made from facts. `facts` is there for texts that differ by what is known. */
export type Phrase = string | ((fact: FactText, facts: Facts) => string);

/** The same text in both languages, side by side. */
export interface Message {
  readonly th: Phrase;
  readonly en: Phrase;
}

export type Catalogue<Key extends string> = Readonly<Record<Key, Message>>;

/** Declares a catalogue; its keys are typed, and a missing language does not compile. */
export const defineMessages = <Key extends string>(messages: Catalogue<Key>): Catalogue<Key> => messages;

const MISSING = '–';

const factText =
  (facts: Facts): FactText =>
  (name) => {
    const value = facts[name];
    if (value === undefined || value === null) return MISSING;
    return typeof value === 'number' ? formatNumber(value) : value;
  };

/** The text of one message in the reader's language. */
export function say<Key extends string>(
  messages: Catalogue<Key>,
  key: Key,
  language: Language,
  facts: Facts = {},
): string {
  const phrase = messages[key][language];
  return typeof phrase === 'string' ? phrase : phrase(factText(facts), facts);
}
