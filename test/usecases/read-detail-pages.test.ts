import { isDetailName } from '../../src/sheet/details/detail-name';
import { readAgreement } from '../../src/usecases/read-agreement';
import { MOST_CELLS, readDetailPages } from '../../src/usecases/read-detail-pages';
import { scoreSheet } from '../../src/usecases/score-sheet';
import { detailGrids } from '../support/detail-grid';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOf } from '../support/grids';
import { sampleGrid } from '../support/sample-grid';

const sample = { ...sampleGrid('asWritten'), name: 'คำรับรอง' };
const pages = detailGrids();
const book = () => new FakeWorkbook([sample, { ...sample, name: 'สำเนา' }, ...pages]);

test.each([
  ['๑.๑', true],
  ['1.1', true],
  ['KPI 2.3', true],
  ['ตัวชี้วัดที่ ๖.๕', true],
  ['6.1 กระดาษ', true],
  ['รายละเอียด 3', true],
  ['คำรับรอง ๒๕๖๔', false],
  ['แผน 1.1', false],
  ['2564', false],
])('a sheet named %s is a detail page by its name: %s', (name, expected) => {
  expect(isDetailName(name)).toBe(expected);
});

it('checks the table against the pages on the other sheets, and scores the same', async () => {
  const reading = await readAgreement(book(), 'คำรับรอง');
  expect(reading.found && reading.details).toHaveLength(14);
  const found = reading.found ? reading.agreement.indicators.flatMap(({ issues }) => issues) : [];
  const errors = found.filter(({ severity }) => severity === 'error').map(({ code, cell }) => `${code} ${cell}`);
  expect(errors).toEqual([
    ...['detailMissing A22', 'detailObjectiveOfAnother A25', 'detailObjectiveOfAnother A26', 'detailName A29'],
  ]);
  const result = await scoreSheet(book(), { sheet: 'คำรับรอง', language: 'th', dryRun: true });
  expect(result).toMatchObject({ found: true, scored: { overall: { score: 3.8123 } } });
});

it('says nothing about pages in a workbook that has none', async () => {
  const reading = await readAgreement(new FakeWorkbook([sample, gridOf([['rice', 2]], { name: '1.1' })]));
  expect(reading.found && reading.details).toEqual([]);
  const codes = reading.found
    ? reading.agreement.indicators.flatMap(({ issues }) => issues.map(({ code }) => code))
    : [];
  expect(codes.filter((code) => code.startsWith('detail'))).toEqual([]);
});

it('reads only the sheets whose names say so, and none when the pages are known', async () => {
  const workbook = book();
  const read = jest.spyOn(workbook, 'snapshot');
  const details = await readDetailPages(workbook, 'คำรับรอง');
  expect(read.mock.calls.map(([name]) => name)).toEqual(pages.map(({ name }) => name));
  read.mockClear();
  await readAgreement(workbook, 'คำรับรอง', undefined, details);
  expect(read.mock.calls).toEqual([['คำรับรอง']]);
});

it('leaves out a sheet far larger than a page', async () => {
  const rows = Array.from({ length: MOST_CELLS.sheet + 1 }, () => ['x']);
  const [page] = pages;
  const large = { ...page!, name: '9.9', values: [...page!.values, ...rows] };
  const details = await readDetailPages(new FakeWorkbook([sample, large, page!]), 'คำรับรอง');
  expect(details.map(({ sheet }) => sheet)).toEqual([page!.name]);
});
