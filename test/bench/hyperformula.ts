import { benchResults, plainFormulas, expectedScores, THRESHOLDS, validate } from './sheet';

interface Engine {
  getSheetValues(sheet: number): unknown[][];
}
interface HyperFormula {
  readonly HyperFormula: { buildFromArray(rows: unknown[][], options: { licenseKey: string }): Engine };
}

/** The plain formulas of `rows` rows in HyperFormula (GPL, never a dependency): milliseconds; null where it is absent. */
export async function benchHyperFormula(rows: number): Promise<number | null> {
  const name: string = 'hyperformula';
  const library = (await import(name).catch(() => null)) as HyperFormula | null;
  if (library === null) return null;
  const results = benchResults(rows);
  const formulas = plainFormulas(rows);
  const cells = results.map((result, row) => [result, `=${formulas[row]}`, ...(row === 0 ? THRESHOLDS : [])]);
  const start = performance.now();
  const engine = library.HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3' });
  const took = performance.now() - start;
  validate(
    'HyperFormula',
    engine.getSheetValues(0).map((row) => row[1]),
    expectedScores(results),
  );
  return took;
}
