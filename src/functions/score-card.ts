import { bandOf } from '../scoring/band';
import type { Ladder } from '../scoring/ladder';
import { nextLevel } from '../scoring/next-level';
import type { ScoringMethod } from '../scoring/policy';
import { scoreOnLadder, type Rung } from '../scoring/score';
import { explain } from '../text/explain';
import { LANGUAGES, type Language } from '../text/language';
import { cardMessages } from '../text/messages/card';
import { say } from '../text/messages/catalogue';
import { bandWord } from '../text/words';

/** DoubleCellValue of the Excel API (1.19): a number for arithmetic, with properties that its card shows. */
export interface ScoreCard {
  readonly type: 'Double';
  readonly basicType: 'Double';
  readonly basicValue: number;
  readonly numberFormat: string;
  readonly properties: Readonly<Record<string, CardProperty>>;
  readonly layouts: {
    readonly card: {
      readonly title: string;
      readonly sections: readonly { readonly layout: 'List'; readonly properties: readonly string[] }[];
    };
  };
}

export type CardProperty =
  { readonly type: 'Double'; readonly basicValue: number } | { readonly type: 'String'; readonly basicValue: string };

export interface CardFacts {
  readonly ladder: Ladder;
  readonly result: number;
  readonly method: ScoringMethod;
  readonly name: string;
}

type Label = Exclude<keyof typeof cardMessages, 'level' | 'title'>;

/** The card of one score. Its labels and sentences stand in both languages, Thai first. */
export function scoreCard({ ladder, result, method, name }: CardFacts): ScoreCard | '' {
  const outcome = scoreOnLadder(ladder, result, { method });
  if (outcome.status !== 'scored') return '';
  const { score, explanation } = outcome;
  const next = nextLevel(ladder, result);
  const properties: [string, CardProperty][] = [
    [label('score'), number(score)],
    [label('band'), text((language) => bandWord(bandOf(score), language))],
    [label('result'), number(result)],
  ];
  if (explanation.lower) properties.push([label('reached'), rung(explanation.lower)]);
  if (next) properties.push([label('next'), rung(next)], [label('distance'), number(next.distance)]);
  for (const language of LANGUAGES) {
    const key = say(cardMessages, 'explanation', language);
    properties.push([key, { type: 'String', basicValue: explain(explanation, language) }]);
  }
  const title = name === '' ? both((language) => say(cardMessages, 'title', language)) : name;
  return {
    type: 'Double',
    basicType: 'Double',
    basicValue: score,
    numberFormat: '0.0000',
    properties: Object.fromEntries(properties),
    layouts: { card: { title, sections: [{ layout: 'List', properties: properties.map(([key]) => key) }] } },
  };
}

const both = (words: (language: Language) => string): string => LANGUAGES.map(words).join(' / ');
const label = (key: Label): string => both((language) => say(cardMessages, key, language));
const number = (basicValue: number): CardProperty => ({ type: 'Double', basicValue });
const text = (words: (language: Language) => string): CardProperty => ({ type: 'String', basicValue: both(words) });
const rung = (at: Rung): CardProperty =>
  text((language) => say(cardMessages, 'level', language, { level: at.level, threshold: at.threshold }));
