/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { SheetGrid } from '../../src/sheet/grid';
import { intentOf } from '../../src/taskpane/state/notice-intent';
import type { Issue } from '../../src/text/issue';
import { WorkbookError } from '../../src/workbook/port';
import { renderPane, samplePort, type SpiedPort } from './support/render-pane';

const press = () => screen.findByRole('button', { name: 'ให้คะแนนชีตนี้' });
const notice = () => screen.getByRole('status');

/** The sample as it would be read with something else about the sheet. */
async function portWith(change: (grid: SheetGrid) => Partial<SheetGrid>): Promise<SpiedPort> {
  const port = await samplePort();
  const snapshot = port.snapshot.getMockImplementation()!;
  port.snapshot.mockImplementation(async (sheet) => {
    const grid = await snapshot(sheet);
    return { ...grid, ...change(grid) };
  });
  return port;
}

describe('what is said about a scoring', () => {
  it('names hidden rows and manual calculation under what was done', async () => {
    const port = await portWith(() => ({ hiddenRows: new Set([8, 9]), hasFilter: true, manualCalculation: true }));
    const { user } = await renderPane({ port });
    await user.click(await press());
    await waitFor(() => expect(notice()).toHaveTextContent('ให้คะแนนแล้ว'));
    expect(notice()).toHaveTextContent(/มีตัวกรองเปิดอยู่ ให้คะแนนทุกแถว รวมทั้ง [12] ตัวชี้วัด/);
    expect(notice()).toHaveTextContent('กด F9');
  });

  it('says why nothing was written where nobody would see it, and never that all is up to date', async () => {
    const hiddenColumns = new Set(Array.from({ length: 16_374 }, (_, index) => index + 10));
    const port = await portWith(() => ({ hiddenColumns }));
    const { user } = await renderPane({ port });
    await user.click(await press());
    await waitFor(() => expect(notice()).toHaveTextContent('ยังไม่ได้เขียนคะแนนลงในชีต'));
    expect(notice()).toHaveTextContent('คอลัมน์ทางขวาของคอลัมน์ J ซ่อนอยู่ทั้งหมด');
    expect(notice()).not.toHaveTextContent('เป็นปัจจุบัน');
    expect(port.apply).not.toHaveBeenCalled();
  });

  it('says that the sheet was read again when somebody changed it meanwhile', async () => {
    const port = await samplePort();
    port.apply.mockRejectedValueOnce(new WorkbookError('changedMeanwhile', { cell: 'K9' }));
    const { user } = await renderPane({ port });
    await user.click(await press());
    await waitFor(() => expect(notice()).toHaveTextContent('มีการแก้ไขชีตระหว่างนี้ จึงอ่านใหม่'));
    expect(notice()).toHaveTextContent('ให้คะแนนแล้ว');
  });
});

describe('how grave a notice looks', () => {
  const failed = (error: unknown) => intentOf({ kind: 'failed', error, retry: null });
  const done = (severity: Issue['severity']) =>
    intentOf({
      kind: 'done',
      key: 'doneUpToDate',
      facts: {},
      issues: [{ code: 'x', severity, cell: null, facts: {} }],
    });

  it('takes a write that somebody stopped for no failure', () => {
    expect(failed(new WorkbookError('cancelled'))).toBe('info');
    expect(failed(new WorkbookError('cellEditMode'))).toBe('warning');
    expect(failed(new WorkbookError('hostError'))).toBe('error');
    expect(failed(new TypeError('x'))).toBe('error');
  });

  it('follows the gravest remark', () => {
    expect([done('info'), done('warning'), done('error')]).toEqual(['success', 'warning', 'error']);
  });
});
