import { describeWorkbookError } from '../../src/text/messages';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { WorkbookError } from '../../src/workbook/port';
import { smallAgreement } from '../support/agreement-book';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import { ADAPTERS } from './support/both-workbooks';

// Many workbooks and whole libraries in one test; only for machines under load.
jest.setTimeout(180_000);

const SHEET = 'คำรับรอง';
const [, open] = ADAPTERS[0]!;

/** What Excel answers, and what a clerk is told. */
const ANSWERS = [
  ['a read-only workbook', { code: 'ReadOnly' }, 'readOnly', 'อ่านอย่างเดียว', 'save a copy'],
  ['a cell being edited', { callError: 5004 }, 'cellEditMode', 'กด Enter หรือ Esc', 'press Enter or Esc'],
  ['a request beyond 5 MB', { callError: 5103 }, 'tooLarge', 'มีข้อมูลมากเกินกว่าจะทำในครั้งเดียว', 'too much to do at once'],
  ['a sheet protected at that very moment', { code: 'AccessDenied' }, 'sheetProtected', 'ถูกป้องกันไว้', 'is protected'],
  ['a session that is over', { callError: 5012 }, 'hostError', 'ลองใหม่อีกครั้ง', 'try again'],
] as const;

/** Which request of a scoring puts contents into cells, counted from 1. */
async function requestThatWrites(): Promise<number> {
  const { port, host } = await open(makeXlsx({ sheets: [smallAgreement()] }));
  await scoreSheet(port, { sheet: SHEET, language: 'th' });
  return (
    host!.requests.findIndex(({ Actions }) =>
      Actions.some(({ ActionType, Name }) => ActionType === 4 && Name === 'Formulas'),
    ) + 1
  );
}

describe.each(ANSWERS)('%s', (_what, fault, code, thai, english) => {
  it('refuses the write as a whole, says what to do, and is over when asked again', async () => {
    // First: the library answers for one workbook at a time, the one opened last.
    const nth = await requestThatWrites();
    const book = await open(makeXlsx({ sheets: [smallAgreement()] }));
    const before = await book.picture(SHEET);
    book.host!.failRequest(nth, fault);
    const error: unknown = await scoreSheet(book.port, { sheet: SHEET, language: 'th' }).catch((e: unknown) => e);
    if (!(error instanceof WorkbookError)) throw new Error('nothing was refused');
    expect(error.code).toBe(code);
    expect(describeWorkbookError(error.code, error.facts, 'th')).toContain(thai);
    expect(describeWorkbookError(error.code, error.facts, 'en')).toContain(english);
    expect(await book.picture(SHEET)).toEqual(before);
    expect(await scoreSheet(book.port, { sheet: SHEET, language: 'th' })).toMatchObject({ written: true });
    await removeResults(book.port, { sheet: SHEET });
    expect(await book.picture(SHEET)).toEqual(before);
  });
});
