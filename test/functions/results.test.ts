import { kpiGrowth } from '../../src/functions/kpi-growth';
import { kpiMilestone } from '../../src/functions/kpi-milestone';
import { kpiNumber } from '../../src/functions/kpi-number';
import { kpiPercent } from '../../src/functions/kpi-percent';
import { column, messageOf, row, shown } from './column';

describe('KPIPERCENT', () => {
  it.each([
    [157, 200, 78.5],
    ['๑,๕๗๐', '2,000', 78.5],
    ['', 200, ''],
    [0, 200, 0],
    [3, 0, '#DIV/0!'],
    [0, 0, '#N/A'],
    [3, '', '#VALUE!'],
    ['ดี', 200, '#VALUE!'],
  ])('%p of %p is %p', (numerator, denominator, expected) => {
    expect(shown(kpiPercent([[numerator]], [[denominator]]))).toEqual([[expected]]);
  });

  it('names the argument that is no number', () => {
    expect(messageOf(kpiPercent([[3]], [['สอง']]))).toContain('ตัวหาร “สอง”');
  });

  it('goes down a column, with one denominator for all or one each', () => {
    expect(kpiPercent(column(1, 2), [[4]])).toEqual([[25], [50]]);
    expect(kpiPercent(column(1, 2), column(4, 8))).toEqual([[25], [25]]);
    expect(messageOf(kpiPercent(column(1, 2), column(4, 8, 9)))).toContain('2×1');
  });
});

describe('KPIGROWTH', () => {
  it.each([
    [490, 500, -2],
    [520, 500, 4],
    ['', 500, ''],
    [5, 0, '#DIV/0!'],
    [5, null, '#VALUE!'],
    [0, 500, -100],
  ])('from %p against %p is %p', (result, base, expected) => {
    expect(shown(kpiGrowth([[result]], [[base]]))).toEqual([[expected]]);
  });
});

describe('KPIMILESTONE', () => {
  it.each([
    [row(true, true, false, false, false), 2],
    [row('✓', '✔', '✔️', 'x', 'x'), 3],
    [row('ใช่', 'ใช่', 'ไม่', '', ''), 2],
    [row(1, 1, 1, 1, 1), 5],
    [row('๑', '1', 0, 0, 0), 2],
    [column(44562, '31 ม.ค. 2564', '', '', ''), 2],
    [row(false, true, true, true, true), 0],
    [row('', '', '', '', ''), ''],
  ])('%p is level %p', (steps, expected) => {
    expect(shown(kpiMilestone(steps))).toEqual([[expected]]);
  });

  it('counts only what stands in a row from the first', () => {
    expect(kpiMilestone(row('✓', '', '✓'))).toEqual([[1]]);
  });

  it('reports the gap when asked', () => {
    const answer = kpiMilestone(row('✓', '', '✓'), true);
    expect(shown(answer)).toEqual([['#N/A']]);
    expect(messageOf(answer)).toContain('ขั้นตอนที่ 2');
    expect(kpiMilestone(row('✓', '✓', ''), true)).toEqual([[2]]);
  });

  it.each([['อาจจะ'], [7], [{ type: 'Error', basicValue: '#N/A' }]])('names the step %p it cannot read', (step) => {
    const answer = kpiMilestone(row(true, step, true));
    expect(shown(answer)).toEqual([['#VALUE!']]);
    expect(messageOf(answer)).toContain('ขั้นตอนที่ 2');
  });

  it('takes one row of steps for each indicator', () => {
    expect(kpiMilestone([row(true, true, false)[0] ?? [], row(true, false, false)[0] ?? []])).toEqual([[2], [1]]);
  });
});

describe('KPINUMBER', () => {
  it.each([
    ['ร้อยละ ๖๕.๕', 65.5],
    ['(3)', -3],
    ['2.5 ล้านบาท', 2.5],
    ['', ''],
    [0, 0],
    ['65-69', '#VALUE!'],
    ['ดี', '#VALUE!'],
    ['N/A', '#N/A'],
    [{ type: 'FormattedNumber', basicValue: 0.65, numberFormat: '0%' }, 65],
  ])('%p is %p', (text, expected) => {
    expect(shown(kpiNumber([[text]]))).toEqual([[expected]]);
  });
});
