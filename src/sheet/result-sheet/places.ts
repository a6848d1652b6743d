/** Rows of the charts, 20 points each. */
export const CHART_ROWS = 15;
export const CHART_ROW_HEIGHT = 20;
/** With more indicators a chart has no room for its bars. */
export const MOST_BARS = 60;

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
  readonly chartTop: number;
  readonly chartBottom: number;
  readonly heading: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly coverage: number;
  readonly policy: number;
  readonly checks: number;
}

const TITLE_ROWS = 4;

/** Where everything stands, from the numbers of groups and indicators. */
export const placesOf = (groups: number, indicators: number): Places => {
  const groupsHeading = TITLE_ROWS;
  const groupsFirst = groupsHeading + 2;
  const afterGroups = groups === 0 ? TITLE_ROWS : groupsFirst + groups + 2;
  const chartBottom = afterGroups + CHART_ROWS - 1;
  const heading = chartBottom + 2;
  const first = heading + 2;
  const total = first + indicators;
  return {
    title: 0,
    groups:
      groups === 0
        ? null
        : { heading: groupsHeading, header: groupsHeading + 1, first: groupsFirst, total: groupsFirst + groups },
    chartTop: afterGroups,
    chartBottom,
    heading,
    header: heading + 1,
    first,
    last: total - 1,
    total,
    coverage: total + 1,
    policy: total + 2,
    checks: total + 4,
  };
};
