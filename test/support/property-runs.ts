/** Samples of a property that deserves many; mutation testing lowers them by PROPERTY_RUNS. */
export const runs = (many: number): { readonly numRuns: number } => ({
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? many),
});
