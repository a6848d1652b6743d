/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { renderPane } from './support/render-pane';

const SETTING = 'corrections:คำรับรอง ๒๕๖๔';

describe('correcting how the sheet was read', () => {
  it('shows where each column was found', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('tab', { name: 'ตั้งค่า' }));
    expect(screen.getByRole('combobox', { name: 'น้ำหนัก' })).toHaveDisplayValue('B · น้ำหนัก (%)');
    expect(screen.getByRole('combobox', { name: 'ผลการดำเนินงาน' })).toHaveDisplayValue('I · ผลการดำเนินงาน');
    expect(screen.getByRole('combobox', { name: 'รหัสตัวชี้วัด' })).toHaveDisplayValue('ไม่มีในชีตนี้');
  });

  it('keeps another column with the workbook and reads by it, until that is forgotten', async () => {
    const { user, port } = await renderPane();
    expect(await screen.findByText('3.8123')).toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'ตั้งค่า' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'ผลการดำเนินงาน' }), 'ไม่มีในชีตนี้');
    await waitFor(() => expect(screen.getByRole('region', { name: 'คะแนนรวม' })).toHaveTextContent('ยังไม่มีคะแนน'));
    expect(port.writeSetting).toHaveBeenCalledWith(SETTING, expect.objectContaining({ columns: { result: null } }));
    await user.click(screen.getByRole('button', { name: 'อ่านเองทั้งหมดอีกครั้ง' }));
    expect(await screen.findByText('3.8123')).toBeInTheDocument();
    expect(port.writeSetting).toHaveBeenLastCalledWith(SETTING, null);
  });

  it('never leaves a person without a way back', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('tab', { name: 'ตั้งค่า' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'น้ำหนัก' }), 'ไม่มีในชีตนี้');
    await screen.findByRole('heading', { name: 'ไม่พบตารางตัวชี้วัดในชีตนี้' });
    await user.click(await screen.findByRole('button', { name: 'อ่านเองทั้งหมดอีกครั้ง' }));
    expect(await screen.findByText('3.8123')).toBeInTheDocument();
  });

  it('sets the method of one row, and gives it back to the settings', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('button', { name: 'ที่มาของคะแนน 1.1' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'วิธีคิดคะแนนแถวนี้' }), 'นับเป็นขั้น');
    await waitFor(() => expect(screen.getByRole('button', { name: /^1\.1/ })).toHaveTextContent('3.0000'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'วิธีคิดคะแนนแถวนี้' }), 'ตามเกณฑ์ของไฟล์');
    await waitFor(() => expect(screen.getByRole('button', { name: /^1\.1/ })).toHaveTextContent('3.7000'));
  });

  it('leaves out a row that is no indicator', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('button', { name: 'ที่มาของคะแนน 1.1' }));
    await user.click(screen.getByRole('button', { name: 'แถวนี้ไม่ใช่ตัวชี้วัด' }));
    await waitFor(() => expect(screen.getByText('14 ตัวชี้วัด')).toBeInTheDocument());
    expect(screen.queryByRole('button', { name: /^1\.1/ })).not.toBeInTheDocument();
  });
});
