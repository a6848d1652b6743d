import { parseArgs } from 'node:util';
import type { BandLook, Policy, Round } from '../scoring/policy';
import type { FormulaStyle } from '../sheet/plan';
import type { Language } from '../text/language';
import { OPTIONAL_PARTS } from '../usecases/parts-setting';
import type { OptionalPart } from '../usecases/parts-setting';
import { bandLooksOf, isBandWord, isColour, sharedWords } from '../usecases/policy-setting';

/** `summary` makes the result sheet alone: nothing is written beside the table. */
export type FilesCommandName = 'score' | 'summary' | 'read';

/** What the user asked for; files are as typed (globs and folders not yet looked up). */
export interface FilesCommand {
  readonly command: FilesCommandName;
  readonly files: readonly string[];
  readonly sheet: string | null;
  readonly json: boolean;
  /** Of `score`: a file, or a folder where there are several inputs. */
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly formulas: FormulaStyle;
  /** Of `score`: texts that are numbers become numbers first, so that formulas refer to them. */
  readonly numbers: boolean;
  /** The result sheet is made, or made anew, too. */
  readonly resultSheet: boolean;
  /** What is written beside the scores; null: what the workbook's own setting says. */
  readonly parts: readonly OptionalPart[] | null;
  /** A file with a whole policy as JSON, which goes before the workbook's own. */
  readonly policyFile: string | null;
  /** Settings that differ from those of the file, or kept with the workbook. */
  readonly policy: Partial<Policy>;
  /** null: by the environment. */
  readonly language: Language | null;
}

export type Command = FilesCommand | { readonly command: 'help' | 'version'; readonly language: Language | null };

/** Why a call was not understood: a key of the messages and what it was about. */
export interface UsageProblem {
  readonly problem:
    'noCommand' | 'unknownCommand' | 'noFile' | 'badOption' | 'badValue' | 'outAndInPlace' | 'needsOutput';
  readonly what: string;
  readonly language: Language | null;
}

const OPTIONS = {
  sheet: { type: 'string' },
  out: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  json: { type: 'boolean' },
  formulas: { type: 'string' },
  numbers: { type: 'boolean' },
  'result-sheet': { type: 'boolean' },
  parts: { type: 'string' },
  lang: { type: 'string' },
  round: { type: 'string' },
  between: { type: 'string' },
  milestones: { type: 'string' },
  outside: { type: 'string' },
  decimals: { type: 'string' },
  bands: { type: 'string' },
  'band-words': { type: 'string' },
  'band-words-en': { type: 'string' },
  'band-colours': { type: 'string' },
  policy: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Values = Partial<Record<string, string | boolean>>;

class BadValue extends Error {}

function oneOf<T extends string | number>(values: Values, option: string, allowed: readonly T[]): T | undefined {
  const given = values[option];
  if (given === undefined) return undefined;
  const found = allowed.find((value) => String(value) === given);
  if (found === undefined) throw new BadValue(`--${option} ${String(given)} (${allowed.join(' | ')})`);
  return found;
}

function bandsOf(values: Values): Policy['bands'] | undefined {
  const given = values['bands'];
  if (given === undefined) return undefined;
  const cuts = String(given)
    .split(/[,\s/]+/)
    .map(Number)
    .sort((a, b) => b - a);
  const [a, b, c, d] = cuts;
  const rising = cuts.length === 4 && cuts.every((cut, i) => cut > 1 && cut <= 5 && cut !== cuts[i + 1]);
  if (!rising || a === undefined || b === undefined || c === undefined || d === undefined) {
    throw new BadValue(`--bands ${String(given)} (4.5,3.5,2.5,1.5)`);
  }
  return [a, b, c, d];
}

/** `score` may be named: it is always written. */
function partsOf(values: Values): readonly OptionalPart[] | null {
  const given = values['parts'];
  if (given === undefined) return null;
  const words = String(given)
    .split(/[,\s]+/)
    .filter((word) => word !== '' && word !== 'score');
  const unknown = words.find((word) => !OPTIONAL_PARTS.some((part) => part === word));
  if (unknown !== undefined) throw new BadValue(`--parts ${unknown} (score,${OPTIONAL_PARTS.join(',')})`);
  return OPTIONAL_PARTS.filter((part) => words.includes(part));
}

/** Five values from the highest band to the lowest, between commas; an empty one keeps the usual. */
function fiveOf(values: Values, option: string, example: string, valid: (value: string) => boolean): string[] {
  const given = values[option];
  if (given === undefined) return [];
  const five = String(given)
    .split(',')
    .map((value) => value.trim());
  if (five.length !== 5 || five.some((value) => value !== '' && !valid(value)))
    throw new BadValue(`--${option} ${String(given)} (${example})`);
  return five;
}

/** Own words and colours of the bands; what is not given stays as the workbook has it. */
function looksOf(values: Values): BandLook[] | undefined {
  const th = fiveOf(values, 'band-words', 'ดีเด่น,ดีมาก,ดี,พอใช้,ปรับปรุง', isBandWord);
  const en = fiveOf(values, 'band-words-en', 'outstanding,very good,good,fair,poor', isBandWord);
  const colours = fiveOf(values, 'band-colours', '#1E7B34,#C6E7B8,#FFF2A8,#F9C089,#C62828', isColour);
  if (th.length + en.length + colours.length === 0) return undefined;
  const looks = [0, 1, 2, 3, 4].map((index): BandLook => ({
    ...(th[index] ? { th: th[index] } : {}),
    ...(en[index] ? { en: en[index] } : {}),
    ...(colours[index] ? { colour: colours[index].toUpperCase() } : {}),
  }));
  const [shared] = sharedWords(looks);
  if (shared !== undefined) throw new BadValue(`--band-words ${shared}, ${shared}`);
  return looks;
}

function policyOf(values: Values): Partial<Policy> {
  const policy = {
    round: oneOf<Round>(values, 'round', [6, 9, 12]),
    betweenLevels: oneOf(values, 'between', ['interpolate', 'step'] as const),
    milestones: oneOf(values, 'milestones', ['whole', 'half', 'interpolate'] as const),
    outside: oneOf(values, 'outside', ['excluded', 'asOne', 'inBase'] as const),
    decimals: oneOf(values, 'decimals', [2, 3, 4] as const),
    bands: bandsOf(values),
    bandLooks: bandLooksOf(looksOf(values) ?? []),
  };
  return Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== undefined));
}

