/** The examples of the mutated layers as one program, for `npm run mutate`. */
import './globals';
import '../scoring/decimal.test';
import '../scoring/ladder.test';
import '../scoring/parts.test';
import '../scoring/score.test';
import '../scoring/total.test';
import '../text/code.test';
import '../text/dates-and-ranges.test';
import '../text/describe.test';
import '../text/explain.test';
import '../text/format.test';
import '../text/number.test';
import '../text/plain-text.test';
