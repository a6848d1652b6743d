import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultSheet } from '../../src/usecases/result-sheet';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { memoryFromXlsx } from './support/memory-from-xlsx';
import { openExcel } from './support/open-excel';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/agreement-2564.xlsx')));

describe('the result sheet in Excel', () => {
  it('is made behind the scored sheet and made anew in its place, with what people wrote into its fields', async () => {
    const { port } = await openExcel(memoryFromXlsx(SAMPLE));
    const scored = await scoreSheet(port, { language: 'th', style: 'kpi' });
    expect(scored).toMatchObject({ found: true, written: true });
    const made = await resultSheet(port, { language: 'th' });
    expect(made).toMatchObject({ found: true, name: 'สรุปคะแนน', made: 'new', linked: true, left: [] });
    expect((await port.sheets()).map(({ name }) => name).slice(0, 2)).toEqual(['คำรับรอง ๒๕๖๔', 'สรุปคะแนน']);
    const grid = await port.snapshot('สรุปคะแนน');
    const label = grid.values.findIndex((row) => row.includes('หมายเหตุ')) + grid.top;
    const content = { kind: 'value', value: '=ตรวจแล้ว' } as const;
    await port.apply({
      sheet: 'สรุปคะแนน',
      contents: [{ area: { top: label, left: 1, bottom: label, right: 1 }, cells: [[content]] }],
      looks: [],
      merges: [],
      columnWidths: [],
      bandRules: [],
      before: [],
      empty: false,
      record: null,
    });
    expect(await resultSheet(port, { language: 'th' })).toMatchObject({ made: 'again', carried: 1, issues: [] });
    expect((await port.snapshot('สรุปคะแนน')).values.flat()).toContain('=ตรวจแล้ว');
    expect((await port.sheets()).filter(({ name }) => name.startsWith('สรุปคะแนน'))).toHaveLength(1);
  });
});
