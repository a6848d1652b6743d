import type { Area } from '../../sheet/grid';
import type { BandRules } from '../../sheet/plan';
import { ruleForm } from '../rule-form';
import { rangeOf } from './range';

/** A conditional format as it stood before, enough to put it back. */
export interface RuleImage {
  readonly id: string;
  readonly area: Area;
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
}

interface AskedRules {
  readonly rules: BandRules;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** First of two steps: which formats touch our areas. */
export function askRules(sheet: Excel.Worksheet, bandRules: readonly BandRules[]): AskedRules[] {
  return bandRules.map((rules) => {
    const formats = rangeOf(sheet, rules.area).conditionalFormats;
    formats.load('items/id,items/type');
    return { rules, formats };
  });
}

/** Second step, after a sync: what their formulas say. Only custom ones have formulas, and only those can be ours. */
export function askFormulas(asked: readonly AskedRules[]): void {
  for (const format of customFormats(asked)) {
    format.custom.rule.load('formula');
    format.custom.format.fill.load('color');
    format.custom.format.font.load('color');
  }
}

const customFormats = (asked: readonly AskedRules[]): Excel.ConditionalFormat[] =>
  asked.flatMap(({ formats }) => formats.items.filter((format) => format.type === 'Custom'));

/** The earlier rules of ours, each once, in their order. */
export function ownRules(asked: readonly AskedRules[]): RuleImage[] {
  const own = new Map<string, RuleImage>();
  for (const { rules, formats } of asked) {
    const forms = new Set(rules.rules.map((rule) => ruleForm(rule.formula)));
    for (const format of formats.items.filter(({ type }) => type === 'Custom')) {
      const { formula } = format.custom.rule;
      if (!forms.has(ruleForm(formula))) continue;
      const { fill, font } = format.custom.format;
      own.set(format.id, { id: format.id, area: rules.area, formula, fill: fill.color, fontColor: font.color });
    }
  }
  return [...own.values()];
}

function addRule(sheet: Excel.Worksheet, area: Area, rule: Omit<RuleImage, 'id' | 'area'>): void {
  const format = rangeOf(sheet, area).conditionalFormats.add('Custom');
  format.custom.rule.formula = rule.formula;
  format.custom.format.fill.color = rule.fill;
  format.custom.format.font.color = rule.fontColor;
}

const removeRule = (sheet: Excel.Worksheet, area: Area, id: string): void =>
  rangeOf(sheet, area).conditionalFormats.getItem(id).delete();

/** Queues the removal of rules. Before formats are cleared: that takes the cells' rules along (Range.clear). */
export function removeRules(sheet: Excel.Worksheet, old: readonly RuleImage[]): void {
  for (const { area, id } of old) removeRule(sheet, area, id);
}

/** Queues new rule sets. A rule added later stands higher, so they are added from the last. */
export function addRules(sheet: Excel.Worksheet, wanted: readonly BandRules[]): void {
  for (const { area, rules, remove } of wanted) {
    if (remove === true) continue;
    for (const rule of [...rules].reverse()) addRule(sheet, area, rule);
  }
}

/** Queues what brings the old rules back, given what stands now: ours that were not there go, missing ones return. */
export function restoreRules(sheet: Excel.Worksheet, before: readonly RuleImage[], now: readonly RuleImage[]): void {
  const had = new Set(before.map(({ id }) => id));
  const have = new Set(now.map(({ id }) => id));
  for (const rule of now) if (!had.has(rule.id)) removeRule(sheet, rule.area, rule.id);
  for (const rule of [...before].reverse()) if (!have.has(rule.id)) addRule(sheet, rule.area, rule);
}
