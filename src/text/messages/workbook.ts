import type { Facts } from '../issue';
import { defineMessages, type FactText } from './catalogue';

/** The text when the fact is there, else nothing. */
const given = (facts: Facts, name: string, text: string): string =>
  facts[name] === undefined || facts[name] === null || facts[name] === '' ? '' : text;

/** What was too large, by the fact `what`. */
const TOO_LARGE: Readonly<Record<string, { readonly th: string; readonly en: string }>> = {
  entries: { th: 'ไฟล์มีชิ้นส่วนภายในมากเกินไป', en: 'The file has too many parts' },
  file: { th: 'ไฟล์ใหญ่เกินไป', en: 'The file is too large' },
  part: { th: 'ชิ้นส่วนหนึ่งในไฟล์ใหญ่เกินไปเมื่อคลายการบีบอัด', en: 'A part of the file is too large once unpacked' },
  total: { th: 'ไฟล์ใหญ่เกินไปเมื่อคลายการบีบอัด', en: 'The file is too large once unpacked' },
  ratio: { th: 'ไฟล์บีบอัดไว้แน่นผิดปกติ อาจไม่ปลอดภัย', en: 'The file is packed suspiciously tight and may be unsafe' },
  cells: { th: 'ชีตมีเซลล์มากเกินไป', en: 'The sheet has too many cells' },
  sheet: { th: 'ผลคะแนนจะล้นขอบชีต', en: 'The scores would run off the edge of the sheet' },
};

/** What kind of file stood in place of an .xlsx, by the fact `kind`. */
const KINDS: Readonly<Record<string, { readonly th: string; readonly en: string }>> = {
  empty: { th: 'ไฟล์นี้ว่างเปล่า', en: 'This file is empty' },
  xls: { th: 'ไฟล์นี้เป็นสมุดงานรุ่นเก่า (.xls)', en: 'This is a workbook of the old kind (.xls)' },
  xlsb: { th: 'ไฟล์นี้เป็นสมุดงานไบนารี (.xlsb)', en: 'This is a binary workbook (.xlsb)' },
  other: { th: 'ไฟล์นี้ไม่ใช่สมุดงาน .xlsx', en: 'This is not an .xlsx workbook' },
};

/** A damaged file that ends too early: Excel cannot repair that, a fresh copy can. By the fact `reason`. */
const CUT_OFF: ReadonlySet<string> = new Set(['noDirectory', 'truncated']);

/** Excel's or the reader's own words, in brackets; empty without any. */
function detail(fact: FactText, facts: Facts): string {
  const known = ['message', 'detail', 'reason', 'code'].find((name) => given(facts, name, name) !== '');
  return known === undefined ? '' : ` (${fact(known)})`;
}

/**
 * Why a workbook could not be read or written (WorkbookErrorCode of workbook/port.ts). Facts, all optional: sheet, cell,
 * cells, what, found, limit, kind, reason, detail, code, message.
 */
