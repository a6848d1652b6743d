import type { Issue } from '../../text/issue';
import { keyOf, plainText } from '../read/words';
import { isMonthly } from './check-description';
import { namesUnit, organisationIn } from './organisation';
import { differs, remark, type Pair } from './pair';
import { compareWords } from './same-words';

/** Who answers for the indicator, whose page it is, and when data are due. */
export function checkPeople(pair: Pair): Issue[] {
  const { owner, collector } = pair.detail;
  const same = owner && collector && compareWords(owner.text, collector.text) === 'same';
  return [
    ...(same ? [remark(pair, 'info', 'ownerIsCollector', owner)] : []),
    ...checkOrganisation(pair),
    ...checkOutside(pair),
    ...checkMonthly(pair),
  ];
}

/** The organisation in the agreement's title; null when it names none. */
export const ownOrganisation = ({ agreement }: Pair): string | null =>
  agreement.title === null ? null : organisationIn(agreement.title);

/** The page was copied from another unit's. */
function checkOrganisation(pair: Pair): Issue[] {
  const [own, { organisation }] = [ownOrganisation(pair), pair.detail];
  if (own === null || !organisation || compareWords(own, organisation.text) === 'same') return [];
  return [differs(pair, 'warning', 'detailOrganisation', pair.agreement.table.columns.name, organisation, own)];
}

/** Another unit answers for what this one is scored by. Posts (หัวหน้า…, ผู้อำนวยการ…) are taken for posts of the unit itself. */
function checkOutside(pair: Pair): Issue[] {
  const [own, { owner }] = [ownOrganisation(pair), pair.detail];
  if (own === null || !owner || !namesUnit(owner.text)) return [];
  const key = (text: string) => keyOf(plainText(text));
  if (key(owner.text).includes(key(own))) return [];
  const issue = remark(pair, 'info', 'ownerOutside', owner);
  return [{ ...issue, facts: { ...issue.facts, stated: own } }];
}

/** Reported in rounds, but data are due every month. */
function checkMonthly(pair: Pair): Issue[] {
  if (pair.detail.rounds.length === 0) return [];
  const monthly = pair.detail.texts.find(({ text }) => isMonthly(text));
  if (!monthly) return [];
  const issue = remark(pair, 'info', 'detailMonthly', monthly, /ทุก\S{0,24}(\s?\S{0,12}){0,3}/.exec(monthly.text)?.[0]);
  return [{ ...issue, facts: { ...issue.facts, stated: pair.detail.rounds.join(', ') } }];
}
