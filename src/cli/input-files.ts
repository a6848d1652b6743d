import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const WORKBOOK = /\.(?:xlsx|xlsm)$/i;

/** Lock files that Excel leaves beside an open workbook. */
const isLock = (name: string) => name.startsWith('~$') || name.startsWith('.~lock');

const kindOf = (path: string): 'file' | 'folder' | 'none' => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? 'none' : found.isDirectory() ? 'folder' : 'file';
};

/** Workbooks in a folder and those below it, in the order of their names. */
function workbooksIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return workbooksIn(path);
      return WORKBOOK.test(entry.name) && !isLock(entry.name) ? [path] : [];
    });
}

const isPattern = (text: string) => /[*?]/.test(text);

/** `*` and `?` within a name; `**` for any folders. */
function patternOf(segment: string): RegExp {
  const source = segment
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, process.platform === 'win32' ? 'i' : '');
}

function below(folder: string, segments: readonly string[]): string[] {
  const [segment, ...rest] = segments;
  if (segment === undefined) return [];
  const here = folder === '' ? '.' : folder;
  if (!isPattern(segment)) {
    const path = folder === '' ? segment || sep : join(folder, segment);
    return rest.length === 0 ? (kindOf(path) === 'file' ? [path] : []) : below(path, rest);
  }
  const entries = kindOf(here) === 'folder' ? readdirSync(here, { withFileTypes: true }) : [];
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (segment === '**') {
    const deeper = sorted.filter((entry) => entry.isDirectory());
    return [...below(folder, rest), ...deeper.flatMap(({ name }) => below(join(folder, name), segments))];
  }
  return sorted
    .filter(({ name }) => patternOf(segment).test(name) && !isLock(name))
    .flatMap(({ name }) => {
      const path = join(folder, name);
      if (rest.length > 0) return kindOf(path) === 'folder' ? below(path, rest) : [];
      return kindOf(path) === 'file' ? [path] : [];
    });
}

export interface InputFiles {
  readonly files: readonly string[];
  /** True when the user spoke of several files (more than one argument, a folder or a pattern), however many there are. */
  readonly several: boolean;
  /** Folders and patterns in which nothing was found. */
  readonly empty: readonly string[];
}

/** The files meant by arguments: files, folders (with all below) and patterns with `*`, `**`, `?`. Each file once. */
export function inputFiles(given: readonly string[]): InputFiles {
  const files: string[] = [];
  const empty: string[] = [];
  let several = given.length > 1;
  for (const word of given) {
    const kind = kindOf(word);
    if (kind === 'none' && !isPattern(word)) {
      files.push(word);
      continue;
    }
    const wide = kind !== 'file';
    several ||= wide;
    const found = kind === 'folder' ? workbooksIn(word) : kind === 'file' ? [word] : below('', word.split(/[\\/]/));
    if (found.length === 0) empty.push(word);
    files.push(...found);
  }
  return { files: [...new Set(files)], several, empty };
}
