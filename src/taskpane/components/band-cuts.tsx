import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { BANDS } from '../../scoring/band';
import type { BandLooks, BandPolicy } from '../../scoring/policy';
import { bandWord } from '../../text/words';
import { useSettingsText } from '../settings-text';
import { useText } from '../text';

type Cuts = BandPolicy['cuts'];

/** Four cuts above 1, up to 5, from high to low; null when the texts are not that. */
export function cutsOf(texts: readonly string[]): Cuts | null {
  const numbers = texts.map((text) => (text.trim() === '' ? NaN : Number(text)));
  const [excellent, good, fair, low] = numbers;
  if (excellent === undefined || good === undefined || fair === undefined || low === undefined) return null;
  return 5 >= excellent && excellent > good && good > fair && fair > low && low > 1
    ? [excellent, good, fair, low]
    : null;
}

/** The lowest score of each band. What is not four falling cuts stays in the fields, with a word, and is not taken. */
export const BandCuts = ({
  cuts,
  looks,
  disabled,
  choose,
}: {
  cuts: Cuts;
  looks: BandLooks | undefined;
  disabled: boolean;
  choose: (cuts: Cuts) => void;
}) => {
  const { language } = useText();
  const s = useSettingsText();
  const [texts, setTexts] = useState<readonly string[]>(cuts.map(String));
  const valid = cutsOf(texts) !== null;
  const change = (index: number, text: string) => setTexts(texts.map((old, at) => (at === index ? text : old)));
  const commit = () => {
    const chosen = cutsOf(texts);
    if (chosen !== null && chosen.some((cut, index) => cut !== cuts[index])) choose(chosen);
  };
  return (
    <fieldset>
      <legend>{s('bands')}</legend>
      <div className="cuts">
        {texts.map((text, index) => (
          <Field
            key={index}
            label={bandWord(BANDS[index]!, language, looks)}
            validationState={valid ? 'none' : 'error'}
          >
            <Input
              type="text"
              inputMode="decimal"
              value={text}
              disabled={disabled}
              onChange={(_, data) => change(index, data.value)}
              onBlur={commit}
            />
          </Field>
        ))}
      </div>
      {!valid && (
        <p className="form-error" role="alert">
          {s('bandsInvalid')}
        </p>
      )}
    </fieldset>
  );
};
