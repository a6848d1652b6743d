/**
 * What an .xlsx file may hold before it is refused as `tooLarge`. Sizes are measured while inflating: what a file says
 * about itself is not believed.
 */
export const LIMITS = {
  /** Parts in the zip. */
  entries: 20_000,
  /** Bytes of the file itself. */
  fileBytes: 128 * 1024 * 1024,
  /** Bytes of one part, inflated. */
  partBytes: 128 * 1024 * 1024,
  /** Bytes of all parts together, inflated. */
  totalBytes: 256 * 1024 * 1024,
  /** Inflated to compressed, looked at once a part is larger than `ratioFrom`. */
  ratio: 200,
  ratioFrom: 8 * 1024 * 1024,
  /** Cells of one snapshot (rows without any cell are free). */
  snapshotCells: 5_000_000,
} as const;

/** `128 MB`, for the facts of an error. */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
