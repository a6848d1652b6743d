import { useText } from '../text';

/** The same grey lines as the page has before the script runs, so that nothing jumps. */
export const LoadingView = () => {
  const { t } = useText();
  return (
    <div className="pane" aria-busy="true">
      <div role="status" className="visually-hidden">
        {t('loading')}
      </div>
      <div className="skeleton" aria-hidden="true">
        <div className="skeleton-line skeleton-short" />
        <div className="skeleton-line" />
        <div className="skeleton-card" />
        <div className="skeleton-line" />
        <div className="skeleton-line" />
        <div className="skeleton-line skeleton-short" />
      </div>
    </div>
  );
};
