import { defineMessages } from './catalogue';

/** Issues of planning what is written into a sheet; see sheet.ts for how they are written. */
export const writingMessages = defineMessages({
  noRoom: {
    th: 'ไม่มีที่ว่างทางขวาหรือใต้ตารางสำหรับเขียนคะแนน (ถึงขอบของชีตแล้ว) จึงไม่ได้เขียนสิ่งใด โปรดย้ายตาราง',
    en: 'There is no room right of or under the table for the scores (the sheet ends there), so nothing was written; move the table',
  },
  writtenAsValues: {
    th: (f) =>
      `น้ำหนักในชีตเป็นข้อความหลายแบบจนสูตรยาวเกินที่ Excel รับได้ (${f('count')} แถว) จึงเขียนคะแนนถ่วงน้ำหนักและคะแนนรวมเป็นค่า โปรดแก้น้ำหนักให้เป็นตัวเลขหากต้องการสูตร`,
    en: (f) =>
      `The weights are texts, and a formula with all of them would be longer than Excel takes (${f('count')} rows); weighted scores and the total are written as values. Turn the weights into numbers to get formulas`,
  },
});
