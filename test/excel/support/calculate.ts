import type { MemorySheet } from '../../../src/host/workbook/memory-sheet';
import type { MemoryWorkbook } from '../../../src/host/workbook/memory-workbook';
import { parseA1 } from '../../../src/sheet/address';

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** The number in a cell; anything else counts as 0, as in Excel's arithmetic on blanks. */
function numberAt(sheet: MemorySheet, address: string): number {
  const area = parseA1(address);
  const value = area === null ? null : sheet.cells(area)[0]?.[0]?.value;
  return typeof value === 'number' ? value : 0;
}

/** Arithmetic with references and ROUND: all that the contract's formulas need. Null for any other formula. */
function valueOf(sheet: MemorySheet, formula: string): number | null {
  const [, inner, digits] = /^=ROUND\((.+),(\d+)\)$/.exec(formula) ?? [];
  const [, left, sign, right] = /^=?(\$?[A-Z]+\$?\d+)([*/])(\d+)$/.exec(inner ?? formula) ?? [];
  if (left === undefined || right === undefined) return null;
  const [a, b] = [numberAt(sheet, left), Number(right)];
  const value = sign === '*' ? a * b : a / b;
  return digits === undefined ? value : round(value, Number(digits));
}

/** Stands for Excel's calculation. */
export function calculate(workbook: MemoryWorkbook): void {
  for (const sheet of workbook.sheets()) {
    const used = sheet.usedRange(true);
    if (used === null) continue;
    sheet.cells(used).forEach((cells, r) =>
      cells.forEach(({ formula, value }, c) => {
        const next = formula === null ? null : valueOf(sheet, formula);
        if (next === null || next === value) return;
        const [row, column] = [used.top + r, used.left + c];
        sheet.setCells({ top: row, left: column, bottom: row, right: column }, [[{ formula, value: next }]]);
      }),
    );
  }
}
