/** Requirement sets and versions; versions are texts because 1.10 is not 1.1. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What this host declares. Within ExcelApi it answers the parts an add-in for sheets of figures needs (docs/host.md lists
 * them); all else fails with ApiNotFound. RichApiRuntime, RibbonApi, KeyboardShortcuts and DialogApi are not declared.
 */
export const requirementSets: RequirementSets = {
  ExcelApi: '1.13',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.2',
  SharedRuntime: '1.1',
  AddInCommands: '1.1',
};

const parts = (version: string): readonly [number, number] => {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
};

/** As `Office.context.requirements.isSetSupported`: names in any case, versions by major and minor number. */
export function isSupported(sets: RequirementSets, name: string, version: string | number = '0.0'): boolean {
  const declared = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (declared === undefined) return false;
  const [major, minor] = parts(declared);
  const [wantedMajor, wantedMinor] = parts(String(version));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
