import type { ChartPlaces } from './chart-places';

/** Rows of the sections, 0-based. */
export interface Places {
  readonly title: number;
  /** null when the agreement has no groups. */
  readonly groups: {
    readonly heading: number;
    readonly header: number;
    readonly first: number;
    readonly total: number;
  } | null;
  readonly charts: ChartPlaces;
  readonly checks: number;
  readonly heading: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly coverage: number;
  readonly policy: number;
  readonly signatures: number;
}

const TITLE_ROWS = 4;

/** Heading, header, rows and, where there are more than are shown, the line that says so; a blank row below. */
const rowsOfChecks = (checks: number): number => (checks === 0 ? 3 : checks + 3);

/** Where everything stands, from the numbers of groups, of lines of checks and of indicators. */
export const placesOf = (
  groups: number,
  chartsAt: (top: number) => ChartPlaces,
  checkLines: number,
  indicators: number,
): Places => {
  const groupsFirst = TITLE_ROWS + 2;
  const charts = chartsAt(groups === 0 ? TITLE_ROWS : groupsFirst + groups + 2);
  const checks = charts.below === charts.top ? charts.top : charts.below + 1;
  const heading = checks + rowsOfChecks(checkLines);
  const first = heading + 2;
  const total = first + indicators;
  return {
    title: 0,
    groups:
      groups === 0
        ? null
        : { heading: TITLE_ROWS, header: TITLE_ROWS + 1, first: groupsFirst, total: groupsFirst + groups },
    charts,
    heading,
    header: heading + 1,
    first,
    last: total - 1,
    total,
    coverage: total + 1,
    policy: total + 2,
    checks,
    signatures: total + 4,
  };
};
