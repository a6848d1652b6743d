import { DEFAULT_POLICY } from '../scoring/policy';
import type { Policy } from '../scoring/policy';
import type { WorkbookPort } from '../workbook/port';

/** The key of the setting that keeps the policy with the workbook. */
export const POLICY_SETTING = 'policy';

const oneOf = <T>(value: unknown, allowed: readonly T[], otherwise: T): T =>
  allowed.find((candidate) => candidate === value) ?? otherwise;

/** A policy from a stored setting. Settings that are missing or not understood take their default. SCORING section 7. */
export const parsePolicy = (stored: unknown): Policy => {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_POLICY;
  const policy = stored as Readonly<Record<string, unknown>>;
  return {
    betweenLevels: oneOf(policy.betweenLevels, ['interpolate', 'step'] as const, DEFAULT_POLICY.betweenLevels),
    milestones: oneOf(policy.milestones, ['whole', 'half', 'interpolate'] as const, DEFAULT_POLICY.milestones),
    outside: oneOf(policy.outside, ['excluded', 'asOne', 'inBase'] as const, DEFAULT_POLICY.outside),
    decimals: oneOf(policy.decimals, [2, 3, 4] as const, DEFAULT_POLICY.decimals),
    bands: parseBands(policy.bands),
    round: oneOf(policy.round, [6, 9, 12] as const, DEFAULT_POLICY.round),
  };
};

/** True when nothing in a stored policy had to be replaced by its default. */
export const isPolicyUnderstood = (stored: unknown): boolean => {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return false;
  const policy = parsePolicy(stored);
  const given = stored as Readonly<Record<string, unknown>>;
  return (
    Object.keys(policy).some((key) => given[key] !== undefined) &&
    Object.entries(policy).every(
      ([key, value]) => given[key] === undefined || JSON.stringify(given[key]) === JSON.stringify(value),
    )
  );
};

/** Four cuts, highest first, each below the one before. */
const parseBands = (bands: unknown): Policy['bands'] => {
  if (!Array.isArray(bands) || bands.length !== 4) return DEFAULT_POLICY.bands;
  const [a, b, c, d] = bands as unknown[];
  const numbers = [a, b, c, d].every((cut) => typeof cut === 'number' && Number.isFinite(cut));
  const cuts = [a, b, c, d] as [number, number, number, number];
  return numbers && cuts.every((cut, index) => index === 0 || cut < (cuts[index - 1] ?? cut))
    ? cuts
    : DEFAULT_POLICY.bands;
};

/** The workbook's policy; the default when it has none. */
export const readPolicy = async (port: WorkbookPort): Promise<Policy> =>
  parsePolicy(await port.readSetting(POLICY_SETTING));

/** Keeps a policy with the workbook. */
export const writePolicy = (port: WorkbookPort, policy: Policy): Promise<void> =>
  port.writeSetting(POLICY_SETTING, policy);
