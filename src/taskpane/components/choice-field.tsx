import { Field, Select } from '@fluentui/react-components';

interface ChoiceFieldProps<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly disabled: boolean;
  /** Said under the field when the value is doubtful. */
  readonly warning?: string;
  /** Said quietly under the field. */
  readonly hint?: string;
  readonly choose: (value: Value) => void;
}

/** One setting with a few values, as the platform's own list. */
export function ChoiceField<Value extends string | number>(props: ChoiceFieldProps<Value>) {
  const { label, value, choices, disabled, warning, hint, choose } = props;
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(warning !== undefined && { validationState: 'warning', validationMessage: warning })}
    >
      <Select
        value={String(value)}
        disabled={disabled}
        onChange={(_, data) => {
          const chosen = choices.find(([choice]) => String(choice) === data.value);
          if (chosen) choose(chosen[0]);
        }}
      >
        {choices.map(([choice, text]) => (
          <option key={String(choice)} value={String(choice)}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
