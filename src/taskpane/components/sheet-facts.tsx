import { CONFIDENT } from '../../sheet/agreement';
import { formatShare } from '../../text/format';
import type { SheetChoice } from '../../usecases/sheet-choices';
import { useSheetsText } from '../sheets-text';

/** Below this a table is more likely something else. */
const DOUBTFUL = 0.4;

function sureWord(confidence: number): 'sure' | 'fairlySure' | 'notSure' {
  if (confidence >= CONFIDENT) return 'sure';
  return confidence >= DOUBTFUL ? 'fairlySure' : 'notSure';
}

/** `14 ตัวชี้วัด · แน่ใจ 90%` */
export const SheetFacts = ({ choice: { indicators, confidence } }: { choice: SheetChoice }) => {
  const m = useSheetsText();
  const sure = m(sureWord(confidence), { share: formatShare(Math.round(confidence * 100) / 100) });
  return <>{m('facts', { count: indicators, sure })}</>;
};
