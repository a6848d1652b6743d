import { Tab, TabList } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useText } from '../text';

export type View = 'indicators' | 'totals' | 'checks' | 'settings';
const VIEWS: readonly View[] = ['indicators', 'totals', 'checks', 'settings'];

/** Tabs over the parts of the result. `checks` is the number of things noticed, shown on its tab. */
export const Views = ({ checks, show }: { checks: number; show: (view: View) => ReactNode }) => {
  const { t } = useText();
  const [view, setView] = useState<View>('indicators');
  const id = useId();
  return (
    <>
      <TabList
        size="small"
        className="views"
        aria-label={t('views')}
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(VIEWS.find((one) => one === value) ?? 'indicators')}
      >
        {VIEWS.map((one) => (
          <Tab
            key={one}
            id={`${id}-${one}`}
            value={one}
            aria-controls={`${id}-panel`}
            {...(one === 'checks' && checks > 0 && { 'aria-label': t('checksCount', { count: checks }) })}
          >
            {t(one)}
            {one === 'checks' && checks > 0 && <span className="count">{checks}</span>}
          </Tab>
        ))}
      </TabList>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${view}`} className="view">
        {show(view)}
      </div>
    </>
  );
};