export const workbookMessages = defineMessages({
  sheetNotFound: {
    th: (f) => `ไม่พบชีตชื่อ “${f('sheet')}” ในสมุดงานนี้ โปรดตรวจชื่อชีตแล้วลองใหม่`,
    en: (f) => `There is no sheet named “${f('sheet')}” in this workbook; check the name and try again`,
  },
  sheetProtected: {
    th: (f, facts) =>
      facts['what'] === 'looks'
        ? `ชีต “${f('sheet')}” ถูกป้องกันไว้และไม่อนุญาตให้เปลี่ยนรูปแบบเซลล์${given(facts, 'cells', ` (${f('cells')})`)} จึงไม่มีสิ่งใดถูกเปลี่ยน โปรดยกเลิกการป้องกันชีตแล้วลองใหม่`
        : `${given(facts, 'cells', `เซลล์ ${f('cells')} ล็อกอยู่: `)}ชีต “${f('sheet')}” ถูกป้องกันไว้ จึงเขียนไม่ได้และไม่มีสิ่งใดถูกเปลี่ยน โปรดยกเลิกการป้องกันชีตหรือปลดล็อกเซลล์เหล่านี้ แล้วลองใหม่`,
    en: (f, facts) =>
      facts['what'] === 'looks'
        ? `The sheet “${f('sheet')}” is protected and looks of cells may not be changed${given(facts, 'cells', ` (${f('cells')})`)}, so nothing was changed; unprotect it and try again`
        : `${given(facts, 'cells', `Cells ${f('cells')} are locked: `)}the sheet “${f('sheet')}” is protected, so nothing was written; unprotect it, or unlock these cells, and try again`,
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
      `${given(facts, 'cell', `${f('cell')}: `)}มีการแก้ไขชีตหลังจากอ่าน จึงยังไม่ได้เขียนสิ่งใด โปรดกดอีกครั้งเพื่ออ่านใหม่`,
    en: (f, facts) =>
      `${given(facts, 'cell', `${f('cell')}: `)}the sheet was changed after it was read, so nothing was written; press again to read it anew`,
  },
  newerVersion: {
    th: (f) => `ผลคะแนนในชีต “${f('sheet')}” เขียนโดย KPI Score รุ่นใหม่กว่านี้ จึงไม่ได้เปลี่ยนสิ่งใด โปรดปรับรุ่นส่วนเสริมแล้วลองใหม่`,
    en: (f) =>
      `The results on the sheet “${f('sheet')}” were written by a newer version of KPI Score, so nothing was changed; update the add-in and try again`,
  },
  cancelled: {
    th: 'หยุดตามที่สั่งแล้ว ชีตกลับเป็นเหมือนเดิม',
    en: 'Stopped as asked; the sheet is as it was',
  },
  mergedCells: {
    th: (f, facts) =>
      `${given(facts, 'cells', `${f('cells')}: `)}มีเซลล์ผสานอยู่ตรงที่ต้องเขียนคะแนน จึงไม่ได้เขียนสิ่งใด โปรดยกเลิกการผสานเซลล์แล้วลองใหม่`,
    en: (f, facts) =>
      `${given(facts, 'cells', `${f('cells')}: `)}merged cells stand where scores belong, so nothing was written; unmerge them and try again`,
  },
  tooLarge: {
    th: (f, facts) =>
      `${TOO_LARGE[f('what')]?.th ?? 'มีข้อมูลมากเกินกว่าจะทำในครั้งเดียว'}${given(facts, 'limit', ` (ไม่เกิน ${f('limit')})`)} โปรดลบข้อมูล ชีต หรือรูปที่ไม่ใช้ออก แล้วลองใหม่`,
    en: (f, facts) =>
      `${TOO_LARGE[f('what')]?.en ?? 'There is too much to do at once'}${given(facts, 'limit', ` (limit ${f('limit')})`)}; remove data, sheets or pictures that are not needed and try again`,
  },
  encrypted: {
    th: 'ไฟล์นี้มีรหัสผ่าน จึงอ่านไม่ได้ โปรดเปิดใน Excel เอารหัสผ่านออก แล้วบันทึกใหม่',
    en: 'The file is protected by a password and cannot be read; open it in Excel, remove the password and save it again',
  },
  notXlsx: {
    th: (f) => `${KINDS[f('kind')]?.th ?? KINDS['other']?.th} โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx (Excel Workbook)`,
    en: (f) => `${KINDS[f('kind')]?.en ?? KINDS['other']?.en}; open it in Excel and save it as .xlsx (Excel Workbook)`,
  },
  broken: {
    th: (f, facts) =>
      CUT_OFF.has(f('reason'))
        ? 'ไฟล์ไม่ครบ อาจคัดลอกหรือดาวน์โหลดมาไม่สมบูรณ์ โปรดคัดลอกหรือดาวน์โหลดใหม่อีกครั้ง'
        : `ไฟล์เสียหาย อ่านไม่ได้${detail(f, facts)} โปรดเปิดใน Excel ให้ซ่อมแซม แล้วบันทึกใหม่`,
    en: (f, facts) =>
      CUT_OFF.has(f('reason'))
        ? 'The file is incomplete, perhaps it was not copied or downloaded to its end; copy or download it again'
        : `The file is damaged and cannot be read${detail(f, facts)}; let Excel repair it and save it again`,
  },
  hostError: {
    th: (f, facts) => `ทำคำสั่งไม่สำเร็จ${detail(f, facts)} โปรดลองใหม่อีกครั้ง`,
    en: (f, facts) => `This could not be done${detail(f, facts)}; try again`,
  },
  unknownError: {
    th: (f) => `อ่านหรือเขียนสมุดงานไม่สำเร็จ (${f('code')}) โปรดลองใหม่อีกครั้ง`,
    en: (f) => `The workbook could not be read or written (${f('code')}); try again`,
  },
});
