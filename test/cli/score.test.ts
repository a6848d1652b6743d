import { linkSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { displayWidth } from '../../src/cli/display-width';
import type { AgreementJson } from '../../src/usecases/agreement-json';
import { readXlsx } from '../../src/workbook/xlsx';
import { kpiscore, TestTerminal } from './test-terminal';
import { SAMPLE, workFolder } from './work-folder';

const folder = workFolder();
const same = (a: string, b: string) => Buffer.compare(readFileSync(a), readFileSync(b)) === 0;
const formulasOf = (file: string) =>
  readXlsx(new Uint8Array(readFileSync(file))).sheets[0]!.cells.flatMap(({ formula }) => formula ?? []);

describe('kpiscore score', () => {
  it('prints every indicator with score and rating, the total with its coverage, and the policy', async () => {
    const { code, out, err } = await kpiscore(['score', SAMPLE]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/1\.1 .*78\.5 +3\.7000 +0\.5068 +ดี\n/);
    expect(out).toMatch(/2\.2 .*– +– +– +รอประกาศเกณฑ์\n/);
    expect(out).toMatch(/6\.4 .*ยังไม่มีผล\n/);
    expect(out).toContain('คะแนนรวม 3.8123 ดี · คิดจากน้ำหนัก 73 จาก 100 (73%) · คะแนนชั่วคราว');
    expect(out).toContain('วิธีคิดคะแนน:');
    expect(out).toContain('A29: ทิศทางของเกณฑ์ไม่ตรงกับชื่อตัวชี้วัด');
  });

  it('speaks English when asked, or when the locale is English', async () => {
    expect((await kpiscore(['score', SAMPLE, '--lang', 'en'])).out).toContain(
      'Total 3.8123 good · over 73 of 100 weight (73%) · provisional',
    );
    const english = new TestTerminal(null, false, { LANG: 'en_GB.UTF-8' });
    expect((await kpiscore(['score', SAMPLE], english)).out).toContain('Total 3.8123 good');
    const other = new TestTerminal(null, false, { LANG: 'C.UTF-8' });
    expect((await kpiscore(['score', SAMPLE], other)).out).toContain('คะแนนรวม 3.8123');
  });

  it.each([80, 100, 140])('fits a terminal of %i columns and keeps its columns straight', async (columns) => {
    const { stdout } = await kpiscore(['score', SAMPLE], new TestTerminal(columns));
    const rule = stdout.findIndex((line) => line.startsWith('──'));
    const table = stdout.slice(rule - 1, stdout.indexOf('', rule));
    const ends = [...stdout[rule]!.matchAll(/─+/g)].map((found) => found.index + found[0].length);
    for (const line of table) {
      expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      // The weight stands on the right of the third column: something but blanks ends there.
      const upToWeight = [...line].reduce(
        (text, sign) => (displayWidth(text + sign) <= ends[2]! ? text + sign : text),
        '',
      );
      expect(upToWeight).toMatch(/\S$/);
    }
    expect(table).toHaveLength(17);
  });

  it('turns texts into numbers when asked, so that plain formulas refer to the cells', async () => {
    const [texts, numbers] = [folder.path('texts.xlsx'), folder.path('numbers.xlsx')];
    await kpiscore(['score', SAMPLE, '--out', texts]);
    const { code, out } = await kpiscore(['score', SAMPLE, '--numbers', '--out', numbers]);
    expect(code).toBe(0);
    expect(out).toContain('คะแนนรวม 3.8123');
    expect(formulasOf(texts).join()).not.toContain('(I9-D9)');
    expect(formulasOf(numbers).join()).toContain('(I9-D9)');
    expect((await kpiscore(['read', SAMPLE, '--numbers'])).code).toBe(1);
  });

  it('writes the parts that are asked for, keeps the choice with the file, and converts what is written', async () => {
    const headings = (file: string) =>
      readXlsx(new Uint8Array(readFileSync(file)))
        .sheets[0]!.cells.filter(({ row, column }) => row === 3 && column > 9)
        .map(({ value }) => value);
    const [some, again, values] = ['some', 'again', 'values'].map((name) => folder.path(`parts-${name}.xlsx`));
    await kpiscore(['score', SAMPLE, '--parts', 'score,explanation,weighted', '--out', some!]);
    expect(headings(some!)).toEqual(['คะแนนที่ได้', 'คะแนนถ่วงน้ำหนัก', 'ที่มาของคะแนน']);
    expect((await kpiscore(['score', some!, '--formulas', 'kpi', '--out', again!])).out).toContain('คะแนนรวม 3.8123');
    expect(headings(again!)).toEqual(headings(some!));
    expect(formulasOf(again!).join()).toContain('KPIEXPLAIN(');
    await kpiscore(['score', again!, '--formulas', 'values', '--out', values!]);
    expect(headings(values!)).toEqual(headings(some!));
    expect(formulasOf(values!)).toEqual(formulasOf(SAMPLE));
    const wrong = await kpiscore(['score', SAMPLE, '--parts', 'weighted,trend', '--lang', 'en']);
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('--parts trend')]);
    expect((await kpiscore(['read', SAMPLE, '--parts', 'band'])).code).toBe(1);
  });

  it('gives the JSON of one agreement and nothing else', async () => {
    const { code, out, err } = await kpiscore(['score', SAMPLE, '--json']);
    const json = JSON.parse(out) as AgreementJson;
    expect([code, err]).toEqual([0, '']);
    expect(json).toMatchObject({ version: 1, file: SAMPLE, sheet: 'คำรับรอง ๒๕๖๔', fiscalYear: 2564 });
    expect(json.indicators.map(({ code: number, row }) => [number, row])).toEqual([
      ['1.1', 9],
      ['2.1', 12],
      ['2.2', 13],
      ['2.3', 14],
      ['2.4', 15],
      ['3.1', 17],
      ['4.1', 21],
      ['4.2', 22],
      ['5.1', 25],
      ['5.2', 26],
      ['6.1', 29],
      ['6.2', 30],
      ['6.3', 31],
      ['6.4', 32],
      ['6.5', 33],
    ]);
    expect(json.indicators.map(({ score }) => score)).toEqual([
      3.7,
      null,
      null,
      null,
      3.5,
      3.5,
      4,
      4,
      4.4,
      3.5,
      3.5,
      3,
      4,
      null,
      5,
    ]);
    expect(json.totals.overall).toEqual({
      score: 3.8123,
      weight: 73,
      allWeight: 100,
      coverage: 0.73,
      provisional: true,
    });
    expect(json.policy).toEqual({
      betweenLevels: 'interpolate',
      milestones: 'whole',
      outside: 'excluded',
      decimals: 4,
      bands: [4.5, 3.5, 2.5, 1.5],
      round: 12,
    });
  });

  it('scores the sheet that is named, the same as the first', async () => {
    const [first, second] = await Promise.all(
      ['คำรับรอง ๒๕๖๔', 'คำรับรอง 2564 (ตัวเลข)'].map(async (sheet) => {
        const { out } = await kpiscore(['score', SAMPLE, '--json', '--sheet', sheet]);
        return JSON.parse(out) as AgreementJson;
      }),
    );
    expect(second!.sheet).toBe('คำรับรอง 2564 (ตัวเลข)');
    expect(second!.indicators.map(({ score }) => score)).toEqual(first!.indicators.map(({ score }) => score));
    expect(second!.totals.overall).toEqual(first!.totals.overall);
  });

  it('takes the policy from the call and keeps it with what it writes', async () => {
    const out = folder.path('out.xlsx');
    const call = [
      'score',
      SAMPLE,
      '--round',
      '6',
      '--milestones',
      'half',
      '--decimals',
      '2',
      '--bands',
      '4,3,2,1.5',
      '--outside',
      'inBase',
    ];
    const { out: text } = await kpiscore([...call, '--json', '--out', out]);
    const policy = {
      betweenLevels: 'interpolate',
      milestones: 'half',
      outside: 'inBase',
      decimals: 2,
      bands: [4, 3, 2, 1.5],
      round: 6,
    };
    expect((JSON.parse(text) as AgreementJson).policy).toEqual(policy);
    expect((JSON.parse((await kpiscore(['score', out, '--json'])).out) as AgreementJson).policy).toEqual(policy);
  });

  it('takes words and colours of the bands, and keeps those that a later call does not speak of', async () => {
    const out = folder.path('words.xlsx');
    const words = ['--band-words', 'ดีเด่น,,,,ปรับปรุง', '--band-colours', ',#c6e7b8,,,', '--lang', 'th'];
    const { out: text } = await kpiscore(['score', SAMPLE, ...words, '--out', out]);
    expect(text).toContain('ดีเด่น 4.5 / ดี 3.5');
    const later = await kpiscore(['score', out, '--json', '--band-words', ',เยี่ยม,,,']);
    expect((JSON.parse(later.out) as AgreementJson).policy.bandLooks).toEqual([
      ...[{ th: 'ดีเด่น' }, { th: 'เยี่ยม', colour: '#C6E7B8' }, {}, {}, { th: 'ปรับปรุง' }],
    ]);
  });

  it('takes a policy from a file, or from the output of an earlier call; the call goes before it', async () => {
    const file = folder.path('policy.json');
    writeFileSync(file, JSON.stringify({ decimals: 2, outside: 'inBase' }));
    const call = ['score', SAMPLE, '--json', '--policy', file, '--decimals', '3'];
    const first = await kpiscore(call);
    const { policy } = JSON.parse(first.out) as AgreementJson;
    expect(policy).toMatchObject({ decimals: 3, outside: 'inBase', milestones: 'whole' });
    writeFileSync(file, first.out);
    const again = await kpiscore(['score', SAMPLE, '--json', '--policy', file]);
    expect((JSON.parse(again.out) as AgreementJson).policy).toEqual(policy);
  });

  it.each([
    ['is not there', null, 'cannot be opened'],
    ['is no JSON', 'decimals: 2', 'is no JSON'],
    ['is a list', '[4.5]', 'a setting that is none'],
    ['has a setting that is none', '{"decimals": 7}', 'decimals 7'],
    ['has a setting that does not exist', '{"decimal": 2}', 'decimal 2'],
  ])('refuses a policy file that %s', async (_, text, said) => {
    const file = folder.path(`policy-${said.length}.json`);
    if (text !== null) writeFileSync(file, text);
    const { code, err, stdout } = await kpiscore(['score', SAMPLE, '--policy', file, '--lang', 'en']);
    expect([code, stdout]).toEqual([1, []]);
    expect(err).toContain(said);
  });
});

