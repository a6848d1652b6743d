import { defineMessages } from './catalogue';

/** What the pane says where a person chooses among the sheets that hold an indicator table. */
export const sheetsMessages = defineMessages({
  choose: { th: 'เลือกชีตที่จะอ่าน', en: 'Choose the sheet to read' },
  title: { th: 'ชีตที่มีตารางตัวชี้วัด', en: 'Sheets with an indicator table' },
  looking: { th: 'กำลังหาชีตที่มีตารางตัวชี้วัด…', en: 'Looking for sheets with an indicator table…' },
  none: { th: 'ไม่พบตารางตัวชี้วัดในชีตอื่น', en: 'No other sheet holds an indicator table' },
  facts: {
    th: (f) => `${f('count')} ตัวชี้วัด · ${f('sure')}`,
    en: (f, { count }) => `${count === 1 ? '1 indicator' : `${f('count')} indicators`} · ${f('sure')}`,
  },
  sure: { th: (f) => `แน่ใจ ${f('share')}`, en: (f) => `sure, ${f('share')}` },
  fairlySure: { th: (f) => `ค่อนข้างแน่ใจ ${f('share')}`, en: (f) => `fairly sure, ${f('share')}` },
  notSure: { th: (f) => `ไม่แน่ใจ ${f('share')}`, en: (f) => `not sure, ${f('share')}` },
});

export type SheetsKey = keyof typeof sheetsMessages;
