import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../src/scoring/policy';
import { ownCellAt } from '../../src/sheet/grid';
import { readSheet } from '../../src/sheet/read-sheet';
import { shownNumber } from '../../src/sheet/text-numbers/number-format';
import { textNumbers } from '../../src/sheet/text-numbers/text-numbers';
import { toThaiDigits } from '../../src/text/digits';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { hasKeptTexts, turnBackIntoTexts, turnIntoNumbers } from '../../src/usecases/text-numbers';
import { openXlsx } from '../../src/workbook/xlsx';

const SAMPLE = join(__dirname, '../../assets/samples/agreement-2564.xlsx');
const openSample = () => openXlsx(new Uint8Array(readFileSync(SAMPLE)));

describe('a text as a number that shows the same', () => {
  it.each([
    ['65', 65, '0'],
    ['๖๕ %', 65, '[$-D00041E]0" %"'],
    ['ร้อยละ ๑.๕๐', 1.5, '[$-D00041E]"ร้อยละ "0.00'],
    ['1,234.50 บาท', 1234.5, '#,##0.00" บาท"'],
    ['0', 0, '0'],
    ['๐.๒๕', 0.25, '[$-D00041E]0.00'],
  ])('%s', (text, value, numberFormat) => {
    expect(shownNumber(text)).toEqual({ value, numberFormat });
  });

  it.each([
    '',
    'ไม่มี',
    '65-69',
    '-5',
    '+4',
    '≥ 65',
    '(3)',
    '05',
    '6๕',
    '1,23',
    '๑ จาก ๒',
    '12345678901234567',
    '"5"',
    '๓/๔',
  ])('leaves alone: %s', (text) => expect(shownNumber(text)).toBeNull());

  it('holds the number itself, whatever the digits', () => {
    const decimal = fc.tuple(fc.nat({ max: 999_999 }), fc.nat({ max: 99 }), fc.boolean());
    fc.assert(
      fc.property(decimal, ([whole, cents, thai]) => {
        const typed = `${whole}.${String(cents).padStart(2, '0')}`;
        const shown = shownNumber(thai ? toThaiDigits(typed) : typed);
        expect(shown?.value).toBe(Number(typed));
      }),
    );
  });
});

describe('the texts of a table as numbers', () => {
  const numbersOf = async () => {
    const port = await openSample();
    const grid = await port.snapshot(null);
    const agreement = readSheet(grid);
    if (agreement.table === null) throw new Error('The sample has a table.');
    return { port, grid, cells: textNumbers(agreement, grid, { policy: DEFAULT_POLICY, corrections: null }) };
  };

  it('takes weights, thresholds and results, and leaves words that mean more', async () => {
    const { grid, cells } = await numbersOf();
    const texts = cells.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['๖๕ %', '๗๘.๕ %', '๑๐']));
    expect(texts.filter((text) => text.includes('มากกว่าปี') || text.includes('แจ้งเวียน'))).toEqual([]);
    for (const { row, column, text } of cells) expect(ownCellAt(grid, row, column).value).toBe(text);
  });

  it('lets plain formulas refer to the cells, with the same scores', async () => {
    const options = { language: 'th', style: 'plain' } as const;
    const { port } = await numbersOf();
    const before = await scoreSheet(await openSample(), options);
    const { sheet, cells } = await turnIntoNumbers(port, null);
    const after = await scoreSheet(port, options);
    const scoresOf = (result: typeof after): unknown =>
      result.found ? [result.scored.overall, ...result.scored.indicators.map(({ outcome }) => outcome)] : null;
    expect(scoresOf(after)).toEqual(scoresOf(before));
    expect(ownCellAt(await port.snapshot(sheet), 8, 10).formula).toContain('(I9-D9)/(E9-D9)');
    expect((await turnIntoNumbers(port, sheet)).cells).toEqual([]);
    expect(cells.length).toBeGreaterThan(50);
  });

  it('puts the texts back, but not over what was typed since', async () => {
    const { port, grid } = await numbersOf();
    const { sheet, cells } = await turnIntoNumbers(port, null);
    expect(await hasKeptTexts(port, sheet)).toBe(true);
    const typed = cells[0]!;
    await port.apply({
      sheet,
      contents: [
        {
          area: { top: typed.row, bottom: typed.row, left: typed.column, right: typed.column },
          cells: [[{ kind: 'value', value: 12 }]],
        },
      ],
      looks: [],
      merges: [],
      columnWidths: [],
      bandRules: [],
      before: [],
      empty: false,
      record: null,
    });
    expect(await turnBackIntoTexts(port, sheet)).toBe(cells.length - 1);
    const back = await port.snapshot(sheet);
    expect(ownCellAt(back, typed.row, typed.column).value).toBe(12);
    for (const { row, column } of cells.slice(1)) {
      expect(ownCellAt(back, row, column)).toEqual(ownCellAt(grid, row, column));
    }
    expect(await hasKeptTexts(port, sheet)).toBe(false);
  });
});
