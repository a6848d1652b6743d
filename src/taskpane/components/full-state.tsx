import type { ReactNode } from 'react';
import { LanguageSwitch } from './language-switch';

interface FullStateProps {
  readonly sign: ReactNode;
  readonly title: string;
  readonly remedy: ReactNode;
  readonly children?: ReactNode;
}

/** A state that fills the pane: a sign, what is the matter, what to do. */
export const FullState = ({ sign, title, remedy, children }: FullStateProps) => (
  <div className="pane">
    <div className="pane-scroll">
      <div className="header-top header-end">
        <LanguageSwitch />
      </div>
      <main className="state">
        <div className="state-sign">{sign}</div>
        <h1>{title}</h1>
        <p>{remedy}</p>
        {children}
      </main>
    </div>
  </div>
);
