import type { Area } from '../../../sheet/grid';
import type { HostConditionalFormat, HostSheet } from '../../workbook/host-workbook';
import { itemNotFound } from '../protocol/host-error';

type RuleChange = Partial<Omit<HostConditionalFormat, 'id' | 'area'>>;

/**
 * Conditional formats as the add-in sees them. Excel lets one be made first and filled in call by call; a HostSheet takes
 * whole rules. So a rule waits here as a draft until it has a formula, and a later change replaces it on the sheet at the
 * same priority. The add-in's id of a rule stays the same through that.
 */
export class ConditionalRules {
  private readonly drafts = new Map<string, { sheetId: string; rule: HostConditionalFormat }>();
  /** The add-in's id by the sheet's own id, where they differ. */
  private readonly aliases = new Map<string, string>();
  private next = 1;

  /** Highest priority first; drafts are the newest. */
  list(sheet: HostSheet): HostConditionalFormat[] {
    const drafts = [...this.drafts.values()].filter((draft) => draft.sheetId === sheet.id).map((draft) => draft.rule);
    const onSheet = sheet.conditionalFormats().map((rule) => ({ ...rule, id: this.aliases.get(rule.id) ?? rule.id }));
    return [...drafts.reverse(), ...onSheet];
  }

  find(sheet: HostSheet, id: string): HostConditionalFormat {
    const rule = this.list(sheet).find((candidate) => candidate.id === id);
    if (!rule) throw itemNotFound(`conditional format ${id}`);
    return rule;
  }

  add(sheet: HostSheet, area: Area): string {
    const id = `{rule-${this.next++}}`;
    this.drafts.set(id, {
      sheetId: sheet.id,
      rule: { id, area, formula: '', fill: null, fontColor: null, stopIfTrue: false },
    });
    return id;
  }

  change(sheet: HostSheet, id: string, change: RuleChange): void {
    const rule = { ...this.find(sheet, id), ...change };
    const draft = this.drafts.get(id);
    if (!draft) {
      this.rewrite(sheet, (rules) => rules.map((other) => (other.id === id ? rule : other)));
    } else if (rule.formula === '') {
      draft.rule = rule;
    } else {
      this.drafts.delete(id);
      this.put(sheet, rule);
    }
  }

  remove(sheet: HostSheet, id: string): void {
    this.find(sheet, id);
    if (!this.drafts.delete(id)) sheet.removeConditionalFormat(this.ownId(sheet, id));
  }

  /** `priority` counts from 0, the rule that wins. */
  move(sheet: HostSheet, id: string, priority: number): void {
    const rule = this.find(sheet, id);
    this.rewrite(sheet, (rules) => {
      const others = rules.filter((other) => other.id !== id);
      return [...others.slice(0, priority), rule, ...others.slice(priority)];
    });
  }

  private ownId(sheet: HostSheet, id: string): string {
    const own = sheet.conditionalFormats().find((rule) => this.aliases.get(rule.id) === id);
    return own?.id ?? id;
  }

  /** New rules come first on the sheet, so the last is put back first. Rules above every change stay where they are. */
  private rewrite(sheet: HostSheet, order: (rules: HostConditionalFormat[]) => HostConditionalFormat[]): void {
    const before = sheet.conditionalFormats().map((rule) => ({ ...rule, id: this.aliases.get(rule.id) ?? rule.id }));
    const after = order(before);
    let same = 0;
    while (same < before.length && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
    for (const rule of before.slice(0, before.length - same)) sheet.removeConditionalFormat(this.ownId(sheet, rule.id));
    for (const rule of after.slice(0, after.length - same).reverse()) this.put(sheet, rule);
  }

  private put(sheet: HostSheet, { id, ...rule }: HostConditionalFormat): void {
    const own = sheet.addConditionalFormat(rule);
    for (const [key, alias] of this.aliases) if (alias === id) this.aliases.delete(key);
    this.aliases.set(own, id);
  }
}
