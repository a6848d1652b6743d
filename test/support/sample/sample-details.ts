/** What stands over and at the head of a criteria or baseline table. */
export interface TableHead {
  /** Over the name, over the unit, and over the levels or years. */
  readonly headers: readonly [string, string, string];
  readonly name: string;
  readonly unit: string;
}

/** One part of a detail page, in the order of the page. Texts are as the document writes them. */
export type DetailBlock =
  | { readonly heading: string }
  | { readonly paragraph: string }
  /** Label and value in one text, set apart by no-break spaces. */
  | { readonly line: string }
  /** All labels in one cell, all values in the next; the last label has no value. */
  | { readonly stacked: readonly [labels: readonly string[], values: readonly string[]] }
  /** What is divided, and by what. */
  | { readonly fraction: readonly [string, string] }
  | {
      readonly criteria: TableHead & {
        readonly levels: readonly string[];
        /** Absent while the criteria are to be announced: then `pending` says so. */
        readonly thresholds?: readonly string[];
        readonly pending?: string;
      };
    }
  | { readonly baselines: TableHead & { readonly years: readonly string[]; readonly results: readonly string[] } }
  | {
      readonly steps: {
        readonly headers: readonly [string, string];
        readonly rows: readonly (readonly [string, string])[];
      };
    }
  | { readonly field: readonly [string, string] };

/** A page of รายละเอียดตัวชี้วัด: labels with their values, then its parts. */
export interface SamplePage {
  readonly code: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly blocks: readonly DetailBlock[];
}
