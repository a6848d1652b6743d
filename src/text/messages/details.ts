import { defineMessages } from './catalogue';

/** What the detail pages of indicators say otherwise than the table, or than each other; see sheet.ts for the facts. */
export const detailMessages = defineMessages({
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
    th: (f) => `ชื่อตัวชี้วัดไม่ตรงกับหน้ารายละเอียด (${f('other')}): “${f('found')}” (ต่างที่ ${f('difference')}) โปรดแก้ให้ตรงกัน`,
    en: (f) =>
      `The name differs from the detail page (${f('other')}): “${f('found')}” (differs in ${f('difference')}); make them agree`,
  },
  detailTableName: {
    th: (f) =>
      `ตารางเกณฑ์ในหน้ารายละเอียด (${f('other')}) ใช้ชื่ออื่น: “${f('found')}” (ต่างที่ ${f('difference')}) โปรดแก้ให้ตรงกัน`,
    en: (f) =>
      `The criteria table of the detail page (${f('other')}) uses another name: “${f('found')}” (differs in ${f('difference')}); make them agree`,
  },
  detailAspect: {
    th: (f) =>
      `ตารางอยู่ใน “${f('stated')}” แต่หน้ารายละเอียด (${f('other')}) เขียนว่า “${f('found')}” (ต่างที่ ${f('difference')}) โปรดแก้ให้ตรงกัน`,
    en: (f) =>
      `The table says “${f('stated')}”, the detail page (${f('other')}) “${f('found')}” (differs in ${f('difference')}); make them agree`,
  },
  detailObjective: {
    th: (f) =>
      `วัตถุประสงค์ในหน้ารายละเอียด (${f('other')}) เขียนว่า “${f('found')}” ไม่ตรงกับตาราง “${f('stated')}” (ต่างที่ ${f('difference')})`,
    en: (f) =>
      `The objective on the detail page (${f('other')}) reads “${f('found')}”, in the table “${f('stated')}” (differs in ${f('difference')})`,
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
  detailsMissing: {
    th: (f) => `ตัวชี้วัด ${f('count')} จาก ${f('other')} ตัวไม่มีหน้ารายละเอียดในสมุดงานนี้ จึงตรวจเทียบไม่ได้`,
    en: (f) => `${f('count')} of ${f('other')} indicators have no detail page in this workbook and cannot be compared`,
  },
  detailOrganisation: {
    th: (f) => `หน้ารายละเอียด (${f('other')}) เป็นของ “${f('found')}” ไม่ใช่ “${f('stated')}” โปรดแก้ชื่อหน่วยงานให้ตรงกัน`,
    en: (f) => `The detail page (${f('other')}) names “${f('found')}”, not “${f('stated')}”; correct the organisation`,
  },
  detailDescriptionName: {
    th: (f) =>
      `คำอธิบายในหน้ารายละเอียด (${f('other')}) เรียกตัวชี้วัดว่า “${f('found')}” (ต่างที่ ${f('difference')}) โปรดแก้ให้ตรงกัน`,
    en: (f) =>
      `The description on the detail page (${f('other')}) calls the indicator “${f('found')}” (differs in ${f('difference')}); make them agree`,
  },
  detailMeasure: {
    th: (f) => `คำอธิบาย (${f('other')}) วัด “${f('found')}” แต่หน่วยวัดคือ “${f('stated')}” โปรดตรวจคำอธิบายหรือหน่วยวัด`,
    en: (f) =>
      `The description (${f('other')}) measures “${f('found')}”, but the unit is “${f('stated')}”; check the description or the unit`,
  },
  detailNoFormula: {
    th: (f) => `หน้ารายละเอียด (${f('other')}) ไม่มีสูตรคำนวณ โปรดเพิ่ม เพื่อให้ทุกคนคิดผลได้ตรงกัน`,
    en: (f) => `The detail page (${f('other')}) has no formula; add one, so that everyone computes the same result`,
  },
  detailFormulaMonths: {
    th: (f) => `สูตรคำนวณ (${f('other')}) คิดจากช่วง ${f('found')} ซึ่งไม่ใช่รอบรายงานของหน้านี้ โปรดตรวจ`,
    en: (f) => `The formula (${f('other')}) covers ${f('found')}, which is no reporting round of this page; check it`,
  },
  detailAim: {
    th: (f) =>
      `หน้ารายละเอียด (${f('other')}) ต้องการให้ลดลง (“${f('found')}”) แต่เกณฑ์ระดับ 5 คือเปลี่ยนไป ${f('threshold')} จึงไม่ต้องลดก็ได้ 5 คะแนน โปรดตรวจเกณฑ์`,
    en: (f) =>
      `The detail page (${f('other')}) asks for a decrease (“${f('found')}”), but level 5 is a change of ${f('threshold')}, so nothing need decrease; check the ladder`,
  },
  detailFirstStepNothing: {
    th: (f) => `ขั้นที่ 1 (${f('other')}) คือยังไม่ได้ทำ (“${f('found')}”) จึงได้ 1 คะแนนโดยไม่ต้องทำสิ่งใด โปรดตรวจว่าตั้งใจ`,
    en: (f) => `Step 1 (${f('other')}) is that nothing was done (“${f('found')}”); check that this is meant`,
  },
  ownerOutside: {
    th: (f) => `ผู้กำกับดูแล (${f('other')}) คือ “${f('found')}” ไม่ได้อยู่ใน “${f('stated')}” ที่รับคะแนน โปรดตรวจว่าเหมาะสม`,
    en: (f) =>
      `The supervisor (${f('other')}) is “${f('found')}”, outside “${f('stated')}”, which is scored; check that this is meant`,
  },
  collectorDiffers: {
    th: (f) => `ผู้จัดเก็บข้อมูล (${f('other')}) คือ “${f('found')}” ต่างจากหน้าอื่นที่เป็น “${f('stated')}” โปรดตรวจ`,
    en: (f) => `The data collector (${f('other')}) is “${f('found')}”, on the other pages “${f('stated')}”; check it`,
  },
  detailMonthly: {
    th: (f) => `รายงานรอบ ${f('stated')} เดือน แต่หน้ารายละเอียด (${f('other')}) ให้ส่งข้อมูล “${f('found')}” โปรดตรวจ`,
    en: (f) =>
      `Reported in rounds of ${f('stated')} months, but the detail page (${f('other')}) asks for data “${f('found')}”; check it`,
  },
  foreignLetters: {
    th: (f) => `คำนี้ (${f('other')}) มีอักษรภาษาอื่นปนอยู่ในคำไทย: ${f('found')} ค้นหาคำจะไม่พบ โปรดพิมพ์คำใหม่`,
    en: (f) =>
      `A Thai word (${f('other')}) holds letters of another script: ${f('found')}; searching misses it, type it anew`,
  },
  mixedDigits: {
    th: (f) => `หน้ารายละเอียด (${f('other')}) ใช้เลขไทยปนเลขอารบิก (“${f('found')}”) โปรดใช้แบบเดียวกัน`,
    en: (f) => `The detail page (${f('other')}) mixes Thai and Arabic digits (“${f('found')}”); use one kind`,
  },
  hiddenCharacters: {
    th: (f) =>
      `หน้ารายละเอียด (${f('other')}) มีช่องว่างชนิดพิเศษหรืออักขระที่มองไม่เห็น ${f('count')} ตัว (“${f('found')}”) โปรดจัดด้วยเซลล์แทน`,
    en: (f) =>
      `The detail page (${f('other')}) holds ${f('count')} no-break spaces or invisible characters (“${f('found')}”); use cells instead`,
  },
  straySign: {
    th: (f) => `มีเครื่องหมายเกินใน “${f('found')}” (${f('other')}) โปรดตรวจ`,
    en: (f) => `There is a stray sign in “${f('found')}” (${f('other')}); check it`,
  },
  detailRepeatedText: {
    th: (f) => `ย่อหน้า (${f('other')}) ลงท้ายด้วยข้อแรกของรายการถัดไป “${f('found')}” ซ้ำกัน โปรดตรวจ`,
    en: (f) => `The paragraph (${f('other')}) ends with the first item of the list below it, “${f('found')}”; check it`,
  },
  nearlySameText: {
    th: (f) => `ข้อความ (${f('other')}) ต่างจาก ${f('group')} เพียงเล็กน้อย (${f('difference')}) อาจพิมพ์ผิด โปรดตรวจ`,
    en: (f) => `The text (${f('other')}) is that of ${f('group')} but for ${f('difference')}; check for a slip`,
  },
  unitWordings: {
    th: (f) => `หน่วยวัดเดียวกันเขียนหลายแบบ: ${f('found')} โปรดใช้คำเดียวกัน`,
    en: (f) => `The same unit is written in several ways: ${f('found')}; use one`,
  },
  mailAddresses: {
    th: (f) => `หน้ารายละเอียดให้ส่งผลไปหลายที่อยู่: ${f('found')} โปรดตรวจ`,
    en: (f) => `The detail pages give several addresses for results: ${f('found')}; check them`,
  },
  noteNotOnPages: {
    th: (f) => `หมายเหตุ “${f('found')}” ไม่ปรากฏในหน้ารายละเอียดของ ${f('other')} โปรดเพิ่มหรือตรวจ`,
    en: (f) => `The note “${f('found')}” does not appear on the detail pages of ${f('other')}; add it or check it`,
  },
});
