import fc from 'fast-check';
import { kpiCoverage } from '../../src/functions/kpi-coverage';
import { kpiTotal } from '../../src/functions/kpi-total';
import { kpiWeighted } from '../../src/functions/kpi-weighted';
import { column, messageOf, row, shown } from './column';

const WEIGHTS = column(10, '๒๐', '70%');
const SCORES = column(5, '', 3);

describe('KPITOTAL', () => {
  it('leaves rows without a numeric score outside, with their weight', () => {
    expect(kpiTotal(WEIGHTS, SCORES)).toBe(3.25);
    expect(kpiTotal(WEIGHTS, column(5, 'รอประกาศเกณฑ์', 3))).toBe(3.25);
    expect(kpiTotal(WEIGHTS, column(5, { type: 'Error', basicValue: '#N/A' }, 3))).toBe(3.25);
  });

  it('does not exist over no scored row', () => {
    expect(kpiTotal(WEIGHTS, column('', null, 'ไม่ประเมิน'))).toBe('');
  });

  it.each([
    [column(true, 1, false), 5],
    [column(false, true, true), 3],
    [null, 3.25],
    [[['']], 3.25],
  ])('keeps the rows of the filter %p', (filter, expected) => {
    expect(kpiTotal(WEIGHTS, SCORES, filter as never)).toBe(expected);
  });

  it('names a filter cell that is neither TRUE nor FALSE', () => {
    expect(messageOf(kpiTotal(WEIGHTS, SCORES, column(true, 'บางที', true)))).toContain('บางที');
  });

  it('takes the header of a column along', () => {
    expect(kpiTotal(column('น้ำหนัก (%)', 10, 20), column('คะแนนที่ได้', 5, 2))).toBe(3);
  });

  it('names the weight of a scored row that is no number', () => {
    const answer = kpiTotal(column(10, 'มาก', 70), column(5, 4, 3));
    expect(shown(answer)).toBe('#VALUE!');
    expect(messageOf(answer)).toContain('“มาก”');
  });

  it('refuses negative weights and ranges of different sizes', () => {
    expect(shown(kpiTotal(column(10, -5), column(5, 4)))).toBe('#NUM!');
    expect(messageOf(kpiTotal(column(1, 2, 3), column(1, 2)))).toContain('3×1');
  });

  it('takes 200,000 rows', () => {
    const rows = Array.from({ length: 200_000 }, () => [1]);
    expect(kpiTotal(rows, rows)).toBe(1);
  });
});

describe('KPIWEIGHTED', () => {
  it('shares the weight of the scored rows', () => {
    expect(shown(kpiWeighted([[10]], [[5]], WEIGHTS, SCORES))).toEqual([[0.625]]);
    expect(shown(kpiWeighted(WEIGHTS, SCORES, WEIGHTS, SCORES))).toEqual([[0.625], [''], [2.625]]);
  });

  it.each([[undefined], [null], [[[null]]]])('takes all weights when the scores are left out (%p)', (scores) => {
    expect(kpiWeighted([[10]], [[5]], column(10, 20, 70), scores as never)).toEqual([[0.5]]);
  });

  it('passes on the error of its own row only', () => {
    const scores = column(5, { type: 'Error', basicValue: '#N/A' }, 3);
    expect(shown(kpiWeighted(WEIGHTS, scores, WEIGHTS, scores))).toEqual([[0.625], ['#N/A'], [2.625]]);
  });

  it('gives #DIV/0! on a base of zero', () => {
    expect(shown(kpiWeighted([[0]], [[5]], [[0]], [[5]]))).toEqual([['#DIV/0!']]);
  });

  it('adds up to KPITOTAL', () => {
    const rows = fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 400 }).map((value) => value / 4),
        score: fc.oneof(
          fc.constant(''),
          fc.integer({ min: 10_000, max: 50_000 }).map((value) => value / 10_000),
        ),
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const weights = column(...given.map(({ weight }) => weight));
        const scores = column(...given.map(({ score }) => score));
        const total = kpiTotal(weights, scores);
        const parts = kpiWeighted(weights, scores, weights, scores).flat();
        const sum = parts.reduce<number>((so, part) => so + (typeof part === 'number' ? part : 0), 0);
        // The total is rounded to four decimals.
        return total === '' ? parts.every((part) => part === '') : Math.abs(sum - Number(total)) <= 0.00005 + 1e-9;
      }),
    );
  });
});

describe('KPICOVERAGE', () => {
  it('is the scored share of the weight', () => {
    expect(kpiCoverage(WEIGHTS, SCORES)).toBe(0.8);
    expect(kpiCoverage(WEIGHTS, column('', '', ''))).toBe(0);
    expect(kpiCoverage(row(1, 3), row(4.2, 'รอประกาศเกณฑ์'))).toBe(0.25);
  });
});
