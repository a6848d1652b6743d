/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { renderPane, samplePort, type RenderedPane, type SpiedPort } from './support/render-pane';

const says = (text: string | RegExp) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text));

async function scoredPane(displayLanguage: string, port?: SpiedPort): Promise<RenderedPane> {
  const pane = await renderPane({ displayLanguage, ...(port && { port }) });
  const thai = displayLanguage === 'th-TH';
  await pane.user.click(await screen.findByRole('button', { name: thai ? 'ให้คะแนนชีตนี้' : 'Score this sheet' }));
  await says(thai ? 'ให้คะแนนแล้ว' : 'Scored 11');
  return pane;
}

describe('converting what is written', () => {
  it('is not offered before anything is written', async () => {
    await renderPane({ displayLanguage: 'en-US' });
    await screen.findByRole('button', { name: 'Score this sheet' });
    expect(screen.queryByRole('button', { name: 'Convert' })).toBeNull();
  });

  it('says as what the results stand there, turns them into something else and back', async () => {
    const { user, port } = await scoredPane('en-US');
    await user.click(await screen.findByRole('button', { name: 'Convert' }));
    expect(await screen.findByText('On the sheet now: KPI functions')).toBeInTheDocument();
    expect(screen.queryByRole('menuitem', { name: 'Convert to KPI functions' })).toBeNull();
    await user.click(screen.getByRole('menuitem', { name: 'Convert to values' }));
    await says('Converted to values; every number is as it was.');
    expect(JSON.stringify(port.apply.mock.lastCall![0].contents)).not.toContain('"formula"');
    expect(await port.readSetting('style')).toBe('values');
    await user.click(await screen.findByRole('button', { name: 'Convert' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Convert to plain Excel formulas' }));
    await says('Converted to plain Excel formulas; every number is as it was.');
    expect(JSON.stringify(port.apply.mock.lastCall![0].contents)).toContain('MEDIAN');
  });

  it('speaks Thai, and offers no KPI functions where Excel has none', async () => {
    const without = await samplePort();
    without.capabilities.mockReturnValue({ customFunctions: false, undoGroup: false });
    const { user } = await scoredPane('th-TH', without);
    await user.click(await screen.findByRole('button', { name: 'แปลงสูตร' }));
    expect(await screen.findByText('ในชีตตอนนี้เป็นสูตร Excel ธรรมดา')).toBeInTheDocument();
    expect(screen.getByRole('menuitem', { name: 'แปลงเป็นสูตร KPI' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(await screen.findByRole('menuitem', { name: 'แปลงเป็นค่า' }));
    await says('แปลงเป็นค่าแล้ว คะแนนเท่าเดิมทุกช่อง');
  });

  it('says how many numbers differ when results changed under values', async () => {
    const { user, port, changed } = await scoredPane('en-US');
    await user.click(await screen.findByRole('button', { name: 'Convert' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Convert to values' }));
    await says('Converted to values; every number is as it was.');
    const { sheet, record } = port.apply.mock.lastCall![0];
    const place = { top: 8, left: 8, bottom: 8, right: 8 };
    const contents = [{ area: place, cells: [[{ kind: 'value' as const, value: 85 }]] }];
    const typed = { sheet, contents, looks: [], merges: [], columnWidths: [], bandRules: [], before: [], empty: false };
    await port.apply({ ...typed, record });
    changed();
    await user.click(await screen.findByRole('button', { name: 'Convert' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Convert to KPI functions' }));
    await says(/Converted to KPI functions\. The sheet had changed .* [1-9]\d* numbers differ\./);
  });
});
