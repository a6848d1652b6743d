import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Deep spreadsheet green; 80 carries white text at 5.9 : 1. */
const BRAND: BrandVariants = {
  10: '#020503',
  20: '#0C1D14',
  30: '#103021',
  40: '#113F2B',
  50: '#124E35',
  60: '#125E40',
  70: '#116E4A',
  80: '#0E7A52',
  90: '#2F8B64',
  100: '#4A9B77',
  110: '#64AB8A',
  120: '#7EBB9D',
  130: '#98CBB1',
  140: '#B2DBC5',
  150: '#CDEADA',
  160: '#E8F6EF',
};

/** Office's own face, then what Windows, Mac and Linux have for Thai. */
const fontFamilyBase = "'Segoe UI', 'Leelawadee UI', 'Thonburi', 'Noto Sans Thai', 'Tahoma', sans-serif";

export const LIGHT: Theme = { ...createLightTheme(BRAND), fontFamilyBase };
export const DARK: Theme = {
  ...createDarkTheme(BRAND),
  fontFamilyBase,
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
};

/** Whether an Office theme colour (`#RRGGBB`) is dark: relative luminance below the middle grey (WCAG 2.1). */
export function isDark(color: string): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((pair) => {
    const part = parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < 0.18;
}
