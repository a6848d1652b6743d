import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellValue } from '../../src/text/cell';
import { findSoffice } from '../tools/programs';

/** What a cell shows after calculation: a number, a text ('' for a formula that gives ""), or an error such as `#VALUE!`. */
export type Shown = number | string;

/** One recalculation of a whole workbook by LibreOffice: cells by address, per sheet in their order. */
export const recalculate = (workbook: Uint8Array): Map<string, Shown>[] => recalculateAll([workbook])[0] ?? [];

/** Several workbooks in one run of LibreOffice. */
export function recalculateAll(workbooks: readonly Uint8Array[]): Map<string, Shown>[][] {
  const soffice = findSoffice();
  if (soffice === null) throw new Error('LibreOffice (soffice) was not found; `npm test` installs it where it can.');
  const folder = mkdtempSync(join(tmpdir(), 'kpi-portable-'));
  try {
    const sources = workbooks.map((_, index) => join(folder, `source-${index}.xlsx`));
    workbooks.forEach((workbook, index) => writeFileSync(sources[index] ?? '', workbook));
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        ...sources,
      ],
      { stdio: 'pipe' },
    );
    return workbooks.map((_, index) => shownCells(readFileSync(join(folder, 'out', `source-${index}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function shownCells(bytes: Uint8Array): Map<string, Shown>[] {
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => textOf(item ?? ''));
  const sheets: Map<string, Shown>[] = [];
  for (let number = 1; files[`xl/worksheets/sheet${number}.xml`]; number += 1) {
    const cells = new Map<string, Shown>();
    const cell = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
    for (const [, address = '', attributes = '', inner = ''] of part(`xl/worksheets/sheet${number}.xml`).matchAll(
      cell,
    )) {
      const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
      if (value === undefined) continue;
      const type = /\bt="(\w+)"/.exec(attributes)?.[1];
      if (type === 's') cells.set(address, texts[Number(value)] ?? '');
      else if (type === 'str' || type === 'e') cells.set(address, unescape(value));
      else cells.set(address, Number(value));
    }
    sheets.push(cells);
  }
  return sheets;
}

const unescape = (text: string): string =>
  text.replace(
    /&(lt|gt|amp|quot|apos);/g,
    (_all, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name] ?? '',
  );

const textOf = (item: string): string =>
  unescape([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join(''));

/** The file without the values we predict for its formulas: every number that is shown is LibreOffice's own. */
export const withoutCachedValues = (bytes: Uint8Array): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!name.startsWith('xl/worksheets/')) return [name, part] as const;
    return [name, strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, '</f>'))] as const;
  });
  const stripped = zipSync(Object.fromEntries(parts));
  if (strFromU8(unzipSync(stripped)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).includes('</f><v>')) {
    throw new Error('cached values are still there');
  }
  return stripped;
};

/** As both sides can be compared: errors by their code, numbers without the last digits of the binary form. */
export const comparable = (value: CellValue): unknown =>
  typeof value === 'object' && value !== null
    ? value.error
    : typeof value === 'number'
      ? value.toPrecision(12)
      : (value ?? '');
