import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agreement } from '../../src/sheet/agreement';
import type { IndicatorDetail } from '../../src/sheet/details/detail';
import { withDetails } from '../../src/sheet/details/with-details';
import { readAgreement } from '../../src/usecases/read-agreement';
import { openXlsx } from '../../src/workbook/xlsx';

const FILE = join(__dirname, '../../assets/samples/agreement-2564.xlsx');

/** One inconsistency of the 2564 agreement, by the number it has in the review of the document. */
type Entry =
  /** Said as these issues: the row's code (or `sheet`), the severity and the issue. */
  | { readonly what: string; readonly found: readonly string[] }
  /** A trap for readers, not something to tell people: it must be read rightly. */
  | { readonly what: string; readonly read: (agreement: Agreement, page: (code: string) => IndicatorDetail) => void }
  /** Why the workbook's data cannot show it. */
  | { readonly what: string; readonly not: string };

const reading = async () => {
  const workbook = await openXlsx(new Uint8Array(readFileSync(FILE)));
  const found = await readAgreement(workbook, 'คำรับรอง ๒๕๖๔');
  if (!found.found) throw new Error('no agreement');
  return found;
};

const each = (codes: string, issue: string): string[] => codes.split(' ').map((code) => `${code} ${issue}`);
const ladderOf = (agreement: Agreement, code: string) => {
  const { ladder } = agreement.indicators.find((indicator) => indicator.code === code)!;
  return ladder.ok ? ladder.thresholds : ladder.kind;
};
const DEVELOPMENT = '5.1 5.2 6.1 6.2 6.3 6.4 6.5';
const NO_DICTIONARY = 'a word that exists; only a dictionary or a reader knows that another was meant';

