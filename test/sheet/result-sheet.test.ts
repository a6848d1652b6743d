import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../src/scoring/policy';
import { a1 } from '../../src/sheet/address';
import type { SheetGrid } from '../../src/sheet/grid';
import { readSheet } from '../../src/sheet/read-sheet';
import { linesOf } from '../../src/sheet/result-sheet/lines';
import { planResultSheet } from '../../src/sheet/result-sheet/plan-result-sheet';
import { freeSheetName } from '../../src/sheet/result-sheet/sheet-name';
import { fromSheet } from '../../src/sheet/result-sheet/source';
import { scoreAgreement } from '../../src/sheet/score-agreement';
import type { SheetPlan } from '../../src/sheet/sheet-plan';
import { describePolicy } from '../../src/text/policy';
import { gridOf } from '../support/grids';
import { sampleGrid } from '../support/sample-grid';

const scoredOf = (grid: SheetGrid) => {
  const agreement = readSheet(grid, { policy: DEFAULT_POLICY });
  if (agreement.table === null) throw new Error('no table');
  return scoreAgreement(agreement, DEFAULT_POLICY);
};

const planOf = (grid: SheetGrid, style: 'kpi' | 'plain' | 'values' = 'plain') =>
  planResultSheet({ scored: scoredOf(grid), grid, record: null, style, language: 'th', name: 'สรุปคะแนน' }).sheet;

