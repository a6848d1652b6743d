import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseA1 } from '../../src/sheet/address';
import type { CellContent } from '../../src/sheet/plan';
import { parseResultRecord, resultSheetSetting } from '../../src/sheet/result-sheet/result-record';
import type { FieldKey } from '../../src/sheet/result-sheet/signature-section';
import { removeResults } from '../../src/usecases/remove-results';
import { resultSheet } from '../../src/usecases/result-sheet';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { openXlsx, patchXlsx } from '../../src/workbook/xlsx';
import type { XlsxWorkbook } from '../../src/workbook/xlsx';
import { makeXlsx } from '../support/xlsx/make-xlsx';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/agreement-2564.xlsx')));
const THAI = 'คำรับรอง ๒๕๖๔';
const NUMBERS = 'คำรับรอง 2564 (ตัวเลข)';
const RESULT = 'สรุปคะแนน';

const make = (port: XlsxWorkbook, sheet: string | null = THAI) => resultSheet(port, { sheet, language: 'th' });
const names = async (port: XlsxWorkbook) => (await port.sheets()).map(({ name }) => name);

/** The workbook after a person typed into a sheet. */
const typed = (port: XlsxWorkbook, sheet: string, cells: Readonly<Record<string, string | number>>) =>
  openXlsx(
    patchXlsx(port.save(), {
      sheets: [
        {
          sheet,
          contents: Object.entries(cells).map(([address, value]) => {
            const content: CellContent = { kind: 'value', value };
            return { area: parseA1(address)!, cells: [[content]] };
          }),
        },
      ],
    }),
  );

const fieldsOf = async (port: XlsxWorkbook, sheet = THAI) =>
  parseResultRecord(await port.readSetting(resultSheetSetting(sheet)))!.fields;

const a1Of = async (port: XlsxWorkbook, key: FieldKey) => {
  const { row, column } = (await fieldsOf(port)).find((field) => field.key === key)!;
  return `${'ABCDEFGH'[column]}${row + 1}`;
};

const held = async (port: XlsxWorkbook, sheet: string, address: string) => {
  const grid = await port.snapshot(sheet);
  const { top, left } = parseA1(address)!;
  return grid.values[top - grid.top]?.[left - grid.left] ?? null;
};

describe('making the result sheet', () => {
  it('puts it behind the sheet that it sums up, links to its scores, and leaves the sheet as it was', async () => {
    const port = await openXlsx(SAMPLE);
    await scoreSheet(port, { sheet: THAI, language: 'th' });
    const before = await port.snapshot(THAI);
    expect(await make(port)).toMatchObject({
      found: true,
      sheet: THAI,
      name: RESULT,
      made: 'new',
      linked: true,
      issues: [],
    });
    expect((await names(port)).slice(0, 3)).toEqual([THAI, RESULT, NUMBERS]);
    expect(await port.snapshot(THAI)).toEqual(before);
    const { formulas } = await port.snapshot(RESULT);
    expect(formulas.flat()).toContain(`=IF(ISNUMBER('${THAI}'!K9),'${THAI}'!K9,"–")`);
  });

  it('works for a sheet that was not scored, and says where nothing is to be summed up', async () => {
    expect(await make(await openXlsx(SAMPLE))).toMatchObject({ made: 'new', linked: false });
    const list = makeXlsx({ sheets: [{ name: 'รายชื่อ', rows: [{ cells: [{ value: 'ชื่อ' }] }] }] });
    expect(await make(await openXlsx(list), null)).toMatchObject({ found: false, sheet: 'รายชื่อ' });
  });

  it('is never read as an agreement of its own', async () => {
    const port = await openXlsx(SAMPLE);
    await make(port);
    expect(await make(port, RESULT)).toMatchObject({ found: false });
  });

  it('gives a second sheet a name of its own, and finds each again', async () => {
    const port = await openXlsx(SAMPLE);
    await make(port);
    expect(await make(port, NUMBERS)).toMatchObject({ name: 'สรุปคะแนน ๒', made: 'new', issues: [] });
    expect(await make(port)).toMatchObject({ name: RESULT, made: 'again' });
    expect(await make(port, NUMBERS)).toMatchObject({ name: 'สรุปคะแนน ๒', made: 'again' });
    expect((await names(port)).filter((name) => name.startsWith(RESULT))).toHaveLength(2);
  });

  it('never takes a sheet of that name that is not ours', async () => {
    const port = await openXlsx(patchXlsx(SAMPLE, { addSheets: [RESULT] }));
    const made = await make(port);
    expect(made).toMatchObject({
      name: 'สรุปคะแนน (2)',
      issues: [{ code: 'resultSheetBeside', facts: { kept: RESULT } }],
    });
    expect((await port.snapshot(RESULT)).values).toEqual([]);
  });

  it('says that nothing was made where a workbook takes no sheets', async () => {
    const port = await openXlsx(SAMPLE);
    const bytes = port.save();
    Object.defineProperty(port, 'writeSheet', { value: undefined });
    const without = port;
    expect(await make(without)).toMatchObject({ made: 'unsupported' });
    expect(port.save()).toEqual(bytes);
  });
});

