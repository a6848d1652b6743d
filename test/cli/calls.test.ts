import { version } from '../../package.json';
import { kpiscore } from './test-terminal';
import { SAMPLE, workFolder } from './work-folder';

const folder = workFolder();

describe('a call that is wrong', () => {
  it.each([
    ['no words at all', []],
    ['an unknown command', ['grade', SAMPLE]],
    ['no file', ['score']],
    ['an unknown option', ['score', SAMPLE, '--colour', 'red']],
    ['an option without its value', ['score', SAMPLE, '--out']],
    ['a language that is none', ['score', SAMPLE, '--lang', 'fr']],
    ['a style of formulas that is none', ['score', SAMPLE, '--formulas', 'magic']],
    ['a round that is none', ['score', SAMPLE, '--round', '7']],
    ['decimals that are none', ['score', SAMPLE, '--decimals', '1']],
    ['three bands', ['score', SAMPLE, '--bands', '4,3,2']],
    ['bands that are equal', ['score', SAMPLE, '--bands', '4,4,3,2']],
    ['four words for five bands', ['score', SAMPLE, '--band-words', 'ก,ข,ค,ง']],
    ['one word for two bands', ['score', SAMPLE, '--band-words-en', 'a,b,a,d,e']],
    ['a colour by its name', ['score', SAMPLE, '--band-colours', 'red,,,,']],
    ['bands off the scale', ['score', SAMPLE, '--bands', '9,4,3,2']],
    ['two places for the result', ['score', SAMPLE, '--out', 'x.xlsx', '--in-place']],
    ['a place for the result of reading', ['read', SAMPLE, '--out', 'x.xlsx']],
    ['several files into one', ['score', SAMPLE, SAMPLE, '--out', 'x.xlsx']],
  ])('exits 1 and says why: %s', async (_what, words) => {
    const { code, stdout, stderr } = await kpiscore(words);
    expect([code, stdout]).toEqual([1, []]);
    expect(stderr[0]).toMatch(/[ก-๙]/);
  });

  it('names the choices in the language of the call', async () => {
    const { err } = await kpiscore(['score', SAMPLE, '--lang', 'en', '--round', '7']);
    expect(err).toContain('Not a valid value: --round 7 (6 | 9 | 12)');
  });
});

describe('help and version', () => {
  it('tell every option in both languages', async () => {
    for (const language of ['th', 'en']) {
      const { code, out } = await kpiscore(['--help', '--lang', language]);
      expect(code).toBe(0);
      for (const option of [
        '--sheet',
        '--out',
        '--in-place',
        '--formulas',
        '--parts',
        '--json',
        '--lang',
        '--round',
        '--bands',
        '--between',
        '--milestones',
        '--outside',
        '--decimals',
        '--band-words',
        '--band-words-en',
        '--band-colours',
        '--policy',
      ]) {
        expect(out).toContain(option);
      }
    }
    expect((await kpiscore(['--version'])).stdout).toEqual([version]);
  });
});

describe('files that cannot be scored', () => {
  it('exits 2 for a file that is not there, is no workbook or has no such sheet', async () => {
    for (const words of [[folder.path('none.xlsx')], [folder.broken('text.xlsx')], [SAMPLE, '--sheet', 'ไม่มี']]) {
      const { code, stdout, err } = await kpiscore(['score', ...words, '--json']);
      expect([code, stdout]).toEqual([2, []]);
      expect(err).toContain(words[0]);
    }
  });

  it('exits 3 for a workbook without indicators, and says where it looked', async () => {
    const { code, stdout, err } = await kpiscore(['score', folder.list('list.xlsx'), '--out', folder.path('out.xlsx')]);
    expect([code, stdout]).toEqual([3, []]);
    expect(err).toContain('รายชื่อ');
  });
});
