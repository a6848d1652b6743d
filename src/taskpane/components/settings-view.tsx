import type { FormulaStyle } from '../../sheet/plan';
import type { ScoredAgreement } from '../../sheet/scored-agreement';
import type { OptionalPart } from '../../usecases/parts-setting';
import type { Commands } from '../state/use-commands';
import { ColumnMapping } from './column-mapping';
import { PartsChoice } from './parts-choice';
import { PolicyForm } from './policy-form';
import { StyleChoice } from './style-choice';

interface SettingsViewProps {
  readonly scored: ScoredAgreement;
  readonly style: FormulaStyle;
  readonly parts: readonly OptionalPart[];
  readonly commands: Commands;
}

export const SettingsView = ({ scored, style, parts, commands }: SettingsViewProps) => {
  const disabled = commands.busy !== null;
  return (
    <div className="form">
      <div className="card">
        <StyleChoice style={style} disabled={disabled} choose={commands.keepStyle} />
      </div>
      <div className="card">
        <PartsChoice parts={parts} disabled={disabled} choose={commands.keepParts} />
      </div>
      <div className="card">
        <PolicyForm policy={scored.policy} disabled={disabled} choose={commands.keepPolicy} />
      </div>
      <div className="card">
        <ColumnMapping agreement={scored.agreement} commands={commands} />
      </div>
    </div>
  );
};
