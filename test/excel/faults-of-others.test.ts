import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertSheet } from '../../src/usecases/convert-sheet';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { turnBackIntoTexts, turnIntoNumbers } from '../../src/usecases/text-numbers';
import type { WorkbookPort } from '../../src/workbook/port';
import { smallAgreement, withCells } from '../support/agreement-book';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import { ADAPTERS, type Opened } from './support/both-workbooks';

// Many workbooks and whole libraries in one test; only for machines under load.
jest.setTimeout(180_000);

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/agreement-2564.xlsx')));
const SAMPLE_SHEET = 'คำรับรอง ๒๕๖๔';
const SHEET = 'คำรับรอง';
const TEXTS = makeXlsx({
  sheets: [
    withCells(smallAgreement(), [
      [1, 1, { value: '๔๐' }],
      [2, 7, { value: '๕๐ เรื่อง', look: { numberFormat: '@' } }],
    ]),
  ],
});

interface Work {
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly before: (port: WorkbookPort) => Promise<unknown>;
  readonly work: (port: WorkbookPort) => Promise<unknown>;
}

const score = (port: WorkbookPort, sheet: string) => scoreSheet(port, { sheet, language: 'th', style: 'kpi' });
const nothing = () => Promise.resolve();

const WORKS: readonly (readonly [string, Work])[] = [
  [
    'removing results',
    {
      bytes: SAMPLE,
      sheet: SAMPLE_SHEET,
      before: (port) => score(port, SAMPLE_SHEET),
      work: (port) => removeResults(port, { sheet: SAMPLE_SHEET }),
    },
  ],
  [
    'turning functions into plain formulas',
    {
      bytes: SAMPLE,
      sheet: SAMPLE_SHEET,
      before: (port) => score(port, SAMPLE_SHEET),
      work: (port) => convertSheet(port, { sheet: SAMPLE_SHEET, to: 'plain', language: 'th' }),
    },
  ],
  [
    'writing other parts',
    {
      bytes: SAMPLE,
      sheet: SAMPLE_SHEET,
      before: (port) => score(port, SAMPLE_SHEET),
      work: (port) =>
        scoreSheet(port, { sheet: SAMPLE_SHEET, language: 'th', style: 'kpi', parts: ['score', 'distance'] }),
    },
  ],
  [
    'turning texts into numbers',
    { bytes: TEXTS, sheet: SHEET, before: nothing, work: (port) => turnIntoNumbers(port, SHEET) },
  ],
  [
    'putting texts back',
    {
      bytes: TEXTS,
      sheet: SHEET,
      before: (port) => turnIntoNumbers(port, SHEET),
      work: (port) => turnBackIntoTexts(port, SHEET),
    },
  ],
];

describe.each(WORKS)('%s', (_name, { bytes, sheet, before, work }) => {
  const [, open] = ADAPTERS[0]!;

  async function prepared(): Promise<Opened> {
    const book = await open(bytes);
    await before(book.port);
    return book;
  }

  /** The cells with their looks, and what is kept of them. */
  const stateOf = async (book: Opened): Promise<unknown> => ({
    picture: await book.picture(sheet),
    texts: await book.port.readSetting(`numbers:${sheet}`),
  });

  it('leaves the sheet wholly as it was, or wholly as it is to be, whichever request fails', async () => {
    const whole = await prepared();
    const then = await stateOf(whole);
    const from = whole.host!.requests.length;
    await work(whole.port);
    const requests = whole.host!.requests.length - from;
    const after = await stateOf(whole);
    expect(after).not.toEqual(then);
    let refused = 0;
    for (let nth = 1; nth <= requests; nth += 1) {
      const book = await prepared();
      book.host!.failRequest(nth, { code: 'GeneralException' });
      const failed = await work(book.port).then(
        () => false,
        () => true,
      );
      if (failed) refused += 1;
      expect([nth, failed, await stateOf(book)]).toEqual([nth, failed, failed ? then : after]);
    }
    expect(refused).toBeGreaterThan(2);
  });
});
