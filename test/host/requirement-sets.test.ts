import { isSupported, requirementSets } from '../../src/host/office/requirement-sets';

test.each([
  ['ExcelApi', '1.9', true],
  ['excelapi', 1.1, true],
  ['ExcelApi', '1.14', false],
  ['ExcelApi', undefined, true],
  ['SharedRuntime', '1.1', true],
  ['CustomFunctions', '1.10', false],
  ['RibbonApi', '1.1', false],
  ['KeyboardShortcuts', '1.1', false],
  ['RichApiRuntime', '1.1', false],
] as const)('%s %s: %s', (name, version, expected) => {
  expect(isSupported(requirementSets, name, version)).toBe(expected);
});

test('versions are compared number by number, not as fractions', () => {
  expect(isSupported({ ExcelApi: '1.10' }, 'ExcelApi', '1.9')).toBe(true);
  expect(isSupported({ ExcelApi: '1.1' }, 'ExcelApi', '1.10')).toBe(false);
  expect(isSupported({ ExcelApi: '2.0' }, 'ExcelApi', '1.99')).toBe(true);
});
