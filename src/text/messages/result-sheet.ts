import { defineMessages } from './catalogue';

/** What stands on the result sheet (สรุปคะแนน), and what is said about making it. */
export const resultSheetMessages = defineMessages({
  sheetName: { th: 'สรุปคะแนน', en: 'Score summary' },
  title: { th: 'สรุปผลคะแนนตามคำรับรองการปฏิบัติราชการ', en: 'Performance agreement: summary of scores' },
  round: { th: (f) => `รอบการประเมิน ${f('round')} เดือน`, en: (f) => `${f('round')}-month round` },
  roundOfYear: {
    th: (f) => `รอบการประเมิน ${f('round')} เดือน ปีงบประมาณ พ.ศ. ${f('year')}`,
    en: (f) => `${f('round')}-month round of fiscal year B.E. ${f('year')}`,
  },

  groupsHeading: { th: 'คะแนนตามมิติและวัตถุประสงค์', en: 'Scores by dimension and objective' },
  indicatorsHeading: { th: 'คะแนนรายตัวชี้วัด', en: 'Scores by indicator' },
  checksHeading: { th: 'ข้อสังเกตจากการตรวจ', en: 'Checks' },
  group: { th: 'มิติ / วัตถุประสงค์', en: 'Dimension / objective' },
  objective: { th: (f) => `วัตถุประสงค์ที่ ${f('code')} ${f('name')}`, en: (f) => `Objective ${f('code')}: ${f('name')}` },
  code: { th: 'ที่', en: 'No.' },
  name: { th: 'ตัวชี้วัด', en: 'Indicator' },
  weight: { th: 'น้ำหนัก', en: 'Weight' },
  scoredWeight: { th: 'น้ำหนักที่ให้คะแนนแล้ว', en: 'Scored weight' },
  target: { th: 'เป้าหมาย', en: 'Target' },
  result: { th: 'ผลการ\nดำเนินงาน', en: 'Result' },
  score: { th: 'คะแนนที่ได้', en: 'Score' },
  weighted: { th: 'คะแนน\nถ่วงน้ำหนัก', en: 'Weighted\nscore' },
  rating: { th: 'ผลการประเมิน', en: 'Rating' },
  total: { th: 'คะแนนรวม', en: 'Total score' },
  provisionalBeside: { th: ' (คะแนนชั่วคราว)', en: ' (provisional)' },
  coverage: { th: 'ความครอบคลุม (น้ำหนักที่ให้คะแนนแล้ว)', en: 'Coverage (weight that is scored)' },
  provisional: { th: 'คะแนนชั่วคราว', en: 'Provisional' },
  complete: { th: 'ครบถ้วน', en: 'Complete' },
  noResult: { th: 'ยังไม่มีผล', en: 'No result yet' },

  cell: { th: 'เซลล์', en: 'Cell' },
  found: { th: 'สิ่งที่พบและวิธีแก้ไข', en: 'What was found, and what to do' },
  severity: { th: 'ความสำคัญ', en: 'Severity' },
  error: { th: 'ต้องแก้ไข', en: 'To be corrected' },
  warning: { th: 'ควรตรวจสอบ', en: 'To be checked' },
  info: { th: 'เพื่อทราบ', en: 'For information' },
  wholeSheet: { th: 'ทั้งชีต', en: 'Sheet' },
  moreChecks: {
    th: (f) => `และอีก ${f('count')} รายการ ดูทั้งหมดได้ที่แถบ KPI Score`,
    en: (f) => `and ${f('count')} more; see all of them in the KPI Score pane`,
  },
  noChecks: { th: 'ไม่พบข้อสังเกต', en: 'Nothing was found' },

  indicatorChart: { th: 'คะแนนรายตัวชี้วัด', en: 'Score of each indicator' },
  objectiveChart: { th: 'คะแนนรายวัตถุประสงค์', en: 'Score of each objective' },
  aspectChart: { th: 'คะแนนรายด้าน', en: 'Score of each aspect' },
  dimensionChart: { th: 'คะแนนรายมิติ', en: 'Score of each dimension' },

  reportRound: { th: 'รอบ', en: 'Round' },
  remarks: { th: 'หมายเหตุ', en: 'Remarks' },
  signed: { th: 'ลงชื่อ', en: 'Signed' },
  position: { th: 'ตำแหน่ง', en: 'Position' },
  date: { th: 'วันที่', en: 'Date' },
  reporter: { th: 'ผู้รายงาน', en: 'Reporter' },
  reviewer: { th: 'ผู้ตรวจสอบ', en: 'Reviewer' },
});
