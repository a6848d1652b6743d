/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { DEFAULT_POLICY } from '../../src/scoring/policy';
import { renderPane, samplePort, type RenderedPane, type SpiedPort } from './support/render-pane';

async function openSettings(port?: SpiedPort): Promise<RenderedPane> {
  const pane = await renderPane({ displayLanguage: 'en-US', ...(port && { port }) });
  await pane.user.click(await screen.findByRole('tab', { name: 'Settings' }));
  return pane;
}

describe('settings', () => {
  it('keeps the policy with the workbook, and the total and its line follow', async () => {
    const { user, port } = await openSettings();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Decimals of a score' }), '2 decimals');
    await waitFor(() => expect(port.writeSetting).toHaveBeenCalledWith('policy', { ...DEFAULT_POLICY, decimals: 2 }));
    expect(await screen.findByText('3.81')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Total score' })).toHaveTextContent('2 decimals');
    expect(port.apply).not.toHaveBeenCalled();
  });

  it.each([
    ['Reporting round', '6 months', { round: 6 }],
    ['Results between two levels', 'Whole levels for every row', { betweenLevels: 'step' }],
    ['Milestone indicators', 'Half steps', { milestones: 'half' }],
    ['Rows without a score', 'Count as score 1', { outside: 'asOne' }],
  ])('sets %s', async (label, choice, change) => {
    const { user, port } = await openSettings();
    await user.selectOptions(screen.getByRole('combobox', { name: label }), choice);
    await waitFor(() => expect(port.writeSetting).toHaveBeenCalledWith('policy', { ...DEFAULT_POLICY, ...change }));
  });

  it('takes new bands only when they fall from high to low', async () => {
    const { user, port } = await openSettings();
    const excellent = screen.getByRole('textbox', { name: 'excellent' });
    await user.clear(excellent);
    await user.type(excellent, '2');
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent('from high to low');
    expect(port.writeSetting).not.toHaveBeenCalled();
    await user.clear(excellent);
    await user.type(excellent, '4.75');
    await user.tab();
    await waitFor(() =>
      expect(port.writeSetting).toHaveBeenCalledWith('policy', { ...DEFAULT_POLICY, bands: [4.75, 3.5, 2.5, 1.5] }),
    );
  });

  it('takes names and colours of the bands, and never one name for two of them', async () => {
    const { user, port } = await openSettings();
    const good = within(screen.getByRole('group', { name: 'good' }));
    const word = good.getByRole('textbox', { name: 'good: English name' });
    await user.type(word, 'great');
    await user.tab();
    const none = {};
    await waitFor(() =>
      expect(port.writeSetting).toHaveBeenLastCalledWith('policy', {
        ...DEFAULT_POLICY,
        bandLooks: [none, { en: 'great' }, none, none, none],
      }),
    );
    expect(await screen.findByRole('region', { name: 'Total score' })).toHaveTextContent('great 3.5');
    const fair = screen.getByRole('textbox', { name: 'fair: English name' });
    await user.type(fair, 'Great');
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent('no name for two bands');
    expect(port.writeSetting).toHaveBeenCalledTimes(1);
    await user.clear(screen.getByRole('textbox', { name: 'fair: English name' }));
    await user.tab();
    fireEvent.change(screen.getByLabelText('excellent: colour'), { target: { value: '#004d99' } });
    await waitFor(() =>
      expect(port.writeSetting).toHaveBeenLastCalledWith('policy', {
        ...DEFAULT_POLICY,
        bandLooks: [{ colour: '#004D99' }, { en: 'great' }, none, none, none],
      }),
    );
  });

  it('goes back to the defaults', async () => {
    const { user, port } = await openSettings();
    await user.click(screen.getByRole('button', { name: 'Back to the defaults' }));
    await waitFor(() => expect(port.writeSetting).toHaveBeenCalledWith('policy', DEFAULT_POLICY));
  });

  it('writes in the style that was chosen', async () => {
    const { user, port } = await openSettings();
    await user.click(screen.getByRole('radio', { name: /^Numbers/ }));
    await waitFor(() => expect(port.writeSetting).toHaveBeenCalledWith('style', 'values'));
    await user.click(await screen.findByRole('button', { name: 'Score this sheet' }));
    await waitFor(() => expect(port.apply).toHaveBeenCalledTimes(1));
    expect(JSON.stringify(port.apply.mock.calls[0]![0].contents)).not.toContain('"formula"');
  });

  it('writes the parts that are switched on, and takes away what is switched off', async () => {
    const { user, port } = await openSettings();
    const parts = within(screen.getByRole('group', { name: 'What is written' }));
    expect(parts.getByRole('switch', { name: 'Score (always written)' })).toBeDisabled();
    expect(parts.getByRole('switch', { name: 'Rating' })).toBeChecked();
    expect(parts.getByRole('switch', { name: 'To the next level' })).not.toBeChecked();
    await user.click(parts.getByRole('switch', { name: 'Rating' }));
    await waitFor(() =>
      expect(port.writeSetting).toHaveBeenCalledWith('parts', { version: 1, parts: ['weighted', 'groups'] }),
    );
    await user.click(screen.getByRole('switch', { name: 'To the next level' }));
    await waitFor(() =>
      expect(port.writeSetting).toHaveBeenLastCalledWith('parts', {
        version: 1,
        parts: ['weighted', 'distance', 'groups'],
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Score this sheet' }));
    await waitFor(() => expect(port.apply).toHaveBeenCalledTimes(1));
    expect(port.apply.mock.calls[0]![0].record?.columns).toMatchObject({
      score: 10,
      weighted: 11,
      band: -1,
      distance: 12,
    });
  });

  it('offers no KPI functions where Excel has none', async () => {
    const port = await samplePort();
    port.capabilities.mockReturnValue({ customFunctions: false, undoGroup: false });
    await openSettings(port);
    expect(screen.getByRole('radio', { name: /^KPI functions/ })).toBeDisabled();
    expect(screen.getByRole('radio', { name: /^Plain Excel formulas/ })).toBeChecked();
  });
});
