import { area, cell, fill, loaded, opened } from './support/opened';

describe('sheets', () => {
  test('are listed, found by name in any case and by id, and counted', async () => {
    const { run, workbook } = await opened(['งาน', 'Data', 'hidden']);
    workbook.sheet('hidden').visibility = 'Hidden';
    const read = await run(async (_, context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id,items/position,items/visibility');
      const found = worksheets.getItem('DATA').load('name,id');
      const missing = worksheets.getItemOrNullObject('nope').load('name');
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      const last = worksheets.getLast(true).load('name');
      const next = worksheets.getFirst().getNext().load('name');
      const none = worksheets.getFirst().getPreviousOrNullObject().load('name');
      await context.sync();
      const byId = worksheets.getItem(found.id).load('name');
      await context.sync();
      return {
        names: worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility]),
        found: found.name,
        ...{ byId: byId.name, missing: missing.isNullObject, counts: [all.value, visible.value] },
        ...{ last: last.name, next: next.name, none: none.isNullObject },
      };
    });
    expect(read).toEqual({
      names: [
        ['งาน', 0, 'Visible'],
        ['Data', 1, 'Visible'],
        ['hidden', 2, 'Hidden'],
      ],
      ...{ found: 'Data', byId: 'Data', missing: true, counts: [3, 2], last: 'Data', next: 'Data', none: true },
    });
  });

  test('a new sheet is made once, however often the object is used', async () => {
    const { run, workbook } = await opened();
    await run(async (_, context) => {
      const sheet = context.workbook.worksheets.add('สรุปคะแนน');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      sheet.activate();
      await context.sync();
      expect(await loaded(sheet, 'name,position')).toMatchObject({ name: 'สรุปคะแนน', position: 2 });
    });
    expect(workbook.sheets().map((sheet) => sheet.name)).toEqual(['งาน', 'Sheet 2', 'สรุปคะแนน']);
    expect(workbook.activeSheet().name).toBe('สรุปคะแนน');
    expect(workbook.sheet('สรุปคะแนน').cells(area(0, 0, 1, 0))).toEqual([[cell(1)], [cell(2)]]);
  });

  test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
    ['a sheet that is not there', (c) => c.workbook.worksheets.getItem('x').load('name'), 'ItemNotFound'],
    ['a name that is taken', (c) => c.workbook.worksheets.add('SHEET 2'), 'ItemAlreadyExists'],
    ['a name with a colon', (c) => c.workbook.worksheets.add('a:b'), 'InvalidArgument'],
    ['a name too long', (c) => c.workbook.worksheets.add('ก'.repeat(32)), 'InvalidArgument'],
    ['renaming to a taken name', (c) => (c.workbook.worksheets.getItem('งาน').name = 'sheet 2'), 'ItemAlreadyExists'],
    ['no next sheet', (c) => c.workbook.worksheets.getLast().getNext().load('name'), 'ItemNotFound'],
  ])('%s fails', async (_, work, code) => {
    const { fails } = await opened();
    expect((await fails((_sheet, context) => work(context))).code).toBe(code);
  });

  test('the last visible sheet is neither deleted nor hidden', async () => {
    const { run, fails, workbook } = await opened();
    await run((_, context) => context.workbook.worksheets.getItem('Sheet 2').delete());
    expect(workbook.sheets()).toHaveLength(1);
    expect((await fails((sheet) => sheet.delete())).code).toBe('InvalidOperation');
    expect((await fails((sheet) => (sheet.visibility = 'Hidden'))).code).toBe('InvalidOperation');
  });

  test('protection and filter are told', async () => {
    const { run, sheet } = await opened();
    fill(sheet, [['a'], [1], [2]]);
    [sheet.isProtected, sheet.filtered] = [true, true];
    sheet.setRowHidden(1, true);
    const read = await run(async (worksheet, context) => {
      worksheet.load('protection/protected');
      worksheet.autoFilter.load('enabled,isDataFiltered');
      const locked = worksheet.getRange('A1').format.protection.load('locked');
      await context.sync();
      return [
        worksheet.protection.protected,
        worksheet.autoFilter.enabled,
        worksheet.autoFilter.isDataFiltered,
        locked.locked,
      ];
    });
    expect(read).toEqual([true, true, true, true]);
  });
});

