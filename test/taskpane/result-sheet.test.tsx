/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { SheetPlan } from '../../src/sheet/sheet-plan';
import { WorkbookError } from '../../src/workbook/port';
import { renderPane, samplePort, type SpiedPort } from './support/render-pane';

const SHEET = 'คำรับรอง ๒๕๖๔';
const notice = () => screen.getByRole('status');

/** A port that takes sheets: what it is given is kept, and then it has a sheet of that name. */
async function portWithSheets() {
  const port = await samplePort();
  const plans: SheetPlan[] = [];
  const writeSheet = async (plan: SheetPlan): Promise<{ left: readonly string[] }> => {
    plans.push(plan);
    const sheets = await port.sheets();
    if (!sheets.some(({ name }) => name === plan.name))
      port.sheets.mockResolvedValue([...sheets, { name: plan.name, visible: true, active: false }]);
    await port.writeSetting(plan.record.key, plan.record.value);
    return { left: [] };
  };
  const made = jest.fn(writeSheet);
  return { port: Object.assign(port, { writeSheet: made }) as SpiedPort, made, plans };
}

const openTotals = async (user: { click(element: Element): Promise<void> }): Promise<void> =>
  user.click(await screen.findByRole('tab', { name: 'สรุป' }));

describe('the result sheet from the pane', () => {
  it('is made when asked, and the notice shows it', async () => {
    const { port, plans } = await portWithSheets();
    const { user } = await renderPane({ port });
    await openTotals(user);
    await user.click(await screen.findByRole('button', { name: 'สร้างหน้าสรุปคะแนน' }));
    await waitFor(() => expect(notice()).toHaveTextContent('สร้างหน้าสรุปคะแนนในชีต “สรุปคะแนน” แล้ว'));
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatchObject({ name: 'สรุปคะแนน', after: SHEET });
    await user.click(within(notice()).getByRole('button', { name: 'เปิดชีต “สรุปคะแนน”' }));
    expect(port.select).toHaveBeenCalledWith('สรุปคะแนน', 'A1');
  });

  it('is refreshed once there is one', async () => {
    const { port } = await portWithSheets();
    const { user } = await renderPane({ port });
    await openTotals(user);
    await user.click(await screen.findByRole('button', { name: 'สร้างหน้าสรุปคะแนน' }));
    expect(await screen.findByRole('button', { name: 'ปรับปรุงหน้าสรุปคะแนน' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'สร้างหน้าสรุปคะแนน' })).not.toBeInTheDocument();
  });

  it('is not offered where no sheets can be made', async () => {
    const { user } = await renderPane();
    await openTotals(user);
    await screen.findByRole('heading', { name: 'ตามมิติ' });
    expect(screen.queryByRole('button', { name: 'สร้างหน้าสรุปคะแนน' })).not.toBeInTheDocument();
  });

  it('is offered when the sheet is protected, with the cells that could not be written', async () => {
    const { port, plans } = await portWithSheets();
    port.apply.mockRejectedValueOnce(new WorkbookError('sheetProtected', { sheet: SHEET, cells: 'K4:M34' }));
    const { user } = await renderPane({ port });
    await user.click(await screen.findByRole('button', { name: 'ให้คะแนนชีตนี้' }));
    await waitFor(() => expect(notice()).toHaveTextContent('K4:M34'));
    expect(plans).toHaveLength(0);
    await user.click(within(notice()).getByRole('button', { name: 'เขียนลงชีตใหม่แทน' }));
    await waitFor(() => expect(notice()).toHaveTextContent('สร้างหน้าสรุปคะแนน'));
    expect(plans).toHaveLength(1);
    expect(port.apply).toHaveBeenCalledTimes(1);
  });

  it('is not offered in place of itself when it is protected', async () => {
    const { port, made } = await portWithSheets();
    made.mockRejectedValueOnce(new WorkbookError('sheetProtected', { sheet: 'สรุปคะแนน', cells: 'A1:H60' }));
    const { user } = await renderPane({ port });
    await openTotals(user);
    await user.click(await screen.findByRole('button', { name: 'สร้างหน้าสรุปคะแนน' }));
    await waitFor(() => expect(notice()).toHaveTextContent('A1:H60'));
    expect(within(notice()).queryByRole('button', { name: 'เขียนลงชีตใหม่แทน' })).not.toBeInTheDocument();
    expect(within(notice()).getByRole('button', { name: 'ลองอีกครั้ง' })).toBeInTheDocument();
  });

  it('says that charts were left out, and that a sheet of that name was left alone', async () => {
    const { port, made } = await portWithSheets();
    const sheets = await port.sheets();
    port.sheets.mockResolvedValue([...sheets, { name: 'สรุปคะแนน', visible: true, active: false }]);
    const written = made.getMockImplementation()!;
    made.mockImplementation(async (plan) => ({ ...(await written(plan)), left: ['แผนภูมิ'] }));
    const { user } = await renderPane({ port });
    await openTotals(user);
    await user.click(await screen.findByRole('button', { name: 'สร้างหน้าสรุปคะแนน' }));
    await waitFor(() => expect(notice()).toHaveTextContent('สรุปคะแนน (2)'));
    expect(within(notice()).getAllByRole('listitem')).toHaveLength(2);
  });
});
