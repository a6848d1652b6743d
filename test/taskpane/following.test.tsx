/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { CellValue } from '../../src/text/cell';
import { WorkbookError } from '../../src/workbook/port';
import { renderPane, samplePort, type SpiedPort } from './support/render-pane';

const SHEET = 'คำรับรอง ๒๕๖๔';

/** The sample with another result for indicator 1.1, which is `๗๘.๕ %`. */
async function typeResult(port: SpiedPort, result: CellValue): Promise<void> {
  const grid = await port.snapshot(SHEET);
  const values = grid.values.map((cells) => cells.map((cell) => (cell === '๗๘.๕ %' ? result : cell)));
  port.snapshot.mockResolvedValue({ ...grid, values });
}

describe('following the sheet', () => {
  it('shows the new total when a result changes, and writes nothing', async () => {
    const { port, changed } = await renderPane();
    expect(await screen.findByText('3.8123')).toBeInTheDocument();
    await typeResult(port, '๘๕ %');
    changed();
    expect(await screen.findByText('3.9904')).toBeInTheDocument();
    expect(port.apply).not.toHaveBeenCalled();
    expect(port.writeSetting).not.toHaveBeenCalled();
  });

  it('reads once for a burst of changes', async () => {
    const { port, changed } = await renderPane();
    await screen.findByText('3.8123');
    await typeResult(port, '๘๕ %');
    port.snapshot.mockClear();
    for (let change = 0; change < 20; change++) changed();
    await screen.findByText('3.9904');
    expect(port.snapshot.mock.calls).toEqual([[SHEET]]);
  });

  it('reads the detail pages once, and again when a sheet is shown', async () => {
    const { port, changed } = await renderPane();
    await screen.findByText('3.8123');
    const pages = new Set(port.snapshot.mock.calls.map(([sheet]) => sheet));
    expect(pages.size).toBeGreaterThan(10);
    port.snapshot.mockClear();
    changed('activated');
    await waitFor(() => expect(new Set(port.snapshot.mock.calls.map(([sheet]) => sheet))).toEqual(pages));
  });

  it('keeps what it shows while a cell is being typed in', async () => {
    const { port, changed } = await renderPane();
    await screen.findByText('3.8123');
    const reads = port.snapshot.mock.calls.length;
    port.snapshot.mockRejectedValue(new WorkbookError('cellEditMode'));
    changed();
    await waitFor(() => expect(port.snapshot.mock.calls.length).toBeGreaterThan(reads));
    expect(screen.getByText('3.8123')).toBeInTheDocument();
    expect(screen.queryByText(/กด Enter/)).not.toBeInTheDocument();
  });

  it('does not let an older reading overtake a newer one', async () => {
    const port = await samplePort();
    const { changed } = await renderPane({ port });
    await screen.findByText('3.8123');
    const old = await port.snapshot(SHEET);
    let answerLate: (grid: typeof old) => void = () => undefined;
    port.snapshot.mockReturnValueOnce(new Promise((answer) => (answerLate = answer)));
    const reads = port.snapshot.mock.calls.length;
    changed();
    await waitFor(() => expect(port.snapshot.mock.calls.length).toBe(reads + 1));
    port.snapshot.mockResolvedValueOnce(old);
    await typeResult(port, '๘๕ %');
    changed();
    await screen.findByText('3.9904');
    answerLate(old);
    await Promise.resolve();
    expect(screen.getByText('3.9904')).toBeInTheDocument();
  });
});

describe('selecting in the sheet', () => {
  it('goes to the result of the row that is clicked, also from the keyboard', async () => {
    const { user, port } = await renderPane();
    await user.click(await screen.findByRole('button', { name: /^1\.1/ }));
    expect(port.select).toHaveBeenCalledWith(SHEET, 'I9');
    screen.getByRole('button', { name: /^2\.4/ }).focus();
    await user.keyboard('{Enter}');
    expect(port.select).toHaveBeenCalledTimes(2);
  });

  it('goes to the cell of a check', async () => {
    const { user, port } = await renderPane();
    await user.click(await screen.findByRole('tab', { name: /^ข้อสังเกต/ }));
    await user.click(screen.getByRole('button', { name: /A29 ทิศทางของเกณฑ์/ }));
    expect(port.select).toHaveBeenCalledWith(SHEET, 'A29');
  });

  it('says so when the sheet cannot be shown', async () => {
    const { user, port } = await renderPane();
    port.select.mockRejectedValueOnce(new WorkbookError('cellEditMode'));
    await user.click(await screen.findByRole('button', { name: /^1\.1/ }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('กด Enter'));
  });
});
