import { mkdirSync, readdirSync } from 'node:fs';
import { kpiscore, TestTerminal } from './test-terminal';
import { workFolder } from './work-folder';

const folder = workFolder();

function office(): void {
  mkdirSync(folder.path('year/unit'), { recursive: true });
  folder.sample('year/a.xlsx');
  folder.broken('year/b.xlsx');
  folder.list('year/c.xlsx');
  folder.sample('year/unit/d.xlsx');
  folder.sample('year/~$a.xlsx');
}

const linesOf = (stdout: readonly string[]) => stdout.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('several files', () => {
  it('gives one line of JSON for each, and one bad file does not stop the rest', async () => {
    office();
    const { code, stdout, err } = await kpiscore(['score', folder.path('year'), '--json']);
    expect(code).toBe(2);
    const lines = linesOf(stdout);
    expect(lines.map(({ file }) => String(file).slice(folder.path('year/').length))).toEqual([
      'a.xlsx',
      'b.xlsx',
      'c.xlsx',
      'unit/d.xlsx',
    ]);
    expect(lines.map(({ error }) => (error as { code: string } | undefined)?.code)).toEqual([
      undefined,
      'notXlsx',
      'noIndicators',
      undefined,
    ]);
    expect(err).toContain('4 ไฟล์: สำเร็จ 2 ไม่สำเร็จ 2');
    expect(err).toContain('ไฟล์นี้ไม่ใช่สมุดงาน .xlsx');
  });

  it('finds files by patterns, each once', async () => {
    office();
    const found = async (...patterns: string[]) => {
      const { stdout } = await kpiscore(['read', ...patterns.map(folder.path), '--json']);
      return linesOf(stdout).map(({ file }) => String(file).slice(folder.path('year/').length));
    };
    expect(await found('year/*.xlsx')).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
    expect(await found('year/?.xlsx', 'year/a.xlsx')).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
    expect(await found('year/**/[d.xlsx', 'year/**/d.xlsx')).toEqual(['unit/d.xlsx']);
    expect(await found('year/*/d.xlsx')).toEqual(['unit/d.xlsx']);
  });

  it('writes into a folder, never twice to one name', async () => {
    office();
    folder.sample('year/unit/a.xlsx');
    mkdirSync(folder.path('scored'));
    const { code, err } = await kpiscore([
      'score',
      folder.path('year'),
      '--out',
      folder.path('scored'),
      '--lang',
      'en',
    ]);
    expect(code).toBe(2);
    expect(readdirSync(folder.path('scored')).sort()).toEqual(['a.xlsx', 'd.xlsx']);
    expect(err).toContain('was written from another file just now');
  });

  it('shows a bar with counts and time left on a terminal only', async () => {
    office();
    const { statuses } = await kpiscore(['score', folder.path('year'), '--lang', 'en'], new TestTerminal(100, true));
    expect(statuses.filter((status) => status.includes('1/4'))).toHaveLength(1);
    expect(statuses.some((status) => /about \d+ s left/.test(status))).toBe(true);
    expect(statuses.at(-1)).toBe('\r\u001b[2K');
    expect((await kpiscore(['score', folder.path('year')], new TestTerminal(100, false))).statuses).toEqual([]);
  });

  it('exits 3 when the worst is a file without indicators, 2 for an empty folder', async () => {
    mkdirSync(folder.path('year'));
    expect((await kpiscore(['score', folder.path('year')])).code).toBe(2);
    folder.sample('year/a.xlsx');
    folder.list('year/c.xlsx');
    expect((await kpiscore(['score', folder.path('year')])).code).toBe(3);
  });
});

describe('kpiscore read', () => {
  it('prints where the table stands, what its columns mean, and every indicator', async () => {
    const { code, out } = await kpiscore(['read', folder.sample('a.xlsx'), '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('Other sheets with indicators: คำรับรอง 2564 (ตัวเลข) (choose with --sheet)');
    expect(out).toContain('Header in row 4–5, data in rows 6–33');
    expect(out).toContain('Indicator A · Weight B · Levels 1–5 D–H · Result I');
    expect(out).toContain('Read 15 indicators, weights 100 in all');
    expect(out).toMatch(/1\.1 .*10 +65 70 75 80 85 +78\.5 +interpolate/);
  });

  it('gives it as JSON, without scores', async () => {
    const { stdout } = await kpiscore(['read', folder.sample('a.xlsx'), '--json']);
    const json = JSON.parse(stdout.join('\n')) as {
      table: unknown;
      otherSheets: unknown;
      indicators: Record<string, unknown>[];
    };
    expect(json.otherSheets).toEqual(['คำรับรอง 2564 (ตัวเลข)']);
    expect(json.table).toEqual({
      headerRows: [4, 5],
      firstRow: 6,
      lastRow: 33,
      columns: expect.objectContaining({
        name: 'A',
        weight: 'B',
        levels: ['D', 'E', 'F', 'G', 'H'],
        result: 'I',
      }) as unknown,
    });
    expect(json.indicators[0]).toMatchObject({ row: 9, code: '1.1', weight: 10, levels: [65, 70, 75, 80, 85] });
    expect(json.indicators[0]).not.toHaveProperty('score');
  });
});
