/** Text and quoted sheet names, left as they are, or what stands between them. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

/** Functions that came after the format's first edition carry a prefix in the file. The commonest; Excel repairs none. */
const LATER_FUNCTIONS =
  'IFS|SWITCH|MAXIFS|MINIFS|CONCAT|TEXTJOIN|IFNA|XOR|NUMBERVALUE|DAYS|ISFORMULA|FORMULATEXT|SHEET|SHEETS|CEILING\\.MATH|' +
  'FLOOR\\.MATH|RANK\\.EQ|RANK\\.AVG|STDEV\\.S|STDEV\\.P|VAR\\.S|VAR\\.P|PERCENTILE\\.INC|PERCENTILE\\.EXC|QUARTILE\\.INC|' +
  'MODE\\.SNGL|XLOOKUP|XMATCH|LET|LAMBDA|UNIQUE|SEQUENCE|RANDARRAY|SORTBY|VSTACK|HSTACK|TOCOL|TOROW|TAKE|DROP|MAP|REDUCE|' +
  'SCAN|BYROW|BYCOL|MAKEARRAY|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|CHOOSECOLS|CHOOSEROWS|EXPAND|WRAPROWS|WRAPCOLS|ISOMITTED';
const SHEET_FUNCTIONS = 'FILTER|SORT';

const outsideTexts = (formula: string, change: (code: string) => string) =>
  formula.replace(PARTS, (part) => (part.startsWith('"') || part.startsWith("'") ? part : change(part)));

/**
 * A formula as a person reads it, from a formula as the file stores it: `_xlfn.` and `_xludf.` stand before later
 * functions, `_xldudf_` before functions of add-ins.
 */
export const shownFormula = (stored: string): string =>
  outsideTexts(stored, (code) => code.replace(/_xl(?:fn|ws|udf|pm|dudf)[._](?:_xl(?:ws|udf)\.)?/gi, ''));

/** The reverse. Functions of this add-in (`KPI…`) are stored as Excel stores an add-in's functions. */
export function storedFormula(shown: string): string {
  const later = new RegExp(`(?<![\\w.])(${LATER_FUNCTIONS})(?=\\s*\\()`, 'gi');
  const ofSheet = new RegExp(`(?<![\\w.])(${SHEET_FUNCTIONS})(?=\\s*\\()`, 'gi');
  return outsideTexts(shown, (code) =>
    code
      .replace(later, '_xlfn.$1')
      .replace(ofSheet, '_xlfn._xlws.$1')
      .replace(/(?<![\w.])(KPI[A-Z]+)(?=\s*\()/gi, '_xldudf_$1'),
  );
}

/** True when the formula calls a function of this add-in: only the add-in can calculate it. */
export const callsAddIn = (formula: string): boolean => {
  let found = false;
  outsideTexts(formula, (code) => {
    found ||= /(?<![\w.])(?:_xldudf_)?KPI[A-Z]+\s*\(/i.test(code);
    return code;
  });
  return found;
};
