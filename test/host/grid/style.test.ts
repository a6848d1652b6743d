import { lookOf, styleOf } from '../../../src/host/grid/style';
import type { Look } from '../../../src/sheet/grid';

const LOOK: Look = {
  fontName: 'TH Sarabun New',
  fontSize: 16,
  bold: true,
  italic: false,
  fontColor: '#1A2B3C',
  fill: '#FFEECC',
  horizontal: 'center',
  vertical: 'top',
  wrap: true,
  numberFormat: '0.0000',
  borders: {
    top: { style: 'thin', color: '#000000' },
    bottom: { style: 'double', color: '#FF0000' },
    left: null,
    right: null,
  },
};

describe('styleOf and lookOf', () => {
  it('give back the look they were given', () => {
    expect(lookOf(styleOf(LOOK), {})).toEqual(LOOK);
  });

  it.each(['thin', 'medium', 'thick', 'double', 'hair', 'dashed', 'dotted'] as const)('keep a %s line', (style) => {
    const borders = { top: { style, color: '#123456' }, bottom: null, left: null, right: null };

    expect(lookOf(styleOf({ borders }), {}).borders).toEqual(borders);
  });

  it('name only what the look names', () => {
    expect(styleOf({ bold: true })).toEqual({ bl: 1 });
    expect(styleOf({ borders: { top: null } })).toEqual({ bd: { t: null } });
  });

  it('take a fill and a number format away with null', () => {
    expect(styleOf({ fill: null, numberFormat: 'General' })).toEqual({ bg: null, n: null });
  });

  it('read colours in every form the grid keeps them in', () => {
    expect(lookOf({ bg: { rgb: 'rgb(255, 0, 16)' }, cl: { rgb: '#abc' } }, {})).toMatchObject({
      fill: '#FF0010',
      fontColor: '#AABBCC',
    });
  });

  it('fall back to the workbook’s default, and then to Excel’s', () => {
    expect(lookOf(null, { ff: 'Sarabun', fs: 14 })).toMatchObject({ fontName: 'Sarabun', fontSize: 14, fill: null });
    expect(lookOf(undefined, {})).toMatchObject({ fontName: 'Calibri', fontSize: 11, numberFormat: 'General' });
  });
});
