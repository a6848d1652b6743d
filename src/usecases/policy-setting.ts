import { DEFAULT_POLICY } from '../scoring/policy';
import type { BandLook, BandLooks, Policy } from '../scoring/policy';
import type { WorkbookPort } from '../workbook/port';

/** The key of the setting that keeps the policy with the workbook. */
export const POLICY_SETTING = 'policy';

/** A setting of a policy that is none, with what stood there. */
export interface PolicyProblem {
  readonly setting: string;
  readonly found: string;
}

export interface CheckedPolicy {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
}

type Given = Readonly<Record<string, unknown>>;
type Say = (setting: string, found: unknown) => void;

const CHOICES = {
  betweenLevels: ['interpolate', 'step'],
  milestones: ['whole', 'half', 'interpolate'],
  outside: ['excluded', 'asOne', 'inBase'],
  decimals: [2, 3, 4],
  round: [6, 9, 12],
} as const;

const SETTINGS = new Set([...Object.keys(CHOICES), 'bands', 'bandLooks']);

/**
 * A policy from whatever was stored or typed, with everything in it that is no setting. Settings that are missing or not
 * understood take their default. SCORING section 7.
 */
export const checkPolicy = (stored: unknown): CheckedPolicy => {
  const problems: PolicyProblem[] = [];
  const say: Say = (setting, found) =>
    problems.push({ setting, found: typeof found === 'string' ? found : (JSON.stringify(found) ?? String(found)) });
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    say('policy', stored);
    return { policy: DEFAULT_POLICY, problems };
  }
  const given = stored as Given;
  for (const setting of Object.keys(given)) if (!SETTINGS.has(setting)) say(setting, given[setting]);
  const looks = looksFrom(given.bandLooks, say);
  const policy: Policy = {
    betweenLevels: chosen(given, 'betweenLevels', say),
    milestones: chosen(given, 'milestones', say),
    outside: chosen(given, 'outside', say),
    decimals: chosen(given, 'decimals', say),
    bands: cutsFrom(given.bands, say),
    ...(looks === undefined ? {} : { bandLooks: looks }),
    round: chosen(given, 'round', say),
  };
  return { policy, problems };
};

/** A policy from a stored setting, without a word about what was not understood. */
export const parsePolicy = (stored: unknown): Policy => checkPolicy(stored).policy;

function chosen<Key extends keyof typeof CHOICES>(given: Given, setting: Key, say: Say): Policy[Key] {
  const found = given[setting];
  const choices: readonly unknown[] = CHOICES[setting];
  if (choices.includes(found)) return found as Policy[Key];
  if (found !== undefined) say(setting, found);
  return DEFAULT_POLICY[setting];
}

/** Four cuts, highest first, each below the one before. */
function cutsFrom(bands: unknown, say: Say): Policy['bands'] {
  if (bands === undefined) return DEFAULT_POLICY.bands;
  const cuts: readonly unknown[] = Array.isArray(bands) ? bands : [];
  const falling = cuts.every((cut, index) => {
    const above = index === 0 ? Infinity : cuts[index - 1];
    return typeof cut === 'number' && Number.isFinite(cut) && cut < Number(above);
  });
  if (cuts.length === 4 && falling) return cuts as unknown as Policy['bands'];
  say('bands', bands);
  return DEFAULT_POLICY.bands;
}

const LONGEST_WORD = 30;

/** A word for a band: anything short that shows and is on one line. */
export const isBandWord = (word: unknown): word is string =>
  typeof word === 'string' && word.trim() !== '' && word.trim().length <= LONGEST_WORD && !/[\r\n\t]/.test(word);

export const isColour = (colour: unknown): colour is string =>
  typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour);

/** Looks of the five bands, from the highest; undefined when none of them differs from the usual. */
export function bandLooksOf(looks: readonly BandLook[]): BandLooks | undefined {
  const [a = {}, b = {}, c = {}, d = {}, e = {}] = looks;
  const all: BandLooks = [a, b, c, d, e];
  return all.some((look) => Object.keys(look).length > 0) ? all : undefined;
}

/** The languages in which two bands would bear the same word. */
export const sharedWords = (looks: readonly BandLook[]): string[] =>
  (['th', 'en'] as const).flatMap((language) => {
    const words = looks.flatMap((look) => (look[language] === undefined ? [] : [look[language].trim().toLowerCase()]));
    return words.filter((word, index) => words.indexOf(word) !== index);
  });

function looksFrom(stored: unknown, say: Say): BandLooks | undefined {
  if (stored === undefined) return undefined;
  if (!Array.isArray(stored) || stored.length !== 5) {
    say('bandLooks', stored);
    return undefined;
  }
  const looks = stored.map((look: unknown, index) => lookFrom(look, `bandLooks[${index}]`, say));
  const [shared] = sharedWords(looks);
  if (shared === undefined) return bandLooksOf(looks);
  say('bandLooks', shared);
  return bandLooksOf(looks.map(({ colour }) => (colour === undefined ? {} : { colour })));
}

function lookFrom(stored: unknown, setting: string, say: Say): BandLook {
  if (typeof stored !== 'object' || stored === null) {
    say(setting, stored);
    return {};
  }
  const { th, en, colour } = stored as Given;
  const word = (language: 'th' | 'en', found: unknown): BandLook => {
    if (isBandWord(found)) return { [language]: found.trim() };
    if (found !== undefined) say(`${setting}.${language}`, found);
    return {};
  };
  if (colour !== undefined && !isColour(colour)) say(`${setting}.colour`, colour);
  return { ...word('th', th), ...word('en', en), ...(isColour(colour) ? { colour: colour.toUpperCase() } : {}) };
}

/** A policy with some settings changed; of the bands' looks only what is given changes. */
export function withSettings<P extends Partial<Policy>>(policy: P, change: Partial<Policy>): P {
  const { bandLooks } = change;
  if (bandLooks === undefined) return { ...policy, ...change };
  const looks = bandLooks.map((look, index) => ({ ...policy.bandLooks?.[index], ...look }));
  return { ...policy, ...change, bandLooks: bandLooksOf(looks) };
}

/** The workbook's policy; the default when it has none. */
export const readPolicy = async (port: WorkbookPort): Promise<Policy> =>
  parsePolicy(await port.readSetting(POLICY_SETTING));

/** Keeps a policy with the workbook. */
export const writePolicy = (port: WorkbookPort, policy: Policy): Promise<void> =>
  port.writeSetting(POLICY_SETTING, policy);
