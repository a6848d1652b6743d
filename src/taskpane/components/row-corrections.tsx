import type { Indicator } from '../../sheet/agreement';
import type { RowChange } from '../../usecases/correct-reading';
import { useMappingText } from '../mapping-text';
import { ChoiceField } from './choice-field';

export interface CorrectRow {
  readonly disabled: boolean;
  /** @param row 0-based */
  readonly set: (row: number, change: RowChange) => void;
}

/** What a person may say about an indicator's row: how it is scored, or that it is no indicator at all. */
export const RowCorrections = ({ indicator, correct }: { indicator: Indicator; correct: CorrectRow }) => {
  const m = useMappingText();
  const { method, methodSet, row } = indicator;
  return (
    <div className="row-corrections">
      <ChoiceField
        label={m('rowMethod')}
        value={methodSet === true ? method : 'auto'}
        choices={[
          ['auto', m('auto')],
          ['interpolate', m('interpolate')],
          ['step', m('step')],
          ['halfStep', m('halfStep')],
        ]}
        disabled={correct.disabled}
        choose={(chosen) => correct.set(row, { method: chosen === 'auto' ? null : chosen })}
      />
      <ChoiceField
        label={m('rowKind')}
        value="indicator"
        choices={[
          ['indicator', m('indicator')],
          ['heading', m('heading')],
          ['ignore', m('ignore')],
        ]}
        disabled={correct.disabled}
        choose={(kind) => correct.set(row, { kind })}
      />
    </div>
  );
};
