/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ShowMore } from '../../src/taskpane/components/show-more';
import { SpeechProvider } from '../../src/taskpane/text';

const list = (count: number) =>
  render(
    <SpeechProvider language="en" setLanguage={() => undefined}>
      <ShowMore items={Array.from({ length: count }, (_, index) => index)}>
        {(shown) => shown.map((item) => <p key={item}>{item}</p>)}
      </ShowMore>
    </SpeechProvider>,
  );

describe('a long list', () => {
  it('is whole when it is short', () => {
    list(100);
    expect(screen.getAllByText(/^\d+$/)).toHaveLength(100);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('begins with a hundred and grows to its end', async () => {
    const user = userEvent.setup();
    list(250);
    expect(screen.getAllByText(/^\d+$/)).toHaveLength(100);
    await user.click(screen.getByRole('button', { name: 'Show 100 more (150 left)' }));
    await user.click(screen.getByRole('button', { name: 'Show 50 more (50 left)' }));
    expect(screen.getAllByText(/^\d+$/)).toHaveLength(250);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
