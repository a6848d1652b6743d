/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { SheetGrid } from '../../src/sheet/grid';
import { WorkbookError } from '../../src/workbook/port';
import { renderPane, samplePort } from './support/render-pane';

const OTHER: SheetGrid = {
  name: 'บันทึก',
  top: 0,
  left: 0,
  values: [['บันทึกการประชุม', 'วันที่']],
  formulas: [[null, null]],
  numberFormats: [['General', 'General']],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  protected: false,
  hasFilter: false,
};

describe('before there is anything to show', () => {
  it('says that the sheet is being read', async () => {
    const port = await samplePort();
    port.snapshot.mockReturnValue(new Promise(() => undefined));
    await renderPane({ port });
    expect(screen.getByRole('status')).toHaveTextContent('กำลังอ่านชีต…');
  });

  it('says so when Excel does not answer, and reloads', async () => {
    const { user, reload } = await renderPane({ office: 'silent' });
    expect(screen.getByRole('heading', { name: 'Excel ยังไม่ตอบรับ' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'โหลดหน้านี้ใหม่' }));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is friendly outside Excel', async () => {
    await renderPane({ office: 'outside', displayLanguage: 'en-US' });
    expect(screen.getByRole('heading', { name: 'This page works inside Excel' })).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });
});

describe('a sheet without an agreement', () => {
  it('says what was looked for, never scores another sheet, and reads again', async () => {
    const port = await samplePort();
    port.sheets.mockResolvedValue([{ name: 'บันทึก', visible: true, active: true }]);
    port.snapshot.mockResolvedValue(OTHER);
    const { user } = await renderPane({ port });
    expect(await screen.findByRole('heading', { name: 'ไม่พบตารางตัวชี้วัดในชีตนี้' })).toBeInTheDocument();
    expect(screen.getByText(/น้ำหนัก/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'ให้คะแนนชีตนี้' })).not.toBeInTheDocument();
    expect(port.snapshot.mock.calls[0]).toEqual(['บันทึก']);
    port.snapshot.mockRestore();
    await user.click(screen.getByRole('button', { name: 'อ่านชีตอีกครั้ง' }));
    await waitFor(() => expect(port.snapshot.mock.calls.length).toBeGreaterThanOrEqual(1));
  });
});

describe('a sheet that cannot be read', () => {
  it('says what to do and tries again', async () => {
    const port = await samplePort();
    port.snapshot.mockRejectedValueOnce(new WorkbookError('cellEditMode'));
    const { user } = await renderPane({ port });
    expect(await screen.findByRole('heading', { name: 'อ่านชีตนี้ไม่ได้' })).toBeInTheDocument();
    expect(screen.getByText(/กด Enter/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'ลองอีกครั้ง' }));
    expect(await screen.findByRole('button', { name: 'ให้คะแนนชีตนี้' })).toBeInTheDocument();
  });

  it('shows a page that says so when the pane itself breaks', async () => {
    const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const port = await samplePort();
    port.capabilities.mockImplementation(() => {
      throw new Error('broken on purpose');
    });
    const { user, reload } = await renderPane({ port });
    const settings = screen.queryByRole('tab', { name: 'ตั้งค่า' });
    if (settings !== null) await user.click(settings);
    expect(await screen.findByText(/broken on purpose/)).toBeInTheDocument();
    expect(reload).not.toHaveBeenCalled();
    report.mockRestore();
  });
});
