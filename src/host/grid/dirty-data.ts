import type { IFormulaDirtyData } from '@univerjs/engine-formula';

/** What a calculation of the formula engine begins with. */
export type DirtyData = IFormulaDirtyData;
/** What one change gives: parts of it. */
export type DirtyParts = { readonly [K in keyof DirtyData]?: DirtyData[K] | null | undefined };

export const NOTHING: DirtyData = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Everything that either of them names. */
export function merged(one: DirtyData, other: DirtyParts): DirtyData {
  return {
    ...one,
    forceCalculation: one.forceCalculation || other.forceCalculation === true,
    dirtyRanges: [...one.dirtyRanges, ...(other.dirtyRanges ?? [])],
    dirtyNameMap: overlaid(one.dirtyNameMap, other.dirtyNameMap),
    dirtyDefinedNameMap: overlaid(one.dirtyDefinedNameMap, other.dirtyDefinedNameMap),
    dirtySuperTableMap: overlaid(one.dirtySuperTableMap ?? {}, other.dirtySuperTableMap),
    dirtyUnitFeatureMap: overlaid(one.dirtyUnitFeatureMap, other.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: overlaid(one.dirtyUnitOtherFormulaMap, other.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: overlaid(one.clearDependencyTreeCache, other.clearDependencyTreeCache),
  };
}

/** Maps of maps (unit, sheet, name), the later over the earlier. */
function overlaid<Base extends object>(base: Base, over: object | null | undefined): Base {
  const result = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(over ?? {})) {
    const below = result[key];
    result[key] = isMap(below) && isMap(value) ? overlaid(below, value) : (value as unknown);
  }
  return result as Base;
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null;
