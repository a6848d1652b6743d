import { canonical } from '../../scoring/decimal';
import type { Issue } from '../../text/issue';
import { a1 } from '../address';
import type { Group } from '../agreement';
import { issueAt } from '../read/issues';
import { checkCharacters } from './check-characters';
import { checkDescription } from './check-description';
import { checkPeople } from './check-people';
import { differs, type Pair } from './pair';
import { compareWords } from './same-words';

/** Where the row's page and the row differ, each said at the row's own cell with the page's cell as `other`. */
export function checkDetail(pair: Pair): Issue[] {
  return [
    ...checkName(pair),
    ...checkTableName(pair),
    ...checkAspect(pair),
    ...checkObjective(pair),
    ...checkUnit(pair),
    ...checkWeight(pair),
    ...checkLadder(pair),
    ...checkPeople(pair),
    ...checkBaseline(pair),
    ...checkDescription(pair),
    ...checkCharacters(pair),
  ];
}

function checkName(pair: Pair): Issue[] {
  const { name } = pair.detail;
  if (!name) return [];
  const wording = compareWords(pair.indicator.name, name.text);
  if (wording === 'same') return [];
  const reversed = wording === 'different' && reverses(pair.indicator.name) !== reverses(name.text);
  const severity = reversed ? 'error' : wording === 'smallWords' ? 'info' : 'warning';
  return [differs(pair, severity, 'detailName', pair.agreement.table.columns.name, name, pair.indicator.name)];
}

/** Words that turn a measure round: with `ลด` in one name only, more is better in one and worse in the other. */
const reverses = (name: string): boolean => /ลด|ไม่|เพิ่ม|\b(reduc\w*|decreas\w*|increas\w*|not)\b/i.test(name);

/** The name that the page's own criteria table repeats, against the page's heading. */
function checkTableName(pair: Pair): Issue[] {
  const { name, ladder } = pair.detail;
  if (!name || !ladder?.name || compareWords(name.text, ladder.name.text) === 'same') return [];
  return [differs(pair, 'warning', 'detailTableName', pair.agreement.table.columns.name, ladder.name, name.text)];
}

function checkAspect(pair: Pair): Issue[] {
  const { agreement, indicator, detail } = pair;
  const group = indicator.aspect === null ? null : agreement.aspects[indicator.aspect];
  if (!group || !detail.aspect || compareWords(group.name, detail.aspect.text) === 'same') return [];
  return [differs(pair, 'warning', 'detailAspect', agreement.table.columns.name, detail.aspect, group.name)];
}

/** Another wording is a warning; the wording of another objective is an error. */
function checkObjective(pair: Pair): Issue[] {
  const { agreement, indicator, detail } = pair;
  const group = indicator.objective === null ? null : agreement.objectives[indicator.objective];
  const { objective } = detail;
  if (!group || !objective || compareWords(group.name, objective.text) === 'same') return [];
  const another = agreement.objectives.find(
    (each: Group) => each !== group && compareWords(each.name, objective.text) === 'same',
  );
  const code = another ? 'detailObjectiveOfAnother' : 'detailObjective';
  const issue = differs(pair, another ? 'error' : 'warning', code, agreement.table.columns.name, objective, group.name);
  return [another ? { ...issue, facts: { ...issue.facts, group: another.code ?? another.name } } : issue];
}

function checkUnit(pair: Pair): Issue[] {
  const { indicator, detail, agreement } = pair;
  const { columns } = agreement.table;
  if (columns.unit === undefined || indicator.unit === null || !detail.unit) return [];
  if (compareWords(indicator.unit, detail.unit.text) === 'same') return [];
  return [differs(pair, 'warning', 'detailUnit', columns.unit, detail.unit, indicator.unit)];
}

function checkWeight(pair: Pair): Issue[] {
  const { indicator, detail } = pair;
  if (indicator.weight === null || detail.weightValue === null || !detail.weight) return [];
  if (Math.abs(canonical(indicator.weight - detail.weightValue)) < 0.005) return [];
  return [differs(pair, 'error', 'detailWeight', indicator.weightCell.column, detail.weight, String(indicator.weight))];
}

/** Thresholds level by level; steps only say that the ladder is 1 to 5. */
function checkLadder(pair: Pair): Issue[] {
  const { indicator, detail } = pair;
  const { ladder } = detail;
  if (!ladder || ladder.kind === 'pending' || !indicator.ladder.ok) return [];
  const own = indicator.ladder.thresholds;
  const level = ladder.thresholds.findIndex((threshold, index) => threshold !== null && own[index] !== threshold);
  if (level < 0) return [];
  const cell = indicator.levelCells[level]!;
  return [
    issueAt('error', 'detailLadder', cell.row, cell.column, {
      level: level + 1,
      threshold: own[level] ?? null,
      found: ladder.thresholds[level] ?? null,
      other: `${detail.sheet}!${a1(detail.row, 0)}`,
    }),
  ];
}

/** A result of a past year that already earns level 5: the ladder asks for nothing. */
function checkBaseline({ indicator, detail }: Pair): Issue[] {
  const { ladder, row, levelCells } = indicator;
  const last = [...detail.baselines].sort((a, b) => b.year - a.year)[0];
  const top = ladder.ok ? ladder.defined[ladder.defined.length - 1] : undefined;
  if (!last || !top || !ladder.ok || top.level !== 5) return [];
  const beyond = ladder.direction === 'higher' ? last.value >= top.threshold : last.value <= top.threshold;
  if (!beyond) return [];
  return [
    issueAt('info', 'baselineBeyondLadder', row, levelCells[4].column, {
      found: last.value,
      year: String(last.year),
      threshold: top.threshold,
    }),
  ];
}
