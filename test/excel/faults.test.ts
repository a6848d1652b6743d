import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MemorySheet } from '../../src/host/workbook/memory-sheet';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import type { WorkbookError, WorkbookPort } from '../../src/workbook/port';
import { memoryFromXlsx } from './support/memory-from-xlsx';
import { openExcel } from './support/open-excel';
import { pictureOf } from './support/picture';

// Many workbooks and whole libraries in one test; only for machines under load.
jest.setTimeout(180_000);

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/agreement-2564.xlsx')));
const SHEET = 'คำรับรอง ๒๕๖๔';

const score = (port: WorkbookPort) => scoreSheet(port, { sheet: SHEET, language: 'th' });

async function openSample() {
  const workbook = memoryFromXlsx(SAMPLE);
  const { port, host } = await openExcel(workbook);
  return { workbook, port, host };
}

/** `written`, or the code of the error and whether the sheet could not be put back. */
const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'written',
    ({ code, facts }: WorkbookError) => (facts['restored'] === 'no' ? `${code}, not restored` : code),
  );

/** How many requests a scoring makes. */
async function requestsOfScoring(): Promise<number> {
  const { port, host } = await openSample();
  await score(port);
  return host.requests.length;
}

describe('a request that fails', () => {
  it.each([
    ['GeneralException', { code: 'GeneralException' }, 'hostError'],
    ['cell edit', { callError: 5004 }, 'cellEditMode'],
  ] as const)('leaves the sheet as it was or as it should be, whichever it is: %s', async (_what, fault, code) => {
    const all = await requestsOfScoring();
    expect(all).toBeGreaterThan(8);
    const { workbook, port, host } = await openSample();
    const before = await pictureOf(workbook, port, SHEET);
    for (let nth = 1; nth <= all; nth++) {
      host.failRequest(nth, fault);
      const outcome = await outcomeOf(score(port));
      if (outcome === 'written') {
        expect(await pictureOf(workbook, port, SHEET)).not.toEqual(before);
        await removeResults(port, { sheet: SHEET });
      } else {
        expect([nth, outcome]).toEqual([nth, code]);
      }
      expect(await pictureOf(workbook, port, SHEET)).toEqual(before);
    }
  });
});

describe('a request that fails half way', () => {
  const MUTATORS = ['setCells', 'setLook', 'merge', 'setColumnWidth', 'addConditionalFormat'] as const;

  /** The nth call of a mutator throws, once: what came before it in the request has happened. */
  function breakOnce(sheet: MemorySheet, name: (typeof MUTATORS)[number], nth: number): { broken: boolean } {
    const state = { broken: false };
    let calls = 0;
    const original = Object.getPrototypeOf(sheet)[name] as (...given: never[]) => unknown;
    Object.assign(sheet, {
      [name]: (...given: never[]) => {
        calls += 1;
        if (calls !== nth || state.broken) return original.apply(sheet, given);
        state.broken = true;
        throw new Error('injected');
      },
    });
    return state;
  }

  it.each(MUTATORS)('puts everything back: %s', async (name) => {
    const { workbook, port } = await openSample();
    const before = await pictureOf(workbook, port, SHEET);
    for (const nth of [1, 2, 5]) {
      const state = breakOnce(workbook.sheet(SHEET), name, nth);
      const outcome = await outcomeOf(score(port));
      Reflect.deleteProperty(workbook.sheet(SHEET), name);
      expect(outcome).toBe(state.broken ? 'hostError' : 'written');
      if (outcome === 'written') await removeResults(port, { sheet: SHEET });
      expect(await pictureOf(workbook, port, SHEET)).toEqual(before);
    }
  });

  it('says so when the sheet could not be put back either', async () => {
    const { workbook, port } = await openSample();
    Object.assign(workbook.sheet(SHEET), {
      setColumnWidth: () => {
        throw new Error('injected');
      },
    });
    await expect(score(port)).rejects.toMatchObject({ code: 'hostError', facts: { restored: 'no' } });
  });

  it('puts back earlier results when writing them anew fails', async () => {
    const { workbook, port } = await openSample();
    await score(port);
    const before = await pictureOf(workbook, port, SHEET);
    breakOnce(workbook.sheet(SHEET), 'setCells', 1);
    await expect(scoreSheet(port, { sheet: SHEET, language: 'th', style: 'values' })).rejects.toMatchObject({
      code: 'hostError',
    });
    expect(await pictureOf(workbook, port, SHEET)).toEqual(before);
  });
});

describe('scoring and taking back', () => {
  it('writes once, changes nothing the second time, and takes back exactly what it wrote', async () => {
    const { workbook, port } = await openSample();
    const before = await pictureOf(workbook, port, SHEET);
    expect(await score(port)).toMatchObject({ written: true });
    const scored = await pictureOf(workbook, port, SHEET);
    expect(scored).not.toEqual(before);
    expect(await score(port)).toMatchObject({ written: false });
    expect(await pictureOf(workbook, port, SHEET)).toEqual(scored);
    expect(await removeResults(port, { sheet: SHEET })).toMatchObject({ removed: true });
    expect(await pictureOf(workbook, port, SHEET)).toEqual(before);
  });

  it('keeps one rule set however often it is scored', async () => {
    const { workbook, port } = await openSample();
    await score(port);
    const rules = workbook.sheet(SHEET).conditionalFormats().length;
    await scoreSheet(port, { sheet: SHEET, language: 'th', style: 'values' });
    await scoreSheet(port, { sheet: SHEET, language: 'th', style: 'plain' });
    expect(workbook.sheet(SHEET).conditionalFormats()).toHaveLength(rules);
    expect(rules).toBeGreaterThan(0);
  });

  it('reads again and scores when another person changes a cell between reading and writing', async () => {
    const all = await requestsOfScoring();
    const { workbook, port, host } = await openSample();
    const note = { top: 8, left: 10, bottom: 8, right: 10 };
    host.beforeRequest(all - 3, () => workbook.sheet(SHEET).setCells(note, [[{ value: 'โน้ต', formula: null }]]));
    const result = await score(port);
    expect(result).toMatchObject({ written: true, readAgain: true });
    expect(workbook.sheet(SHEET).cells(note)[0]?.[0]?.value).toBe('โน้ต');
  });

  it('refuses a protected sheet, naming the cells, and touches nothing', async () => {
    const { workbook, port } = await openSample();
    const before = await pictureOf(workbook, port, SHEET);
    workbook.sheet(SHEET).isProtected = true;
    await expect(score(port)).rejects.toMatchObject({
      code: 'sheetProtected',
      facts: { sheet: SHEET, cells: 'A34, K4:M34' },
    });
    workbook.sheet(SHEET).isProtected = false;
    expect(await pictureOf(workbook, port, SHEET)).toEqual(before);
  });

  it('waits for the person who is typing into a cell', async () => {
    const { workbook, port } = await openSample();
    workbook.editing = true;
    await expect(score(port)).rejects.toMatchObject({ code: 'cellEditMode' });
    workbook.editing = false;
    expect(await score(port)).toMatchObject({ written: true });
  });
});
