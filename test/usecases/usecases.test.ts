import { DEFAULT_POLICY } from '../../src/scoring/policy';
import { recordSetting } from '../../src/sheet/plan';
import { agreementJson } from '../../src/usecases/agreement-json';
import { parsePolicy, readPolicy, writePolicy } from '../../src/usecases/policy-setting';
import { readAgreement } from '../../src/usecases/read-agreement';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { selectIndicator } from '../../src/usecases/select-indicator';
import { parseRecord } from '../../src/usecases/write-record';
import { WorkbookError } from '../../src/workbook/port';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOf } from '../support/grids';
import { sampleGrid } from '../support/sample-grid';

const notes = gridOf([['Shopping list'], ['rice', 2]], { name: 'notes' });
const sample = { ...sampleGrid('asWritten'), name: 'คำรับรอง' };

describe('choosing the sheet', () => {
  it('takes the active sheet when it is an agreement', async () => {
    const book = new FakeWorkbook([notes, sample, { ...sample, name: 'second' }]);
    book.active = 2;
    expect(await readAgreement(book)).toMatchObject({ found: true, sheet: 'second' });
  });

  it('looks further when the active sheet is none', async () => {
    const book = new FakeWorkbook([notes, sample]);
    expect(await readAgreement(book)).toMatchObject({ found: true, sheet: 'คำรับรอง' });
  });

  it('takes a named sheet at its word', async () => {
    const book = new FakeWorkbook([notes, sample]);
    expect(await readAgreement(book, 'notes')).toMatchObject({ found: false, sheet: 'notes' });
    await expect(readAgreement(book, 'gone')).rejects.toMatchObject({ code: 'sheetNotFound' });
  });

  it('says why no sheet is an agreement, and writes nothing', async () => {
    const book = new FakeWorkbook([notes]);
    const result = await scoreSheet(book, { language: 'th' });
    expect(result).toMatchObject({ found: false, sheet: 'notes', reading: { table: null } });
    expect(book.applied).toEqual([]);
  });
});

describe('scoring a sheet', () => {
  it('writes KPI functions where they calculate and plain formulas elsewhere', async () => {
    const book = new FakeWorkbook([sample]);
    expect(await scoreSheet(book, { language: 'th' })).toMatchObject({ style: 'kpi', written: true });
    book.customFunctions = false;
    expect(await scoreSheet(book, { language: 'th', style: 'auto' })).toMatchObject({ style: 'plain', written: true });
  });

  it('writes nothing in a dry run', async () => {
    const book = new FakeWorkbook([sample]);
    const result = await scoreSheet(book, { language: 'th', dryRun: true });
    expect(result).toMatchObject({ found: true, written: false, scored: { overall: { score: 3.8123 } } });
    expect(book.applied).toEqual([]);
  });

  it('follows the policy that is kept with the workbook', async () => {
    const book = new FakeWorkbook([sample]);
    await writePolicy(book, { ...DEFAULT_POLICY, outside: 'inBase' });
    const result = await scoreSheet(book, { language: 'th', dryRun: true });
    expect(result).toMatchObject({ scored: { overall: { score: 2.783 } } });
  });

  it('lets errors of the workbook through, and gives up after a second change in between', async () => {
    const book = new FakeWorkbook([sample]);
    let tries = 0;
    book.apply = () => {
      tries += 1;
      return Promise.reject(new WorkbookError('changedMeanwhile'));
    };
    await expect(scoreSheet(book, { language: 'th' })).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect(tries).toBe(2);
    book.apply = () => Promise.reject(new WorkbookError('sheetProtected'));
    await expect(scoreSheet(book, { language: 'th' })).rejects.toMatchObject({ code: 'sheetProtected' });
  });

  it('has nothing to remove from a sheet that was never scored', async () => {
    const book = new FakeWorkbook([notes]);
    expect(await removeResults(book)).toMatchObject({ removed: false });
    expect(book.applied).toEqual([]);
  });

  it('selects the name of an indicator', async () => {
    const book = new FakeWorkbook([sample]);
    const selected: string[][] = [];
    book.select = (...where: string[]) => {
      selected.push(where);
      return Promise.resolve();
    };
    const reading = await readAgreement(book);
    if (!reading.found) throw new Error('no agreement');
    await selectIndicator(book, reading.agreement, 0);
    await selectIndicator(book, reading.agreement, 99);
    expect(selected).toEqual([['คำรับรอง', 'A9']]);
  });
});

