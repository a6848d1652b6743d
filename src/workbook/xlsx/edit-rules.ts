import { areaName } from './a1';
import type { NewRule } from './edits';
import { storedFormula } from './formula-names';
import { insertOrdered, SHEET_ORDER } from './ordered-child';
import { appendNew, childrenOf, newElement, numberOf, rootOf } from './xml';
import type { Document, Element } from './xml';

const blocks = (sheet: Document): Element[] => childrenOf(rootOf(sheet), 'conditionalFormatting');

/** Takes conditional formats away by the ids that `readConditionalFormats` gave them. */
export function removeRules(sheet: Document, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const doomed = blocks(sheet).flatMap((block, at) =>
    childrenOf(block, 'cfRule').flatMap((rule, index) => (ids.includes(`${at}.${index}`) ? [{ block, rule }] : [])),
  );
  for (const { block, rule } of doomed) {
    block.removeChild(rule);
    if (childrenOf(block, 'cfRule').length === 0) block.parentNode?.removeChild(block);
  }
}

/** Adds rules before all others of the sheet, as Excel does; those that are there move back by as many places. */
export function addRules(
  sheet: Document,
  rules: readonly NewRule[],
  differential: (fill: string | null, fontColor: string | null) => number,
): void {
  if (rules.length === 0) return;
  for (const rule of blocks(sheet).flatMap((block) => childrenOf(block, 'cfRule'))) {
    rule.setAttribute('priority', String((numberOf(rule, 'priority') ?? 1) + rules.length));
  }
  const made = new Map<string, Element>();
  const root = rootOf(sheet);
  rules.forEach(({ area, formula, fill, fontColor, stopIfTrue }, at) => {
    const sqref = areaName(area);
    const block = made.get(sqref) ?? newElement(root, 'conditionalFormatting', { sqref });
    if (!made.has(sqref)) insertOrdered(root, block, SHEET_ORDER);
    made.set(sqref, block);
    const rule = appendNew(block, 'cfRule', {
      type: 'expression',
      dxfId: String(differential(fill, fontColor)),
      priority: String(at + 1),
      ...(stopIfTrue ? { stopIfTrue: '1' } : {}),
    });
    appendNew(rule, 'formula').textContent = storedFormula(formula.replace(/^=/, ''));
  });
}
