/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOfText } from '../support/sheet-text';
import { renderPane, watchedPort } from './support/render-pane';

const LINES = `
  ตัวชี้วัด | น้ำหนัก | เกณฑ์การให้คะแนน | < | < | < | < | ผลการดำเนินงาน | < | หมายเหตุ
  ^ | ^ | 1 | 2 | 3 | 4 | 5 | รอบ 6 เดือน | รอบ 12 เดือน | ^
  1.1 ร้อยละ ก | 60 | 65 | 70 | 75 | 80 | 85 | 66 | 79 | _
  1.2 ร้อยละ ข | 40 | 65 | 70 | 75 | 80 | 85 | 70 | 80 | รายงานผลรอบ ๑๒ เดือน`;

it('scores by the round that is chosen: its result column, and without what is due later', async () => {
  const port = watchedPort(new FakeWorkbook([gridOfText(LINES, 'คำรับรอง')]));
  const { user } = await renderPane({ port });
  const total = () => screen.getByRole('region', { name: 'คะแนนรวม' });
  // (60 × 3.8 + 40 × 4) / 100
  await waitFor(() => expect(total()).toHaveTextContent('3.8800'));
  await user.click(screen.getByRole('tab', { name: 'ตั้งค่า' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'รอบการรายงาน' }), 'รอบ 6 เดือน');
  // 66 is 1.2; 1.2 is reported at the end of the year only.
  await waitFor(() => expect(total()).toHaveTextContent('1.2000'));
  expect(total()).toHaveTextContent('60 จาก 100');
  expect(screen.getByRole('combobox', { name: 'ผลการดำเนินงาน' })).toHaveDisplayValue(/^H · /);
  await user.click(screen.getByRole('tab', { name: 'ตัวชี้วัด' }));
  expect(screen.getByRole('button', { name: /^1\.2/ })).toHaveTextContent('ยังไม่ถึงรอบ');
});
