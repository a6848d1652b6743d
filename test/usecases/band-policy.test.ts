import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DEFAULT_POLICY, type BandLooks, type Policy } from '../../src/scoring/policy';
import { contrast, fontOn } from '../../src/sheet/write/band-colours';
import { describePolicy } from '../../src/text/policy';
import { checkPolicy, readPolicy, withSettings, writePolicy } from '../../src/usecases/policy-setting';
import { resultSheet } from '../../src/usecases/result-sheet';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { openXlsx } from '../../src/workbook/xlsx';
import { FakeWorkbook } from '../support/fake-workbook';
import { sampleGrid } from '../support/sample-grid';

const SAMPLE = join(__dirname, '../../assets/samples/agreement-2564.xlsx');

const LOOKS: BandLooks = [
  { th: 'ดีเด่น', en: 'outstanding', colour: '#004D99' },
  { th: 'ดีมาก' },
  {},
  { colour: '#FFD500' },
  { th: 'ต้องปรับปรุง', en: 'poor' },
];
const OWN: Policy = { ...DEFAULT_POLICY, bandLooks: LOOKS };

describe('own words and colours of the bands', () => {
  it('are kept with the workbook', async () => {
    const book = new FakeWorkbook([sampleGrid('asWritten')]);
    await writePolicy(book, OWN);
    expect(await readPolicy(book)).toEqual(OWN);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['no five', [{ th: 'ก' }], ['bandLooks']],
    ['a word without letters', [{ th: '  ' }, {}, {}, {}, {}], ['bandLooks[0].th']],
    ['a word over two lines', [{}, { en: 'a\nb' }, {}, {}, {}], ['bandLooks[1].en']],
    ['a word too long', [{}, {}, { th: 'ก'.repeat(31) }, {}, {}], ['bandLooks[2].th']],
    ['a colour by its name', [{}, {}, {}, { colour: 'red' }, {}], ['bandLooks[3].colour']],
    ['no look at all', [{}, {}, {}, {}, 'ต่ำ'], ['bandLooks[4]']],
    ['one word for two bands', [{ en: 'Good' }, { en: 'good' }, {}, {}, {}], ['bandLooks']],
  ])('are not taken where they are %s', (_, bandLooks, settings) => {
    const { policy, problems } = checkPolicy({ bandLooks });
    expect(policy).toEqual(DEFAULT_POLICY);
    expect(problems.map(({ setting }) => setting)).toEqual(settings);
  });

  it('keep what a change does not speak of', () => {
    const changed = withSettings(OWN, { bandLooks: [{}, { en: 'great' }, {}, { colour: '#00FF00' }, {}] });
    expect(changed.bandLooks).toEqual([LOOKS[0], { th: 'ดีมาก', en: 'great' }, {}, { colour: '#00FF00' }, LOOKS[4]]);
  });

  it('are printed in words', () => {
    expect(describePolicy(OWN, 'th')).toContain(
      'แถบสี ดีเด่น 4.5 / ดีมาก 3.5 / ปานกลาง 2.5 / ต่ำ 1.5 / ต้องปรับปรุง (สีกำหนดเอง)',
    );
    expect(describePolicy(OWN, 'en')).toContain(
      'bands from outstanding 4.5 / good 3.5 / fair 2.5 / low 1.5 / poor (own',
    );
    expect(describePolicy({ ...OWN, bandLooks: [{}, {}, {}, {}, { colour: '#000000' }] }, 'en')).toContain(
      'bands from 4.5 / 3.5 / 2.5 / 1.5 (own colours)',
    );
  });

  it.each(['kpi', 'plain', 'values'] as const)('stand in the sheet (%s) with their colours', async (style) => {
    const book = new FakeWorkbook([sampleGrid('asWritten')]);
    const result = await scoreSheet(book, { language: 'th', policy: OWN, style });
    const rules = result.found ? result.plan.bandRules[0]!.rules : [];
    const sheet = book.sheet(null);
    // 1.1 scores 3.7, 4.1 scores 4, 6.5 scores 5.
    expect([8, 20, 32].map((row) => sheet.at(row, 12).value)).toEqual(['ดีมาก', 'ดีมาก', 'ดีเด่น']);
    if (style !== 'values') expect(sheet.at(8, 12).formula).toContain('"ต้องปรับปรุง"');
    expect(rules.slice(0, 4).map(({ fill, fontColor }) => [fill, fontColor])).toEqual([
      ['#004D99', '#FFFFFF'],
      ['#C6E7B8', '#1B4D1E'],
      ['#FFF2A8', '#5C4400'],
      ['#FFD500', '#000000'],
    ]);
  });

  it('leave KPIBAND where only colours are the agency’s own', async () => {
    const book = new FakeWorkbook([sampleGrid('asWritten')]);
    const policy = { ...DEFAULT_POLICY, bandLooks: [{ colour: '#004D99' }, {}, {}, {}, {}] as const };
    await scoreSheet(book, { language: 'th', policy, style: 'kpi' });
    expect(book.sheet(null).at(8, 12).formula).toBe('=KPIBAND(K9)');
  });

  it('colour the sheet anew when only a colour or a cut changes, and then rest', async () => {
    const book = new FakeWorkbook([sampleGrid('asWritten')]);
    const score = async (policy: Policy) => {
      const result = await scoreSheet(book, { language: 'th', policy, style: 'values' });
      if (!result.found) throw new Error('no agreement');
      return result.plan;
    };
    await score(DEFAULT_POLICY);
    const recoloured = { ...DEFAULT_POLICY, bandLooks: [{ colour: '#004D99' }, {}, {}, {}, {}] as const };
    const first = await score(recoloured);
    expect([first.empty, first.contents, first.looks]).toEqual([false, [], []]);
    expect(first.bandRules[0]!.rules[0]).toMatchObject({ fill: '#004D99' });
    expect((await score(recoloured)).empty).toBe(true);
    const second = await score({ ...DEFAULT_POLICY, bands: [4.9, 3.5, 2.5, 1.5] });
    const [rule] = second.bandRules[0]!.rules;
    expect(rule).toMatchObject({ fill: '#1E7B34', formula: '=AND(ISNUMBER($K6),$K6>=4.9)' });
    expect((await score(DEFAULT_POLICY)).bandRules).not.toEqual([]);
    expect((await score(DEFAULT_POLICY)).empty).toBe(true);
  });

  it('stand on the result sheet and in its policy line', async () => {
    const book = await openXlsx(new Uint8Array(readFileSync(SAMPLE)));
    const made = await resultSheet(book, { language: 'th', policy: OWN, style: 'values' });
    if (!made.found) throw new Error('no agreement');
    const texts = (await book.snapshot(made.name)).values.flat();
    expect(texts).toContain('ดีเด่น');
    expect(texts).not.toContain('ดี');
    expect(texts.some((text) => typeof text === 'string' && text.includes('ต้องปรับปรุง (สีกำหนดเอง)'))).toBe(true);
  });

  it('can be read on any colour (WCAG AA)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const fill = `#${number.toString(16).padStart(6, '0').toUpperCase()}`;
        expect(contrast(fill, fontOn(fill))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

it('says every setting of a policy that is none', () => {
  const { policy, problems } = checkPolicy({
    decimals: 9,
    round: '12',
    colour: 'red',
    bands: [1, 2, 3, 4],
    outside: 'asOne',
  });
  expect(problems).toEqual([
    { setting: 'colour', found: 'red' },
    { setting: 'decimals', found: '9' },
    { setting: 'bands', found: '[1,2,3,4]' },
    { setting: 'round', found: '12' },
  ]);
  expect(policy).toEqual({ ...DEFAULT_POLICY, outside: 'asOne' });
});
