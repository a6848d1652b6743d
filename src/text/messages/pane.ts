import { defineMessages } from './catalogue';

/**
 * What the task pane says: names of its parts, states and confirmations. Bands, statuses, issues, explanations and the
 * policy and errors of the workbook have catalogues of their own, and so has the settings form (pane-settings).
 */
export const paneMessages = defineMessages({
  language: { th: 'ภาษา', en: 'Language' },
  loading: { th: 'กำลังอ่านชีต…', en: 'Reading the sheet…' },

  scoreSheet: { th: 'ให้คะแนนชีตนี้', en: 'Score this sheet' },
  scoring: { th: 'กำลังให้คะแนน…', en: 'Scoring…' },
  removeResults: { th: 'ล้างผลคะแนน', en: 'Remove results' },
  removing: { th: 'กำลังล้างผลคะแนน…', en: 'Removing results…' },
  resultSheet: { th: 'หน้าสรุปคะแนน', en: 'Result sheet' },
  resultSheetHint: {
    th: 'ชีตใหม่สำหรับพิมพ์ลงกระดาษ A4 และลงนาม มีตารางสรุป แผนภูมิ และข้อสังเกต ตัวเลขเชื่อมกับชีตนี้',
    en: 'A sheet to be printed on A4 and signed: summary, charts and checks. Its numbers follow this sheet.',
  },
  makeResultSheet: { th: 'สร้างหน้าสรุปคะแนน', en: 'Make result sheet' },
  refreshResultSheet: { th: 'ปรับปรุงหน้าสรุปคะแนน', en: 'Refresh result sheet' },
  makingResultSheet: { th: 'กำลังทำหน้าสรุปคะแนน…', en: 'Making the result sheet…' },
  writeToResultSheet: { th: 'เขียนลงชีตใหม่แทน', en: 'Write to a new result sheet instead' },
  resultSheetOf: {
    th: (f) => `ชีตนี้สรุปคะแนนของชีต “${f('sheet')}” ตัวเลขเปลี่ยนตามชีตนั้น หากเพิ่มหรือลดแถว หรือแก้ข้อความ ให้กดปรับปรุง`,
    en: (f) =>
      `This sheet sums up “${f('sheet')}”. Its numbers follow that sheet; when rows or words there change, refresh it.`,
  },
  goToSheet: { th: (f) => `เปิดชีต “${f('sheet')}”`, en: (f) => `Show “${f('sheet')}”` },
  readAgain: { th: 'อ่านชีตอีกครั้ง', en: 'Read the sheet again' },
  tryAgain: { th: 'ลองอีกครั้ง', en: 'Try again' },
  reload: { th: 'โหลดหน้านี้ใหม่', en: 'Reload this page' },
  progress: { th: 'เขียนลงชีตแล้ว', en: 'Written so far' },
  stop: { th: 'หยุดและคืนค่าเดิม', en: 'Stop and put back' },
  cancel: { th: 'ยกเลิก', en: 'Cancel' },
  close: { th: 'ปิดข้อความ', en: 'Close message' },

  fiscalYear: { th: (f) => `ปีงบประมาณ ${f('year')}`, en: (f) => `Fiscal year ${f('year')}` },
  sheet: { th: (f) => `ชีต ${f('sheet')}`, en: (f) => `Sheet ${f('sheet')}` },
  facts: { th: 'สิ่งที่อ่านได้', en: 'What was read' },
  indicatorCount: {
    th: (f) => `${f('count')} ตัวชี้วัด`,
    en: (f, { count }) => (count === 1 ? '1 indicator' : `${f('count')} indicators`),
  },
  weightSum: { th: (f) => `น้ำหนักรวม ${f('weight')}`, en: (f) => `weights ${f('weight')}` },
  statusCount: { th: (f) => `${f('status')} ${f('count')}`, en: (f) => `${f('count')} ${f('status')}` },

  total: { th: 'คะแนนรวม', en: 'Total score' },
  noTotal: { th: 'ยังไม่มีคะแนน', en: 'No score yet' },
  noTotalHint: {
    th: 'กรอกผลการดำเนินงานอย่างน้อยหนึ่งตัวชี้วัด คะแนนจะขึ้นที่นี่',
    en: 'Fill in the result of at least one indicator and the score appears here.',
  },
  outOfFive: { th: 'จาก 5', en: 'of 5' },
  provisional: { th: 'คะแนนชั่วคราว', en: 'Provisional' },
  coverage: {
    th: (f) => `คิดจากน้ำหนัก ${f('weight')} จาก ${f('allWeight')} (${f('share')})`,
    en: (f) => `over ${f('weight')} of ${f('allWeight')} weight (${f('share')})`,
  },

  views: { th: 'มุมมอง', en: 'Views' },
  indicators: { th: 'ตัวชี้วัด', en: 'Indicators' },
  totals: { th: 'สรุป', en: 'Totals' },
  checks: { th: 'ข้อสังเกต', en: 'Checks' },
  checksCount: { th: (f) => `ข้อสังเกต ${f('count')} ข้อ`, en: (f) => `Checks, ${f('count')}` },
  settings: { th: 'ตั้งค่า', en: 'Settings' },
  dimensions: { th: 'ตามมิติ', en: 'By dimension' },
  aspects: { th: 'ตามด้าน', en: 'By aspect' },
  objectives: { th: 'ตามวัตถุประสงค์', en: 'By objective' },
  objective: { th: (f) => `วัตถุประสงค์ที่ ${f('code')}`, en: (f) => `Objective ${f('code')}` },
  noGroups: {
    th: 'ชีตนี้ไม่ได้แบ่งตัวชี้วัดเป็นมิติหรือวัตถุประสงค์',
    en: 'This sheet has no dimensions or objectives.',
  },

  goToRow: { th: (f) => `ไปที่แถว ${f('row')} ในชีต`, en: (f) => `Go to row ${f('row')} in the sheet` },
  goToCell: { th: (f) => `ไปที่เซลล์ ${f('cell')}`, en: (f) => `Go to cell ${f('cell')}` },
  showDetails: { th: (f) => `ที่มาของคะแนน ${f('name')}`, en: (f) => `How ${f('name')} was scored` },
  result: { th: 'ผลการดำเนินงาน', en: 'Result' },
  noResult: { th: 'ยังไม่ได้กรอก', en: 'not filled in' },
  weight: { th: 'น้ำหนัก', en: 'Weight' },
  target: { th: 'เป้าหมาย', en: 'Target' },
  weighted: { th: 'คะแนนถ่วงน้ำหนัก', en: 'Weighted score' },
  levels: { th: 'เกณฑ์การให้คะแนน', en: 'Scoring criteria' },
  level: { th: (f) => `ระดับ ${f('level')}`, en: (f) => `Level ${f('level')}` },
  showMore: {
    th: (f) => `แสดงอีก ${f('count')} รายการ (เหลือ ${f('left')})`,
    en: (f) => `Show ${f('count')} more (${f('left')} left)`,
  },
  reached: { th: 'ถึงแล้ว', en: 'reached' },
  noLevel: { th: 'ไม่ได้กำหนด', en: 'not defined' },

  noChecks: { th: 'ไม่พบข้อสังเกต', en: 'Nothing to check' },
  noChecksHint: {
    th: 'อ่านได้ครบทุกแถว น้ำหนักและเกณฑ์สอดคล้องกัน',
    en: 'Every row could be read; weights and criteria agree.',
  },
  wholeSheet: { th: 'ทั้งชีต', en: 'Whole sheet' },
  error: { th: 'ต้องแก้ไข', en: 'Fix' },
  warning: { th: 'ควรตรวจสอบ', en: 'Check' },
  info: { th: 'โปรดทราบ', en: 'Note' },

  emptyTitle: { th: 'ไม่พบตารางตัวชี้วัดในชีตนี้', en: 'No indicator table on this sheet' },
  emptyRemedy: {
    th: 'เปิดชีตที่มีคำรับรองการปฏิบัติราชการ แล้วหน้านี้จะอ่านให้เอง',
    en: 'Open the sheet that holds the performance agreement; it is read by itself.',
  },
  lookedFor: {
    th: 'มองหาหัวตารางที่มี “ตัวชี้วัด” “น้ำหนัก” และ “เกณฑ์การให้คะแนน” ซึ่งแบ่งเป็น 5 ช่อง (1–5 หรือ ๑–๕)',
    en: 'Looked for a header with “ตัวชี้วัด” (indicator), “น้ำหนัก” (weight) and “เกณฑ์การให้คะแนน” (criteria) over five columns, 1–5 or ๑–๕.',
  },
  findings: { th: 'สิ่งที่พบในชีต', en: 'What was found' },

  notReadyTitle: { th: 'Excel ยังไม่ตอบรับ', en: 'Excel has not answered yet' },
  notReadyRemedy: {
    th: 'รอสักครู่ หากยังไม่ขึ้นให้กดโหลดหน้านี้ใหม่',
    en: 'Wait a moment; if nothing happens, reload this page.',
  },
  outsideTitle: { th: 'หน้านี้ใช้งานใน Excel', en: 'This page works inside Excel' },
  outsideRemedy: {
    th: 'KPI Score เป็นส่วนเสริมของ Excel สำหรับให้คะแนนคำรับรองการปฏิบัติราชการ',
    en: 'KPI Score is an Excel add-in that scores Thai performance agreements.',
  },
  outsideOpen: { th: 'เปิดไฟล์คำรับรองใน Excel', en: 'Open the agreement in Excel' },
  outsidePane: { th: 'เลือกแท็บ หน้าแรก › KPI Score', en: 'Choose Home › KPI Score' },
  outsidePress: { th: 'กด “ให้คะแนนชีตนี้”', en: 'Press “Score this sheet”' },

  doneScored: {
    th: (f) => `ให้คะแนนแล้ว ${f('count')} ตัวชี้วัด คะแนนรวม ${f('total')}`,
    en: (f, { count }) => `Scored ${count === 1 ? '1 indicator' : `${f('count')} indicators`}, total ${f('total')}`,
  },
  doneNothingScored: {
    th: 'เขียนสูตรแล้ว แต่ยังไม่มีตัวชี้วัดที่มีผลให้คิดคะแนน',
    en: 'Formulas are written, but no indicator has a result to score yet.',
  },
  doneResultSheet: {
    th: (f) => `สร้างหน้าสรุปคะแนนในชีต “${f('sheet')}” แล้ว`,
    en: (f) => `The result sheet “${f('sheet')}” is made.`,
  },
  doneResultSheetAgain: {
    th: (f) => `ปรับปรุงหน้าสรุปคะแนนในชีต “${f('sheet')}” แล้ว`,
    en: (f) => `The result sheet “${f('sheet')}” is up to date.`,
  },
  noResultSheetHere: {
    th: 'Excel รุ่นนี้เพิ่มชีตจากส่วนเสริมไม่ได้ จึงไม่มีหน้าสรุปคะแนน',
    en: 'This version of Excel does not let add-ins make such a sheet, so none was made.',
  },
  notWritten: { th: 'ยังไม่ได้เขียนคะแนนลงในชีต', en: 'No scores were written.' },
  moreRemarks: {
    th: (f) => `และอีก ${f('count')} ข้อ`,
    en: (f) => `and ${f('count')} more`,
  },
  doneUpToDate: {
    th: 'คะแนนในชีตเป็นปัจจุบันอยู่แล้ว ไม่มีอะไรต้องเปลี่ยน',
    en: 'The scores in the sheet are up to date; nothing had to change.',
  },
  doneRemoved: {
    th: 'ล้างผลคะแนนแล้ว ชีตกลับเป็นเหมือนก่อนให้คะแนน',
    en: 'Results removed; the sheet is as it was before scoring.',
  },
  doneNothingRemoved: {
    th: 'ชีตนี้ไม่มีผลคะแนนที่เขียนไว้',
    en: 'No results have been written on this sheet.',
  },
  doneNumbers: {
    th: (f) => `เปลี่ยนข้อความเป็นตัวเลขแล้ว ${f('count')} ช่อง`,
    en: (f, { count }) => `${count === 1 ? '1 text was' : `${f('count')} texts were`} turned into numbers.`,
  },
  doneTexts: {
    th: (f) => `คืนเป็นข้อความเดิมแล้ว ${f('count')} ช่อง`,
    en: (f, { count }) => `${count === 1 ? '1 text was' : `${f('count')} texts were`} put back.`,
  },
  doneConverted: {
    th: (f) => `แปลงเป็น${f('style')}แล้ว คะแนนเท่าเดิมทุกช่อง`,
    en: (f) => `Converted to ${f('style')}; every number is as it was.`,
  },
  doneConvertedDiffering: {
    th: (f) => `แปลงเป็น${f('style')}แล้ว ผลในชีตเปลี่ยนไปหลังเขียนครั้งก่อน ตัวเลขจึงต่างจากเดิม ${f('count')} ช่อง`,
    en: (f, { count }) =>
      `Converted to ${f('style')}. The sheet had changed since scores were written, so ${count === 1 ? '1 number differs' : `${f('count')} numbers differ`}.`,
  },
  doneNothingConverted: {
    th: 'ไม่มีผลคะแนนให้แปลงในชีตนี้',
    en: 'No results stand on this sheet to be converted.',
  },
  doneSettings: { th: 'บันทึกการตั้งค่าไว้กับไฟล์นี้แล้ว', en: 'Settings are kept with this file.' },
  notRestored: {
    th: 'และคืนค่าเดิมได้ไม่ครบ กด Ctrl+Z หรือปิดไฟล์โดยไม่บันทึก',
    en: 'Not everything could be put back: press Ctrl+Z, or close the file without saving.',
  },
  notRead: { th: 'อ่านชีตนี้ไม่ได้', en: 'This sheet could not be read' },
  unexpectedTitle: { th: 'หน้านี้ทำงานต่อไม่ได้', en: 'This page cannot go on' },
  unexpected: {
    th: (f) => `โหลดหน้านี้ใหม่ ชีตไม่ถูกกระทบ หากยังเกิดอีกให้แจ้งข้อความนี้: ${f('message')}`,
    en: (f) => `Reload it; the sheet is not affected. If it happens again, report this: ${f('message')}`,
  },
  confirmRemoveTitle: { th: 'ล้างผลคะแนนในชีตนี้หรือไม่', en: 'Remove the results from this sheet?' },
  confirmRemove: {
    th: 'จะนำออกเฉพาะสิ่งที่ KPI Score เขียนไว้ และคืนสิ่งที่มีอยู่ก่อน',
    en: 'Only what KPI Score wrote is taken away, and what was there before comes back.',
  },
});

export type PaneKey = keyof typeof paneMessages;
