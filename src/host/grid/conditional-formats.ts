import type { FWorksheet } from '@univerjs/sheets/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { HostConditionalFormat } from '../workbook/host-workbook';
import { areaOf, rangeOf } from './areas';
import { calculatedRule, writtenRule } from './bounds-rule';

const HIGHLIGHT = 'highlightCell';
const FORMULA = 'formula';

/** The formula rules of a sheet, highest priority first. Other kinds of rules are the file's own and not shown here. */
export function readRules(sheet: FWorksheet): HostConditionalFormat[] {
  return sheet.getConditionalFormattingRules().flatMap(({ cfId, ranges, rule, stopIfTrue }) => {
    const [range] = ranges;
    if (!range || rule.type !== HIGHLIGHT || !('subType' in rule) || rule.subType !== FORMULA) return [];
    return {
      id: cfId,
      area: areaOf(range),
      formula: writtenRule(rule.value),
      fill: rule.style.bg?.rgb ?? null,
      fontColor: rule.style.cl?.rgb ?? null,
      stopIfTrue,
    };
  });
}

/** A formula rule in the grid's form. */
export function ruleOf(rule: HostConditionalFormat): IConditionFormattingRule {
  const style = {
    ...(rule.fill === null ? {} : { bg: { rgb: rule.fill } }),
    ...(rule.fontColor === null ? {} : { cl: { rgb: rule.fontColor } }),
  };
  return {
    cfId: rule.id,
    ranges: [rangeOf(rule.area)],
    stopIfTrue: rule.stopIfTrue,
    rule: { type: HIGHLIGHT, subType: FORMULA, value: calculatedRule(rule.formula), style },
  } as IConditionFormattingRule;
}
