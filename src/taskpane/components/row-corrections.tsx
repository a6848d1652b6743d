import { Button } from '@fluentui/react-components';
import type { Indicator } from '../../sheet/agreement';
import { useMappingText } from '../mapping-text';
import { ChoiceField } from './choice-field';

export interface CorrectRow {
  readonly disabled: boolean;
  readonly setMethod: (indicator: Indicator, method: 'interpolate' | 'step' | null) => void;
  readonly ignore: (indicator: Indicator) => void;
}

/** What a person may say about one row: how it is scored, or that it is no indicator at all. */
export const RowCorrections = ({ indicator, correct }: { indicator: Indicator; correct: CorrectRow }) => {
  const m = useMappingText();
  const { method, methodSet } = indicator;
  const value = methodSet === true && method !== 'halfStep' ? method : 'auto';
  return (
    <div className="row-corrections">
      <ChoiceField
        label={m('rowMethod')}
        value={value}
        choices={[
          ['auto', m('auto')],
          ['interpolate', m('interpolate')],
          ['step', m('step')],
        ]}
        disabled={correct.disabled}
        choose={(chosen) => correct.setMethod(indicator, chosen === 'auto' ? null : chosen)}
      />
      <Button size="small" appearance="subtle" disabled={correct.disabled} onClick={() => correct.ignore(indicator)}>
        {m('ignoreRow')}
      </Button>
    </div>
  );
};
