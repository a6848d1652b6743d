import { BANDS } from '../scoring/band';
import type { Policy } from '../scoring/policy';
import { formatNumber } from './format';
import type { Language } from './language';
import { say } from './messages/catalogue';
import { policyMessages } from './messages/policy';
import { bandWord } from './words';

type PolicyKey = keyof typeof policyMessages;

const BETWEEN: Readonly<Record<Policy['betweenLevels'], PolicyKey>> = {
  interpolate: 'betweenInterpolate',
  step: 'betweenStep',
};
const MILESTONES: Readonly<Record<Policy['milestones'], PolicyKey>> = {
  whole: 'milestonesWhole',
  half: 'milestonesHalf',
  interpolate: 'milestonesInterpolate',
};
const OUTSIDE: Readonly<Record<Policy['outside'], PolicyKey>> = {
  excluded: 'outsideExcluded',
  asOne: 'outsideAsOne',
  inBase: 'outsideInBase',
};

/** The cuts; with the words where they are the agency's own, and that colours are. */
function bandsText({ bands, bandLooks }: Policy, language: Language): string {
  const cuts = bands.map((cut) => formatNumber(cut));
  if (bandLooks === undefined) return cuts.join(' / ');
  const named = bandLooks.some((look) => look[language] !== undefined);
  const words = BANDS.map((band) => bandWord(band, language, bandLooks));
  const texts = named ? words.map((word, index) => [word, cuts[index] ?? ''].join(' ').trim()) : cuts;
  const coloured = bandLooks.some(({ colour }) => colour !== undefined);
  return texts.join(' / ') + (coloured ? say(policyMessages, 'ownColours', language) : '');
}

/** The policy in one line of words, printed on every result. SCORING section 7. */
export function describePolicy(policy: Policy, language: Language): string {
  const word = (key: PolicyKey): string => say(policyMessages, key, language);
  return say(policyMessages, 'line', language, {
    between: word(BETWEEN[policy.betweenLevels]),
    milestones: word(MILESTONES[policy.milestones]),
    outside: word(OUTSIDE[policy.outside]),
    decimals: policy.decimals,
    bands: bandsText(policy, language),
    round: policy.round,
  });
}
