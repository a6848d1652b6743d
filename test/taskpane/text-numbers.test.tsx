/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { ownCellAt } from '../../src/sheet/grid';
import { renderPane } from './support/render-pane';

const SHEET = 'คำรับรอง ๒๕๖๔';
const D9 = [8, 3] as const;

async function openChecks() {
  const pane = await renderPane();
  await pane.user.click(await screen.findByRole('tab', { name: /^ข้อสังเกต/ }));
  const cell = async () => ownCellAt(await pane.port.snapshot(SHEET), ...D9);
  return { ...pane, cell };
}

describe('numbers typed as text', () => {
  it('become numbers only after every change was shown, and come back', async () => {
    const { user, cell } = await openChecks();
    await user.click(await screen.findByRole('button', { name: 'เปลี่ยนเป็นตัวเลข…' }));
    expect(await screen.findByText('D9: “๖๕ %” → 65')).toBeInTheDocument();
    expect((await cell()).value).toBe('๖๕ %');
    await user.click(await screen.findByRole('button', { name: 'เปลี่ยนเป็นตัวเลข', hidden: true }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('เปลี่ยนข้อความเป็นตัวเลขแล้ว'));
    expect(await cell()).toMatchObject({ value: 65, numberFormat: '[$-D00041E]0" %"' });
    await user.click(await screen.findByRole('button', { name: 'คืนเป็นข้อความเดิม' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('คืนเป็นข้อความเดิมแล้ว'));
    expect(await cell()).toMatchObject({ value: '๖๕ %', numberFormat: 'General' });
  });

  it('stay as they are when the question is answered with no', async () => {
    const { user, port } = await openChecks();
    await user.click(await screen.findByRole('button', { name: 'เปลี่ยนเป็นตัวเลข…' }));
    await user.click(await screen.findByRole('button', { name: 'ยกเลิก', hidden: true }));
    expect(port.apply).not.toHaveBeenCalled();
  });
});
