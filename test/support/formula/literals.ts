/** A call as the documentation writes it: `=KPISCORE(72.5,{65,70,75,80,85},"step")`. Literals only. */
export interface Call {
  readonly id: string;
  readonly parameters: readonly unknown[];
}

const TOKEN = /\s*("(?:[^"]|"")*"|[A-Z]+(?=\()|TRUE|FALSE|-?\d+(?:\.\d+)?|[(){},;])/y;

/** Reads a formula of literals. Throws on anything else: an example that cannot be run is no example. */
export function parseCall(formula: string): Call {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  const id = tokens.shift() ?? '';
  expect(tokens.shift()).toBe('(');
  const parameters: unknown[] = [];
  while (tokens[0] !== ')') {
    parameters.push(tokens[0] === ',' ? null : matrix(value(tokens)));
    if (tokens[0] === ',') tokens.shift();
  }
  expect(tokens).toEqual([')']);
  return { id, parameters };
}

/** A value as the documentation writes it: a literal, or `{2.5;5}`. */
export function parseValue(text: string): unknown[][] {
  const tokens = tokensOf(text);
  const parsed = matrix(value(tokens));
  expect(tokens).toEqual([]);
  return parsed;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`Not a literal at ${at}: ${text}`);
    tokens.push(found[1] ?? '');
  }
  return tokens;
}

const matrix = (parsed: unknown): unknown[][] => (Array.isArray(parsed) ? parsed : [[parsed]]);

function value(tokens: string[]): unknown {
  const token = tokens.shift() ?? '';
  if (token === '{') return rows(tokens);
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  return token === 'TRUE' || token === 'FALSE' ? token === 'TRUE' : Number(token);
}

function rows(tokens: string[]): unknown[][] {
  const parsed: unknown[][] = [[value(tokens)]];
  for (;;) {
    const separator = tokens.shift();
    if (separator === '}') return parsed;
    if (separator === ';') parsed.push([value(tokens)]);
    else parsed.at(-1)?.push(value(tokens));
  }
}