describe('making it anew', () => {
  it.each([
    ['of a scored sheet', true],
    ['of a sheet that was not scored', false],
  ])('changes no byte when nothing changed: %s', async (_name, scored) => {
    const port = await openXlsx(SAMPLE);
    if (scored) await scoreSheet(port, { sheet: THAI, language: 'th' });
    await make(port);
    const once = port.save();
    expect(await make(port)).toMatchObject({ made: 'again', carried: 0 });
    expect(Buffer.compare(Buffer.from(port.save()), Buffer.from(once))).toBe(0);
  });

  it('follows results that were typed, and results that were taken back', async () => {
    let port = await openXlsx(SAMPLE);
    await scoreSheet(port, { sheet: NUMBERS, language: 'th' });
    await make(port, NUMBERS);
    port = await typed(port, NUMBERS, { I9: 0.85 });
    expect(await make(port, NUMBERS)).toMatchObject({ made: 'again', linked: true });
    expect((await port.snapshot(RESULT)).values.flat()).toContain(0.85);
    await removeResults(port, { sheet: NUMBERS });
    expect(await make(port, NUMBERS)).toMatchObject({ name: RESULT, made: 'again', linked: false });
  });

  it('carries over what people wrote into the fields, whatever it is, also when the fields move', async () => {
    const keys: FieldKey[] = ['reportRound', 'remarks', 'reporterName', 'reviewerPosition', 'reporterDate'];
    const text = fc.oneof(
      fc.string({ minLength: 1 }).filter((value) => value.trim() !== ''),
      fc.constant('นางสาว ก. "ข"'),
      fc.constant('=ลงชื่อ'),
    );
    const start = await openXlsx(SAMPLE);
    await make(start);
    const places = await Promise.all(keys.map((key) => a1Of(start, key)));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 5, maxLength: 5 }), async (texts) => {
        // A row that is hidden from reading changes the length of the table, so every field stands elsewhere.
        const signed = await typed(
          start,
          RESULT,
          Object.fromEntries(places.map((place, index) => [place, texts[index]!])),
        );
        const port = await typed(signed, THAI, { A33: 'หมายเหตุ' });
        expect(await make(port)).toMatchObject({ name: RESULT, made: 'again', carried: 5 });
        const moved = await Promise.all(keys.map((key) => a1Of(port, key)));
        expect(moved).not.toEqual(places);
        const now = await Promise.all(moved.map((place) => held(port, RESULT, place)));
        expect(now).toEqual(await Promise.all(places.map((place) => held(signed, RESULT, place))));
      }),
      { numRuns: 5 },
    );
  }, 60_000);

  it.each([
    ['beside the table', { K3: 'ของฉัน' }],
    ['below the signatures', { B120: 'ดูแล้ว' }],
    ['over a score', { F50: 4.9 }],
    ['over a title', { A1: 'สรุปของเรา' }],
    ['over a heading', { A34: 'ข้อสังเกตของเรา' }],
  ])('leaves a sheet alone on which a person wrote %s, and takes over what is in its fields', async (_where, cells) => {
    const start = await openXlsx(SAMPLE);
    await make(start);
    const name = await a1Of(start, 'reporterName');
    const port = await typed(start, RESULT, { ...cells, [name]: 'นาย ก.' });
    const before = await port.snapshot(RESULT);
    const again = await make(port);
    expect(again).toMatchObject({
      name: 'สรุปคะแนน (2)',
      made: 'new',
      carried: 1,
      issues: [{ code: 'resultSheetBeside' }],
    });
    expect(await port.snapshot(RESULT)).toEqual(before);
    expect(await make(port)).toMatchObject({ name: 'สรุปคะแนน (2)', made: 'again', issues: [] });
  });

  it('is not put off by rows inserted on, or a new name of, the sheet that it refers to', async () => {
    const port = await openXlsx(SAMPLE);
    await make(port);
    const record = parseResultRecord(await port.readSetting(resultSheetSetting(THAI)))!;
    const { isUntouched } = await import('../../src/sheet/result-sheet/result-record');
    const grid = await port.snapshot(RESULT);
    const moved = grid.formulas.map((row) =>
      row.map(
        (formula) => formula?.replaceAll(`'${THAI}'!`, 'คำรับรอง!').replace(/(?<=!)([A-Z]+)(\d+)/g, '$118') ?? null,
      ),
    );
    expect(isUntouched({ ...grid, formulas: moved }, record)).toBe(true);
    expect(isUntouched({ ...grid, formulas: moved.map((row) => row.map((f) => f && `${f}+1`)) }, record)).toBe(false);
    expect(isUntouched({ ...grid, protected: true }, record)).toBe(false);
  });
});
