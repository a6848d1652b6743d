import { useId, useState } from 'react';
import { a1 } from '../../sheet/address';
import { useSelect } from '../state/use-select';
import { useText } from '../text';
import { Gauge } from './gauge';
import { ChevronIcon } from './icons';
import { IndicatorDetails, type IndicatorProps } from './indicator-details';
import { RowScore } from './row-score';

/** One indicator: its name selects the row in the sheet, the arrow shows how the score came about. */
export const IndicatorRow = ({ row, scored, correct }: IndicatorProps) => {
  const { t } = useText();
  const select = useSelect(scored.agreement.sheet);
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const { indicator, outcome, band } = row;
  const { columns } = scored.agreement.table;
  const name = [indicator.code, indicator.name].filter(Boolean).join(' ');
  return (
    <li>
      <div className="row">
        <button
          type="button"
          className="row-main"
          title={t('goToRow', { row: indicator.row + 1 })}
          onClick={() => select(a1(indicator.row, columns.result ?? columns.name))}
        >
          <span className="row-name">
            {indicator.code !== null && <span className="row-code number">{indicator.code}</span>}
            {indicator.name}
          </span>
          <RowScore row={row} policy={scored.policy} />
          {outcome.status === 'scored' && band !== null && (
            <span className="row-gauge">
              <Gauge score={outcome.score} band={band} looks={scored.policy.bandLooks} small />
            </span>
          )}
        </button>
        <button
          type="button"
          className="row-more"
          aria-expanded={open}
          aria-controls={detailsId}
          aria-label={t('showDetails', { name: indicator.code ?? name })}
          onClick={() => setOpen(!open)}
        >
          <ChevronIcon />
        </button>
      </div>
      <div id={detailsId} hidden={!open}>
        {open && <IndicatorDetails row={row} scored={scored} correct={correct} />}
      </div>
    </li>
  );
};
