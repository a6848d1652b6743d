import { defineMessages } from './catalogue';

/**
 * Why a workbook could not be read or written (WorkbookErrorCode of workbook/port.ts). Facts, all optional: sheet, cell,
 * cells, file, found, limit, detail.
 */
export const workbookMessages = defineMessages({
  sheetNotFound: {
    th: (f) => `ไม่พบชีตชื่อ “${f('sheet')}” ในสมุดงานนี้ โปรดตรวจชื่อชีตแล้วลองใหม่`,
    en: (f) => `There is no sheet named “${f('sheet')}” in this workbook; check the name and try again`,
  },
  sheetProtected: {
    th: (f, facts) =>
      `ชีต “${f('sheet')}” ถูกป้องกันไว้ จึงเขียนไม่ได้${facts.cells ? ` (เซลล์ ${f('cells')})` : ''} ไม่มีสิ่งใดถูกเปลี่ยน โปรดยกเลิกการป้องกันชีตด้วยตนเอง หรือเขียนลงชีตผลคะแนนแยกต่างหาก`,
    en: (f, facts) =>
      `The sheet “${f('sheet')}” is protected, so nothing was written${facts.cells ? ` (cells ${f('cells')})` : ''}; unprotect it yourself, or write to a separate result sheet`,
  },
  cellEditMode: {
    th: 'กำลังแก้ไขเซลล์อยู่ กด Enter หรือ Esc ในชีตก่อน แล้วลองใหม่',
    en: 'A cell is being edited; press Enter or Esc in the sheet, then try again',
  },
  readOnly: {
    th: 'สมุดงานนี้เปิดแบบอ่านอย่างเดียว จึงเขียนคะแนนไม่ได้ โปรดบันทึกเป็นสำเนาแล้วเปิดสำเนานั้น',
    en: 'This workbook is read-only, so scores cannot be written; save a copy and open that',
  },
  changedMeanwhile: {
    th: (f, facts) =>
      `มีการแก้ไขชีตหลังจากอ่าน${facts.cell ? ` (เซลล์ ${f('cell')})` : ''} จึงยังไม่ได้เขียนสิ่งใด โปรดกดอีกครั้งเพื่ออ่านใหม่`,
    en: (f, facts) =>
      `The sheet was changed after it was read${facts.cell ? ` (cell ${f('cell')})` : ''}, so nothing was written; press again to read it anew`,
  },
  mergedCells: {
    th: (f, facts) =>
      `มีเซลล์ผสาน${facts.cells ? ` ${f('cells')}` : ''}อยู่ตรงที่ต้องเขียนคะแนน จึงไม่ได้เขียนสิ่งใด โปรดยกเลิกการผสานเซลล์แล้วลองใหม่`,
    en: (f, facts) =>
      `Merged cells${facts.cells ? ` ${f('cells')}` : ''} stand where scores belong, so nothing was written; unmerge them and try again`,
  },
  tooLarge: {
    th: (f, facts) =>
      `ไฟล์ใหญ่เกินกว่าที่จะอ่านได้อย่างปลอดภัย${facts.limit ? ` (ไม่เกิน ${f('limit')})` : ''}${facts.found ? ` พบ ${f('found')}` : ''} โปรดลบชีตหรือรูปที่ไม่ใช้ออก`,
    en: (f, facts) =>
      `The file is larger than can be read safely${facts.limit ? ` (limit ${f('limit')})` : ''}${facts.found ? `, found ${f('found')}` : ''}; remove sheets or pictures that are not needed`,
  },
  encrypted: {
    th: 'ไฟล์นี้มีรหัสผ่าน จึงอ่านไม่ได้ โปรดเปิดใน Excel เอารหัสผ่านออก แล้วบันทึกใหม่',
    en: 'The file is protected by a password and cannot be read; open it in Excel, remove the password and save it again',
  },
  notXlsx: {
    th: 'ไฟล์นี้ไม่ใช่สมุดงาน .xlsx โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx (Excel Workbook)',
    en: 'This is not an .xlsx workbook; open it in Excel and save it as .xlsx (Excel Workbook)',
  },
  broken: {
    th: (f, facts) => `ไฟล์เสียหาย อ่านไม่ได้${facts.detail ? ` (${f('detail')})` : ''} โปรดเปิดใน Excel ให้ซ่อมแซม แล้วบันทึกใหม่`,
    en: (f, facts) =>
      `The file is damaged and cannot be read${facts.detail ? ` (${f('detail')})` : ''}; let Excel repair it and save it again`,
  },
  hostError: {
    th: (f, facts) => `Excel ทำคำสั่งไม่สำเร็จ${facts.detail ? ` (${f('detail')})` : ''} โปรดลองใหม่อีกครั้ง`,
    en: (f, facts) => `Excel could not do this${facts.detail ? ` (${f('detail')})` : ''}; try again`,
  },
  unknownError: {
    th: (f) => `อ่านหรือเขียนสมุดงานไม่สำเร็จ (${f('code')}) โปรดลองใหม่อีกครั้ง`,
    en: (f) => `The workbook could not be read or written (${f('code')}); try again`,
  },
});
