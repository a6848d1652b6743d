import { FluentProvider } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ErrorBoundary } from './components/error-boundary';
import { LoadingView } from './components/loading-view';
import { NotReadyView } from './components/not-ready-view';
import { OutsideView } from './components/outside-view';
import { Pane } from './components/pane';
import { ServicesProvider, type PaneServices } from './services';
import type { OfficeState } from './start/office-state';
import { useDark } from './start/use-dark';
import { useLanguage } from './start/use-language';
import { ReportProvider } from './state/report';
import { SpeechProvider } from './text';
import { DARK, LIGHT } from './theme';

export interface AppProps {
  readonly office: OfficeState;
  /** Asked for only in Excel. */
  readonly services: () => PaneServices;
  /** What Office is shown in, e.g. `th-TH`; unknown outside Office. */
  readonly displayLanguage: string | undefined;
  /** Office's own background, `#RRGGBB`; unknown where Office does not say. */
  readonly background: string | undefined;
  readonly reload: () => void;
}

/** The pane with its theme and language, whatever state Office is in. */
export const App = ({ office, services, displayLanguage, background, reload }: AppProps) => {
  const [language, setLanguage] = useLanguage(displayLanguage);
  const dark = useDark(background);
  return (
    <FluentProvider theme={dark ? DARK : LIGHT} className={`provider ${dark ? 'pane-dark' : 'pane-light'}`}>
      <SpeechProvider language={language} setLanguage={setLanguage}>
        <ErrorBoundary reload={reload}>
          <Content office={office} services={services} reload={reload} />
        </ErrorBoundary>
      </SpeechProvider>
    </FluentProvider>
  );
};

const Content = ({ office, services, reload }: Pick<AppProps, 'office' | 'services' | 'reload'>) => {
  switch (office) {
    case 'waiting':
      return <LoadingView />;
    case 'silent':
      return <NotReadyView reload={reload} />;
    case 'outside':
      return <OutsideView />;
    case 'excel':
      return <InExcel services={services} />;
  }
};

const InExcel = ({ services }: Pick<AppProps, 'services'>) => {
  const given = useMemo(() => services(), [services]);
  return (
    <ServicesProvider services={given}>
      <ReportProvider>
        <Pane />
      </ReportProvider>
    </ServicesProvider>
  );
};
