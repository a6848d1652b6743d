/** A column of cells, as Excel passes a range of one column. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
/** A row of cells. */
export const row = (...cells: unknown[]): unknown[][] => [cells];

/** What a reader sees of answers: numbers and texts as they are, errors as their code. */
export const shown = (answers: unknown): unknown =>
  Array.isArray(answers) ? answers.map(shown) : isError(answers) ? answers.basicValue : answers;

/** The message of the only answer, Thai and English. */
export function messageOf(answers: unknown): string {
  const answer: unknown = Array.isArray(answers) ? (answers as unknown[][])[0]?.[0] : answers;
  if (!isError(answer)) throw new Error(`not an error: ${JSON.stringify(answer)}`);
  return answer.message;
}

const isError = (value: unknown): value is { readonly basicValue: string; readonly message: string } =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Error';
