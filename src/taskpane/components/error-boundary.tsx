import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useText } from '../text';
import { FailureText } from './failure-text';
import { FullState } from './full-state';
import { ErrorIcon } from './icons';

interface Props {
  readonly reload: () => void;
  readonly children: ReactNode;
}

/** A bug in the pane never leaves it blank: it says so, and the sheet is untouched. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error('unknown') };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Broken error={error} reload={this.props.reload} />;
  }
}

const Broken = ({ error, reload }: { error: unknown; reload: () => void }) => {
  const { t } = useText();
  return (
    <FullState sign={<ErrorIcon />} title={t('unexpectedTitle')} remedy={<FailureText error={error} />}>
      <Button appearance="primary" onClick={reload}>
        {t('reload')}
      </Button>
    </FullState>
  );
};
