import type { Policy } from '../scoring/policy';
import { formatNumber } from './format';
import type { Language } from './language';
import { say } from './messages/catalogue';
import { policyMessages } from './messages/policy';

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

/** The policy in one line of words, printed on every result. SCORING section 7. */
export function describePolicy(policy: Policy, language: Language): string {
  const word = (key: PolicyKey): string => say(policyMessages, key, language);
  return say(policyMessages, 'line', language, {
    between: word(BETWEEN[policy.betweenLevels]),
    milestones: word(MILESTONES[policy.milestones]),
    outside: word(OUTSIDE[policy.outside]),
    decimals: policy.decimals,
    bands: policy.bands.map((cut) => formatNumber(cut)).join(' / '),
    round: policy.round,
  });
}