const cellsOf = ({ contents }: SheetPlan) =>
  contents.flatMap(({ area, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((content, c) =>
        content === null ? [] : [{ address: a1(area.top + r, area.left + c), column: area.left + c, content }],
      ),
    ),
  );

const texts = (plan: SheetPlan) => cellsOf(plan).map(({ content }) => content.value);
const printed = (plan: SheetPlan) => cellsOf(plan).filter(({ column }) => column <= plan.page.area.right);

const HEADER = ['ที่', 'ตัวชี้วัด', 'น้ำหนัก', '1', '2', '3', '4', '5', 'ผลการดำเนินงาน'];
const table = (rows: number, name = (row: number) => `ตัวชี้วัดที่ ${row}`): SheetGrid =>
  gridOf(
    [
      HEADER.map((text, index) => (index > 2 && index < 8 ? 'เกณฑ์การให้คะแนน' : text)),
      HEADER,
      ...Array.from({ length: rows }, (_, row) => [
        `1.${row + 1}`,
        name(row),
        100 / rows,
        1,
        2,
        3,
        4,
        5,
        1 + (row % 5),
      ]),
    ],
    { name: "ชีต 'หนึ่ง'", merges: ['D1:H1', 'A1:A2', 'B1:B2', 'C1:C2', 'I1:I2'] },
  );

describe('what stands on the result sheet', () => {
  it('says what it is, whose, which round, by which policy, and how far it goes, in the digits of the sheet', () => {
    const plan = planOf(sampleGrid('asWritten'));
    const all = texts(plan);
    expect(all).toContain('สรุปผลคะแนนตามคำรับรองการปฏิบัติราชการ');
    expect(all).toContain('คำรับรองการปฏิบัติราชการประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ของ กองบังคับคดีล้มละลาย ๒');
    expect(all).toContain('รอบการประเมิน ๑๒ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๔');
    expect(all).toContain('คะแนนรวม (คะแนนชั่วคราว)');
    expect(all).toContain('   วัตถุประสงค์ที่ ๑ ความพึงพอใจของผู้รับบริการ');
    expect(all.filter((text) => text === 'รอประกาศเกณฑ์')).toHaveLength(6);
    const policy = describePolicy(DEFAULT_POLICY, 'th').replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]!);
    expect(all).toContain(policy);
    const formats = plan.looks.flatMap(({ look }) => look.numberFormat ?? []);
    expect(formats).toContain('[$-D00041E]0.0000');
    expect(formats.filter((format) => /^0/.test(format))).toEqual([]);
  });

  it('is English where the sheet is English', () => {
    const english = gridOf(
      [
        ['No.', 'Indicator', 'Weight', 'Scoring criteria', null, null, null, null, 'Result'],
        [null, null, null, 1, 2, 3, 4, 5, null],
        ['1.1', 'Cases closed in time (%)', 60, 60, 70, 80, 90, 100, 85],
        ['1.2', 'Complaints', 40, 10, 8, 6, 4, 2, null],
      ],
      { merges: ['D1:H1', 'A1:A2', 'B1:B2', 'C1:C2', 'I1:I2'] },
    );
    const all = texts(planOf(english));
    for (const text of ['Score of each indicator', 'Total score (provisional)', 'No result yet', 'Reporter', 'good'])
      expect([...all, ...planOf(english).charts.map(({ title }) => title)]).toContain(text);
    expect(all.filter((text) => typeof text === 'string' && /[ก-๙]/.test(text))).toEqual([]);
  });

  it('never shows a 0 for what is not there: every link to a cell guards against blanks', () => {
    for (const { content } of printed(planOf(sampleGrid('numbers')))) {
      if (content.kind !== 'formula' || !content.formula.includes("'!")) continue;
      expect(content.formula).toMatch(/^=(IF\(.*(=""|ISNUMBER\().*|LEFT\(.*|TRIM\(.*)/);
    }
  });

  it('has values and no formulas outside the hidden columns in the style of values', () => {
    const plan = planOf(sampleGrid('asWritten'), 'values');
    expect(printed(plan).filter(({ content }) => content.kind === 'formula')).toEqual([]);
    expect(printed(plan).map(({ content }) => content.value)).toContain(3.8123);
    expect(printed(planOf(sampleGrid('asWritten'))).map(({ content }) => content.value)).toEqual(
      printed(plan).map(({ content }) => content.value),
    );
  });

  it('calls KPI functions where they calculate, never in rules and feeds', () => {
    const plan = planOf(sampleGrid('numbers'), 'kpi');
    const formulas = cellsOf(plan).flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
    expect(formulas.join()).toMatch(/KPISCORE\(.*'คำรับรอง 2564 \(ตัวเลข\)'!D9:H9/);
    expect(formulas.filter((formula) => formula.includes('NA()')).join()).not.toContain('KPI');
    expect(plan.bandRules.flatMap(({ rules }) => rules.map(({ formula }) => formula)).join()).not.toContain('KPI');
  });

  it('lists the gravest checks with their cells, and how many more there are', () => {
    const grid = table(30, (row) => `ตัวชี้วัดที่ ${row}`);
    const broken = {
      ...grid,
      values: grid.values.map((row, r) => (r > 1 ? row.map((v, c) => (c === 8 ? 'ดี' : v)) : row)),
    };
    const all = texts(planOf(broken));
    const cells = all.filter((text) => /^I\d+$/.test(String(text)));
    expect(cells[0]).toBe('I3');
    expect(cells.length).toBeLessThanOrEqual(10);
    expect(all.some((text) => /^และอีก \d+ รายการ/.test(String(text)))).toBe(true);
    expect(texts(planOf(table(3)))).toContain('ไม่พบข้อสังเกต');
  });
});

describe('its charts', () => {
  it('have one bar per row, in the column of its band only', () => {
    const plan = planOf(table(5));
    const [chart] = plan.charts;
    expect(plan.charts.map(({ kind }) => kind)).toEqual(['bar']);
    const value = new Map(cellsOf(plan).map(({ address, content }) => [address, content.value]));
    const rows = Array.from({ length: 5 }, (_, index) =>
      chart!.series.map(({ values }) => value.get(a1(values.top + index, values.left))),
    );
    for (const row of rows) {
      expect(row).toHaveLength(5);
      expect(row.filter((cell) => typeof cell === 'number')).toHaveLength(1);
      expect(row.filter((cell) => typeof cell === 'object')).toHaveLength(4);
    }
    expect(rows.map((row) => row.findIndex((cell) => typeof cell === 'number'))).toEqual([4, 3, 2, 1, 0]);
    for (const { values } of chart!.series) expect(plan.hiddenColumns).toContain(values.left);
    expect(plan.page.area.right).toBeLessThan(Math.min(...plan.hiddenColumns));
  });

  it.each([3, 20, 21, 45, 46, 300])('stand clear of the tables and of each other with %i indicators', (count) => {
    const plan = planOf(table(count));
    const taken = new Set(cellsOf(plan).map(({ address }) => address));
    const covered = new Set<string>();
    for (const { place } of plan.charts) {
      for (let row = place.top; row <= place.bottom; row += 1) {
        for (let column = place.left; column <= place.right; column += 1) {
          const address = a1(row, column);
          expect(taken.has(address) || covered.has(address)).toBe(false);
          covered.add(address);
        }
      }
    }
    expect(plan.charts).toHaveLength(count <= 45 ? 1 : 0);
    expect(plan.withoutCharts).toHaveLength(count <= 45 ? 1 : 2);
  });
});

describe('how it is printed', () => {
  it('fits one page across, lies only where the names are long, and repeats the header of the indicators', () => {
    const plan = planOf(table(12));
    expect(plan.page).toMatchObject({ orientation: 'portrait', fitToWidth: true, footer: '&P / &N' });
    const header = plan.page.titleRows![0];
    expect(cellsOf(plan).filter(({ address }) => address === `A${header + 1}`)[0]?.content.value).toBe('ที่');
    const long = table(12, () => 'ร้อยละของจำนวนเรื่องที่ดำเนินการแล้วเสร็จภายในระยะเวลาที่กำหนด '.repeat(4).trim());
    expect(planOf(long).page.orientation).toBe('landscape');
  });

  it('never parts the signatures from the last rows of the table', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
        const plan = planOf(table(count));
        const row = (text: string) =>
          Number(
            cellsOf(plan)
              .find(({ content }) => content.value === text)!
              .address.replace(/\D/g, ''),
          ) - 1;
        const [total, end] = [row('ความครอบคลุม (น้ำหนักที่ให้คะแนนแล้ว)') - 1, plan.page.area.bottom];
        const parting = (plan.page.breaksBefore ?? []).filter((at) => at > total - Math.min(3, count) && at <= end);
        expect(parting).toEqual([]);
        expect([...(plan.page.breaksBefore ?? [])].sort((a, b) => a - b)).toEqual(plan.page.breaksBefore);
      }),
      { numRuns: 40 },
    );
  });

  it('begins a new page with the last three rows where the signatures would not fit below them', () => {
    const keeping = Array.from({ length: 40 }, (_, index) => index + 4).filter((count) => {
      const plan = planOf(table(count));
      const [header] = plan.page.titleRows!;
      return plan.page.breaksBefore?.includes(header + count - 2);
    });
    expect(keeping.length).toBeGreaterThan(3);
    expect(keeping.length).toBeLessThan(37);
  });

  it('counts lines by the letters that stand on them', () => {
    expect(linesOf('', 100)).toBe(1);
    expect(linesOf('ก\nข', 100)).toBe(2);
    expect(linesOf('ที่ดีที่สุด', 60)).toBe(linesOf('ทดทสด', 60));
    expect(linesOf('ก'.repeat(200), 100)).toBeGreaterThan(linesOf('ก'.repeat(100), 100));
  });
});

