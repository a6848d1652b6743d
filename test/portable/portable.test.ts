import { kpiBand } from '../../src/functions/kpi-band';
import { kpiCoverage } from '../../src/functions/kpi-coverage';
import { KpiMethod } from '../../src/functions/kpi-method';
import { kpiScore } from '../../src/functions/kpi-score';
import { kpiTotal } from '../../src/functions/kpi-total';
import { kpiWeighted } from '../../src/functions/kpi-weighted';
import { BANDS } from '../../src/scoring/band';
import { DEFAULT_POLICY } from '../../src/scoring/policy';
import { a1 } from '../../src/sheet/address';
import { bandFormula } from '../../src/sheet/portable/band-formula';
import { coverageFormula } from '../../src/sheet/portable/coverage-formula';
import { numberLiteral } from '../../src/sheet/portable/literal';
import type { ResultOperand } from '../../src/sheet/portable/operand';
import { scoreFormula } from '../../src/sheet/portable/score-formula';
import { scoredWeight } from '../../src/sheet/portable/scored-weight-formula';
import type { Weights } from '../../src/sheet/portable/scored-weight-formula';
import { totalFormula } from '../../src/sheet/portable/total-formula';
import { weightedFormula } from '../../src/sheet/portable/weighted-formula';
import { toThaiDigits } from '../../src/text/digits';
import { bandWord } from '../../src/text/words';
import { makeXlsx } from '../support/xlsx/make-xlsx';
import type { NewCell, NewSheet } from '../support/xlsx/new-workbook';
import { ladderCases, seeded } from './ladder-cases';
import type { LadderCase } from './ladder-cases';
import { recalculate } from './recalculate';
import type { Shown } from './recalculate';

