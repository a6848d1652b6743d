import { unzipSync } from 'fflate';
import type { WritePlan } from '../../../src/sheet/plan';
import { openXlsx, patchXlsx, readXlsx } from '../../../src/workbook/xlsx';
import { richFile } from './rich-file';

const RULE = { band: 'good', formula: '=$D2>=3.5', fill: '#92D050', fontColor: '#000000' } as const;
const AREA = { top: 1, left: 3, bottom: 4, right: 3 };

const plan = (formula: string): WritePlan => ({
  sheet: 'A',
  contents: [
    {
      area: { top: 0, left: 3, bottom: 1, right: 3 },
      cells: [[{ kind: 'value', value: 'คะแนน' }], [{ kind: 'formula', formula, value: 4 }]],
    },
  ],
  looks: [{ area: AREA, look: { numberFormat: '0.0000' } }],
  merges: [],
  columnWidths: [{ column: 1, width: 12 }],
  bandRules: [{ area: AREA, rules: [RULE] }],
  before: [],
  empty: false,
  record: null,
});

/** Names of parts that differ between two files, new and lost ones included. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const same = (x?: Uint8Array, y?: Uint8Array) => x && y && Buffer.compare(Buffer.from(x), Buffer.from(y)) === 0;
  return [...names].filter((name) => !same(a[name], b[name])).sort();
}

async function applied(formula: string): Promise<Uint8Array> {
  const port = await openXlsx(richFile());
  await port.apply(plan(formula));
  return port.save();
}

const text = (file: Uint8Array, part: string) => Buffer.from(unzipSync(file)[part] ?? []).toString('utf8');

describe('parts that a write does not need', () => {
  it('stay the same bytes when nothing was done', async () => {
    expect(changedParts(richFile(), (await openXlsx(richFile())).save())).toEqual([]);
  });

  it('stay the same bytes when scores are written', async () => {
    expect(changedParts(richFile(), await applied('=KPISCORE(B2,E2:I2)'))).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('add only the settings part, its lists and its types when a setting is kept', async () => {
    const port = await openXlsx(richFile());
    await port.writeSetting('policy', { round: 12 });
    expect(changedParts(richFile(), port.save())).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
  });

  it('are the same bytes for the same edits', async () => {
    expect(changedParts(await applied('=A2'), await applied('=A2'))).toEqual([]);
    expect(Buffer.compare(Buffer.from(await applied('=A2')), Buffer.from(await applied('=A2')))).toBe(0);
  });
});

describe('the sheet that is written to', () => {
  it('keeps everything else in it, in the order that Excel wants', async () => {
    const xml = text(await applied('=A2'), 'xl/worksheets/sheet1.xml');
    const order = [
      ...xml.matchAll(
        /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|autoFilter|conditionalFormatting|dataValidations|pageMargins|drawing|legacyDrawing|tableParts)\b/g,
      ),
    ].map(([, name]) => name);
    expect(order).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'autoFilter',
      'conditionalFormatting',
      'conditionalFormatting',
      'dataValidations',
      'pageMargins',
      'drawing',
      'legacyDrawing',
      'tableParts',
    ]);
    expect(xml).toContain('mc:Ignorable="x14ac"');
    expect(xml).toContain('<dimension ref="A1:D5"/>');
    expect(xml).toContain('<row r="2" spans="1:4">');
    expect(xml).toContain('<f t="shared" ref="B3:B5" si="0">A3*$A$2</f>');
    expect(xml).toContain('<rPh sb="0" eb="1">');
    expect(xml).toMatch(
      /<col min="1" max="1" width="20.7109375" customWidth="1"\/><col min="2" max="2" width="12.\d+" customWidth="1"\/><col min="3"/,
    );
  });

  it('puts our rules first and keeps the others', async () => {
    const { conditionalFormats } = readXlsx(await applied('=A2')).sheets[0]!;
    expect(conditionalFormats.map(({ type, priority }) => [type, priority])).toEqual([
      ['dataBar', 2],
      ['expression', 1],
    ]);
  });

  it('replaces our earlier rules, also after the cuts changed, and takes them away when asked', async () => {
    const port = await openXlsx(richFile());
    await port.apply(plan('=A2'));
    await port.apply({ ...plan('=A2'), bandRules: [{ area: AREA, rules: [{ ...RULE, formula: '=$D2>=3.75' }] }] });
    const ours = () => readXlsx(port.save()).sheets[0]!.conditionalFormats.filter(({ type }) => type === 'expression');
    expect(ours().map(({ formula }) => formula)).toEqual(['=$D2>=3.75']);
    await port.apply({ ...plan('=A2'), bandRules: [{ area: AREA, rules: [RULE], remove: true }] });
    expect(ours()).toEqual([]);
  });

  it('asks for a recalculation when there were formulas, but not for functions of the add-in', async () => {
    expect(text(await applied('=A2*2'), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(text(await applied('=KPISCORE(A2,E2:I2)'), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  it('stores functions of the add-in as Excel does, and reads them as people write them', async () => {
    const file = await applied('=IF(A2="KPISCORE(",KPISCORE(A2,E2:I2),"")');
    expect(text(file, 'xl/worksheets/sheet1.xml')).toContain('IF(A2="KPISCORE(",_xldudf_KPISCORE(A2,E2:I2),"")');
    const [cell] = readXlsx(file).sheets[0]!.cells.filter(({ row, column }) => row === 1 && column === 3);
    expect(cell?.formula).toBe('=IF(A2="KPISCORE(",KPISCORE(A2,E2:I2),"")');
  });
});

describe('formulas that are overwritten', () => {
  it('hand a shared formula to the cells that shared it, and drop the calculation chain', () => {
    const file = patchXlsx(richFile(), {
      sheets: [
        {
          sheet: 'A',
          contents: [{ area: { top: 2, left: 1, bottom: 2, right: 1 }, cells: [[{ kind: 'value', value: 7 }]] }],
        },
      ],
    });
    const cells = readXlsx(file).sheets[0]!.cells.filter(({ column }) => column === 1);
    expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
      [4, '=A2*2'],
      [7, null],
      [8, '=A4*$A$2'],
      [10, '=A5*$A$2'],
    ]);
    expect(unzipSync(file)['xl/calcChain.xml']).toBeUndefined();
    expect(text(file, '[Content_Types].xml')).not.toContain('calcChain');
    expect(text(file, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(text(file, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});
