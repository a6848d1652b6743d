import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onCommandOutcome, type CommandOutcome } from '../../src/commands/outcome';
import { scoreCommand } from '../../src/commands/score-command';
import { WorkbookError, type WorkbookPort } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/agreement-2564.xlsx')));

interface Pressed {
  readonly outcomes: readonly CommandOutcome[];
  readonly paneShown: number;
  readonly completed: number;
}

async function press(port: WorkbookPort): Promise<Pressed> {
  const outcomes: CommandOutcome[] = [];
  const stop = onCommandOutcome((outcome) => outcomes.push(outcome));
  const showPane = jest.fn(() => Promise.resolve());
  const completed = jest.fn();
  await scoreCommand({ port: () => port, showPane, displayLanguage: () => 'th-TH' }, { completed });
  stop();
  return { outcomes, paneShown: showPane.mock.calls.length, completed: completed.mock.calls.length };
}

describe('the ribbon command', () => {
  it('scores the active sheet without the pane', async () => {
    const port = await openXlsx(SAMPLE);
    const { outcomes, paneShown, completed } = await press(port);
    expect(outcomes).toMatchObject([{ kind: 'done', result: { found: true, written: true } }]);
    expect([paneShown, completed]).toEqual([0, 1]);
    const grid = await port.snapshot(null);
    expect(grid.formulas.flat().filter((formula) => formula !== null).length).toBeGreaterThan(15);
  });

  it('opens the pane with the error, and still completes', async () => {
    const port = await openXlsx(SAMPLE);
    const failing = { ...port, sheets: () => Promise.reject(new WorkbookError('cellEditMode')) } as WorkbookPort;
    const { outcomes, paneShown, completed } = await press(failing);
    expect(outcomes).toMatchObject([{ kind: 'failed', error: { code: 'cellEditMode' } }]);
    expect([paneShown, completed]).toEqual([1, 1]);
  });

  it('completes even when the pane cannot be shown', async () => {
    const completed = jest.fn();
    const services = {
      port: () => {
        throw new Error('no workbook');
      },
      showPane: () => Promise.reject(new Error('no pane')),
      displayLanguage: () => undefined,
    };
    await expect(scoreCommand(services, { completed })).rejects.toThrow('no pane');
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('keeps a failure for a pane that opens later', async () => {
    const port = await openXlsx(SAMPLE);
    const failing = { ...port, sheets: () => Promise.reject(new WorkbookError('readOnly')) } as WorkbookPort;
    await scoreCommand(
      { port: () => failing, showPane: () => Promise.resolve(), displayLanguage: () => undefined },
      { completed: () => undefined },
    );
    const heard: CommandOutcome[] = [];
    onCommandOutcome((outcome) => heard.push(outcome))();
    expect(heard).toMatchObject([{ kind: 'failed', error: { code: 'readOnly' } }]);
  });
});
