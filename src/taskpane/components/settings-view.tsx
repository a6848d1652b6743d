import type { Policy } from '../../scoring/policy';
import type { FormulaStyle } from '../../sheet/plan';
import type { Commands } from '../state/use-commands';
import { PolicyForm } from './policy-form';
import { StyleChoice } from './style-choice';

interface SettingsViewProps {
  readonly policy: Policy;
  readonly style: FormulaStyle;
  readonly commands: Commands;
}

export const SettingsView = ({ policy, style, commands }: SettingsViewProps) => {
  const disabled = commands.busy !== null;
  return (
    <div className="form">
      <div className="card">
        <StyleChoice style={style} disabled={disabled} choose={commands.keepStyle} />
      </div>
      <div className="card">
        <PolicyForm policy={policy} disabled={disabled} choose={commands.keepPolicy} />
      </div>
    </div>
  );
};
