import { defineMessages } from './catalogue';

interface Words {
  readonly th: string;
  readonly en: string;
}

/** What is kept with a workbook, by the fact `setting`. */
const SETTINGS: Readonly<Record<string, Words>> = {
  policy: { th: 'การตั้งค่าวิธีให้คะแนน', en: 'The scoring policy' },
  corrections: { th: 'สิ่งที่ระบุไว้เกี่ยวกับคอลัมน์และแถว', en: 'What was said of columns and rows' },
  record: { th: 'บันทึกว่าเคยเขียนอะไรไว้', en: 'The record of what was written' },
};

/** What follows when it is damaged. */
const DAMAGED: Readonly<Record<string, Words>> = {
  policy: {
    th: 'จึงใช้วิธีมาตรฐาน โปรดตรวจการตั้งค่าแล้วบันทึกใหม่',
    en: ', so the standard one is used; check the settings and save them again',
  },
  corrections: { th: 'จึงอ่านตามหัวตาราง โปรดระบุใหม่', en: ' and not used; say it again' },
  record: {
    th: 'จึงถือว่าคะแนนที่มีอยู่เป็นข้อมูลของท่าน และจะไม่เขียนทับ',
    en: ': scores that stand on the sheet are taken for yours and not written over',
  },
};

/** Issues of planning what is written into a sheet; see sheet.ts for how they are written. */
export const writingMessages = defineMessages({
  settingDamaged: {
    th: (f, { setting }) =>
      `${SETTINGS[String(setting)]?.th ?? f('setting')}ที่เก็บไว้กับไฟล์นี้เสียหาย ${DAMAGED[String(setting)]?.th ?? ''}`,
    en: (f, { setting }) =>
      `${SETTINGS[String(setting)]?.en ?? f('setting')} kept with this file is damaged${DAMAGED[String(setting)]?.en ?? ''}`,
  },
  settingNewer: {
    th: (f, { setting }) =>
      `${SETTINGS[String(setting)]?.th ?? f('setting')}ในไฟล์นี้บันทึกโดย KPI Score รุ่นใหม่กว่า จึงไม่ได้นำมาใช้และไม่ได้ลบ โปรดปรับรุ่นส่วนเสริม`,
    en: (f, { setting }) =>
      `${SETTINGS[String(setting)]?.en ?? f('setting')} in this file was saved by a newer version of KPI Score and is not used, nor removed; update the add-in`,
  },
  noRoom: {
    th: (f) =>
      `ต้องใช้ ${f('needed')} คอลัมน์สำหรับเขียนคะแนน แต่หลังคอลัมน์ ${f('column')} เหลือ ${f('free')} คอลัมน์ก็สุดชีต (XFD) จึงไม่ได้เขียนสิ่งใด โปรดย้ายตารางไปทางซ้าย`,
    en: (f, { needed, free }) =>
      `The scores need ${f('needed')} ${needed === 1 ? 'column' : 'columns'}, but after column ${f('column')} there ${free === 1 ? 'is only 1' : `are only ${f('free')}`} left on the sheet (it ends at XFD), so nothing was written; move the table to the left`,
  },
  noRoomBelow: {
    th: (f) => `ตารางอยู่ถึงแถว ${f('row')} ซึ่งเป็นแถวสุดท้ายของชีต จึงไม่มีแถวสำหรับคะแนนรวมและไม่ได้เขียนสิ่งใด โปรดย้ายตารางขึ้น`,
    en: (f) =>
      `The table reaches row ${f('row')}, the last one of the sheet: there is no row for the total, so nothing was written; move the table up`,
  },
  noRoomHidden: {
    th: (f) =>
      `คอลัมน์ทางขวาของคอลัมน์ ${f('column')} ซ่อนอยู่ทั้งหมด คะแนนจะมองไม่เห็น จึงไม่ได้เขียนสิ่งใด โปรดยกเลิกการซ่อนคอลัมน์แล้วลองใหม่`,
    en: (f) =>
      `All columns right of column ${f('column')} are hidden and nobody would see the scores, so nothing was written; unhide them and try again`,
  },
  readAgain: {
    th: 'มีการแก้ไขชีตระหว่างนี้ จึงอ่านใหม่และให้คะแนนจากข้อมูลล่าสุด',
    en: 'The sheet was changed meanwhile; it was read again and scored as it is now',
  },
  columnMerged: {
    th: (f) => `คอลัมน์ ${f('column')} มีเซลล์ผสานในแถวตัวชี้วัด จึงเขียนคะแนนไว้คอลัมน์อื่น หากต้องการใช้คอลัมน์นี้โปรดยกเลิกการผสานเซลล์`,
    en: (f) =>
      `Column ${f('column')} has merged cells in the rows of indicators, so the scores stand in another one; unmerge them to use this column`,
  },
  hiddenRowsScored: {
    th: (f) => `ให้คะแนนทุกแถว รวมทั้ง ${f('count')} ตัวชี้วัดในแถวที่ซ่อนอยู่`,
    en: (f, { count }) =>
      `All rows are scored, also ${count === 1 ? 'the 1 indicator' : `the ${f('count')} indicators`} on hidden rows`,
  },
  filteredRowsScored: {
    th: (f) => `มีตัวกรองเปิดอยู่ ให้คะแนนทุกแถว รวมทั้ง ${f('count')} ตัวชี้วัดที่ถูกกรองออกหรือซ่อนไว้`,
    en: (f, { count }) =>
      `A filter is on; all rows are scored, also ${count === 1 ? 'the 1 indicator' : `the ${f('count')} indicators`} that it hides`,
  },
  writtenHidden: {
    th: (f) => `คอลัมน์ ${f('column')} ที่เขียนคะแนนไว้ซ่อนอยู่ ยกเลิกการซ่อนเพื่อดูผล`,
    en: (f) => `Column ${f('column')}, in which scores were written, is hidden; unhide it to see them`,
  },
  hiddenColumnsPassed: {
    th: (f) => `คอลัมน์ ${f('columns')} ซ่อนอยู่ จึงเขียนคะแนนตั้งแต่คอลัมน์ ${f('first')}`,
    en: (f) => `Columns ${f('columns')} are hidden, so the scores begin at column ${f('first')}`,
  },
  besideTable: {
    th: (f) => `ข้อมูลอยู่ในตาราง Excel “${f('table')}” จึงเว้นคอลัมน์ ${f('column')} ไว้ คะแนนไม่รวมอยู่ในตารางนั้น`,
    en: (f) =>
      `The data are in the Excel table “${f('table')}”; column ${f('column')} is left free and the scores stay out of that table`,
  },
  looksProtected: {
    th: 'ชีตถูกป้องกันไว้ จึงเขียนเฉพาะเนื้อหาลงในเซลล์ที่ไม่ได้ล็อก โดยไม่เปลี่ยนรูปแบบ ความกว้าง หรือสี',
    en: 'The sheet is protected: only the contents of unlocked cells were written, without looks, widths or colours',
  },
  calculationManual: {
    th: 'สมุดงานนี้คำนวณเมื่อสั่งเท่านั้น (Manual) คะแนนที่เขียนเป็นปัจจุบัน แต่เมื่อแก้ผลการดำเนินงานต้องกด F9',
    en: 'This workbook calculates only when told to (manual). The scores are right as written; press F9 after changing results',
  },
  writtenAsValues: {
    th: (f) =>
      `น้ำหนักในชีตเป็นข้อความหลายแบบจนสูตรยาวเกินที่ Excel รับได้ (${f('count')} แถว) จึงเขียนคะแนนถ่วงน้ำหนักและคะแนนรวมเป็นค่า โปรดแก้น้ำหนักให้เป็นตัวเลขหากต้องการสูตร`,
    en: (f) =>
      `The weights are texts, and a formula with all of them would be longer than Excel takes (${f('count')} rows); weighted scores and the total are written as values. Turn the weights into numbers to get formulas`,
  },
  resultSheetBeside: {
    th: (f) => `ชีต “${f('kept')}” มีข้อมูลที่ผู้ใช้พิมพ์หรือแก้ไขไว้ จึงไม่เขียนทับ และทำชีตใหม่ชื่อ “${f('name')}”`,
    en: (f) =>
      `The sheet “${f('kept')}” holds something that is not ours, or was changed; it was left as it is and “${f('name')}” was made instead`,
  },
  resultSheetNoBars: {
    th: (f) => `มี ${f('count')} ตัวชี้วัด เกินกว่าที่แผนภูมิจะแสดงได้ชัด จึงไม่มีแผนภูมิรายตัวชี้วัดในชีตสรุปคะแนน`,
    en: (f) =>
      `With ${f('count')} indicators a chart would not be readable; the score summary has no chart of the indicators`,
  },
  resultSheetNoCharts: {
    th: (f) => `สมุดงานนี้สร้างแผนภูมิไม่ได้ ชีตสรุปคะแนนจึงไม่มีแผนภูมิ ${f('count')} รายการ ตารางและตัวเลขครบถ้วน`,
    en: (f, { count }) =>
      `This workbook cannot hold charts: ${count === 1 ? '1 chart is' : `${f('count')} charts are`} left out of the score summary; tables and numbers are complete`,
  },
  resultSheetInstead: {
    th: (f) => `ชีต “${f('sheet')}” ถูกป้องกันไว้ จึงไม่เขียนคะแนนข้างตาราง แต่ทำชีตสรุปคะแนนให้แทน`,
    en: (f) =>
      `The sheet “${f('sheet')}” is protected, so no scores were written beside its table; the score summary was made instead`,
  },
});
