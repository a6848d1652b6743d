import { Button } from '@fluentui/react-components';
import { DEFAULT_POLICY, type BandLooks, type Policy } from '../../scoring/policy';
import { useSettingsText } from '../settings-text';
import { BandCuts } from './band-cuts';
import { BandLooksForm } from './band-looks';
import { ChoiceField } from './choice-field';

interface PolicyFormProps {
  readonly policy: Policy;
  readonly disabled: boolean;
  readonly choose: (policy: Policy) => void;
}

/** Without looks of their own where all are the usual ones. */
function withLooks({ bandLooks: _, ...policy }: Policy, looks: BandLooks | undefined): Policy {
  return looks === undefined ? policy : { ...policy, bandLooks: looks };
}

/** Everything agencies decide differently. SCORING section 7. Each change is kept at once. */
export const PolicyForm = ({ policy, disabled, choose }: PolicyFormProps) => {
  const s = useSettingsText();
  const set = (change: Partial<Policy>) => choose({ ...policy, ...change });
  return (
    <fieldset>
      <legend>{s('policy')}</legend>
      <p className="quiet">{s('policyHint')}</p>
      <ChoiceField
        label={s('round')}
        value={policy.round}
        choices={([12, 9, 6] as const).map((months) => [months, s('months', { months })])}
        disabled={disabled}
        choose={(round) => set({ round })}
      />
      <ChoiceField
        label={s('betweenLevels')}
        value={policy.betweenLevels}
        choices={[
          ['interpolate', s('betweenInterpolate')],
          ['step', s('betweenStep')],
        ]}
        disabled={disabled}
        choose={(betweenLevels) => set({ betweenLevels })}
      />
      <ChoiceField
        label={s('milestones')}
        value={policy.milestones}
        choices={[
          ['whole', s('milestonesWhole')],
          ['half', s('milestonesHalf')],
          ['interpolate', s('milestonesInterpolate')],
        ]}
        disabled={disabled}
        choose={(milestones) => set({ milestones })}
      />
      <ChoiceField
        label={s('outside')}
        value={policy.outside}
        choices={[
          ['excluded', s('outsideExcluded')],
          ['asOne', s('outsideAsOne')],
          ['inBase', s('outsideInBase')],
        ]}
        disabled={disabled}
        choose={(outside) => set({ outside })}
      />
      <ChoiceField
        label={s('decimals')}
        value={policy.decimals}
        choices={([4, 3, 2] as const).map((decimals) => [decimals, s('decimalPlaces', { decimals })])}
        disabled={disabled}
        choose={(decimals) => set({ decimals })}
      />
      <BandCuts
        key={policy.bands.join()}
        cuts={policy.bands}
        looks={policy.bandLooks}
        disabled={disabled}
        choose={(bands) => set({ bands })}
      />
      <BandLooksForm
        key={JSON.stringify(policy.bandLooks ?? [])}
        looks={policy.bandLooks}
        disabled={disabled}
        choose={(bandLooks) => choose(withLooks(policy, bandLooks))}
      />
      <Button disabled={disabled} onClick={() => choose(DEFAULT_POLICY)}>
        {s('reset')}
      </Button>
    </fieldset>
  );
};
