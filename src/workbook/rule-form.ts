/**
 * What stays the same in a rule's formula when rows move or the cuts of the bands change: references and numbers are set
 * aside. Rules of equal form that overlap the written cells are ours.
 */
export const ruleForm = (formula: string): string =>
  formula
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, 'ref')
    .replace(/\d+(?:\.\d+)?/g, 'n');
