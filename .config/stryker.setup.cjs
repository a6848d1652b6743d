/**
 * A mutant is judged hundreds of times a minute: properties take fewer samples and are not shrunk. What they find in 40
 * samples counts; the whole run of 3,000 is for `npm test`.
 */
const fc = require('fast-check');

process.env.PROPERTY_RUNS = '40';
fc.configureGlobal({ numRuns: 40, endOnFailure: true });