const ENTRIES: Readonly<Record<string, Entry>> = {
  S1: { what: '4.2 has no detail page', found: ['4.2 error detailMissing'] },
  S2: {
    what: 'one announcement stands for 2.1, 2.2 and 2.3',
    read: (agreement) => {
      for (const code of ['2.1', '2.2', '2.3']) expect(ladderOf(agreement, code)).toBe('pending');
    },
  },
  S3: { what: 'the strategy map is headed by the sister division', not: 'the workbook has no strategy map' },
  S4: {
    what: 'the bullet marks dimensions and sub-headings alike',
    read: ({ dimensions }) => expect(dimensions.map(({ name }) => name)).toEqual(['มิติภายนอก', 'มิติภายใน']),
  },
  S5: {
    what: 'ด้านการพัฒนางาน is printed twice',
    read: ({ aspects }) => expect(aspects.filter(({ name }) => name === 'ด้านการพัฒนางาน')).toHaveLength(1),
  },
  S6: {
    what: 'the table is split over two pages; page two inherits its dimension',
    read: ({ indicators, dimensions }) =>
      expect(indicators.slice(8).map(({ dimension }) => dimensions[dimension!]?.name)).toEqual(
        Array(7).fill('มิติภายใน'),
      ),
  },
  S7: {
    what: 'a cell carries up to three heading levels',
    read: ({ indicators: [first] }) => expect([first!.dimension, first!.aspect, first!.objective]).toEqual([0, 0, 0]),
  },
  S8: {
    what: 'six labels in one cell, five values in the next (6.4, 6.5)',
    read: (_, page) => {
      expect(page('6.4')).toMatchObject({ dimension: 'มิติภายใน', objectiveCode: '6', weightValue: 2 });
      expect(page('6.5')).toMatchObject({ unit: { text: 'ระดับ' }, aspect: { text: 'ด้านการพัฒนาองค์กร' } });
    },
  },
  S9: { what: 'the header of 2.2 is padded by 157 no-break spaces', found: ['2.2 info hiddenCharacters'] },
  S10: { what: 'weights agree everywhere (no finding)', found: [] },
  N1: { what: '2.1 loses ล้มละลาย', found: ['2.1 warning detailTableName', '2.1 warning detailDescriptionName'] },
  N2: { what: '2.2 loses การ', found: ['2.2 info detailName', '2.2 info detailDescriptionName'] },
  N3: { what: '2.4: สำนวน, จำนวน', found: ['2.4 warning detailName'] },
  N4: { what: '5.1: ทำ, ส่ง', found: ['5.1 warning detailName'] },
  N5: { what: '5.2: ความผิดพลาดของข้อมูล, จำนวนข้อมูล', found: ['5.2 warning detailName'] },
  N6: { what: '6.1: ลด is missing', found: ['6.1 error detailName'] },
  N7: { what: '6.2: the description drops ใน', found: ['6.2 info detailDescriptionName'] },
  N8: { what: '6.3: ใน, การ', found: ['6.3 info detailName'] },
  N9: { what: '6.5: plan, management', found: ['6.5 warning detailName', '6.5 warning detailDescriptionName'] },
  O1: { what: 'objective 2 has four wordings', found: each('2.1 2.2 2.3 2.4', 'warning detailObjective') },
  O2: { what: 'objective 4 has two', found: ['4.1 warning detailObjective'] },
  O3: { what: "5.1 and 5.2 carry objective 6's text", found: each('5.1 5.2', 'error detailObjectiveOfAnother') },
  O4: { what: 'การพัฒนางาน, การพัฒนาองค์กร', found: each(DEVELOPMENT, 'warning detailAspect') },
  O5: {
    what: 'objective 3 has no sub-heading of its own',
    read: ({ indicators, aspects }) =>
      expect(aspects[indicators.find(({ code }) => code === '3.1')!.aspect!]?.name).toBe('ด้านคุณภาพการให้บริการ'),
  },
  C1: { what: '1.1 is beyond level 5 already', found: ['1.1 info baselineBeyondLadder'] },
  C2: { what: '2.2 counts cases in million baht', found: ['2.2 warning detailMeasure', '2.2 info detailNoFormula'] },
  C3: { what: '2.3 adds three kinds of file without a rule', found: ['2.3 info detailNoFormula'] },
  C4: {
    what: '2.1: bankruptcy in the title, civil cases in the sum, an operator missing',
    not: 'takes understanding of prose; its name differs (N1)',
  },
  C5: {
    what: '6.1 wants less, and its ladder asks for none; no formula, no base',
    found: [
      '6.1 warning detailAim',
      '6.1 info detailNoFormula',
      '6.1 warning directionAgainstName',
      '6.1 info growthLadder',
    ],
  },
  C6: {
    what: '6.1: the first number of a threshold is a year',
    read: (agreement, page) => {
      expect(ladderOf(agreement, '6.1')).toEqual([4, 3, 2, 1, 0]);
      expect(page('6.1').ladder?.thresholds).toEqual([4, 3, 2, 1, 0]);
    },
  },
  C7: { what: 'level 1 of 4.1 is that nothing was done', found: ['4.1 info detailFirstStepNothing'] },
  C8: { what: 'the target 3 of 4.2 is a level and a threshold', found: ['sheet info targetIsThreshold'] },
  C9: {
    what: 'percent signs glued, spaced or missing',
    read: (agreement, page) => expect(ladderOf(agreement, '1.1')).toEqual(page('1.1').ladder?.thresholds),
  },
  C10: { what: '5.1 and 5.2 divide by six months', found: each('5.1 5.2', 'warning detailFormulaMonths') },
  C11: { what: '0/0 is not defined (3.1)', not: 'shows with results only; 0/0 is then not applicable' },
  C12: { what: 'lists of civil-case data (5.1, 5.2)', not: 'takes knowledge of what the division keeps' },
  C13: { what: 'a list item repeated in the paragraph above (5.2)', found: ['5.2 info detailRepeatedText'] },
  C14: { what: '1.1 defines a mean level and counts persons', found: ['1.1 warning detailDescriptionName'] },
  C15: { what: 'ระดับความสำเร็จ, ระดับ', found: ['sheet info unitWordings'] },
  C16: { what: 'three notations of formulas', not: 'in cells all are fractions or texts' },
  C17: {
    what: 'only 1.1 has past results',
    read: (_, page) => expect([page('1.1').baselines.length, page('2.1').baselines.length]).toEqual([2, 0]),
  },
  C18: {
    what: 'the same field under several headings',
    read: (_, page) => {
      for (const code of ['1.1', '2.1']) expect(page(code).formula).not.toBeNull();
      for (const code of ['4.1', '6.2', '6.3', '6.5']) expect(page(code).ladder?.kind).toBe('steps');
    },
  },
  R1: { what: '6.1: two rounds, data due monthly', found: ['6.1 info detailMonthly'] },
  R2: { what: 'no round stated', found: each('1.1 2.1 2.2 2.3 5.1 5.2', 'info roundNotStated') },
  R3: {
    what: '6.2–6.5 are due in the 12-month round only',
    read: ({ indicators }) =>
      expect(indicators.filter(({ rounds }) => rounds?.join() === '12').map(({ code }) => code)).toEqual(
        '6.2 6.3 6.4 6.5'.split(' '),
      ),
  },
  R4: { what: 'two mailboxes', found: ['sheet info mailAddresses'] },
  R5: {
    what: 'owners outside the unit; owner and collector are one',
    found: [...each('5.1 5.2 6.2 6.3 6.4', 'info ownerOutside'), ...each('5.1 5.2', 'info ownerIsCollector')],
  },
  R6: { what: 'another collector for 3.1', found: ['sheet info collectorDiffers'] },
  R7: { what: 'the policy of the notes is on no page', found: ['sheet info noteNotOnPages'] },
  T1: { what: 'Devanagari inside a Thai word (2.3)', found: ['2.3 warning foreignLetters'] },
  T2: { what: 'น่าส่ง', not: NO_DICTIONARY },
  T3: { what: 'ความเข้าใจเห็น', not: NO_DICTIONARY },
  T4: { what: 'ประธาน for ประสาน (5.1 has it right)', found: ['sheet info nearlySameText'] },
  T5: { what: 'ไสยะอาด, twice alike', not: NO_DICTIONARY },
  T6: { what: 'นำทาง', not: NO_DICTIONARY },
  T7: { what: 'ผู้รับมารับบริการ', not: NO_DICTIONARY },
  T8: { what: 'บุคลากรให้หน่วยงาน', not: NO_DICTIONARY },
  T9: { what: 'ที่กรมบังคับคดีที่กำหนด', not: NO_DICTIONARY },
  T10: { what: 'ทั้ง for ทั้งนี้', not: NO_DICTIONARY },
  T11: { what: 'KM /ที่โดดเด่น', found: ['6.5 info straySign'] },
  T12: { what: 'ปี ๖๓ร้อยละ', not: 'a space changes nothing of what is read (C6)' },
  T13: { what: 'พ.ศ.๒๕๕๔, พ.ศ. ๒๕๕๔', not: 'names are compared without spaces' },
  T14: { what: 'การสร้าง ความโปร่งใส', not: 'texts are compared without spaces' },
  T15: { what: 'Arabic 100 among Thai digits (2.4)', found: ['2.4 info mixedDigits'] },
};