describe('settings kept with the workbook', () => {
  it.each([
    ['nothing', null],
    ['another kind of value', 'interpolate'],
    ['damaged members', { betweenLevels: 'guess', decimals: 9, bands: [1, 2, 3, 4], round: '12', outside: 0 }],
    ['cuts that do not descend', { bands: [4.5, 4.5, 2, 1] }],
    ['cuts that are no numbers', { bands: [4, 3, NaN, 1] }],
  ])('takes the default policy for %s', (_name, stored) => {
    expect(parsePolicy(stored)).toEqual(DEFAULT_POLICY);
  });

  it('keeps every setting of a policy', async () => {
    const book = new FakeWorkbook([notes]);
    const policy = {
      betweenLevels: 'step',
      milestones: 'half',
      outside: 'asOne',
      decimals: 2,
      bands: [4, 3, 2, 1.5],
      round: 6,
    } as const;
    await writePolicy(book, policy);
    expect(await readPolicy(book)).toEqual(policy);
  });

  it('takes nothing for ours by a record that is damaged or of another version', async () => {
    const book = new FakeWorkbook([sample]);
    await scoreSheet(book, { language: 'th' });
    const record = book.settings.get(recordSetting('คำรับรอง'));
    expect(parseRecord(record)).toEqual(record);
    expect(parseRecord({ ...(record as object), version: 2 })).toBeNull();
    expect(parseRecord({ ...(record as object), columns: { score: 'K' } })).toBeNull();
    expect(parseRecord({ ...(record as object), hashes: null })).toBeNull();
    expect(parseRecord('record')).toBeNull();
    const whole = { areas: [], merges: [], columnWidths: [], looks: [] };
    const outside = { top: 0, left: 0, bottom: 9e9, right: 0 };
    const damaged = [
      {},
      null,
      { ...whole, areas: [outside] },
      { ...whole, merges: [null] },
      { ...whole, looks: [{ area: outside, look: {} }] },
      { ...whole, columnWidths: [{ column: -1, width: 8 }] },
      { ...whole, cells: [{ row: 0, column: 0, value: 1, formula: 7 }] },
      { ...whole, tables: [1] },
      { ...whole, printArea: {} },
    ];
    for (const restore of damaged) expect(parseRecord({ ...(record as object), restore })).toBeNull();
    expect(parseRecord({ ...(record as object), restore: whole })).not.toBeNull();
  });
});

describe('JSON of a scored agreement', () => {
  const json = async (language: 'th' | 'en') => {
    const book = new FakeWorkbook([sample]);
    const result = await scoreSheet(book, { language, dryRun: true });
    if (!result.found) throw new Error('no agreement');
    return agreementJson(result.scored, { file: 'a.xlsx', sheet: result.sheet, language });
  };

  it('has exactly the documented members, in their order', async () => {
    const document = await json('th');
    expect(Object.keys(document)).toEqual([
      'version',
      'file',
      'sheet',
      'title',
      'fiscalYear',
      'indicators',
      'policy',
      'totals',
      'issues',
    ]);
    for (const indicator of document.indicators) {
      expect(Object.keys(indicator)).toEqual([
        'row',
        'code',
        'name',
        'unit',
        'dimension',
        'aspect',
        'objective',
        'weight',
        'target',
        'levels',
        'direction',
        'method',
        'result',
        'score',
        'weighted',
        'status',
        'band',
        'explanation',
        'issues',
      ]);
    }
    expect(document.policy).toEqual({
      betweenLevels: 'interpolate',
      milestones: 'whole',
      outside: 'excluded',
      decimals: 4,
      bands: [4.5, 3.5, 2.5, 1.5],
      round: 12,
    });
    expect(Object.keys(document.totals)).toEqual(['overall', 'dimensions', 'aspects', 'objectives']);
    expect(document.totals.overall).toEqual({
      score: 3.8123,
      weight: 73,
      allWeight: 100,
      coverage: 0.73,
      provisional: true,
    });
    for (const group of [document.totals.dimensions, document.totals.aspects, document.totals.objectives].flat()) {
      expect(Object.keys(group)).toEqual(['name', 'score', 'weight', 'allWeight', 'coverage']);
    }
    for (const issue of [...document.issues, ...document.indicators.flatMap(({ issues }) => issues)]) {
      expect(Object.keys(issue)).toEqual(['code', 'severity', 'message', 'cell']);
      expect(issue.message).not.toBe('');
    }
  });

  it('gives the first indicator as the document says it', async () => {
    const [first] = (await json('th')).indicators;
    expect(first).toMatchObject({
      row: 9,
      code: '1.1',
      name: 'ร้อยละความพึงพอใจของผู้รับบริการ',
      dimension: 'มิติภายนอก',
      aspect: 'ด้านประสิทธิผลของการปฏิบัติราชการ',
      objective: 'ความพึงพอใจของผู้รับบริการ',
      weight: 10,
      target: 3,
      levels: [65, 70, 75, 80, 85],
      direction: 'higher',
      method: 'interpolate',
      result: 78.5,
      score: 3.7,
      status: 'scored',
      band: 'good',
    });
    expect(first?.explanation).toContain('ระหว่างระดับ 3 (75) กับระดับ 4 (80)');
  });

  it('speaks the language asked for, with the same numbers', async () => {
    const [thai, english] = [await json('th'), await json('en')];
    expect(english.indicators[0]?.explanation).toContain('between level 3 (75) and level 4 (80)');
    const numbers = (document: typeof thai) => document.indicators.map(({ score, weighted }) => [score, weighted]);
    expect(numbers(english)).toEqual(numbers(thai));
    expect(JSON.parse(JSON.stringify(english))).toEqual(english);
  });

  it('leaves what is not scored null, and says why', async () => {
    const pending = (await json('en')).indicators.find(({ code }) => code === '2.1');
    expect(pending).toMatchObject({
      levels: [null, null, null, null, null],
      direction: null,
      score: null,
      weighted: null,
      status: 'pending',
      band: null,
    });
    expect(pending?.explanation).toMatch(/not been announced/);
  });
});
