import { KpiMethod } from '../../src/functions/kpi-method';
import { kpiScore } from '../../src/functions/kpi-score';
import { column, messageOf, row, shown } from './column';

const RISING = row(65, 70, 75, 80, 85);
const score = (result: unknown, levels: unknown = RISING, method?: unknown): unknown =>
  shown(kpiScore(result as never, levels as never, method as never));

describe('KPISCORE', () => {
  it.each([
    [72.5, [65, 70, 75, 80, 85], 2.5],
    [71, [65, 70, 75, 80, 85], 2.2],
    [90.47, [65, 70, 75, 80, 85], 5],
    [64.99, [65, 70, 75, 80, 85], 1],
    [7, [10, 8, 6, 4, 2], 2.5],
    [1.2, [10, 8, 6, 4, 2], 5],
    [66.6667, [60, 70, 80, 90, 100], 1.6667],
    [1.5, [4, 3, 2, 1, 0], 3.5],
    [85, [80, '–', 90, '', 100], 2],
  ])('scores %p on %p as %p', (result, levels, expected) => {
    expect(score([[result]], [levels])).toEqual([[expected]]);
    expect(score([[result]], column(...levels))).toEqual([[expected]]);
  });

  it.each([['step'], ['STEP'], [KpiMethod.step], [[['step']]]])('takes the method %p', (method) => {
    expect(score([[4.9]], row(1, 2, 3, 4, 5), method)).toEqual([[4]]);
  });

  it.each([[undefined], [null], [''], ['interpolate']])('interpolates when the method is %p', (method) => {
    expect(score([[72.5]], RISING, method)).toEqual([[2.5]]);
  });

  it('names a method that does not exist', () => {
    expect(messageOf(kpiScore([[1]], RISING, 'ขั้นบันได' as never))).toContain('ขั้นบันได');
  });

  it.each([
    ['๗๒.๕', 2.5],
    ['ร้อยละ ๗๒.๕', 2.5],
    ['72.5 %', 2.5],
    [{ type: 'Double', basicValue: 72.5 }, 2.5],
    [{ type: 'FormattedNumber', basicValue: 0.725, numberFormat: '0.0%' }, 2.5],
    [{ type: 'String', basicValue: '๗๒.๕', basicType: 'String' }, 2.5],
  ])('reads the result %p', (result, expected) => {
    expect(score([[result]])).toEqual([[expected]]);
    expect(score(result)).toEqual([[expected]]);
  });

  it.each([[null], [undefined], [''], ['  '], [{ type: 'Empty', basicValue: '', basicType: 'Empty' }]])(
    'gives "" for the blank result %p, never 0',
    (result) => {
      expect(score([[result]])).toEqual([['']]);
    },
  );

  it('takes 0 as a result', () => {
    expect(score([[0]], row(4, 3, 2, 1, 0))).toEqual([[5]]);
  });

  it.each([
    [row('≥ 65', '๗๐', '75%', 'ไม่น้อยกว่า 80', { type: 'Double', basicValue: 85 })],
    [row('65 ขึ้นไป', 70, 75, 80, 85)],
  ])('reads the levels %p', (levels) => {
    expect(score([[72.5]], levels)).toEqual([[2.5]]);
  });

  it.each([
    [row('แจ้งเวียนในระบบสารบรรณอิเล็กทรอนิกส์', '', '', '', '')],
    [row(null, null, null, null, null)],
    [row('TBA', 'TBA', 'TBA', 'TBA', 'TBA')],
  ])('gives #N/A on the pending levels %p', (levels) => {
    expect(score([[72.5]], levels)).toEqual([['#N/A']]);
    expect(messageOf(kpiScore([[72.5]], levels))).toContain('รอประกาศ');
  });

  it.each([
    ['ดี', '“ดี”'],
    ['65-69', '“65-69”'],
    [true, '“true”'],
  ])('names the result %p that is no number', (result, quoted) => {
    const answer = kpiScore([[result]], RISING);
    expect(shown(answer)).toEqual([['#VALUE!']]);
    expect(messageOf(answer)).toContain(quoted);
  });

  it('says that a result is not applicable', () => {
    expect(score([['ไม่ประเมิน']])).toEqual([['#N/A']]);
  });

  it.each([
    [row(65, 'ดี', 75, 80, 85), ['ระดับ 2', 'ดี', 'level 2']],
    [row(65, 70, 60, 80, 85), ['ระดับ 3', '60', 'ระดับ 2', '70']],
    [row(65, '', '', '', ''), ['1', '2']],
    [row(65, 65, 65, 65, 65), ['65']],
  ])('says what is wrong with the levels %p', (levels, parts) => {
    const answer = kpiScore([[72.5]], levels);
    expect(shown(answer)).toEqual([['#VALUE!']]);
    for (const part of parts) expect(messageOf(answer)).toContain(part);
  });

  it('spills a column of scores from one ladder', () => {
    expect(score(column(72.5, '', 'ดี', 85))).toEqual([[2.5], [''], ['#VALUE!'], [5]]);
  });

  it('takes a ladder for every result', () => {
    const levels = [[65, 70, 75, 80, 85], [10, 8, 6, 4, 2], ['TBA'], [1, 1, 1, 1, 1]].map((cells) =>
      Array.from({ length: 5 }, (_, index) => cells[index] ?? ''),
    );
    expect(score(column(72.5, 7, 3, 3), levels)).toEqual([[2.5], [2.5], ['#N/A'], ['#VALUE!']]);
  });

  it('keeps the other rows when one holds an error', () => {
    const error = { type: 'CustomFunctionError', code: '#DIV/0!' };
    expect(score(column(72.5, error, { type: 'Error', basicValue: '#REF!' }, 85))).toEqual([
      [2.5],
      ['#DIV/0!'],
      ['#VALUE!'],
      [5],
    ]);
  });

  it('names the error of a level', () => {
    const levels = row(65, { type: 'Error', basicValue: '#REF!' }, 75, 80, 85);
    expect(messageOf(kpiScore([[72.5]], levels))).toContain('#REF!');
  });

  it.each([[row(65, 70, 75)], [[[65, 70, 75, 80, 85, 90]]], [[RISING[0], RISING[0]]]])(
    'says which sizes fit instead of %p',
    (levels) => {
      const answer = kpiScore(column(1, 2, 3), levels as never);
      expect(shown(answer)).toEqual([['#VALUE!']]);
      expect(messageOf(answer)).toContain('3×5');
    },
  );
});
