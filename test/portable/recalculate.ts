import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { findSoffice } from '../tools/programs';

/** What a cell shows after calculation: a number, a text ('' for a formula that gives ""), or an error such as `#VALUE!`. */
export type Shown = number | string;

/** One recalculation of a whole workbook by LibreOffice: cells by address, per sheet in their order. */
export function recalculate(workbook: Uint8Array): Map<string, Shown>[] {
  const soffice = findSoffice();
  if (soffice === null) throw new Error('LibreOffice (soffice) was not found; `npm test` installs it where it can.');
  const folder = mkdtempSync(join(tmpdir(), 'kpi-portable-'));
  try {
    const source = join(folder, 'source.xlsx');
    writeFileSync(source, workbook);
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        source,
      ],
      { stdio: 'pipe' },
    );
    return shownCells(readFileSync(join(folder, 'out', 'source.xlsx')));
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
