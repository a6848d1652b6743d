/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { tellOutcome } from '../../src/commands/outcome';
import { WorkbookError, type WriteWatch } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx';
import { largeAgreement } from '../support/large-agreement';
import { renderPane, samplePort, watchedPort } from './support/render-pane';

const press = () => screen.findByRole('button', { name: 'ให้คะแนนชีตนี้' });
const notice = () => screen.getByRole('status');

describe('scoring from the pane', () => {
  it('writes KPI functions beside the table and says what it came to', async () => {
    const { user, port } = await renderPane();
    await user.click(await press());
    await waitFor(() => expect(notice()).toHaveTextContent('ให้คะแนนแล้ว 11 ตัวชี้วัด คะแนนรวม 3.8123'));
    const plan = port.apply.mock.calls[0]![0];
    expect(plan.sheet).toBe('คำรับรอง ๒๕๖๔');
    expect(JSON.stringify(plan.contents)).toContain('=KPISCORE(');
    expect(notice()).toHaveAttribute('aria-live', 'polite');
  });

  it('changes nothing the second time', async () => {
    const { user, port } = await renderPane();
    await user.click(await press());
    await waitFor(() => expect(notice()).toHaveTextContent('ให้คะแนนแล้ว'));
    await user.click(await press());
    await waitFor(() => expect(notice()).toHaveTextContent('ไม่มีอะไรต้องเปลี่ยน'));
    expect(port.apply).toHaveBeenCalledTimes(1);
  });

  it('is pressed from the keyboard', async () => {
    const { user, port } = await renderPane();
    (await press()).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(port.apply).toHaveBeenCalledTimes(1));
  });

  it('shows how far a large write is, and stops it when asked', async () => {
    const port = await samplePort();
    let watch: WriteWatch | undefined;
    let fail: (error: unknown) => void = () => undefined;
    port.apply.mockImplementationOnce((_plan, given) => {
      watch = given;
      return new Promise<void>((_done, reject) => (fail = reject));
    });
    const { user } = await renderPane({ port });
    await user.click(await press());
    await waitFor(() => expect(port.apply).toHaveBeenCalled());
    expect(screen.queryByRole('progressbar', { name: 'เขียนลงชีตแล้ว' })).not.toBeInTheDocument();
    act(() => watch!.progress(0.4));
    expect(screen.getByRole('progressbar', { name: 'เขียนลงชีตแล้ว' })).toHaveAttribute('aria-valuenow', '0.4');
    expect(watch!.cancelled()).toBe(false);
    await user.click(screen.getByRole('button', { name: 'หยุดและคืนค่าเดิม' }));
    expect(watch!.cancelled()).toBe(true);
    await act(async () => fail(new WorkbookError('cancelled')));
    await waitFor(() => expect(notice()).toHaveTextContent('ชีตกลับเป็นเหมือนเดิม'));
    expect(screen.queryByRole('progressbar', { name: 'เขียนลงชีตแล้ว' })).not.toBeInTheDocument();
  });

  it('can be followed and stopped from the start where there are many indicators', async () => {
    const port = watchedPort(await openXlsx(largeAgreement(600)));
    let goOn: () => void = () => undefined;
    const { user } = await renderPane({ port });
    const button = await press();
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    const snapshot = port.snapshot.getMockImplementation()!;
    port.snapshot.mockImplementation(async (sheet) => waiting.then(() => snapshot(sheet)));
    await user.click(button);
    expect(await screen.findByRole('progressbar', { name: 'เขียนลงชีตแล้ว' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'หยุดและคืนค่าเดิม' }));
    goOn();
    await waitFor(() => expect(notice()).toHaveTextContent('ชีตกลับเป็นเหมือนเดิม'));
    expect(port.apply).not.toHaveBeenCalled();
  });

  it('takes results back after asking', async () => {
    const { user, port } = await renderPane();
    await press();
    expect(screen.queryByRole('button', { name: 'ล้างผลคะแนน' })).not.toBeInTheDocument();
    await user.click(await press());
    await user.click(await screen.findByRole('button', { name: 'ล้างผลคะแนน' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'ล้างผลคะแนนในชีตนี้หรือไม่', hidden: true }));
    expect(port.apply).toHaveBeenCalledTimes(1);
    await user.click(await dialog.findByRole('button', { name: 'ล้างผลคะแนน', hidden: true }));
    await waitFor(() => expect(notice()).toHaveTextContent('ล้างผลคะแนนแล้ว'));
    expect(port.apply).toHaveBeenCalledTimes(2);
    expect(port.apply.mock.calls[1]![0].record).toBeNull();
  });

  it('leaves results alone when the question is answered with no', async () => {
    const { user, port } = await renderPane();
    await user.click(await press());
    await user.click(await screen.findByRole('button', { name: 'ล้างผลคะแนน' }));
    await user.click(await screen.findByRole('button', { name: 'ยกเลิก', hidden: true }));
    expect(port.apply).toHaveBeenCalledTimes(1);
  });
});

describe('what stands in the way', () => {
  it.each([
    ['cellEditMode', /กด Enter/],
    ['sheetProtected', /ถูกป้องกันไว้/],
    ['readOnly', /อ่านอย่างเดียว/],
    ['mergedCells', /เซลล์ผสาน/],
    ['hostError', /ทำคำสั่งไม่สำเร็จ/],
  ] as const)('says what to do: %s', async (code, words) => {
    const port = await samplePort();
    port.apply.mockRejectedValueOnce(new WorkbookError(code, { sheet: 'ก', cells: 'K6:M30' }));
    const { user } = await renderPane({ port });
    await user.click(await press());
    await waitFor(() => expect(notice()).toHaveTextContent(words));
  });

  it('tries again when asked, and the error goes', async () => {
    const port = await samplePort();
    port.apply.mockRejectedValueOnce(new WorkbookError('cellEditMode'));
    const { user } = await renderPane({ port });
    await user.click(await press());
    await user.click(await screen.findByRole('button', { name: 'ลองอีกครั้ง' }));
    await waitFor(() => expect(notice()).toHaveTextContent('ให้คะแนนแล้ว 11'));
    expect(notice()).not.toHaveTextContent('กด Enter');
  });

  it('says so when not everything could be put back', async () => {
    const port = await samplePort();
    port.apply.mockRejectedValueOnce(new WorkbookError('hostError', { restored: 'no' }));
    const { user } = await renderPane({ port });
    await user.click(await press());
    await waitFor(() => expect(notice()).toHaveTextContent('Ctrl+Z'));
  });

  it('shows what a ribbon command could not do', async () => {
    await renderPane();
    await press();
    await act(async () => tellOutcome({ kind: 'failed', error: new WorkbookError('cellEditMode') }));
    expect(notice()).toHaveTextContent('กด Enter');
  });
});
