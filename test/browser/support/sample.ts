import type { SeenCell } from '../../../src/host/page/test-api';
import type { HostPage } from './host-page';

/** The sample agreement's first sheet: the row of every indicator, and where its result is typed. */
export const SHEET = 'คำรับรอง ๒๕๖๔';
export const RESULT = 'I';
export const ROWS: Readonly<Record<string, number>> = {
  ...{ '1.1': 9, '2.1': 12, '2.2': 13, '2.3': 14, '2.4': 15, '3.1': 17, '4.1': 21, '4.2': 22 },
  ...{ '5.1': 25, '5.2': 26, '6.1': 29, '6.2': 30, '6.3': 31, '6.4': 32, '6.5': 33 },
};
/** Where the scores go: right of the table, and under it. */
export const SCORE = 'K';
export const WEIGHTED = 'L';
export const BAND = 'M';
export const TOTAL_ROW = 34;

/** Scores of the example results, worked out by hand from the ladders (straight lines between levels; whole steps for 4.1, 6.2–6.5). */
export const SCORES: Readonly<Record<string, number>> = {
  ...{ '1.1': 3.7, '2.4': 3.5, '3.1': 3.5, '4.1': 4, '4.2': 4, '5.1': 4.4 },
  ...{ '5.2': 3.5, '6.1': 3.5, '6.2': 3, '6.3': 4, '6.5': 5 },
};
/** Σ weight × score / Σ weight over those rows, whose weights are 10 5 10 10 10 7 7 5 2 5 2. */
export const TOTAL = 3.8123;

export async function scoreOf(host: HostPage, code: string): Promise<SeenCell> {
  return host.call('cell', SHEET, `${SCORE}${ROWS[code] ?? 0}`);
}

export const totalOf = (host: HostPage): Promise<SeenCell> => host.call('cell', SHEET, `${SCORE}${TOTAL_ROW}`);

/** Values and formulas of the whole sheet, to compare. */
export async function contents(host: HostPage): Promise<Record<string, readonly [unknown, string | null]>> {
  const cells = await host.call('cells', SHEET);
  return Object.fromEntries(Object.entries(cells).map(([address, { value, formula }]) => [address, [value, formula]]));
}

export const WORDS = {
  th: { score: 'ให้คะแนนชีตนี้', scored: /ให้คะแนนแล้ว 11 ตัวชี้วัด/, upToDate: /เป็นปัจจุบันอยู่แล้ว/ },
  en: { score: 'Score this sheet', scored: /Scored 11 indicators/, upToDate: /up to date/ },
} as const;

/** Presses the pane's button and waits for what the pane then says, and for the grid to have calculated. */
export async function pressScore(
  host: HostPage,
  language: 'th' | 'en' = 'th',
  says: 'scored' | 'upToDate' = 'scored',
): Promise<void> {
  const words = WORDS[language];
  await host.pane.getByRole('button', { name: words.score }).click();
  await host.pane.getByText(words[says]).first().waitFor();
  await host.call('waitForCalculation');
}