describe('formulas that stand on another sheet', () => {
  it.each([
    [
      '=IF(ISNUMBER(I9),1+MEDIAN(0,1,($I9-D$9)/(E9-D9)),"A1")',
      `=IF(ISNUMBER('ก ''ข'''!I9),1+MEDIAN(0,1,('ก ''ข'''!$I9-'ก ''ข'''!D$9)/('ก ''ข'''!E9-'ก ''ข'''!D9)),"A1")`,
    ],
    ['=KPISCORE(I9,D9:H9,"step")', `=KPISCORE('ก ''ข'''!I9,'ก ''ข'''!D9:H9,"step")`],
    ["=LOG10(1)+'อื่น'!B2", "=LOG10(1)+'อื่น'!B2"],
    ['=IF(I9="ร้อยละ ""A1""",65,I9)', `=IF('ก ''ข'''!I9="ร้อยละ ""A1""",65,'ก ''ข'''!I9)`],
  ])('%s name the sheet of every cell', (formula, wanted) => {
    expect(fromSheet(formula, "ก 'ข'")).toBe(wanted);
  });
});

describe('names of result sheets', () => {
  it.each([
    ['th', [], true, 'สรุปคะแนน'],
    ['th', ['สรุปคะแนน'], true, 'สรุปคะแนน ๒'],
    ['th', ['สรุปคะแนน', 'สรุปคะแนน ๒'], true, 'สรุปคะแนน ๓'],
    ['th', ['สรุปคะแนน'], false, 'สรุปคะแนน (2)'],
    ['en', ['SCORE SUMMARY', 'score summary (2)'], false, 'Score summary (3)'],
    ['en', ['Score summary'], true, 'Score summary 2'],
  ] as const)('%s beside %j (ours: %s): %s', (language, taken, ours, name) => {
    expect(freeSheetName(language, taken, ours)).toBe(name);
  });
});

describe('a table of thousands of indicators', () => {
  it('is planned in few blocks of looks, so that a workbook can take it', () => {
    const plan = planOf(table(1500));
    expect(plan.looks.length).toBeLessThan(100);
    expect(plan.contents.length).toBeLessThan(40);
  });
});
