import { associateFunctions } from './associate';

/** The script of Excel versions that start functions without the page. The page itself associates them as it loads. */
associateFunctions(CustomFunctions);
