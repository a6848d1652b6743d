import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { FormulaStyle } from '../../sheet/plan';
import { useServices } from '../services';
import { useSettingsText } from '../settings-text';

const STYLES: readonly FormulaStyle[] = ['kpi', 'plain', 'values'];
const HINTS = { kpi: 'kpiHint', plain: 'plainHint', values: 'valuesHint' } as const;

interface StyleChoiceProps {
  readonly style: FormulaStyle;
  readonly disabled: boolean;
  readonly choose: (style: FormulaStyle) => void;
}

/** What is written into the sheet: KPI functions, plain Excel formulas, or numbers. */
export const StyleChoice = ({ style, disabled, choose }: StyleChoiceProps) => {
  const { port } = useServices();
  const s = useSettingsText();
  const { customFunctions } = port.capabilities();
  return (
    <Field label={s('style')} hint={s('styleHint')}>
      <RadioGroup
        value={style}
        disabled={disabled}
        onChange={(_, data) => {
          const chosen = STYLES.find((choice) => choice === data.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {STYLES.map((choice) => {
          const missing = choice === 'kpi' && !customFunctions;
          return (
            <Radio
              key={choice}
              value={choice}
              disabled={disabled || missing}
              label={
                <>
                  {s(choice)}
                  <br />
                  <span className="quiet">{s(missing ? 'noFunctions' : HINTS[choice])}</span>
                </>
              }
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
};
