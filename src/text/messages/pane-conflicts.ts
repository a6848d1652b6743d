import { defineMessages } from './catalogue';

/** The question that the pane asks where something of a person's stands in the way of scores. */
export const conflictMessages = defineMessages({
  title: { th: 'มีข้อมูลอยู่ในช่องที่จะเขียนคะแนน', en: 'Something is in the cells for the scores' },
  intro: {
    th: 'ยังไม่ได้เขียนอะไร เลือกว่าจะทำอย่างไรกับแต่ละคอลัมน์',
    en: 'Nothing has been written. Choose what to do with each column.',
  },
  column: { th: (f) => `คอลัมน์ ${f('column')} · ${f('part')}`, en: (f) => `Column ${f('column')} · ${f('part')}` },
  columnFilled: { th: 'คอลัมน์นี้มีข้อมูลของท่านอยู่แล้ว', en: 'This column already holds data of yours.' },
  changedByHand: {
    th: 'มีคนแก้คะแนนในคอลัมน์นี้ด้วยมือ',
    en: 'Scores in this column were changed by hand.',
  },
  difference: {
    th: (f) => `${f('cell')}: ${f('found')} → ${f('wanted')}`,
    en: (f) => `${f('cell')}: ${f('found')} → ${f('wanted')}`,
  },
  more: { th: (f) => `และอีก ${f('count')} เซลล์`, en: (f) => `and ${f('count')} more` },
  blank: { th: '(ว่าง)', en: '(blank)' },
  replace: { th: 'แทนที่ด้วยคะแนน', en: 'Replace with the scores' },
  beside: { th: 'เขียนไว้คอลัมน์ถัดไป', en: 'Write in the next free column' },
  keep: { th: 'คงของเดิมไว้', en: 'Keep what is there' },
  tableTitle: { th: 'ข้อมูลอยู่ในตารางของ Excel', en: 'The data are in an Excel table' },
  tableIntro: {
    th: 'ยังไม่ได้เขียนอะไร เลือกว่าจะให้คะแนนอยู่ในตารางหรือไม่',
    en: 'Nothing has been written. Choose whether the scores go into the table.',
  },
  table: { th: (f) => `ตาราง “${f('table')}” (${f('area')})`, en: (f) => `Table “${f('table')}” (${f('area')})` },
  tableReason: {
    th: 'ตารางสิ้นสุดตรงคอลัมน์ที่จะเขียนคะแนนต่อ',
    en: 'It ends where the columns for the scores begin.',
  },
  stayOut: {
    th: 'เขียนนอกตาราง โดยเว้นไว้หนึ่งคอลัมน์',
    en: 'Write outside the table, with one column left free',
  },
  extend: { th: 'ขยายตารางให้มีคอลัมน์คะแนน', en: 'Extend the table by the columns of scores' },
  goOn: { th: 'เขียนตามที่เลือก', en: 'Write as chosen' },
});

export type ConflictKey = keyof typeof conflictMessages;
