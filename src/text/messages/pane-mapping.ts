import { defineMessages } from './catalogue';

/** What the pane says where a person may correct how the sheet was read. */
export const mappingMessages = defineMessages({
  title: { th: 'คอลัมน์ในชีตนี้', en: 'Columns of this sheet' },
  hint: {
    th: 'แก้ได้หากอ่านผิด เก็บไว้กับไฟล์นี้และใช้ในครั้งต่อไป',
    en: 'Correct what was read wrongly; it is kept with this file and used next time.',
  },
  code: { th: 'รหัสตัวชี้วัด', en: 'Code' },
  name: { th: 'ชื่อตัวชี้วัด', en: 'Indicator' },
  unit: { th: 'หน่วยวัด', en: 'Unit' },
  weight: { th: 'น้ำหนัก', en: 'Weight' },
  target: { th: 'เป้าหมาย', en: 'Target' },
  level: { th: (f) => `เกณฑ์ระดับ ${f('level')}`, en: (f) => `Level ${f('level')}` },
  result: { th: 'ผลการดำเนินงาน', en: 'Result' },
  column: { th: (f) => `${f('column')} · ${f('header')}`, en: (f) => `${f('column')} · ${f('header')}` },
  none: { th: 'ไม่มีในชีตนี้', en: 'Not on this sheet' },
  unsure: { th: (f) => `ไม่แน่ใจ อ่านจากคำว่า “${f('reason')}”`, en: (f) => `Not sure; read from “${f('reason')}”` },
  forget: { th: 'อ่านเองทั้งหมดอีกครั้ง', en: 'Read everything by itself again' },
  rowMethod: { th: 'วิธีคิดคะแนนแถวนี้', en: 'How this row is scored' },
  auto: { th: 'ตามเกณฑ์ของไฟล์', en: 'As the settings say' },
  interpolate: { th: 'เทียบบัญญัติไตรยางศ์', en: 'Interpolate' },
  step: { th: 'นับเป็นขั้น', en: 'Whole steps' },
  ignoreRow: { th: 'แถวนี้ไม่ใช่ตัวชี้วัด', en: 'This row is no indicator' },
});

export type MappingKey = keyof typeof mappingMessages;
