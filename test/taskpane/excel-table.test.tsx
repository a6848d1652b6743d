/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { openXlsx } from '../../src/workbook/xlsx';
import { smallAgreement, withCells } from '../support/agreement-book';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import { renderPane, watchedPort, type RenderedPane } from './support/render-pane';

const SHEET = 'คำรับรอง';

/** The small agreement in an Excel table, whose headers are always texts. */
async function paneWithTable(): Promise<RenderedPane> {
  const sheet = withCells(
    smallAgreement({ tables: [{ name: 'ตัวชี้วัด', area: 'A1:H4' }] }),
    [1, 2, 3, 4, 5].map((level) => [0, level + 1, { value: String(level) }] as const),
  );
  return renderPane({ port: watchedPort(await openXlsx(makeXlsx({ sheets: [sheet] }))) });
}

// `hidden`: until the focus trap has settled, the dialog is left out of the accessibility tree.
const question = () => screen.findByRole('alertdialog', { name: 'ข้อมูลอยู่ในตารางของ Excel', hidden: true });

describe('an agreement in an Excel table', () => {
  it.each([
    ['เขียนนอกตาราง โดยเว้นไว้หนึ่งคอลัมน์', 7, 9],
    ['ขยายตารางให้มีคอลัมน์คะแนน', 10, 8],
  ])('is asked about before anything is written: %s', async (choice, right, column) => {
    const { user, port } = await paneWithTable();
    await user.click(await screen.findByRole('button', { name: 'ให้คะแนนชีตนี้' }));
    const dialog = within(await question());
    expect(await dialog.findByRole('region', { name: 'ตาราง “ตัวชี้วัด” (A1:H4)', hidden: true })).toBeInTheDocument();
    expect(port.apply).not.toHaveBeenCalled();
    await user.click(await dialog.findByRole('radio', { name: choice, hidden: true }));
    await user.click(await dialog.findByRole('button', { name: 'เขียนตามที่เลือก', hidden: true }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('ให้คะแนนแล้ว'));
    const grid = await port.snapshot(SHEET);
    expect(grid.tables[0]?.area.right).toBe(right);
    expect(grid.formulas[1]?.[column]).toMatch(/^=KPISCORE\(/);
  });
});
