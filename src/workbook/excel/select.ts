import { inExcel, required, worksheet } from './run';

/** Shows the sheet and selects an A1 address on it. */
export const select = (name: string, address: string): Promise<void> =>
  inExcel(async (context) => {
    const sheet = worksheet(context, name);
    sheet.load('name');
    await context.sync();
    required(sheet, name);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
