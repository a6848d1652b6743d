import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../support/soffice';
import { findSoffice } from '../tools/programs';
import { benchResults, benchWorkbook, expectedScores, validate } from './sheet';

/** Calculating the plain formulas of `rows` rows in LibreOffice, start-up subtracted: milliseconds; null without it. */
export function benchLibreOffice(rows: number): number | null {
  if (findSoffice() === null) return null;
  return calculated(rows) - calculated(1);
}

function calculated(rows: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-bench-'));
  try {
    const results = benchResults(rows);
    const file = join(folder, 'bench.xlsx');
    writeFileSync(file, benchWorkbook('plain', results));
    const start = performance.now();
    convert([file], 'csv', folder);
    const took = performance.now() - start;
    const lines = readFileSync(join(folder, 'bench.csv'), 'utf8').trim().split('\n');
    validate(
      'LibreOffice',
      lines.map((line) => Number(line.split(',')[1])),
      expectedScores(results),
    );
    return took;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
