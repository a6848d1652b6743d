import { isCellError } from '../../src/text/cell';
import type { Facts } from '../../src/text/issue';
import { LANGUAGES, type Language } from '../../src/text/language';
import { defineMessages, describeIssue, describeWorkbookError, say } from '../../src/text/messages';

describe('describeIssue', () => {
  const issue = (code: string, cell: string | null, facts: Facts = {}) =>
    ({ code, severity: 'warning', cell, facts }) as const;

  test('names the cell, what was found and what to do', () => {
    expect(describeIssue(issue('weightSum', 'B4', { sum: 95, stated: 100 }), 'th')).toBe(
      'B4: น้ำหนักของตัวชี้วัดรวมได้ 95 ไม่ใช่ 100 โปรดตรวจคอลัมน์น้ำหนัก',
    );
    expect(describeIssue(issue('weightSum', 'B4', { sum: 95, stated: 100 }), 'en')).toBe(
      "B4: The indicators' weights sum to 95, not 100; check the weight column",
    );
  });

  test('has no cell for the sheet as a whole', () => {
    expect(describeIssue(issue('noTable', null), 'en')).toMatch(/^No table of indicators/);
  });

  test('knows the issues of reading', () => {
    expect(describeIssue(issue('scaleDoubtful', 'I9', { found: 0.8 }), 'en')).toMatch(/^I9: The result 0.8 could be/);
  });

  test('writes numbers as people do, and a dash for what is not known', () => {
    expect(describeIssue(issue('weightNotNumber', 'B4', { found: 1234.5 }), 'en')).toContain('“1,234.5”');
    expect(describeIssue(issue('weightNotNumber', 'B4', { found: null }), 'en')).toContain('“–”');
    expect(describeIssue(issue('weightNotNumber', 'B4'), 'en')).toContain('“–”');
    expect(describeIssue(issue('weightNotNumber', 'B4', { found: '' }), 'en')).toContain('“”');
  });

  test('names an unknown code as it is', () => {
    expect(describeIssue(issue('brandNew', 'C5'), 'en')).toBe('C5: Something here should be checked (brandNew)');
    expect(describeIssue(issue('toString', null), 'th')).toBe('พบสิ่งที่ควรตรวจ (toString)');
  });
});

describe('describeWorkbookError', () => {
  const tell = (code: string, facts: Facts, language: Language = 'en') => describeWorkbookError(code, facts, language);

  test('uses what is known', () => {
    expect(tell('sheetNotFound', { sheet: 'ก' })).toBe(
      'There is no sheet named “ก” in this workbook; check the name and try again',
    );
    expect(tell('sheetProtected', { sheet: 'A', cells: 'K5:L9' })).toMatch(/^Cells K5:L9 are locked: the sheet “A” is/);
    expect(tell('sheetProtected', { sheet: 'A', cells: null })).toMatch(/^the sheet “A” is protected/);
    expect(tell('changedMeanwhile', { cell: 'D12' }, 'th')).toMatch(/^D12: มีการแก้ไขชีต/);
    expect(tell('changedMeanwhile', {}, 'th')).toMatch(/^มีการแก้ไขชีต/);
    expect(tell('mergedCells', { cells: 'K1:K3' })).toMatch(/^K1:K3: merged cells/);
    expect(tell('mergedCells', { cells: '' }, 'th')).toMatch(/^มีเซลล์ผสาน/);
  });

  test.each(['entries', 'file', 'part', 'total', 'ratio', 'cells', 'sheet'])('says what was too large: %s', (what) => {
    for (const language of LANGUAGES) {
      expect(tell('tooLarge', { what, limit: '128 MB' }, language)).toContain('128 MB');
      expect(tell('tooLarge', { what }, language)).not.toBe(tell('tooLarge', {}, language));
    }
  });

  test('says too large without knowing what', () => {
    expect(tell('tooLarge', {})).toBe(
      'There is too much to do at once; remove data, sheets or pictures that are not needed and try again',
    );
    expect(tell('tooLarge', {}, 'th')).toBe('มีข้อมูลมากเกินกว่าจะทำในครั้งเดียว โปรดลบข้อมูล ชีต หรือรูปที่ไม่ใช้ออก แล้วลองใหม่');
  });

  test.each([
    ['empty', 'This file is empty; '],
    ['xls', 'This is a workbook of the old kind (.xls); '],
    ['xlsb', 'This is a binary workbook (.xlsb); '],
    ['other', 'This is not an .xlsx workbook; '],
    [null, 'This is not an .xlsx workbook; '],
  ])('says what kind of file it is: %s', (kind, text) => {
    expect(tell('notXlsx', { kind })).toContain(text);
    expect(tell('notXlsx', { kind }, 'th')).toMatch(/^ไฟล์นี้/);
  });

  test('adds the words of Excel or of the reader', () => {
    expect(tell('hostError', { message: 'Boom', detail: 'x' })).toBe('This could not be done (Boom); try again');
    expect(tell('hostError', { code: 'E1' })).toBe('This could not be done (E1); try again');
    expect(tell('hostError', {}, 'th')).toBe('ทำคำสั่งไม่สำเร็จ โปรดลองใหม่อีกครั้ง');
    expect(tell('broken', { reason: 'xml', detail: 'xl/a.xml' })).toContain('cannot be read (xl/a.xml);');
    expect(tell('broken', { reason: 'xml', detail: null }, 'th')).toContain('อ่านไม่ได้ (xml) โปรด');
    expect(tell('broken', { reason: 'noDirectory', detail: null })).toContain('incomplete');
    expect(tell('broken', { reason: 'truncated', detail: null }, 'th')).toContain('ดาวน์โหลดใหม่อีกครั้ง');
    expect(tell('broken', {})).toContain('cannot be read; let');
  });

  test('names an unknown code as it is', () => {
    expect(tell('brandNew', {})).toBe('The workbook could not be read or written (brandNew); try again');
  });
});

describe('say', () => {
  const sample = defineMessages({
    plain: { th: 'ก', en: 'a' },
    made: { th: (f) => `ก ${f('n')}`, en: (f, facts) => `a ${f('n')} ${typeof facts['n']}` },
  });

  test('gives plain texts and texts made of facts', () => {
    expect(say(sample, 'plain', 'th')).toBe('ก');
    expect(say(sample, 'plain', 'en')).toBe('a');
    expect(say(sample, 'made', 'th', { n: 1234 })).toBe('ก 1,234');
    expect(say(sample, 'made', 'en', { n: 1234 })).toBe('a 1,234 number');
    expect(say(sample, 'made', 'th')).toBe('ก –');
  });
});

test('a cell error is told from other values', () => {
  expect(isCellError({ error: '#REF!' })).toBe(true);
  for (const value of [null, '', 0, false]) expect(isCellError(value)).toBe(false);
});