/** What is said of the sample's own results, which are no part of the document. */
const OF_THE_SAMPLE = ['sheet info exampleResults'];

const saidOf = ({ issues, indicators }: Agreement): string[] => [
  ...issues.map(({ severity, code }) => `sheet ${severity} ${code}`),
  ...indicators.flatMap((indicator) => indicator.issues.map((i) => `${indicator.code} ${i.severity} ${i.code}`)),
];

test('every entry of the review is here', () => {
  const count = (letter: string) => Object.keys(ENTRIES).filter((id) => id.startsWith(letter)).length;
  expect('SNOCRT'.split('').map(count)).toEqual([10, 9, 5, 18, 7, 15]);
});

test('every inconsistency that the workbook shows is found, and none is invented', async () => {
  const { agreement } = await reading();
  const expected = Object.values(ENTRIES).flatMap((entry) => ('found' in entry ? entry.found : []));
  expect(saidOf(agreement).sort()).toEqual([...expected, ...OF_THE_SAMPLE].sort());
});

const traps = Object.entries(ENTRIES).flatMap(([id, entry]) => ('read' in entry ? [[id, entry] as const] : []));

test.each(traps)('%s is read rightly', async (_, { read }) => {
  const { agreement, details } = await reading();
  read(agreement, (code) => details.find((detail) => detail.code === code)!);
});

test('S3: a page of the sister division is found where there is one', async () => {
  const { agreement, details } = await reading();
  const [first, ...others] = details;
  const copied = { ...first!, organisation: { ...first!.organisation!, text: 'กองบังคับคดีล้มละลาย ๑' } };
  const plain = { ...agreement, issues: [], indicators: agreement.indicators.map((each) => ({ ...each, issues: [] })) };
  const issues = withDetails(plain, [copied, ...others]).indicators.map((indicator) =>
    indicator.issues.filter(({ code }) => code === 'detailOrganisation'),
  );
  expect(issues.map((found) => found.length)).toEqual([1, ...Array(14).fill(0)]);
  expect(issues[0]![0]!.facts).toMatchObject({ found: 'กองบังคับคดีล้มละลาย ๑', difference: '๒ → ๑' });
});
