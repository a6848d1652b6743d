/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { CellContent } from '../../src/sheet/plan';
import { renderPane, samplePort, type RenderedPane } from './support/render-pane';

const SHEET = 'คำรับรอง ๒๕๖๔';
const value = (content: string | number): CellContent => ({ kind: 'value', value: content });

/** The sample with a score column of the office's own, in which 1.1 has a score by hand. */
async function paneWithOwnScores(): Promise<RenderedPane> {
  const port = await samplePort();
  const cells: readonly [number, CellContent][] = [
    [3, value('คะแนนที่ได้')],
    [8, value(3.5)],
  ];
  await port.apply({
    sheet: SHEET,
    contents: cells.map(([row, content]) => ({
      area: { top: row, left: 10, bottom: row, right: 10 },
      cells: [[content]],
    })),
    looks: [],
    merges: [],
    columnWidths: [],
    bandRules: [],
    before: [],
    empty: false,
    record: null,
  });
  port.apply.mockClear();
  return renderPane({ port });
}

// `hidden`: until the focus trap has settled, the dialog is left out of the accessibility tree.
const question = () => screen.findByRole('alertdialog', { name: 'มีข้อมูลอยู่ในช่องที่จะเขียนคะแนน', hidden: true });

describe('something of a person in the way', () => {
  it('shows the difference and writes nothing before it is answered', async () => {
    const { user, port } = await paneWithOwnScores();
    await user.click(await screen.findByRole('button', { name: 'ให้คะแนนชีตนี้' }));
    const column = await within(await question()).findByRole('region', { name: 'คอลัมน์ K · คะแนนที่ได้', hidden: true });
    expect(column).toHaveTextContent('K9: 3.5 → 3.7000');
    expect(port.apply).not.toHaveBeenCalled();
  });

  it('leaves the sheet alone when the question is dropped', async () => {
    const { user, port } = await paneWithOwnScores();
    await user.click(await screen.findByRole('button', { name: 'ให้คะแนนชีตนี้' }));
    await user.click(await within(await question()).findByRole('button', { name: 'ยกเลิก', hidden: true }));
    await waitFor(() => expect(screen.queryByRole('alertdialog', { hidden: true })).not.toBeInTheDocument());
    expect(port.apply).not.toHaveBeenCalled();
  });

  it.each([
    ['แทนที่ด้วยคะแนน', 10, true],
    ['เขียนไว้คอลัมน์ถัดไป', 10, false],
  ])('writes as chosen: %s', async (choice, column, replaced) => {
    const { user, port } = await paneWithOwnScores();
    await user.click(await screen.findByRole('button', { name: 'ให้คะแนนชีตนี้' }));
    const dialog = within(await question());
    await user.click(await dialog.findByRole('radio', { name: choice, hidden: true }));
    await user.click(await dialog.findByRole('button', { name: 'เขียนตามที่เลือก', hidden: true }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('ให้คะแนนแล้ว'));
    const grid = await port.snapshot(SHEET);
    const cell = grid.formulas[8]?.[column - grid.left] ?? null;
    expect(cell !== null).toBe(replaced);
    if (!replaced) expect(grid.values[8]?.[column - grid.left]).toBe(3.5);
  });
});
