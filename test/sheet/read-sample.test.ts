import type { Agreement } from '../../src/sheet/agreement';
import { readSheet } from '../../src/sheet/read-sheet';
import { scoreAgreement } from '../../src/sheet/score-agreement';
import { sampleGrid } from '../support/sample-grid';

const read = (which: 'asWritten' | 'numbers'): Agreement => {
  const agreement = readSheet(sampleGrid(which));
  if (!('indicators' in agreement)) throw new Error(JSON.stringify(agreement.issues));
  return agreement;
};

const values = (agreement: Agreement, index: number) =>
  agreement.indicators[index]!.levelCells.map(({ reading }) =>
    reading.kind === 'number' ? reading.value : reading.kind,
  );

describe.each(['asWritten', 'numbers'] as const)('the sample sheet %s', (which) => {
  const agreement = read(which);

  test('its table, title and year', () => {
    expect(agreement.fiscalYear).toBe(2564);
    expect(agreement.title).toMatch(/^คำรับรองการปฏิบัติราชการ/);
    expect(agreement.table).toEqual({
      headerRows: [3, 4],
      firstRow: 5,
      lastRow: 32,
      firstColumn: 0,
      lastColumn: 9,
      totalRow: null,
      columns: { name: 0, weight: 1, target: 2, levels: [3, 4, 5, 6, 7], result: 8, note: 9 },
    });
  });

  test('fifteen indicators by code, weights that sum to 100', () => {
    const codes = agreement.indicators.map(({ code }) => code);
    expect(codes).toEqual('1.1 2.1 2.2 2.3 2.4 3.1 4.1 4.2 5.1 5.2 6.1 6.2 6.3 6.4 6.5'.split(' '));
    expect(agreement.indicators.reduce((sum, { weight }) => sum + (weight ?? 0), 0)).toBe(100);
    expect(agreement.indicators.map(({ target }) => target)).toEqual(Array(15).fill(3));
  });

  test('two dimensions of 50, four aspects, six objectives; headings printed twice are one', () => {
    const shape = (groups: Agreement['aspects']) => groups.map(({ name, indicators }) => [name, indicators.length]);
    expect(agreement.dimensions.map(({ name, statedWeight }) => [name, statedWeight])).toEqual([
      ['มิติภายนอก', 50],
      ['มิติภายใน', 50],
    ]);
    expect(shape(agreement.aspects)).toEqual([
      ['ด้านประสิทธิผลของการปฏิบัติราชการ', 1],
      ['ด้านคุณภาพการให้บริการ', 5],
      ['ด้านประสิทธิภาพของการปฏิบัติราชการ', 2],
      ['ด้านการพัฒนางาน', 7],
    ]);
    expect(agreement.objectives.map(({ code, indicators }) => [code, indicators.length])).toEqual([
      ['1', 1],
      ['2', 4],
      ['3', 1],
      ['4', 2],
      ['5', 2],
      ['6', 5],
    ]);
  });

  test('ladders of percentages, of growth, of steps, and to be announced', () => {
    expect(values(agreement, 0)).toEqual([65, 70, 75, 80, 85]);
    expect(values(agreement, 8)).toEqual([10, 8, 6, 4, 2]);
    expect(values(agreement, 10)).toEqual([4, 3, 2, 1, 0]);
    expect(values(agreement, 2)).toEqual(Array(5).fill('pending'));
    expect(agreement.indicators.map(({ method }) => method === 'step')).toEqual(
      agreement.indicators.map(({ code }) => ['4.1', '6.2', '6.3', '6.4', '6.5'].includes(code ?? '')),
    );
  });

  test('units are stated by the first word of a name, or not at all', () => {
    const units = Object.fromEntries(agreement.indicators.map(({ code, unit }) => [code, unit]));
    expect(units).toMatchObject({ '1.1': 'ร้อยละ', '6.4': 'ระดับความสำเร็จ', '4.1': null, '4.2': null, '2.3': null });
  });

  test('statuses, scores and totals', () => {
    const scored = scoreAgreement(agreement);
    expect(scored.indicators.map(({ outcome }) => outcome.score ?? outcome.status)).toEqual([
      ...[3.7, 'pending', 'pending', 'pending', 3.5, 3.5, 4, 4, 4.4, 3.5, 3.5, 3, 4, 'noResult', 5],
    ]);
    expect(scored.overall).toMatchObject({
      score: 3.8123,
      weight: 73,
      allWeight: 100,
      coverage: 0.73,
      provisional: true,
    });
    const sum = scored.indicators.reduce((total, { weighted }) => total + (weighted ?? 0), 0);
    expect(sum).toBeCloseTo(scored.overall.score!, 4);
    expect(scored.indicators[0]).toMatchObject({ band: 'good' });
  });

  test('what is said about it, and nothing else', () => {
    const all = [...agreement.issues, ...agreement.indicators.flatMap(({ issues }) => issues)];
    const targets =
      which === 'asWritten' ? ['targetIsThreshold C22'] : ['targetIsThreshold C22', 'targetIsThreshold C29'];
    const growth = which === 'asWritten' ? ['growthLadder I29'] : [];
    expect(all.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      ...['exampleResults A2', ...targets, 'directionAgainstName A29', ...growth],
    ]);
  });
});

test('a result and its ladder meet on one scale, and the raw cells by their factors', () => {
  const [text, numbers] = [read('asWritten').indicators[0]!, read('numbers').indicators[0]!];
  expect([text.result, text.resultCell?.factor, text.levelCells[0].factor]).toEqual([78.5, 1, 1]);
  expect([numbers.result, numbers.resultCell?.factor, numbers.levelCells[0].factor]).toEqual([78.5, 100, 100]);
});
