import { defineMessages } from './catalogue';

/** What the pane asks where a sheet leaves something open. */
export const questionMessages = defineMessages({
  title: {
    th: (f) => `โปรดยืนยัน ${f('count')} เรื่อง`,
    en: (f, { count }) => (count === 1 ? 'One question' : `${f('count')} questions`),
  },
  hint: {
    th: 'ยังให้คะแนนได้ตามที่อ่านไว้ คำตอบเก็บไว้กับไฟล์นี้',
    en: 'Scoring works as it was read. Answers are kept with this file.',
  },
  isColumn: {
    th: (f) => `คอลัมน์ ${f('column')} “${f('header')}” คือ “${f('meaning')}” ใช่หรือไม่`,
    en: (f) => `Is column ${f('column')}, “${f('header')}”, the column “${f('meaning')}”?`,
  },
  whichColumn: {
    th: (f) => `มีหลายคอลัมน์ที่อาจเป็น “${f('meaning')}” คอลัมน์ใดถูกต้อง`,
    en: (f) => `Several columns may be “${f('meaning')}”. Which one is it?`,
  },
  noneUsed: {
    th: 'ยังไม่ได้ใช้คอลัมน์ใด แถวจึงยังไม่มีผล',
    en: 'None is used yet, so rows have no result.',
  },
  yes: { th: 'ใช่', en: 'Yes' },
  other: { th: 'ไม่ใช่ เลือกคอลัมน์อื่น', en: 'No, choose another' },
  whatRow: {
    th: (f) => `แถว ${f('row')} “${f('text')}” คืออะไร`,
    en: (f) => `What is row ${f('row')}, “${f('text')}”?`,
  },
  goToRow: { th: (f) => `ดูแถว ${f('row')}`, en: (f) => `Show row ${f('row')}` },
  whichTable: {
    th: (f) => `ชีตนี้มี ${f('count')} ตาราง ใช้ตารางใด`,
    en: (f) => `This sheet has ${f('count')} tables. Which one is used?`,
  },
  thisTable: { th: 'ถูกแล้ว ใช้ตารางนี้', en: 'Yes, this one' },
  table: {
    th: (f) => `แถว ${f('top')}–${f('bottom')} · ${f('count')} ตัวชี้วัด · ${f('first')}`,
    en: (f, { count }) =>
      `Rows ${f('top')}–${f('bottom')} · ${count === 1 ? '1 indicator' : `${f('count')} indicators`} · ${f('first')}`,
  },
  more: { th: (f) => `ดูอีก ${f('count')} เรื่อง`, en: (f) => `Show ${f('count')} more` },
});

export type QuestionKey = keyof typeof questionMessages;
