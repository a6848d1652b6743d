import { Switch } from '@fluentui/react-components';
import { OPTIONAL_PARTS, type OptionalPart } from '../../usecases/parts-setting';
import { useSettingsText } from '../settings-text';

const WORDS = {
  weighted: 'partWeighted',
  band: 'partBand',
  distance: 'partDistance',
  explanation: 'partExplanation',
  groups: 'partGroups',
} as const;

interface PartsChoiceProps {
  readonly parts: readonly OptionalPart[];
  readonly disabled: boolean;
  readonly choose: (parts: readonly OptionalPart[]) => void;
}

/** What is written beside the scores, each part on or off. The score itself is always written. */
export const PartsChoice = ({ parts, disabled, choose }: PartsChoiceProps) => {
  const s = useSettingsText();
  return (
    <fieldset className="parts">
      <legend>{s('parts')}</legend>
      <p className="quiet">{s('partsHint')}</p>
      <Switch label={s('partScore')} checked disabled />
      {OPTIONAL_PARTS.map((part) => (
        <Switch
          key={part}
          label={s(WORDS[part])}
          checked={parts.includes(part)}
          disabled={disabled}
          onChange={(_, { checked }) =>
            choose(OPTIONAL_PARTS.filter((one) => (one === part ? checked : parts.includes(one))))
          }
        />
      ))}
    </fieldset>
  );
};
