import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { BANDS } from '../../scoring/band';
import type { BandLook, BandLooks } from '../../scoring/policy';
import { bandColours } from '../../sheet/write/band-colours';
import { bandWord } from '../../text/words';
import { bandLooksOf, isBandWord, sharedWords } from '../../usecases/policy-setting';
import { useSettingsText } from '../settings-text';
import { useText } from '../text';

interface BandLooksProps {
  readonly looks: BandLooks | undefined;
  readonly disabled: boolean;
  readonly choose: (looks: BandLooks | undefined) => void;
}

const NONE: BandLook = {};

/** A look with one member set, or left to the usual one. */
const withMember = (look: BandLook, member: keyof BandLook, value: string): BandLook => {
  const { [member]: _, ...others } = look;
  return value.trim() === '' ? others : { ...others, [member]: value.trim() };
};

const fits = (looks: readonly BandLook[]): boolean =>
  looks.every(({ th, en }) => [th, en].every((word) => word === undefined || isBandWord(word))) &&
  sharedWords(looks).length === 0;

/** What each band is called, in both languages, and its colour. Empty words are the usual ones; two bands never share one. */
export const BandLooksForm = ({ looks, disabled, choose }: BandLooksProps) => {
  const { language } = useText();
  const s = useSettingsText();
  const [drafts, setDrafts] = useState<readonly BandLook[]>(BANDS.map((_, index) => looks?.[index] ?? NONE));
  const valid = fits(drafts);
  const changed = (index: number, member: keyof BandLook, value: string) =>
    drafts.map((draft, at) => (at === index ? withMember(draft, member, value) : draft));
  const take = (next: readonly BandLook[]) => {
    setDrafts(next);
    const chosen = bandLooksOf(next);
    if (fits(next) && JSON.stringify(chosen) !== JSON.stringify(looks)) choose(chosen);
  };
  return (
    <fieldset>
      <legend>{s('bandLooks')}</legend>
      <p className="quiet">{s('bandLooksHint')}</p>
      {BANDS.map((band, index) => {
        const usual = bandWord(band, language);
        const draft = drafts[index] ?? NONE;
        return (
          <div className="band-look" role="group" aria-label={usual} key={band}>
            {(['th', 'en'] as const).map((of) => (
              <WordField
                key={of}
                label={s(of === 'th' ? 'bandWordTh' : 'bandWordEn', { band: usual })}
                usual={bandWord(band, of)}
                word={draft[of] ?? ''}
                valid={valid}
                disabled={disabled}
                take={(word) => take(changed(index, of, word))}
              />
            ))}
            <label className="band-colour">
              <span>{s('bandColour', { band: usual })}</span>
              <input
                type="color"
                value={bandColours(band, looks).fill.toLowerCase()}
                disabled={disabled}
                onChange={(event) => take(changed(index, 'colour', event.target.value.toUpperCase()))}
              />
            </label>
          </div>
        );
      })}
      {!valid && (
        <p className="form-error" role="alert">
          {s('bandWordsInvalid')}
        </p>
      )}
    </fieldset>
  );
};

interface WordFieldProps {
  readonly label: string;
  readonly usual: string;
  readonly word: string;
  readonly valid: boolean;
  readonly disabled: boolean;
  readonly take: (word: string) => void;
}

/** A word is taken when its field is left. */
const WordField = ({ label, usual, word, valid, disabled, take }: WordFieldProps) => {
  const [text, setText] = useState(word);
  return (
    <Field label={label} validationState={valid ? 'none' : 'error'}>
      <Input
        value={text}
        placeholder={usual}
        disabled={disabled}
        onChange={(_, data) => setText(data.value)}
        onBlur={() => take(text)}
      />
    </Field>
  );
};
