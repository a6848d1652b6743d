import { defineMessages } from './catalogue';

/** What a person may have set, by the fact `meaning`. */
const SAID: Readonly<Record<string, { readonly th: string; readonly en: string }>> = {
  header: { th: 'หัวตาราง', en: 'the header' },
  code: { th: 'คอลัมน์รหัสตัวชี้วัด', en: 'the column of codes' },
  name: { th: 'คอลัมน์ตัวชี้วัด', en: 'the column of indicators' },
  unit: { th: 'คอลัมน์หน่วยวัด', en: 'the column of units' },
  weight: { th: 'คอลัมน์น้ำหนัก', en: 'the column of weights' },
  target: { th: 'คอลัมน์เป้าหมาย', en: 'the column of targets' },
  level1: { th: 'คอลัมน์เกณฑ์ระดับ 1 ', en: 'the column of level 1' },
  level2: { th: 'คอลัมน์เกณฑ์ระดับ 2 ', en: 'the column of level 2' },
  level3: { th: 'คอลัมน์เกณฑ์ระดับ 3 ', en: 'the column of level 3' },
  level4: { th: 'คอลัมน์เกณฑ์ระดับ 4 ', en: 'the column of level 4' },
  level5: { th: 'คอลัมน์เกณฑ์ระดับ 5 ', en: 'the column of level 5' },
  result: { th: 'คอลัมน์ผลการดำเนินงาน', en: 'the column of results' },
  numerator: { th: 'คอลัมน์ตัวตั้ง', en: 'the column of numerators' },
  denominator: { th: 'คอลัมน์ตัวหาร', en: 'the column of denominators' },
  base: { th: 'คอลัมน์ผลปีฐาน', en: 'the column of base values' },
  note: { th: 'คอลัมน์หมายเหตุ', en: 'the column of notes' },
  dimension: { th: 'คอลัมน์มิติ', en: 'the column of dimensions' },
  aspect: { th: 'คอลัมน์ด้าน', en: 'the column of aspects' },
  objective: { th: 'คอลัมน์วัตถุประสงค์', en: 'the column of objectives' },
};

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
    th: (f, { meaning }) =>
      `${SAID[String(meaning)]?.th ?? f('meaning')}ที่ท่านกำหนดเองหาไม่พบแล้ว เพราะหัวตารางเปลี่ยนไป จึงอ่านจากหัวตารางใหม่ โปรดตรวจและกำหนดอีกครั้ง`,
    en: (f, { meaning }) =>
      `The header has changed, and ${SAID[String(meaning)]?.en ?? f('meaning')} that you set is not there any more; it was read anew from the header, check it and set it again`,
  },
  correctedRowGone: {
    th: (f) => `หาแถว “${f('found')}” ที่ท่านกำหนดเองไม่พบ หรือมีหลายแถวชื่อเดียวกัน จึงไม่ได้ใช้ โปรดกำหนดอีกครั้งหรือนำออก`,
    en: (f) =>
      `The row “${f('found')}” that you marked is gone or no longer the only one of its name, so the mark is not used; mark it again or take it back`,
  },
  subIndicatorWithoutWeight: {
    th: (f) => `ตัวชี้วัดย่อยของ ${f('code')} ไม่มีน้ำหนักของตนเอง จึงไม่นับในคะแนนรวม (น้ำหนักอยู่ที่ตัวชี้วัดหลัก)`,
    en: (f) =>
      `A sub-indicator of ${f('code')} without a weight of its own; it is outside the total (the weight is with its parent)`,
  },
  filteredRow: {
    th: (f) => `แถวนี้ไม่แสดงเพราะชีตกรองข้อมูลอยู่ (หรือถูกซ่อน) แต่มีน้ำหนัก ${f('weight')} และนับรวมในคะแนน โปรดตรวจว่าตั้งใจ`,
    en: (f) =>
      `This row does not show because the sheet is filtered (or it is hidden) but carries a weight of ${f('weight')} and counts; check that this is meant`,
  },
  targetIsThreshold: {
    th: (f) =>
      `เป้าหมาย ${f('found')} อ่านเป็นระดับ ${f('found')} (ค่า ${f('threshold')}) แต่ ${f('found')} เป็นเกณฑ์ของระดับ ${f('level')} ด้วย โปรดตรวจว่าเป้าหมายเป็นระดับ`,
    en: (f) =>
      `The target ${f('found')} is read as level ${f('found')} (value ${f('threshold')}), but ${f('found')} is also the threshold of level ${f('level')}; check that the target is a level`,
  },
  staleScore: {
    th: (f) => `คะแนนในชีตเป็น ${f('found')} แต่คำนวณจากผลและเกณฑ์ได้ ${f('sum')} โปรดตรวจคะแนนหรือผล`,
    en: (f) =>
      `The sheet's score is ${f('found')}, but result and ladder give ${f('sum')}; check the score or the result`,
  },
  staleWeighted: {
    th: (f) => `คะแนนถ่วงน้ำหนักในชีตเป็น ${f('found')} แต่คำนวณได้ ${f('sum')} โปรดตรวจสูตรหรือน้ำหนัก`,
    en: (f) =>
      `The sheet's weighted score is ${f('found')}, but it comes to ${f('sum')}; check its formula or the weight`,
  },
  scoreOfNothing: {
    th: (f) => `ชีตให้คะแนน ${f('found')} แต่แถวนี้ยังไม่มีสิ่งที่ใช้คิดคะแนน (ไม่มีผล รอประกาศเกณฑ์ หรือไม่ประเมิน) โปรดลบคะแนนหรือกรอกผล`,
    en: (f) =>
      `The sheet gives the score ${f('found')}, but this row has nothing to score (no result, criteria pending or not assessed); clear the score or enter the result`,
  },
  scoresDiffer: {
    th: (f) =>
      `คะแนนในคอลัมน์นี้ ${f('count')} จาก ${f('other')} แถวไม่ตรงกับที่คำนวณได้ (เช่น ${f('found')} แต่คำนวณได้ ${f('sum')}) หน่วยงานอาจคิดคะแนนวิธีอื่น โปรดตรวจวิธีคิดคะแนน`,
    en: (f) =>
      `${f('count')} of the ${f('other')} scores in this column differ from the computed ones (${f('found')} here, computed ${f('sum')}); the office may score in another way, check the policy`,
  },
});