const CASES = ladderCases(2400, 2564);
const NOT_NUMBER = 'ผลไม่ใช่ตัวเลข';
const FUNCTIONS_AFTER_2010 = /\b(LET|LAMBDA|IFS|IFNA|SWITCH|XLOOKUP|MAXIFS|MINIFS|TEXTJOIN|CONCAT|FILTER|SORT)\(/;

const formulaCell = (formula: string): NewCell => ({ value: null, formula: formula.slice(1) });
const value = (content: string | number | null): NewCell => ({ value: content });

const scoreOf = (item: LadderCase, result: ResultOperand, byReference: boolean, row: number): string =>
  scoreFormula({
    result,
    ladder: item.ladder,
    thresholds: item.thresholds.map((threshold, index) =>
      threshold === null
        ? null
        : { value: threshold, text: byReference ? a1(row, 1 + index) : numberLiteral(threshold) },
    ),
    method: item.method,
    decimals: 4,
    notNumber: NOT_NUMBER,
  });

const REFERENCES = 6;
const CONSTANTS = 7;
const TEXT_RESULT = 8;
const FROM_TEXT = 9;

/** A result, five thresholds, and the score by reference, with constants, and from the same result typed as Thai text. */
const scoreSheet = (): NewSheet => ({
  name: 'scores',
  rows: CASES.map((item, row) => {
    const text = typeof item.result === 'number' ? `${toThaiDigits(String(item.result))} %` : null;
    const cell: ResultOperand = { kind: 'cell', ref: a1(row, 0), factor: 1 };
    const typed: ResultOperand | null =
      typeof item.result === 'number' && text !== null
        ? { kind: 'text', ref: a1(row, TEXT_RESULT), text, value: item.result, factor: 1 }
        : null;
    return {
      cells: [
        value(item.result),
        ...item.thresholds.map(value),
        formulaCell(scoreOf(item, cell, true, row)),
        formulaCell(scoreOf(item, cell, false, row)),
        value(text),
        typed === null ? null : formulaCell(scoreOf(item, typed, false, row)),
      ],
    };
  }),
});

interface TotalCase {
  readonly weights: readonly number[];
  readonly scores: readonly (number | string | null)[];
}

const TABLE_ROWS = 12;
const TABLES = 150;

const totalCases = (): TotalCase[] => {
  const random = seeded(15);
  return Array.from({ length: TABLES }, () => {
    const fractions = random() < 0.3;
    const rows = Array.from({ length: TABLE_ROWS }, () => ({
      weight: (1 + Math.floor(random() * 20)) / (fractions ? 100 : 1),
      score:
        random() < 0.2 ? (random() < 0.5 ? null : 'รอประกาศเกณฑ์') : Math.round(10_000 + random() * 40_000) / 10_000,
    }));
    return { weights: rows.map(({ weight }) => weight), scores: rows.map(({ score }) => score) };
  });
};

const TOTALS = totalCases();

interface TablePlace {
  readonly first: number;
  readonly scores: { readonly column: string; readonly first: number; readonly last: number };
  readonly references: Weights;
  readonly constants: Weights;
}

const placeOf = (table: number): TablePlace => {
  const first = 1 + table * (TABLE_ROWS + 1);
  const rows = { first, last: first + TABLE_ROWS - 1 };
  return {
    first,
    scores: { column: 'B', ...rows },
    references: { kind: 'references', range: { column: 'A', ...rows } },
    constants: {
      kind: 'constants',
      rows: (TOTALS[table]?.weights ?? []).map((weight, index) => ({ row: first + index, weight })),
    },
  };
};

/** Weight, score, weighted by reference, weighted with constants, band; below each table its totals. */
const totalSheet = (): NewSheet => ({
  name: 'totals',
  rows: TOTALS.flatMap(({ weights, scores }, table) => {
    const place = placeOf(table);
    const last = place.first + TABLE_ROWS;
    const rows = weights.map((weight, index) => {
      const score = `B${place.first + index}`;
      const byReference = scoredWeight(place.references, place.scores, true);
      return {
        cells: [
          value(weight),
          value(scores[index] ?? null),
          formulaCell(weightedFormula(`A${place.first + index}`, score, byReference)),
          formulaCell(weightedFormula(numberLiteral(weight), score, `$A$${last}`)),
          formulaCell(bandFormula(score, DEFAULT_POLICY.bands, WORDS)),
        ],
      };
    });
    const weighted = { ...place.scores, column: 'C' };
    const totals = [
      formulaCell(`=${scoredWeight(place.constants, place.scores)}`),
      formulaCell(totalFormula(weighted, 4)),
      formulaCell(coverageFormula(place.references, place.scores)),
      formulaCell(totalFormula({ ...weighted, column: 'D' }, 4)),
      formulaCell(coverageFormula(place.constants, place.scores, `A${last}`)),
    ];
    return [...rows, { cells: totals }];
  }),
});

const WORDS = BANDS.map((band) => bandWord(band, 'th')) as [string, string, string, string, string];

describe('portable formulas, recalculated by LibreOffice', () => {
  const books = { scores: scoreSheet(), totals: totalSheet() };
  let scores = new Map<string, Shown>();
  let totals = new Map<string, Shown>();

  beforeAll(() => {
    const shown = recalculate(makeXlsx({ sheets: [books.scores, books.totals] }));
    scores = shown[0] ?? scores;
    totals = shown[1] ?? totals;
  }, 120_000);

  const expected = (item: LadderCase): Shown => {
    if (item.result === null) return '';
    if (typeof item.result === 'string') return NOT_NUMBER;
    const [[score] = []] = kpiScore([[item.result]], [[...item.thresholds]], KpiMethod[item.method]);
    return score as Shown;
  };

  const differences = (column: number, wanted: (item: LadderCase) => Shown | undefined) =>
    CASES.flatMap((item, row) => {
      const address = a1(row, column);
      const want = wanted(item);
      const got = scores.get(address);
      return want === undefined || got === want ? [] : [{ address, got, want, item }];
    });

  it('gives what KPISCORE gives, to the last digit, with thresholds by reference', () => {
    expect(differences(REFERENCES, expected)).toEqual([]);
  });

  it('gives what KPISCORE gives, to the last digit, with constant thresholds', () => {
    expect(differences(CONSTANTS, expected)).toEqual([]);
  });

  it('gives the same for a result that is Thai text', () => {
    expect(differences(FROM_TEXT, (item) => (typeof item.result === 'number' ? expected(item) : undefined))).toEqual(
      [],
    );
  });

  it('has cases of every kind: ties, plateaus, gaps, both directions, every method, blanks', () => {
    const has = (test: (item: LadderCase) => boolean) => CASES.filter(test).length;
    expect(has(({ ladder }) => ladder.direction === 'lower')).toBeGreaterThan(500);
    expect(has(({ ladder }) => ladder.direction === 'higher')).toBeGreaterThan(500);
    expect(has(({ thresholds }) => thresholds.includes(null))).toBeGreaterThan(500);
    expect(
      has(({ ladder }) => ladder.defined.some(({ threshold }, i) => ladder.defined[i + 1]?.threshold === threshold)),
    ).toBeGreaterThan(200);
    expect(has(({ result }) => result === null)).toBeGreaterThan(50);
    for (const method of ['interpolate', 'step', 'halfStep'] as const)
      expect(has((item) => item.method === method)).toBeGreaterThan(300);
  });

  it('gives the totals, coverage, weighted scores and bands of the functions', () => {
    const wrong: unknown[] = [];
    const check = (address: string, want: unknown, tolerance = 0) => {
      const got = totals.get(address);
      const near = typeof got === 'number' && typeof want === 'number' && Math.abs(got - want) <= tolerance;
      if (got !== want && !near) wrong.push({ address, got, want });
    };
    TOTALS.forEach(({ weights, scores: given }, table) => {
      const { first } = placeOf(table);
      const last = first + TABLE_ROWS;
      const [w, s] = [weights.map((weight) => [weight]), given.map((score) => [score])];
      const shares = kpiWeighted(w, s, w, s);
      shares.forEach(([share], index) => {
        // Not rounded, so the last bits depend on the order of operations.
        check(`C${first + index}`, share, 1e-12);
        check(`D${first + index}`, share, 1e-12);
        check(`E${first + index}`, kpiBand([[given[index]]])[0]?.[0]);
      });
      check(`B${last}`, kpiTotal(w, s));
      check(`D${last}`, kpiTotal(w, s));
      check(`C${last}`, kpiCoverage(w, s), 1e-12);
      check(`E${last}`, kpiCoverage(w, s), 1e-12);
    });
    expect(wrong).toEqual([]);
  });

  it('uses functions of Excel 2010 only, and stays short enough to be read', () => {
    const formulas = [...books.scores.rows, ...books.totals.rows].flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.formula === undefined ? [] : [cell.formula])),
    );
    expect(formulas.length).toBeGreaterThan(6000);
    expect(formulas.filter((formula) => FUNCTIONS_AFTER_2010.test(formula))).toEqual([]);
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(700);
  });
});
