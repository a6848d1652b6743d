import type { Issue } from '../../text/issue';
import type { Agreement } from '../agreement';
import type { SheetGrid } from '../grid';
import { issueAt, issueOfSheet } from '../read/issues';
import { fieldAt } from '../read/rows';
import { unitKindOf } from '../read/units';
import { factOf, keyOf, ownWords, plainText } from '../read/words';
import type { IndicatorDetail, Placed } from './detail';
import { differenceOf } from './difference';
import { addressOf, differs, remark, type Pair } from './pair';

/** What only shows when all pages are looked at together. */
export function checkPages(agreement: Agreement, pairs: readonly Pair[], notes: readonly Note[]): Issue[] {
  const details = pairs.map(({ detail }) => detail);
  return [
    ...checkUnits(details),
    ...checkMail(details),
    ...checkCollectors(pairs),
    ...checkNearlySame(pairs),
    ...checkNotes(agreement, pairs, notes),
  ];
}

/** A note of the table, by the index of its indicator. */
export interface Note {
  readonly indicator: number;
  readonly text: string;
}

/** The notes of the table that are words. */
export const notesOf = (grid: SheetGrid, { table, indicators }: Agreement): Note[] =>
  indicators.flatMap(({ row }, indicator) => {
    const { value } = fieldAt(grid, row, table.columns.note);
    return typeof value === 'string' && ownWords(value) !== '' ? [{ indicator, text: ownWords(value) }] : [];
  });

const groupBy = <T>(all: readonly T[], keyFor: (each: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyFor(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
};

const codes = (details: readonly IndicatorDetail[]): string => details.map(({ code }) => code).join(', ');

/** `ระดับ` on some pages and `ระดับความสำเร็จ` on others. */
function checkUnits(details: readonly IndicatorDetail[]): Issue[] {
  const levels = details.filter(({ unit }) => unit !== null && unitKindOf(unit.text) === 'level');
  const wordings = groupBy(levels, ({ unit }) => keyOf(plainText(unit!.text)));
  if (wordings.length < 2) return [];
  const found = wordings.map((group) => `${group[0]!.unit!.text} (${codes(group)})`).join(' / ');
  return [issueOfSheet('info', 'unitWordings', { found })];
}

const MAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;

/** Results are to be sent to more than one address. */
function checkMail(details: readonly IndicatorDetail[]): Issue[] {
  const mails = details.flatMap((detail) => {
    const own = new Set(detail.texts.flatMap(({ text }) => text.match(MAIL) ?? []));
    return [...own].map((mail) => ({ mail: mail.toLowerCase(), detail }));
  });
  const addresses = groupBy(mails, ({ mail }) => mail);
  if (addresses.length < 2) return [];
  const found = addresses.map((group) => `${group[0]!.mail} (${codes(group.map(({ detail }) => detail))})`).join(' / ');
  return [issueOfSheet('info', 'mailAddresses', { found })];
}

/** One page of an owner names another collector than all its other pages. */
function checkCollectors(pairs: readonly Pair[]): Issue[] {
  const named = pairs.filter(({ detail }) => detail.owner && detail.collector);
  return groupBy(named, ({ detail }) => keyOf(plainText(detail.owner!.text))).flatMap((ofOwner) => {
    const groups = groupBy(ofOwner, ({ detail }) => keyOf(plainText(detail.collector!.text)));
    const most = groups.reduce((best, each) => (each.length > best.length ? each : best));
    if (most.length < 3) return [];
    return groups.flatMap((group) =>
      group.length > 1 || group === most
        ? []
        : group.map((pair) => {
            const issue = remark(pair, 'info', 'collectorDiffers', pair.detail.collector!);
            return { ...issue, facts: { ...issue.facts, stated: most[0]!.detail.collector!.text } };
          }),
    );
  });
}

const LONG = 20;
/** More texts that end alike than this are forms filled in, not copies. */
const MOST_ALIKE = 50;

interface PageText {
  readonly pair: Pair;
  readonly placed: Placed;
  readonly key: string;
}

/** Two pages carry the same sentence but for a letter or two: one of them is a slip. Digits may differ. */
function checkNearlySame(pairs: readonly Pair[]): Issue[] {
  const texts = pairs.flatMap((pair) =>
    pair.detail.texts.flatMap((placed): PageText[] => {
      const key = keyOf(plainText(placed.text).slice(0, 500));
      return key.length < LONG ? [] : [{ pair, placed, key }];
    }),
  );
  const alike = [...groupBy(texts, ({ key }) => key.slice(-8)), ...groupBy(texts, ({ key }) => `^${key.slice(0, 8)}`)];
  const said = new Set<Placed>();
  return alike.flatMap((group) => {
    const wordings = groupBy(group, ({ key }) => key);
    if (wordings.length < 2 || wordings.length > MOST_ALIKE) return [];
    const usual = [...wordings].sort((a, b) => b.length - a.length);
    return usual.flatMap((rare, index) => {
      const text = rare[0]!;
      const other = usual.slice(0, index).find(([each]) => isSlip(each!.key, text.key));
      if (!other || other[0]!.pair === text.pair || said.has(text.placed)) return [];
      said.add(text.placed);
      const { agreement } = text.pair;
      const { pair, placed } = other[0]!;
      const issue = differs(
        text.pair,
        'info',
        'nearlySameText',
        agreement.table.columns.name,
        text.placed,
        placed.text,
      );
      const difference = differenceOf(ownWords(placed.text), ownWords(text.placed.text));
      return [{ ...issue, facts: { ...issue.facts, difference, group: addressOf(pair.detail, placed) } }];
    });
  });
}

/** At most two letters differ, in one place, and none of them is a digit. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return left.length <= 2 && right.length <= 2 && left.length + right.length > 0 && !/\d/.test(left + right);
}

/** A policy that the table's notes name and no page of those rows mentions. */
function checkNotes({ table }: Agreement, pairs: readonly Pair[], notes: readonly Note[]): Issue[] {
  const policies = notes.filter(({ text }) => /^ตาม(นโยบาย|มติ|แผน|ข้อสั่งการ)|\bpolicy\b/i.test(text));
  return groupBy(policies, ({ text }) => keyOf(plainText(text))).flatMap((same) => {
    const rows = same.flatMap(({ indicator }) =>
      pairs.filter((pair) => pair.agreement.indicators[indicator] === pair.indicator),
    );
    const key = keyOf(plainText(same[0]!.text));
    const mentioned = rows.some(({ detail }) => detail.texts.some(({ text }) => keyOf(plainText(text)).includes(key)));
    const [first] = rows;
    if (!first || mentioned || table.columns.note === undefined) return [];
    const facts = { found: factOf(same[0]!.text), other: codes(rows.map(({ detail }) => detail)) };
    return [issueAt('info', 'noteNotOnPages', first.indicator.row, table.columns.note, facts)];
  });
}
