const NUMERAL = /^(?:([+-])\s?)?(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(e[+-]?\d{1,3})?$/;

/**
 * A bare numeral: `65`, `-3`, `+4`, `1,234.50`, `.5`, `(3)` for −3. null when it is anything else; groups of digits that
 * are not three long (`1,23`) are ambiguous and no number. `text` comes from plainText.
 */
export function parseNumeral(text: string): number | null {
  const bracketed = /^\(\s?([^+\-()]+?)\s?\)$/.exec(text);
  if (bracketed) {
    const inside = parseNumeral(bracketed[1] ?? '');
    return inside === null ? null : 0 - inside;
  }
  const found = NUMERAL.exec(text);
  if (!found) return null;
  const [, sign = '', whole = '', decimals = '', exponent = ''] = found;
  if (whole === '' && decimals.length < 2) return null;
  const value = Number(`${sign}${whole.replaceAll(',', '')}${decimals}${exponent}`);
  return Number.isFinite(value) ? value + 0 : null;
}
