import { booleanValue, colorValue, numberValue, textValue } from '../protocol/arguments';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import type { Session } from '../protocol/session';
import { intersection, requireUnprotected } from './areas';
import type { ClassDefinition } from './class-definition';
import { object, type AreasRef, type HostObject, type RuleRef } from './object';

const kinds = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

const rulesIn = ({ sheet, areas }: AreasRef, session: Session): RuleRef[] =>
  session.rules
    .list(sheet)
    .filter((rule) => areas.some((area) => intersection(area, rule.area)))
    .map(({ id }) => ({ sheet, id }));

const ruleAt = (self: AreasRef, id: unknown, session: Session): RuleRef | undefined =>
  rulesIn(self, session).find((rule) => rule.id === id);

export const ConditionalFormatCollection: ClassDefinition<AreasRef> = {
  scalars: {},
  items: (self, session) => rulesIn(self, session).map((rule) => object('ConditionalFormat', rule)),
  item(self, id, session) {
    const rule = ruleAt(self, id, session);
    if (!rule) throw itemNotFound(`conditional format ${String(id)}`);
    return object('ConditionalFormat', rule);
  },
  makers: {
    /** Only rules with a formula (`Custom`); the host keeps no others. */
    Add({ sheet, areas }, args, session) {
      const kind = args.oneOf(0, kinds);
      if (kind !== 'Custom') throw new HostError('UnsupportedOperation', `conditional format ${kind}`);
      requireUnprotected(sheet, 'formatCells');
      const area = areas[0];
      if (!area || areas.length > 1) throw invalidArgument('a rule covers one rectangle here');
      return object('ConditionalFormat', { sheet, id: session.rules.add(sheet, area) });
    },
    GetItemOrNullObject(self, args, session) {
      const rule = ruleAt(self, args.text(0), session);
      return rule ? object('ConditionalFormat', rule) : null;
    },
    GetItemAt(self, args, session) {
      const rule = rulesIn(self, session)[args.integer(0)];
      if (!rule) throw itemNotFound(`conditional format ${args.integer(0)}`);
      return object('ConditionalFormat', rule);
    },
  },
  calls: {
    GetCount: (self, _, session) => rulesIn(self, session).length,
    ClearAll(self, _, session) {
      requireUnprotected(self.sheet, 'formatCells');
      for (const { id } of rulesIn(self, session)) session.rules.remove(self.sheet, id);
    },
  },
};

const custom = (rule: RuleRef): HostObject => object('CustomConditionalFormat', rule);
const noOther = (): null => null;
const wrongKind = (): never => {
  throw new HostError('InvalidOperation', 'the conditional format is of another type');
};

export const ConditionalFormat: ClassDefinition<RuleRef> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: () => 'Custom' },
    Priority: {
      get: ({ sheet, id }, session) => session.rules.list(sheet).findIndex((rule) => rule.id === id),
      set({ sheet, id }, value, session) {
        requireUnprotected(sheet, 'formatCells');
        session.rules.move(sheet, id, numberValue(value, 0, 65_535));
      },
    },
    StopIfTrue: {
      get: ({ sheet, id }, session) => session.rules.find(sheet, id).stopIfTrue,
      set: (rule, value, session) => change(rule, { stopIfTrue: booleanValue(value) }, session),
    },
  },
  objects: {
    Custom: custom,
    CustomOrNullObject: custom,
    CellValue: wrongKind,
    CellValueOrNullObject: noOther,
    ColorScale: wrongKind,
    ColorScaleOrNullObject: noOther,
    DataBar: wrongKind,
    DataBarOrNullObject: noOther,
    IconSet: wrongKind,
    IconSetOrNullObject: noOther,
    Preset: wrongKind,
    PresetOrNullObject: noOther,
    TextComparison: wrongKind,
    TextComparisonOrNullObject: noOther,
    TopBottom: wrongKind,
    TopBottomOrNullObject: noOther,
  },
  makers: {
    GetRange: ({ sheet, id }, _, session) => object('Range', { sheet, area: session.rules.find(sheet, id).area }),
    GetRangeOrNullObject: ({ sheet, id }, _, session) =>
      object('Range', { sheet, area: session.rules.find(sheet, id).area }),
    GetRanges: ({ sheet, id }, _, session) =>
      object('RangeAreas', { sheet, areas: [session.rules.find(sheet, id).area] }),
  },
  calls: {
    Delete({ sheet, id }, _, session) {
      requireUnprotected(sheet, 'formatCells');
      session.rules.remove(sheet, id);
    },
  },
};

type RuleChange = Parameters<Session['rules']['change']>[2];

function change({ sheet, id }: RuleRef, what: RuleChange, session: Session): void {
  requireUnprotected(sheet, 'formatCells');
  session.rules.change(sheet, id, what);
}

export const CustomConditionalFormat: ClassDefinition<RuleRef> = {
  scalars: {},
  objects: {
    Rule: (rule) => object('ConditionalFormatRule', rule),
    Format: (rule) => object('ConditionalRangeFormat', rule),
  },
};

function formulaValue(value: unknown): string {
  const formula = textValue(value);
  if (!formula.startsWith('=') || formula.length < 2) throw invalidArgument('the formula of a rule starts with =');
  return formula;
}

const ruleFormula: ClassDefinition<RuleRef>['scalars'][string] = {
  get: ({ sheet, id }, session) => session.rules.find(sheet, id).formula,
  set: (rule, value, session) => change(rule, { formula: formulaValue(value) }, session),
};

export const ConditionalFormatRule: ClassDefinition<RuleRef> = {
  scalars: { Formula: ruleFormula, FormulaLocal: ruleFormula },
};

export const ConditionalRangeFormat: ClassDefinition<RuleRef> = {
  scalars: {},
  objects: {
    Fill: (rule) => object('ConditionalRangeFill', rule),
    Font: (rule) => object('ConditionalRangeFont', rule),
  },
};

export const ConditionalRangeFill: ClassDefinition<RuleRef> = {
  scalars: {
    Color: {
      get: ({ sheet, id }, session) => session.rules.find(sheet, id).fill ?? '',
      set: (rule, value, session) => change(rule, { fill: colorValue(value) }, session),
    },
  },
  calls: { Clear: (rule, _, session) => change(rule, { fill: null }, session) },
};

export const ConditionalRangeFont: ClassDefinition<RuleRef> = {
  scalars: {
    Color: {
      get: ({ sheet, id }, session) => session.rules.find(sheet, id).fontColor ?? '',
      set: (rule, value, session) => change(rule, { fontColor: colorValue(value) }, session),
    },
  },
  calls: { Clear: (rule, _, session) => change(rule, { fontColor: null }, session) },
};
