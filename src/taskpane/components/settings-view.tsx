import type { Commands } from '../state/use-commands';
import type { ReadSheet } from '../state/use-reading';
import { ColumnMapping } from './column-mapping';
import { PartsChoice } from './parts-choice';
import { PolicyForm } from './policy-form';
import { RowMarks } from './row-marks';
import { StyleChoice } from './style-choice';
import { TableChoice } from './table-choice';

interface SettingsViewProps {
  readonly reading: ReadSheet;
  readonly commands: Commands;
}

export const SettingsView = ({ reading, commands }: SettingsViewProps) => {
  const { scored, style, parts } = reading;
  const { tables } = scored.agreement;
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
      {tables !== undefined && (
        <div className="card">
          <TableChoice tables={tables} reading={reading} commands={commands} />
        </div>
      )}
      <div className="card">
        <ColumnMapping reading={reading} commands={commands} />
      </div>
      <div className="card">
        <RowMarks reading={reading} commands={commands} />
      </div>
    </div>
  );
};
