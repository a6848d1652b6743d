import { kpiBand } from '../../src/functions/kpi-band';
import { kpiCard } from '../../src/functions/kpi-card';
import { kpiExplain } from '../../src/functions/kpi-explain';
import { kpiNeeded } from '../../src/functions/kpi-needed';
import type { ScoreCard } from '../../src/functions/score-card';
import { column, messageOf, row, shown } from './column';

const RISING = row(65, 70, 75, 80, 85);

describe('KPIBAND', () => {
  it.each([
    [5, 'ดีมาก'],
    [4.4999, 'ดี'],
    ['๒.๕', 'ปานกลาง'],
    [1.5, 'ต่ำ'],
    [1, 'ต่ำมาก'],
    ['', ''],
    ['รอประกาศเกณฑ์', ''],
    ['ไม่ประเมิน', ''],
    [0, '#NUM!'],
    [5.0001, '#NUM!'],
    ['ดี', '#VALUE!'],
  ])('of %p is %p', (score, expected) => {
    expect(shown(kpiBand([[score]]))).toEqual([[expected]]);
  });

  it.each([['en'], ['EN'], ['en-US']])('speaks the language %p', (language) => {
    expect(kpiBand(column(4.5, ''), language as never)).toEqual([['excellent'], ['']]);
  });

  it('names a language it does not speak', () => {
    expect(messageOf(kpiBand([[4.5]], 'ลาว' as never))).toContain('ลาว');
  });
});

describe('KPIEXPLAIN', () => {
  const sentence = (result: unknown, levels = RISING): unknown => kpiExplain([[result]], levels)[0]?.[0];

  it('says how a score comes about', () => {
    expect(sentence(71)).toMatch(/71 อยู่ระหว่างระดับ 2 \(70\) กับระดับ 3 \(75\).*2\.2000/);
    expect(sentence(60)).toContain('ยังไม่ถึงระดับ 1 (65)');
    expect(sentence(90)).toContain('ระดับ 5 (85)');
  });

  it('says why there is none', () => {
    expect(sentence('')).toContain('ยังไม่');
    expect(sentence('ดี')).toContain('“ดี”');
    expect(sentence(71, row('รอประกาศ', '', '', '', ''))).toContain('รอประกาศ');
    expect(sentence(71, row(65, 60, 75, 80, 85))).toContain('ไม่เรียงลำดับ');
    expect(sentence({ type: 'Error', basicValue: '#REF!' })).toContain('#REF!');
  });

  it('says nothing about a heading row', () => {
    expect(sentence('', row('', '', '', '', ''))).toBe('');
  });
});

describe('KPINEEDED', () => {
  const needed = (score: unknown, levels = RISING, method?: string): unknown =>
    (shown(kpiNeeded([[score]], levels, method as never)) as unknown[][])[0]?.[0];

  it.each([
    [2.5, 72.5],
    [1, 65],
    [5, 85],
    ['๓', 75],
    ['', ''],
    [0.5, '#NUM!'],
    [6, '#NUM!'],
    ['ดี', '#VALUE!'],
  ])('for %p is %p', (score, expected) => {
    expect(needed(score)).toBe(expected);
  });

  it('knows scores that no result earns, and scores that every result earns', () => {
    expect(needed(2.5, RISING, 'step')).toBe('#NUM!');
    expect(needed(2, RISING, 'step')).toBe(70);
    expect(needed(1, row('', '', 75, 80, 85))).toBe('#N/A');
  });
});

describe('KPICARD', () => {
  const card = (answers: unknown[][]): ScoreCard => answers[0]?.[0] as ScoreCard;

  it('is the score for arithmetic, with level, distance and explanation on the card', () => {
    const { basicValue, properties, layouts } = card(kpiCard([[72.5]], RISING, undefined, [['ร้อยละความพึงพอใจ']]));

    expect(basicValue).toBe(2.5);
    expect(layouts.card.title).toBe('ร้อยละความพึงพอใจ');
    expect(layouts.card.sections[0]?.properties).toEqual(Object.keys(properties));
    const texts = Object.entries(properties).map(([key, value]) => `${key}: ${value.basicValue}`);
    expect(texts).toContain('ระดับที่ถึง / Level reached: ระดับ 2 (70) / level 2 (70)');
    expect(texts).toContain('ระยะถึงระดับถัดไป / Distance to the next level: 2.5');
    expect(texts.join('\n')).toContain('lies between level 2');
  });

  it('has no next level at the top, and a title of its own without a name', () => {
    const { properties, layouts } = card(kpiCard([[90]], RISING));
    expect(Object.keys(properties).join('\n')).not.toContain('Next level');
    expect(layouts.card.title).toBe('คะแนนตัวชี้วัด / KPI score');
  });

  it('answers as KPISCORE where there is no score', () => {
    expect(shown(kpiCard(column('', 'ดี'), RISING))).toEqual([[''], ['#VALUE!']]);
    expect(messageOf(kpiCard(column(1, 2), RISING, undefined, column('ก', 'ข', 'ค')))).toContain('3×1');
  });
});
