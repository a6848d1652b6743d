import { area, loaded, opened } from './support/opened';

const add = (range: Excel.Range, formula: string, fill: string): Excel.ConditionalFormat => {
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = '#000000';
  return format;
};

const rulesOf = async ({ sheet }: Awaited<ReturnType<typeof opened>>) =>
  sheet.conditionalFormats().map(({ formula, fill, fontColor, stopIfTrue }) => [formula, fill, fontColor, stopIfTrue]);

describe('conditional formats with a formula', () => {
  test('are made call by call in one request; new ones win', async () => {
    const host = await opened();
    await host.run((worksheet) => {
      add(worksheet.getRange('C2:C9'), '=$C2>=4.5', '#00ff00');
      add(worksheet.getRange('C2:C9'), '=$C2<1.5', '#ff0000').stopIfTrue = true;
    });
    expect(await rulesOf(host)).toEqual([
      ['=$C2<1.5', '#FF0000', '#000000', true],
      ['=$C2>=4.5', '#00FF00', '#000000', false],
    ]);
    expect(host.sheet.conditionalFormats()[0]?.area).toEqual(area(1, 2, 8, 2));
    expect(host.workbook.undoSteps).toBe(1);
  });

  test('keep their id and priority when they change', async () => {
    const host = await opened();
    await host.run(async (worksheet, context) => {
      const range = worksheet.getRange('A1:A3');
      const [first, second] = [add(range, '=A1=1', '#111111'), add(range, '=A1=2', '#222222')];
      first.load('id,priority,type');
      second.load('id,priority');
      await context.sync();
      expect([first.priority, second.priority, first.type]).toEqual([1, 0, 'Custom']);
      first.custom.rule.formula = '=A1=10';
      await context.sync();
      const read = await loaded(range.conditionalFormats.getItem(first.id), 'id,priority,custom/rule/formula');
      expect(read).toMatchObject({ id: first.id, priority: 1, custom: { rule: { formula: '=A1=10' } } });
      first.priority = 0;
    });
    expect((await rulesOf(host)).map(([formula]) => formula)).toEqual(['=A1=10', '=A1=2']);
  });

  test('are listed, counted, found and removed', async () => {
    const host = await opened();
    host.sheet.addConditionalFormat({
      ...{ area: area(0, 0, 5, 0), formula: '=TRUE', fill: null, fontColor: '#123456', stopIfTrue: false },
    });
    await host.run(async (worksheet, context) => {
      const all = worksheet.getRange('A1:C9').conditionalFormats;
      all.load('items/id,items/custom/rule/formula,items/custom/format/font/color,items/custom/format/fill/color');
      const count = all.getCount();
      const none = worksheet.getRange('C1').conditionalFormats.getCount();
      const missing = all.getItemOrNullObject('x').load('id');
      await context.sync();
      expect([count.value, none.value, missing.isNullObject]).toEqual([1, 0, true]);
      const [rule] = all.items;
      expect(rule?.custom.format.font.color).toBe('#123456');
      expect(rule?.custom.format.fill.color).toBe('');
      expect(await loaded(rule!.getRange(), 'address')).toEqual({ address: 'งาน!A1:A6' });
      rule?.delete();
    });
    expect(host.sheet.conditionalFormats()).toEqual([]);
  });

  test('clearAll takes those that touch the range', async () => {
    const host = await opened();
    await host.run(async (worksheet, context) => {
      add(worksheet.getRange('A1:A9'), '=TRUE', '#111111');
      add(worksheet.getRange('C1:C9'), '=FALSE', '#222222');
      await context.sync();
      worksheet.getRange('A5:B5').conditionalFormats.clearAll();
    });
    expect((await rulesOf(host)).map(([formula]) => formula)).toEqual(['=FALSE']);
  });

  test.each<[string, (range: Excel.Range) => unknown, string]>([
    ['a formula without =', (range) => add(range, 'A1>1', '#111111'), 'InvalidArgument'],
    ['another kind', (range) => range.conditionalFormats.add('DataBar'), 'UnsupportedOperation'],
    ['an unknown id', (range) => range.conditionalFormats.getItem('x').load('id'), 'ItemNotFound'],
    ['another type’s part', (range) => add(range, '=A1', '#111111').cellValue.load('rule'), 'InvalidOperation'],
  ])('%s fails', async (_, work, code) => {
    const { fails } = await opened();
    expect((await fails((worksheet) => work(worksheet.getRange('A1')))).code).toBe(code);
  });

  test('stay as they are on a protected sheet', async () => {
    const { fails, sheet } = await opened();
    sheet.isProtected = true;
    const error = await fails((worksheet) => add(worksheet.getRange('A1'), '=TRUE', '#111111'));
    expect(error.code).toBe('AccessDenied');
  });
});