describe('writing', () => {
  it('writes plain formulas to a copy and leaves the input as it was', async () => {
    const input = folder.sample('in.xlsx');
    const { code, out } = await kpiscore(['score', input, '--out', folder.path('out.xlsx')]);
    expect(code).toBe(0);
    expect(out).toContain(folder.path('out.xlsx'));
    expect(same(input, SAMPLE)).toBe(true);
    expect(formulasOf(folder.path('out.xlsx')).length).toBeGreaterThan(20);
    expect(formulasOf(folder.path('out.xlsx')).join()).not.toContain('KPI');
    expect(readdirSync(folder.path('.')).sort()).toEqual(['in.xlsx', 'out.xlsx']);
  });

  it('writes the functions of the add-in, or values, when asked', async () => {
    await kpiscore(['score', SAMPLE, '--out', folder.path('kpi.xlsx'), '--formulas', 'kpi']);
    expect(formulasOf(folder.path('kpi.xlsx')).join()).toContain('KPISCORE(');
    await kpiscore(['score', SAMPLE, '--out', folder.path('values.xlsx'), '--formulas', 'values']);
    expect(formulasOf(folder.path('values.xlsx'))).toEqual([]);
  });

  it('gives the same file again when scored again, and says so', async () => {
    const [once, twice] = [folder.path('once.xlsx'), folder.path('twice.xlsx')];
    await kpiscore(['score', SAMPLE, '--out', once]);
    const { out } = await kpiscore(['score', once, '--out', twice, '--lang', 'en']);
    expect(out).toContain('nothing to change');
    expect(same(once, twice)).toBe(true);
  });

  it('never writes over its input, by whatever name', async () => {
    const input = folder.sample('in.xlsx');
    symlinkSync(input, folder.path('link.xlsx'));
    linkSync(input, folder.path('hard.xlsx'));
    symlinkSync(folder.path('.'), folder.path('loop'));
    for (const out of ['in.xlsx', 'link.xlsx', 'hard.xlsx', 'loop/in.xlsx']) {
      const { code, err, stdout } = await kpiscore(['score', input, '--out', folder.path(out)]);
      expect([code, stdout]).toEqual([2, []]);
      expect(err).toContain('--in-place');
      expect(same(input, SAMPLE)).toBe(true);
    }
  });

  it('writes into the input with --in-place, also through a link', async () => {
    const input = folder.sample('in.xlsx');
    symlinkSync(input, folder.path('link.xlsx'));
    expect((await kpiscore(['score', folder.path('link.xlsx'), '--in-place'])).code).toBe(0);
    expect(formulasOf(input).length).toBeGreaterThan(20);
    expect(readdirSync(folder.path('.')).sort()).toEqual(['in.xlsx', 'link.xlsx']);
  });

  it('says when the result cannot be written', async () => {
    const { code, err } = await kpiscore(['score', SAMPLE, '--out', folder.path('missing/out.xlsx'), '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toContain('cannot be written (ENOENT)');
  });
});
