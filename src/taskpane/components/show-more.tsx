import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useText } from '../text';

/** A sheet may have thousands of rows: a list begins with so many, and grows by as many when asked. */
const STEP = 100;

interface ShowMoreProps<T> {
  readonly items: readonly T[];
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** The beginning of a long list, and a button for more of it; a short list as it is. */
export const ShowMore = <T,>({ items, children }: ShowMoreProps<T>) => {
  const { t } = useText();
  const [count, setCount] = useState(STEP);
  const left = items.length - count;
  return (
    <>
      {children(left > 0 ? items.slice(0, count) : items)}
      {left > 0 && (
        <Button className="show-more" appearance="subtle" onClick={() => setCount(count + STEP)}>
          {t('showMore', { count: Math.min(STEP, left), left })}
        </Button>
      )}
    </>
  );
};
