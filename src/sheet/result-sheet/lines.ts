/** Points of one line of 14-point letters, and of the rest of its row. */
const LINE = 21;
const REST = 4;
/** A letter of TH Sarabun New on average, as a share of its size; breaking at words wastes some of the line. */
const LETTER = 0.39;
const CELL_PADDING = 8;
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** How many lines a text takes in a cell of that many points. */
export const linesOf = (text: string, points: number, size = 14): number => {
  const room = Math.max(1, Math.floor((points - CELL_PADDING) / (LETTER * size)));
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.replace(MARKS, '').length / room)), 0);
};

/** Points of a row with that many lines. */
export const heightOfLines = (lines: number): number => lines * LINE + REST;
