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
  detailMissing: {
    th: (f) => `ตัวชี้วัด ${f('code')} ไม่มีหน้ารายละเอียดตัวชี้วัด โปรดเพิ่ม หรือตรวจรหัสให้ตรงกัน`,
    en: (f) => `The indicator ${f('code')} has no detail page; add one, or make the codes agree`,
  },
  detailWithoutRow: {
    th: (f) => `หน้ารายละเอียดของตัวชี้วัด ${f('code')} (${f('other')}) ไม่มีแถวในตาราง`,
    en: (f) => `The detail page of ${f('code')} (${f('other')}) has no row in the table`,
  },
  detailTwice: {
    th: (f) => `ตัวชี้วัด ${f('code')} มีหน้ารายละเอียดซ้ำ (${f('other')}) ใช้หน้าแรก`,
    en: (f) => `The indicator ${f('code')} has a second detail page (${f('other')}); the first one is used`,
  },
  detailName: {
    th: (f) => `ชื่อตัวชี้วัดไม่ตรงกับหน้ารายละเอียด (${f('other')}): “${f('found')}” โปรดแก้ให้ตรงกัน`,
    en: (f) => `The name differs from the detail page (${f('other')}): “${f('found')}”; make them agree`,
  },
  detailTableName: {
    th: (f) => `ตารางเกณฑ์ในหน้ารายละเอียด (${f('other')}) ใช้ชื่ออื่น: “${f('found')}” โปรดแก้ให้ตรงกัน`,
    en: (f) =>
      `The criteria table of the detail page (${f('other')}) uses another name: “${f('found')}”; make them agree`,
  },
  detailAspect: {
    th: (f) => `ตารางอยู่ใน “${f('stated')}” แต่หน้ารายละเอียด (${f('other')}) เขียนว่า “${f('found')}” โปรดแก้ให้ตรงกัน`,
    en: (f) => `The table says “${f('stated')}”, the detail page (${f('other')}) “${f('found')}”; make them agree`,
  },
  detailObjective: {
    th: (f) => `วัตถุประสงค์ในหน้ารายละเอียด (${f('other')}) เขียนว่า “${f('found')}” ไม่ตรงกับตาราง “${f('stated')}”`,
    en: (f) => `The objective on the detail page (${f('other')}) reads “${f('found')}”, in the table “${f('stated')}”`,
  },
  detailObjectiveOfAnother: {
    th: (f) =>
      `หน้ารายละเอียด (${f('other')}) ใช้ข้อความของวัตถุประสงค์ที่ ${f('group')}: “${f('found')}” โปรดแก้เป็น “${f('stated')}”`,
    en: (f) =>
      `The detail page (${f('other')}) carries the text of objective ${f('group')}, “${f('found')}”; it should be “${f('stated')}”`,
  },
  detailUnit: {
    th: (f) => `หน่วยวัดในตาราง “${f('stated')}” ไม่ตรงกับหน้ารายละเอียด (${f('other')}) “${f('found')}”`,
    en: (f) => `The unit in the table is “${f('stated')}”, on the detail page (${f('other')}) “${f('found')}”`,
  },
  detailWeight: {
    th: (f) => `น้ำหนักในตาราง ${f('stated')} ไม่ตรงกับหน้ารายละเอียด (${f('other')}) ${f('found')} โปรดแก้ให้ตรงกัน`,
    en: (f) =>
      `The weight in the table is ${f('stated')}, on the detail page (${f('other')}) ${f('found')}; make them agree`,
  },
  detailLadder: {
    th: (f) =>
      `เกณฑ์ระดับ ${f('level')} ในตารางคือ ${f('threshold')} แต่หน้ารายละเอียด (${f('other')}) คือ ${f('found')} โปรดแก้ให้ตรงกัน`,
    en: (f) =>
      `Level ${f('level')} is ${f('threshold')} in the table and ${f('found')} on the detail page (${f('other')}); make them agree`,
  },
  ownerIsCollector: {
    th: (f) => `ผู้กำกับดูแลและผู้จัดเก็บข้อมูลเป็นผู้เดียวกัน (${f('found')}) โปรดตรวจว่าเหมาะสม`,
    en: (f) => `The supervisor and the data collector are the same (${f('found')}); check that this is meant`,
  },
  baselineBeyondLadder: {
    th: (f) => `ผลปี ${f('year')} (${f('found')}) ถึงเกณฑ์ระดับ 5 (${f('threshold')}) อยู่แล้ว โปรดตรวจว่าเกณฑ์ท้าทายพอ`,
    en: (f) =>
      `The result of ${f('year')} (${f('found')}) already reaches level 5 (${f('threshold')}); check that the ladder asks enough`,
  },
  roundNotStated: {
    th: (f) => `หน้ารายละเอียดของตัวชี้วัด ${f('code')} ไม่ระบุรอบรายงาน จึงถือว่ารายงานทุกรอบ`,
    en: (f) => `The detail page of ${f('code')} states no reporting round; it is taken to be due in every round`,
  },
});
