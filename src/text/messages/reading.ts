import { defineMessages } from './catalogue';

/** More issues of reading a sheet; see sheet.ts for how they are written and which facts they use. */
export const readingMessages = defineMessages({
  stepTexts: {
    th: 'เกณฑ์แต่ละระดับเป็นข้อความบอกขั้นตอน จึงให้คะแนนตามระดับที่ทำได้ ผลที่กรอกต้องเป็นระดับ 1–5 หรือข้อความของขั้นนั้น',
    en: 'The levels are steps described in words, so the row is scored by the level reached; the result must be a level 1–5 or the words of a step',
  },
  scaleDoubtful: {
    th: (f) => `ผล ${f('found')} อ่านได้สองแบบ (ร้อยละ หรือเศษส่วนของ 1) ใช้ค่าตามที่กรอก โปรดตรวจ หรือพิมพ์เครื่องหมาย % ให้ชัดเจน`,
    en: (f) =>
      `The result ${f('found')} could be percent or a fraction of 1; it is used as typed, check it or type the % sign`,
  },
  levelScaleSettled: {
    th: (f) =>
      `เกณฑ์ระดับ ${f('level')} “${f('found')}” อยู่คนละมาตราส่วนกับผลหรือระดับอื่น จึงอ่านเป็น ${f('value')} โปรดตรวจว่าถูกต้อง`,
    en: (f) =>
      `Level ${f('level')} “${f('found')}” is on another scale than the result or the other levels; it is read as ${f('value')}, check that it is right`,
  },
  ladderScaleSettled: {
    th: (f) => `เกณฑ์ ${f('found')} กับผลอยู่คนละมาตราส่วน (ร้อยละกับเศษส่วนของ 1) จึงอ่านเกณฑ์เป็น ${f('value')} โปรดตรวจว่าถูกต้อง`,
    en: (f) =>
      `The ladder ${f('found')} and the result are on different scales (percent against fractions of 1); the ladder is read as ${f('value')}, check that it is right`,
  },
  weightMerged: {
    th: (f) => `น้ำหนักผสานเซลล์ลงมาจาก ${f('other')} จึงนับครั้งเดียวที่แถวนั้น แถวนี้ไม่นับในคะแนนรวม`,
    en: (f) => `The weight is merged down from ${f('other')} and counts there only; this row is outside the total`,
  },
  correctionsStale: {
    th: 'หัวตารางเปลี่ยนไปจากตอนที่ท่านกำหนดคอลัมน์เอง จึงอ่านใหม่ทั้งหมด โปรดตรวจและกำหนดอีกครั้ง',
    en: 'The header has changed since you set the columns yourself, so the sheet was read anew; check it and set them again',
  },
  subIndicatorWithoutWeight: {
    th: (f) => `ตัวชี้วัดย่อยของ ${f('code')} ไม่มีน้ำหนักของตนเอง จึงไม่นับในคะแนนรวม (น้ำหนักอยู่ที่ตัวชี้วัดหลัก)`,
    en: (f) =>
      `A sub-indicator of ${f('code')} without a weight of its own; it is outside the total (the weight is with its parent)`,
  },
  indicatorMissingName: {
    th: 'แถวนี้มีรหัสหรือค่าแต่ไม่มีชื่อตัวชี้วัด โปรดกรอกชื่อ',
    en: 'This row has a code or values but no name; enter the indicator’s name',
  },
});
