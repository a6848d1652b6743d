import { defineMessages } from './catalogue';

/** Numbers typed as text that can become numbers: the offer, the question, and the way back. */
export const numbersMessages = defineMessages({
  region: { th: 'ตัวเลขที่พิมพ์เป็นข้อความ', en: 'Numbers typed as text' },
  found: {
    th: (f) => `ตัวเลข ${f('count')} ช่องพิมพ์ไว้เป็นข้อความ สูตร Excel ธรรมดาจึงต้องใส่ค่าไว้ในสูตรแทนการอ้างถึงเซลล์`,
    en: (f, { count }) =>
      `${count === 1 ? '1 number is' : `${f('count')} numbers are`} typed as text, so plain Excel formulas hold the values instead of referring to the cells.`,
  },
  offer: { th: 'เปลี่ยนเป็นตัวเลข…', en: 'Turn into numbers…' },
  title: { th: 'เปลี่ยนข้อความเป็นตัวเลขหรือไม่', en: 'Turn these texts into numbers?' },
  intro: {
    th: 'ทุกช่องยังแสดงเหมือนที่พิมพ์ไว้ ข้อความเดิมเก็บไว้กับไฟล์ และคืนได้',
    en: 'Every cell goes on showing what was typed. The texts are kept with the file and can be put back.',
  },
  change: {
    th: (f) => `${f('cell')}: “${f('text')}” → ${f('value')}`,
    en: (f) => `${f('cell')}: “${f('text')}” → ${f('value')}`,
  },
  more: { th: (f) => `และอีก ${f('count')} เซลล์`, en: (f) => `and ${f('count')} more` },
  turn: { th: 'เปลี่ยนเป็นตัวเลข', en: 'Turn into numbers' },
  kept: {
    th: 'ข้อความในตารางถูกเปลี่ยนเป็นตัวเลขแล้ว ข้อความเดิมยังเก็บไว้กับไฟล์',
    en: 'Texts of this table were turned into numbers; the texts are kept with the file.',
  },
  putBack: { th: 'คืนเป็นข้อความเดิม', en: 'Put the texts back' },
});

export type NumbersKey = keyof typeof numbersMessages;