describe('what belongs to the workbook', () => {
  test('names', async () => {
    const { run, fails } = await opened();
    const read = await run(async (sheet, context) => {
      const { names } = context.workbook;
      names.add('KPI_Scores', sheet.getRange('B2:B4'));
      names.add('Pass', '=3.5');
      await context.sync();
      names.load('items/name,items/formula,items/type');
      const range = names.getItem('kpi_scores').getRange().load('address');
      const missing = names.getItemOrNullObject('x').load('name');
      await context.sync();
      names.getItem('Pass').delete();
      const count = names.getCount();
      await context.sync();
      return [
        names.items.map((item) => [item.name, item.formula, item.type]),
        range.address,
        missing.isNullObject,
        count.value,
      ];
    });
    expect(read).toEqual([
      [
        ['KPI_Scores', '=งาน!$B$2:$B$4', 'Range'],
        ['Pass', '=3.5', 'String'],
      ],
      ...['งาน!B2:B4', true, 1],
    ]);
    expect((await fails((_, context) => context.workbook.names.add('A1', '=1'))).code).toBe('InvalidArgument');
    expect((await fails((_, context) => context.workbook.names.getItem('x').load('name'))).code).toBe('ItemNotFound');
  });

  test('tables are read', async () => {
    const { run, sheet } = await opened();
    fill(sheet, [
      ['รหัส', 'น้ำหนัก'],
      ['1.1', 10],
    ]);
    sheet.addTable({ name: 'ตัวชี้วัด', area: area(0, 0, 1, 1) });
    const read = await run(async (worksheet, context) => {
      worksheet.tables.load('items/name,count');
      const inRange = worksheet.getRange('B2:C3').getTables().load('items/name');
      const elsewhere = worksheet.getRange('F1').getTables().getCount();
      const table = context.workbook.tables.getItem('ตัวชี้วัด');
      const body = table.getDataBodyRange().load('address');
      const columns = table.columns.load('items/name');
      await context.sync();
      return [
        worksheet.tables.items.map((item) => item.name),
        worksheet.tables.count,
        inRange.items.length,
        elsewhere.value,
        body.address,
        columns.items.map((column) => column.name),
      ];
    });
    expect(read).toEqual([['ตัวชี้วัด'], 1, 1, 0, 'งาน!A2:B2', ['รหัส', 'น้ำหนัก']]);
  });

  test('settings keep JSON values and are undone with the rest', async () => {
    const { run, fails, workbook } = await opened();
    await run(async (_, context) => {
      const { settings } = context.workbook;
      const made = settings.add('kpi', { a: [1, 'ก'] });
      await context.sync();
      expect(await loaded(made, 'key,value')).toEqual({ key: 'kpi', value: { a: [1, 'ก'] } });
      settings.add('kpi', 2);
      const missing = settings.getItemOrNullObject('x').load('value');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    expect([...workbook.settings]).toEqual([['kpi', '2']]);
    workbook.undo();
    expect([...workbook.settings]).toEqual([['kpi', '{"a":[1,"ก"]}']]);
    await run((_, context) => context.workbook.settings.getItem('kpi').delete());
    expect((await fails((_, context) => context.workbook.settings.getItem('kpi').load('value'))).code).toBe(
      'ItemNotFound',
    );
  });

  test('custom XML parts by namespace', async () => {
    const { run, fails, workbook } = await opened();
    const xml = '<s:settings xmlns:s="urn:kpi"><s:a>ก</s:a></s:settings>';
    await run(async (_, context) => {
      const { customXmlParts } = context.workbook;
      const none = customXmlParts.getByNamespace('urn:kpi').getOnlyItemOrNullObject().load('id');
      const part = customXmlParts.add(xml);
      customXmlParts.add('<?xml version="1.0"?><other xmlns="urn:other"/>');
      part.load('id,namespaceUri');
      await context.sync();
      expect([none.isNullObject, part.namespaceUri]).toEqual([true, 'urn:kpi']);
      const found = customXmlParts.getByNamespace('urn:kpi').getOnlyItemOrNullObject();
      const read = found.getXml();
      const count = customXmlParts.getCount();
      await context.sync();
      expect([read.value, count.value]).toEqual([xml, 2]);
      found.setXml(xml.replace('ก', 'ข'));
      customXmlParts.getByNamespace('urn:other').getOnlyItem().delete();
    });
    expect([...workbook.customXml.values()]).toEqual([xml.replace('ก', 'ข')]);
    expect((await fails((_, context) => context.workbook.customXmlParts.add('no xml'))).code).toBe('InvalidArgument');
  });

  test('application: calculation mode, calculate, suspension', async () => {
    const { run, fails, workbook } = await opened();
    const read = await run(async (_, context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
      return loaded(application, 'calculationMode,calculationState,decimalSeparator');
    });
    expect(read).toMatchObject({ calculationMode: 'Manual', calculationState: 'Done', decimalSeparator: '.' });
    expect(workbook.calculationMode).toBe('manual');
    expect((await fails((_, c) => (c.workbook.application.calculationMode = 'Never' as never))).code).toBe(
      'InvalidArgument',
    );
  });
});
