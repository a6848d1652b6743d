import { describeIssue } from '../../src/text/messages';
import { readAgreement } from '../../src/usecases/read-agreement';
import { removeResults } from '../../src/usecases/remove-results';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { settingsFromXml, settingsToXml, withSetting } from '../../src/workbook/settings';
import { patchXlsx, readXlsx } from '../../src/workbook/xlsx';
import { smallAgreement } from '../support/agreement-book';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import { ADAPTERS, type Opened } from './support/both-workbooks';
import { memoryFromXlsx } from './support/memory-from-xlsx';
import { openExcel } from './support/open-excel';

// Many workbooks and whole libraries in one test; only for machines under load.
jest.setTimeout(180_000);

const SHEET = 'คำรับรอง';
const NAMESPACE = 'urn:kpi-score:settings:1';
const POLICY = '{"decimals":2}';

const partOf = (inner: string): string => `<settings xmlns="${NAMESPACE}">${inner}</settings>`;
const setting = (key: string, text: string): string => `<setting key="${key}">${text}</setting>`;

/** The small agreement with these words in our part of the file. */
const fileWith = (inner: string): Uint8Array =>
  patchXlsx(makeXlsx({ sheets: [smallAgreement()] }), {
    customXml: [{ namespace: NAMESPACE, xml: partOf(inner) }],
  });

/** Our part as it stands in the workbook now, without escapes. */
const keptXml = ({ memory, file }: Opened): string =>
  (memory ? [...memory.customXml.values()] : readXlsx(file!.save()).customXml.map(({ xml }) => xml))
    .join('')
    .replaceAll('&quot;', '"');

describe.each(ADAPTERS)('%s', (_name, open) => {
  it.each([
    ['the policy', 'policy', '{"decimals":', 'การตั้งค่าวิธีให้คะแนน', 'settingDamaged'],
    ['a policy of other words', 'policy', '{"decimals":7}', 'การตั้งค่าวิธีให้คะแนน', 'settingDamaged'],
    ['what was said of columns', `corrections:${SHEET}`, 'garbage', 'สิ่งที่ระบุไว้', 'settingDamaged'],
    ['the record', `record:${SHEET}`, '{{{', 'บันทึกว่าเคยเขียนอะไรไว้', 'settingDamaged'],
    ['newer corrections', `corrections:${SHEET}`, '{"version":2}', 'รุ่นใหม่กว่า', 'settingNewer'],
  ])('says that %s cannot be used, and keeps it as it is', async (_what, key, text, words, code) => {
    const book = await open(fileWith(setting(key, text) + setting('style', '"values"')));
    const reading = await readAgreement(book.port, SHEET);
    if (!reading.found) throw new Error('no table');
    const issue = reading.agreement.issues.find((each) => each.code === code);
    expect(describeIssue(issue!, 'th')).toContain(words);
    expect(await scoreSheet(book.port, { sheet: SHEET, language: 'th' })).toMatchObject({ written: true });
    await removeResults(book.port, { sheet: SHEET });
    expect(keptXml(book)).toContain(text);
    expect(await book.port.readSetting('style')).toBe('values');
  });

  it('writes nothing over, and takes nothing of, results of a newer version', async () => {
    const newer = '{"version":2,"cells":"K1:M9"}';
    const book = await open(fileWith(setting(`record:${SHEET}`, newer)));
    const before = await book.picture(SHEET);
    const refused = { code: 'newerVersion', facts: { sheet: SHEET } };
    await expect(scoreSheet(book.port, { sheet: SHEET, language: 'th' })).rejects.toMatchObject(refused);
    await expect(removeResults(book.port, { sheet: SHEET })).rejects.toMatchObject(refused);
    expect(await book.picture(SHEET)).toEqual(before);
    expect(keptXml(book)).toContain(newer);
  });

  it('keeps what a newer version or another hand has put beside our settings', async () => {
    const foreign = '<setting key="later" kind="9">["x"]</setting><!-- โน้ต --><more><a b="1"/></more>';
    const book = await open(fileWith(setting('policy', POLICY) + foreign));
    await scoreSheet(book.port, { sheet: SHEET, language: 'th' });
    await book.port.writeSetting('style', 'plain');
    expect(keptXml(book)).toContain(foreign);
    expect(await book.port.readSetting('policy')).toEqual({ decimals: 2 });
    expect(await book.port.readSetting('style')).toBe('plain');
  });
});

describe('two parts of ours in one workbook', () => {
  it('reads and changes the first, and never adds a third', async () => {
    const memory = memoryFromXlsx(makeXlsx({ sheets: [smallAgreement()] }));
    memory.customXml.set('{1}', partOf(setting('policy', POLICY)));
    memory.customXml.set('{2}', partOf(setting('policy', '{"decimals":3}')));
    const { port } = await openExcel(memory);
    expect(await port.readSetting('policy')).toEqual({ decimals: 2 });
    await port.writeSetting('style', 'plain');
    await scoreSheet(port, { sheet: SHEET, language: 'th' });
    expect(await port.readSetting(`record:${SHEET}`)).toMatchObject({ version: 1 });
    expect([...memory.customXml.keys()]).toEqual(['{1}', '{2}']);
  });
});

describe('settings as XML', () => {
  it('puts a damaged setting aside when a sound one takes its place', () => {
    const damaged = settingsFromXml(partOf(setting('policy', 'a &amp; "b')))!;
    const mended = settingsFromXml(settingsToXml(withSetting(damaged, 'policy', { decimals: 4 })))!;
    expect(mended['policy']).toEqual({ decimals: 4 });
    expect(settingsToXml(mended)).toContain('<setting key="policy~damaged">a &amp; &quot;b</setting>');
  });
});

describe('a part that somebody has tampered with', () => {
  it('is read, whatever characters and keys it names', () => {
    const xml = partOf(setting('policy', '&#x110000;&#9999999;') + setting('__proto__', '{"policy":1}'));
    const settings = settingsFromXml(xml)!;

    expect(Object.keys(settings).sort()).toEqual(['__proto__', 'policy']);
    expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
    expect(settingsToXml(settings)).toContain('<setting key="__proto__">{&quot;policy&quot;:1}</setting>');
  });

  it('is read at once where it names the root over and over', () => {
    const xml = `<other xmlns="urn:kpi-score:settings:1"><!--${'<settings '.repeat(100_000)}--></other>`;
    expect(Object.keys(settingsFromXml(xml)!)).toEqual([]);
  }, 5_000);
});
