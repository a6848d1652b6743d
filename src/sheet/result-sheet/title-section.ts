import { cellsOf, widthOf } from './columns';
import { inDigits } from './context';
import type { ResultContext } from './context';
import type { SheetDraft } from './draft';
import { linesOf } from './lines';
import { SIZE } from './look';

const LINE_HEIGHT = { title: 28, subtitle: 25 } as const;

/** The three lines on top: what it is, whose agreement, which round. */
export const titleSection = (draft: SheetDraft, context: ResultContext): void => {
  const { scored, columns, places, say, grid } = context;
  const { title, fiscalYear } = scored.agreement;
  const round = scored.policy.round;
  const lines = [
    { text: say('title'), size: SIZE.title, height: LINE_HEIGHT.title },
    { text: inDigits(title ?? grid.name, context), size: SIZE.subtitle, height: LINE_HEIGHT.subtitle },
    {
      text: fiscalYear === null ? say('round', { round }) : say('roundOfYear', { round, year: String(fiscalYear) }),
      size: SIZE.subtitle,
      height: LINE_HEIGHT.subtitle,
    },
  ];
  lines.forEach(({ text, size, height }, index) => {
    const row = places.title + index;
    const area = cellsOf(row, 0, row, columns.last);
    draft.text(row, 0, text);
    draft.merge(area);
    draft.look(area, { fontSize: size, bold: true, horizontal: 'center', wrap: true });
    draft.height(row, height * linesOf(text, widthOf(columns, 0, columns.last), size));
  });
  draft.height(places.title + lines.length, 8);
};
