import type { NewWorkbook } from '../xlsx/new-workbook';
import { detailSheet } from './detail-sheet';
import type { SamplePage } from './sample-details';
import { sampleSheet } from './sample-sheet';

export interface SampleIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  readonly weight: string;
  readonly target: string;
  /** The five levels as written in the document; absent while the criteria are to be announced. */
  readonly levels?: readonly string[];
  readonly levelNumbers?: readonly number[];
  readonly pending?: string;
  readonly note: string;
  /** As a clerk types it, and as a number (a share of one where the ladder is a percentage of a whole). */
  readonly exampleResult: string | number | null;
  readonly exampleNumber: number | null;
}

/** The agreement in the repository's own compact form. */
export interface SampleData {
  readonly title: string;
  readonly fiscalYear: number;
  readonly header: {
    readonly name: string;
    readonly weight: string;
    readonly target: string;
    readonly levels: string;
    readonly levelLabels: readonly string[];
    readonly result: string;
    readonly note: string;
  };
  readonly exampleNote: string;
  readonly sections: readonly {
    readonly headings: readonly string[];
    readonly indicators: readonly SampleIndicator[];
  }[];
  /** The two lines over every detail page. */
  readonly detailTitle: readonly string[];
  /** The detail pages; 4.2 has none. */
  readonly details: readonly SamplePage[];
}

export const SAMPLE_SHEETS = { asWritten: 'คำรับรอง ๒๕๖๔', numbers: 'คำรับรอง 2564 (ตัวเลข)' } as const;

/** Sheet one as the document writes it; sheet two with Arabic digits and real numbers; then a sheet for each detail page. */
export const sampleWorkbook = (data: SampleData): NewWorkbook => ({
  title: data.title,
  font: { name: 'TH Sarabun New', size: 16 },
  sheets: [
    sampleSheet(data, SAMPLE_SHEETS.asWritten, 'asWritten'),
    sampleSheet(data, SAMPLE_SHEETS.numbers, 'numbers'),
    ...data.details.map((page) => detailSheet(data.detailTitle, page)),
  ],
});