const text = (values: Values, option: string): string | null => {
  const value = values[option];
  return typeof value === 'string' ? value : null;
};

function understood(values: Values, words: readonly string[]): Command | UsageProblem {
  const language = oneOf(values, 'lang', ['th', 'en'] as const) ?? null;
  const problem = (kind: UsageProblem['problem'], what = ''): UsageProblem => ({ problem: kind, what, language });
  if (values['help']) return { command: 'help', language };
  if (values['version']) return { command: 'version', language };
  const [command, ...files] = words;
  if (command === undefined) return problem('noCommand');
  if (command !== 'score' && command !== 'summary' && command !== 'read') return problem('unknownCommand', command);
  if (files.length === 0) return problem('noFile', command);
  const out = text(values, 'out');
  const inPlace = values['in-place'] === true;
  if (out !== null && inPlace) return problem('outAndInPlace');
  if (command === 'read' && (out !== null || inPlace))
    return problem('badOption', out === null ? '--in-place' : '--out');
  const wantsSheet = values['result-sheet'] === true;
  if (command === 'read' && wantsSheet) return problem('badOption', '--result-sheet');
  const resultSheet = wantsSheet || command === 'summary';
  if (resultSheet && out === null && !inPlace) return problem('needsOutput', wantsSheet ? '--result-sheet' : command);
  const formulas = oneOf<FormulaStyle>(values, 'formulas', ['kpi', 'plain', 'values']) ?? 'plain';
  const numbers = values['numbers'] === true;
  if (command !== 'score' && numbers) return problem('badOption', '--numbers');
  const parts = partsOf(values);
  if (command !== 'score' && parts !== null) return problem('badOption', '--parts');
  const policy = policyOf(values);
  return {
    command,
    files,
    sheet: text(values, 'sheet'),
    json: values['json'] === true,
    out,
    inPlace,
    formulas,
    numbers,
    resultSheet,
    parts,
    policyFile: text(values, 'policy'),
    policy,
    language,
  };
}

/** The language that a call asks for, also when the rest of it is not understood. */
function statedLanguage(words: readonly string[]): Language | null {
  const call = words.join(' ');
  return /--lang[ =]en\b/.test(call) ? 'en' : /--lang[ =]th\b/.test(call) ? 'th' : null;
}

/** Reads the words of a call (without node and the script). */
export function readArguments(words: readonly string[]): Command | UsageProblem {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
    return understood(values, positionals);
  } catch (error) {
    const problem = error instanceof BadValue ? 'badValue' : 'badOption';
    const what =
      typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
    return { problem, what, language: statedLanguage(words) };
  }
}
