import { Button } from '@fluentui/react-components';
import type { NotAnAgreement } from '../../sheet/agreement';
import type { SheetGrid } from '../../sheet/grid';
import { useMappingText } from '../mapping-text';
import type { Commands } from '../state/use-commands';
import { PickingProvider } from '../state/use-picking';
import { useShowSheet } from '../state/use-select';
import { useText } from '../text';
import { CheckList } from './check-list';
import { FullState } from './full-state';
import { SearchIcon } from './icons';
import { NoticeBar } from './notice-bar';
import { SheetList } from './sheet-list';
import { TableSetup } from './table-setup';

interface EmptyViewProps {
  readonly found: NotAnAgreement;
  readonly grid: SheetGrid;
  readonly commands: Commands;
  readonly readAgain: () => void;
  /** Takes back what a person said about this sheet; null when nothing was said. */
  readonly forget: (() => void) | null;
}

/** No table on this sheet: what was looked for and what was found instead. */
export const EmptyView = ({ found, grid, commands, readAgain, forget }: EmptyViewProps) => {
  const { t } = useText();
  const m = useMappingText();
  const show = useShowSheet();
  return (
    <PickingProvider sheet={found.sheet}>
      <FullState sign={<SearchIcon />} title={t('emptyTitle')} remedy={t('emptyRemedy')}>
        <NoticeBar />
        <p className="quiet">{t('sheet', { sheet: found.sheet })}</p>
        {found.issues.length === 0 ? (
          <p className="quiet">{t('lookedFor')}</p>
        ) : (
          <section className="findings" aria-label={t('findings')}>
            <h2 className="section-title">{t('findings')}</h2>
            <CheckList issues={found.issues} sheet={found.sheet} />
          </section>
        )}
        <SheetList except={found.sheet} show={show} />
        <TableSetup key={found.sheet} grid={grid} commands={commands} />
        <Button onClick={readAgain}>{t('readAgain')}</Button>
        {forget !== null && <Button onClick={forget}>{m('forget')}</Button>}
      </FullState>
    </PickingProvider>
  );
};
