import type { Language } from '../language';

/** The words of the preview page. Facts are the user's own names and what the machine said. */
export interface HostTexts {
  readonly productName: string;
  readonly tagline: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly showPane: string;
  readonly hidePane: string;
  readonly scoreSheet: string;
  readonly language: string;
  readonly preview: string;
  readonly paneTitle: string;
  readonly resizePane: string;
  readonly dropHere: string;
  readonly loading: string;
  readonly paneLoading: string;
  readonly calculating: string;
  readonly scoring: string;
  readonly ready: string;
  readonly close: string;
  readonly chartNote: string;
  opened(file: string): string;
  saved(file: string): string;
  notXlsx(file: string): string;
  notOpened(file: string, reason: string): string;
  notSaved(reason: string): string;
  failed(reason: string): string;
  commandFailed(reason: string): string;
  paneFailed: string;
  protectedCell(sheet: string): string;
  functionError(cell: string, message: string): string;
}

const TH: HostTexts = {
  productName: 'KPI Score',
  tagline: 'ให้คะแนนคำรับรองการปฏิบัติราชการในชีต',
  open: 'เปิดไฟล์',
  save: 'บันทึกเป็น .xlsx',
  undo: 'เลิกทำ',
  redo: 'ทำซ้ำ',
  showPane: 'เปิดบานหน้าต่าง',
  hidePane: 'ปิดบานหน้าต่าง',
  scoreSheet: 'ให้คะแนนชีตนี้',
  language: 'ภาษา',
  preview: 'หน้านี้ใช้ทดลองและพัฒนา Add-in เท่านั้น ขับเคลื่อนด้วย office.js ของ Microsoft ไม่ได้ใช้แทน Microsoft Excel',
  paneTitle: 'บานหน้าต่างของ KPI Score',
  resizePane: 'ปรับความกว้างของบานหน้าต่าง',
  dropHere: 'วางไฟล์ .xlsx ที่นี่เพื่อเปิด',
  loading: 'กำลังเปิดสมุดงาน…',
  paneLoading: 'กำลังเปิดบานหน้าต่าง…',
  calculating: 'กำลังคำนวณ…',
  scoring: 'กำลังให้คะแนน…',
  ready: 'พร้อม',
  close: 'ปิด',
  chartNote: 'ภาพตัวอย่างแผนภูมิ',
  opened: (file) => `เปิด ${file} แล้ว`,
  saved: (file) => `บันทึกสำเนาเป็น ${file} แล้ว`,
  notXlsx: (file) => `เปิด ${file} ไม่ได้ เพราะไม่ใช่ไฟล์ .xlsx โปรดเลือกไฟล์ Excel ที่บันทึกเป็น .xlsx`,
  notOpened: (file, reason) => `เปิด ${file} ไม่ได้: ${reason} สมุดงานเดิมยังอยู่ครบ`,
  notSaved: (reason) => `บันทึกไฟล์ไม่ได้: ${reason}`,
  failed: (reason) => `เปิดหน้านี้ไม่ได้: ${reason} โปรดโหลดหน้าใหม่`,
  commandFailed: (reason) => `ให้คะแนนไม่สำเร็จ: ${reason}`,
  paneFailed: 'บานหน้าต่างของ Add-in ไม่ตอบสนอง โปรดโหลดหน้านี้ใหม่',
  protectedCell: (sheet) => `ชีต ${sheet} ป้องกันไว้ เซลล์นี้แก้ไขไม่ได้ ยกเลิกการป้องกันชีตใน Excel ก่อน แล้วเปิดไฟล์ใหม่`,
  functionError: (cell, message) => `${cell}: ${message}`,
};

const EN: HostTexts = {
  productName: 'KPI Score',
  tagline: 'Scores performance agreements in the sheet',
  open: 'Open file',
  save: 'Save as .xlsx',
  undo: 'Undo',
  redo: 'Redo',
  showPane: 'Show pane',
  hidePane: 'Hide pane',
  scoreSheet: 'Score this sheet',
  language: 'Language',
  preview:
    'A preview page for trying and developing the add-in, driven by Microsoft’s office.js. It does not replace Microsoft Excel.',
  paneTitle: 'KPI Score task pane',
  resizePane: 'Resize the task pane',
  dropHere: 'Drop an .xlsx file here to open it',
  loading: 'Opening the workbook…',
  paneLoading: 'Opening the task pane…',
  calculating: 'Calculating…',
  scoring: 'Scoring…',
  ready: 'Ready',
  close: 'Close',
  chartNote: 'Preview of the chart',
  opened: (file) => `Opened ${file}`,
  saved: (file) => `Saved a copy as ${file}`,
  notXlsx: (file) => `${file} cannot be opened because it is not an .xlsx file. Choose an Excel file saved as .xlsx.`,
  notOpened: (file, reason) => `${file} cannot be opened: ${reason} The workbook shown is unchanged.`,
  notSaved: (reason) => `The file cannot be saved: ${reason}`,
  failed: (reason) => `This page cannot be shown: ${reason} Reload the page.`,
  commandFailed: (reason) => `The sheet was not scored: ${reason}`,
  paneFailed: 'The add-in’s task pane does not respond. Reload the page.',
  protectedCell: (sheet) =>
    `Sheet ${sheet} is protected and this cell cannot be changed. Unprotect the sheet in Excel, then open the file again.`,
  functionError: (cell, message) => `${cell}: ${message}`,
};

const TEXTS: Readonly<Record<Language, HostTexts>> = { th: TH, en: EN };

export const hostTexts = (language: Language): HostTexts => TEXTS[language];
