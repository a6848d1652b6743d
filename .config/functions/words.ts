import type { Language } from '../../src/text/language';

/** The fixed words of a function's page. */
export const WORDS = {
  title: { th: 'ฟังก์ชันของ KPI Score', en: 'KPI Score functions' },
  intro: {
    th: 'พิมพ์ในเซลล์ของ Excel ได้เหมือนฟังก์ชันทั่วไป ทุกฟังก์ชันรับเซลล์เดียวหรือทั้งคอลัมน์: ให้ผลทั้งคอลัมน์ในสูตรเดียว คะแนนทั้งคอลัมน์จะไหลลงมาเอง ไม่มีฟังก์ชันใดให้ 0 แทนสิ่งที่อ่านไม่ได้',
    en: 'Type them in a cell of Excel like any other function. Each takes one cell or a whole column: give it a column of results in one formula, and a column of scores spills down. None of them gives 0 for something it could not read.',
  },
  function: { th: 'ฟังก์ชัน', en: 'Function' },
  gives: { th: 'ให้', en: 'Gives' },
  arguments: { th: 'อาร์กิวเมนต์', en: 'Arguments' },
  returns: { th: 'ผลลัพธ์', en: 'Result' },
  inputs: { th: 'ข้อมูลที่รับ', en: 'What inputs give' },
  blank: { th: 'เซลล์ว่าง', en: 'Blank' },
  text: { th: 'ข้อความ', en: 'Text' },
  error: { th: 'ค่าผิดพลาด', en: 'Errors' },
  examples: { th: 'ตัวอย่าง', en: 'Examples' },
  formula: { th: 'สูตร', en: 'Formula' },
  note: { th: 'คำอธิบาย', en: 'Note' },
  all: { th: 'ฟังก์ชันทั้งหมด', en: 'All functions' },
  other: { th: 'English', en: 'ภาษาไทย' },
} as const satisfies Record<string, Record<Language, string>>;
