import type { Issue } from '../../text/issue';
import type { Corrections, CorrectableMeaning } from '../corrections';
import type { CorrectedHeaders, SaidOfHeader } from './corrected-header';
import type { FoundTable } from './find-tables';
import { headerKey, headerWords } from './header-words';
import { issueAt, issueOfSheet } from './issues';

/** What was said of the table's header; null when it was said of another header than this. */
const saidOf = (corrected: CorrectedHeaders, table: FoundTable | null): SaidOfHeader | null =>
  (table === null ? [...corrected.said.values()][0] : corrected.said.get(table.found)) ?? null;

/** What a person said, with rows and columns where they stand now; null when nothing of it holds. */
export function correctedNow(said: Corrections, corrected: CorrectedHeaders, table: FoundTable): Corrections | null {
  const { block } = table.header;
  const columns = saidOf(corrected, table)?.columns ?? {};
  // What is said of rows that are gone is kept: they may come back.
  const rows = [...table.said.known, ...table.said.gone];
  const shown = said.headerRows !== undefined && !corrected.headerLost;
  if (!shown && rows.length === 0 && Object.keys(columns).length === 0) return null;
  return {
    version: 1,
    ...(shown && { headerRows: [block.top, block.bottom] as const }),
    ...(Object.keys(columns).length > 0 && { columns }),
    headerKey: headerKey(headerWords(block)),
    ...(rows.length > 0 && { rows }),
  };
}

/** What no longer stands where a person said: the header as a whole, or single columns of it; rows. */
export function staleIssues(said: Corrections, corrected: CorrectedHeaders, table: FoundTable | null): Issue[] {
  const rows = (table?.said.gone ?? []).map(({ key }) => issueOfSheet('warning', 'correctedRowGone', { found: key }));
  const of = saidOf(corrected, table);
  const saysColumns = Object.values(said.columns ?? {}).some((column) => column !== null);
  if (corrected.headerLost || (of === null && saysColumns))
    return [issueOfSheet('warning', 'correctionsStale', { meaning: 'header' }), ...rows];
  const columns = (of?.lost ?? []).map((meaning) => {
    const proposed = table === null ? undefined : columnOf(table, meaning);
    const facts = { meaning };
    return table === null || proposed === undefined
      ? issueOfSheet('warning', 'correctionsStale', facts)
      : issueAt('warning', 'correctionsStale', table.header.block.bottom, proposed, facts);
  });
  return [...columns, ...rows];
}

/** The column that is taken for this now. */
function columnOf({ chosen }: FoundTable, meaning: CorrectableMeaning): number | undefined {
  switch (meaning) {
    case 'level1':
    case 'level2':
    case 'level3':
    case 'level4':
    case 'level5':
      return chosen.columns.levels[Number(meaning.slice('level'.length)) - 1];
    case 'dimension':
    case 'aspect':
    case 'objective':
      return chosen.groups[meaning];
    default:
      return chosen.columns[meaning];
  }
}
