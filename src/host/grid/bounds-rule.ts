/**
 * Rules of the form `=AND(ISNUMBER($I3),$I3>=3.5,$I3<4.5)` as one call of a function of the grid's own. The formula
 * engine works every rule out cell by cell, and its comparisons are slow: on thousands of rows they cost more than
 * everything else. Files and the add-in only ever see the formula as it was written.
 */
export const WITHIN = 'KPIHOST_WITHIN';

const REF = String.raw`(\$?[A-Z]{1,3}\$?\d+)`;
const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
const WRITTEN = new RegExp(String.raw`^=AND\(ISNUMBER\(${REF}\)(?:,\1>=${NUMBER})?(?:,\1<${NUMBER})?\)$`);
const CALLED = new RegExp(String.raw`^=${WITHIN}\(${REF},(?:${NUMBER}|""),(?:${NUMBER}|"")\)$`);

/** The rule's formula as the grid calculates it; other formulas as they are. */
export function calculatedRule(formula: string): string {
  const [, ref, from, below] = WRITTEN.exec(formula) ?? [];
  return ref === undefined ? formula : `=${WITHIN}(${ref},${from ?? '""'},${below ?? '""'})`;
}

/** The rule's formula as it was written, also after the grid has moved its reference. */
export function writtenRule(formula: string): string {
  const [, ref, from, below] = CALLED.exec(formula) ?? [];
  if (ref === undefined) return formula;
  const tests = [from === undefined ? '' : `,${ref}>=${from}`, below === undefined ? '' : `,${ref}<${below}`];
  return `=AND(ISNUMBER(${ref})${tests.join('')})`;
}

/** Whether `value` is a number from `from` to below `below`; a bound that is no number is none. */
export const isWithin = (value: unknown, from: unknown, below: unknown): boolean =>
  typeof value === 'number' &&
  (typeof from !== 'number' || value >= from) &&
  (typeof below !== 'number' || value < below);
