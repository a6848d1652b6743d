/** The unit tests of the mutated layers as one file: a mutant costs one start instead of thirteen. Not matched by `npm test`. */
import '../scoring/decimal.test';
import '../scoring/ladder.test';
import '../scoring/parts.test';
import '../scoring/score.test';
import '../scoring/total.test';
import '../text/code.test';
import '../text/dates-and-ranges.test';
import '../text/explain.test';
import '../text/format.test';
import '../text/messages.test';
import '../text/number.test';
import '../text/plain-text.test';
