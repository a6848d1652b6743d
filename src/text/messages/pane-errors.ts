import { defineMessages } from './catalogue';

/** What went wrong with the workbook, by error code (workbook/port.ts), as a heading. */
export const errorTitles = defineMessages({
  sheetNotFound: { th: (f) => `ไม่พบชีต “${f('sheet')}”`, en: (f) => `There is no sheet “${f('sheet')}”` },
  sheetProtected: {
    th: 'ชีตนี้ถูกป้องกันไว้ จึงยังเขียนคะแนนไม่ได้',
    en: 'This sheet is protected, so scores cannot be written',
  },
  cellEditMode: { th: 'กำลังพิมพ์ในเซลล์อยู่', en: 'A cell is being edited' },
  readOnly: { th: 'ไฟล์นี้เปิดแบบอ่านอย่างเดียว', en: 'This file is open as read-only' },
  changedMeanwhile: { th: (f) => `เซลล์ ${f('cell')} เพิ่งถูกแก้ไข`, en: (f) => `Cell ${f('cell')} has just been changed` },
  mergedCells: { th: 'มีเซลล์ที่ผสานขวางอยู่', en: 'Merged cells are in the way' },
  tooLarge: { th: 'ชีตนี้ใหญ่เกินกว่าที่ Excel ส่งให้อ่านได้', en: 'This sheet is larger than Excel can hand over' },
  encrypted: { th: 'ไฟล์นี้เข้ารหัสไว้', en: 'This file is encrypted' },
  notXlsx: { th: 'ไฟล์นี้ไม่ใช่สมุดงาน .xlsx', en: 'This file is not an .xlsx workbook' },
  broken: { th: 'ไฟล์นี้เสียหาย', en: 'This file is damaged' },
  hostError: { th: 'Excel ทำคำสั่งไม่สำเร็จ', en: 'Excel could not do that' },
  unexpected: { th: 'เกิดข้อผิดพลาดที่ไม่คาดไว้', en: 'Something went wrong' },
});

export type ErrorKey = keyof typeof errorTitles;

/** What to do about it. */
export const errorRemedies = defineMessages<ErrorKey>({
  sheetNotFound: {
    th: 'ชีตอาจถูกลบหรือเปลี่ยนชื่อ เลือกชีตที่ต้องการ แล้วลองอีกครั้ง',
    en: 'It may have been deleted or renamed. Choose the sheet and try again.',
  },
  sheetProtected: {
    th: (f) =>
      `คะแนนจะเขียนที่ ${f('cells')} ให้เจ้าของไฟล์ยกเลิกการป้องกันที่ รีวิว › ยกเลิกการป้องกันแผ่นงาน แล้วลองอีกครั้ง ยังไม่มีเซลล์ใดถูกแก้ไข`,
    en: (f) =>
      `Scores go to ${f('cells')}. Ask the owner to unprotect the sheet (Review › Unprotect Sheet), then try again. No cell has been changed.`,
  },
  cellEditMode: {
    th: 'กด Enter เพื่อจบการพิมพ์ (หรือ Esc เพื่อยกเลิก) แล้วลองอีกครั้ง',
    en: 'Press Enter to finish typing (or Esc to drop it), then try again.',
  },
  readOnly: {
    th: 'กด “เปิดใช้งานการแก้ไข” หรือบันทึกเป็นไฟล์ใหม่ แล้วลองอีกครั้ง',
    en: 'Press “Enable Editing” or save a copy, then try again.',
  },
  changedMeanwhile: {
    th: 'ยังไม่ได้เขียนอะไร อ่านชีตใหม่ให้แล้ว ตรวจดูแล้วกดให้คะแนนอีกครั้ง',
    en: 'Nothing was written. The sheet has been read again; look it over and score it once more.',
  },
  mergedCells: {
    th: 'ยกเลิกการผสานเซลล์ทางขวาหรือใต้ตาราง แล้วลองอีกครั้ง',
    en: 'Unmerge the cells right of or below the table, then try again.',
  },
  tooLarge: {
    th: 'คัดลอกเฉพาะตารางตัวชี้วัดไปไว้ชีตใหม่ แล้วลองอีกครั้ง',
    en: 'Copy the indicator table alone to a new sheet, then try again.',
  },
  encrypted: {
    th: 'เปิดไฟล์ด้วยรหัสผ่าน แล้วบันทึกโดยไม่เข้ารหัส',
    en: 'Open it with its password and save it without one.',
  },
  notXlsx: { th: 'บันทึกเป็น .xlsx แล้วลองอีกครั้ง', en: 'Save it as .xlsx, then try again.' },
  broken: { th: 'เปิดและซ่อมแซมด้วย Excel แล้วบันทึกใหม่', en: 'Open and repair it in Excel, then save it again.' },
  hostError: {
    th: (f, { restored }) =>
      restored === 'no'
        ? 'และคืนค่าเดิมได้ไม่ครบ กด Ctrl+Z หรือปิดไฟล์โดยไม่บันทึก'
        : `ชีตยังเหมือนเดิม ลองอีกครั้ง หากยังไม่ได้ให้แจ้งข้อความนี้: ${f('code')} – ${f('message')}`,
    en: (f, { restored }) =>
      restored === 'no'
        ? 'Not everything could be put back. Press Ctrl+Z, or close the file without saving.'
        : `The sheet is as it was. Try again; if it keeps failing, report this: ${f('code')} – ${f('message')}`,
  },
  unexpected: {
    th: (f) => `โหลดหน้านี้ใหม่ หากยังเกิดอีกให้แจ้งข้อความนี้: ${f('message')}`,
    en: (f) => `Reload this page; if it happens again, report this: ${f('message')}`,
  },
});
