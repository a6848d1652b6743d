/** The host's end of the page's function runtime, as the object model sees it. */
export interface FunctionPort {
  /**
   * Answer to `_GetEnabledFeatures`. 1: results too large for one message are sent again in parts. 2: messages of results
   * follow each other after 200 ms instead of 500 ms.
   */
  readonly features: readonly number[];
  /** The page can take calls from now on. */
  ready(): void;
  /** Results as the page sends them: rows `[id, done, value…]` or objects of the older shape. */
  results(rows: unknown): void;
}
