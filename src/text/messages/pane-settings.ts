import { defineMessages } from './catalogue';

/** The settings form of the pane: the style of what is written, and the policy (SCORING section 7). */
export const settingsMessages = defineMessages({
  style: { th: 'เขียนคะแนนเป็น', en: 'Write scores as' },
  styleHint: { th: 'มีผลเมื่อกดให้คะแนนครั้งต่อไป', en: 'Takes effect the next time you score.' },
  kpi: { th: 'สูตร KPI', en: 'KPI functions' },
  kpiHint: { th: '=KPISCORE(…) อ่านง่าย คะแนนเปลี่ยนตามผล', en: '=KPISCORE(…): easy to read, follows the results' },
  plain: { th: 'สูตร Excel ธรรมดา', en: 'Plain Excel formulas' },
  plainHint: {
    th: 'คำนวณได้ทุกเครื่อง แม้ไม่มีส่วนเสริมนี้',
    en: 'Calculates anywhere, even without this add-in',
  },
  values: { th: 'ตัวเลข', en: 'Numbers' },
  valuesHint: { th: 'ไม่มีสูตร คะแนนไม่เปลี่ยนตามผล', en: 'No formulas; scores do not follow the results' },
  convert: { th: 'แปลงสูตร', en: 'Convert' },
  standsAs: { th: (f) => `ในชีตตอนนี้เป็น${f('style')}`, en: (f) => `On the sheet now: ${f('style')}` },
  asKpi: { th: 'สูตร KPI', en: 'KPI functions' },
  asPlain: { th: 'สูตร Excel ธรรมดา', en: 'plain Excel formulas' },
  asValues: { th: 'ค่า', en: 'values' },
  convertKpi: { th: 'แปลงเป็นสูตร KPI', en: 'Convert to KPI functions' },
  convertPlain: { th: 'แปลงเป็นสูตร Excel ธรรมดา', en: 'Convert to plain Excel formulas' },
  convertValues: { th: 'แปลงเป็นค่า', en: 'Convert to values' },
  noFunctions: { th: 'Excel รุ่นนี้ไม่รองรับสูตร KPI', en: 'This Excel has no KPI functions' },

  parts: { th: 'สิ่งที่เขียนลงชีต', en: 'What is written' },
  partsHint: {
    th: 'เก็บไว้กับไฟล์นี้ มีผลเมื่อกดให้คะแนนครั้งต่อไป คอลัมน์ที่ปิดจะถูกนำออกและคืนของเดิม',
    en: 'Kept with this file. Takes effect the next time you score: what is switched off is taken away again.',
  },
  partScore: { th: 'คะแนนที่ได้ (เขียนเสมอ)', en: 'Score (always written)' },
  partWeighted: { th: 'คะแนนถ่วงน้ำหนัก', en: 'Weighted score' },
  partBand: { th: 'ผลการประเมิน', en: 'Rating' },
  partDistance: { th: 'ระยะถึงระดับถัดไป', en: 'To the next level' },
  partExplanation: { th: 'ที่มาของคะแนน', en: 'How it was scored' },
  partGroups: { th: 'คะแนนรวมในแถวหัวข้อ', en: 'Totals in heading rows' },

  policy: { th: 'เกณฑ์การคิดคะแนน', en: 'How scores are made' },
  policyHint: {
    th: 'เก็บไว้กับไฟล์นี้ และแสดงไว้กับผลคะแนนทุกครั้ง',
    en: 'Kept with this file and shown with every result.',
  },
  betweenLevels: { th: 'ผลที่อยู่ระหว่างระดับ', en: 'Results between two levels' },
  betweenInterpolate: { th: 'เทียบบัญญัติไตรยางศ์', en: 'Interpolate' },
  betweenStep: { th: 'คิดเป็นระดับเต็มทุกแถว', en: 'Whole levels for every row' },
  milestones: { th: 'ตัวชี้วัดระดับความสำเร็จ', en: 'Milestone indicators' },
  milestonesWhole: { th: 'ขั้นเต็ม', en: 'Whole steps' },
  milestonesHalf: { th: 'ครึ่งขั้น', en: 'Half steps' },
  milestonesInterpolate: { th: 'เทียบบัญญัติไตรยางศ์', en: 'Interpolate' },
  outside: { th: 'แถวที่ยังไม่มีคะแนน', en: 'Rows without a score' },
  outsideExcluded: { th: 'ไม่นำน้ำหนักมาคิด', en: 'Leave their weight out' },
  outsideAsOne: { th: 'คิดเป็น 1 คะแนน', en: 'Count as score 1' },
  outsideInBase: { th: 'คงน้ำหนักไว้ในฐาน', en: 'Keep their weight in the base' },
  decimals: { th: 'ทศนิยมของคะแนน', en: 'Decimals of a score' },
  decimalPlaces: { th: (f) => `${f('decimals')} ตำแหน่ง`, en: (f) => `${f('decimals')} decimals` },
  bands: { th: 'คะแนนต่ำสุดของแต่ละระดับผล', en: 'Lowest score of each band' },
  bandsInvalid: {
    th: 'ใส่ตัวเลขมากกว่า 1 แต่ไม่เกิน 5 และเรียงจากมากไปน้อย',
    en: 'Enter numbers above 1 and up to 5, from high to low.',
  },
  bandLooks: { th: 'คำและสีของแต่ละระดับผล', en: 'Names and colours of the bands' },
  bandLooksHint: {
    th: 'เว้นว่างคือใช้คำปกติ สีตัวอักษรเลือกให้อ่านออกเสมอ',
    en: 'Leave a name empty for the usual one. The text colour is chosen to be readable.',
  },
  bandWordTh: { th: (f) => `${f('band')}: คำไทย`, en: (f) => `${f('band')}: Thai name` },
  bandWordEn: { th: (f) => `${f('band')}: คำอังกฤษ`, en: (f) => `${f('band')}: English name` },
  bandColour: { th: (f) => `${f('band')}: สี`, en: (f) => `${f('band')}: colour` },
  bandWordsInvalid: {
    th: 'ใส่คำไม่เกิน 30 ตัวอักษร และไม่ให้สองระดับใช้คำเดียวกัน',
    en: 'Use up to 30 letters, and no name for two bands.',
  },
  round: { th: 'รอบการรายงาน', en: 'Reporting round' },
  months: { th: (f) => `รอบ ${f('months')} เดือน`, en: (f) => `${f('months')} months` },
  reset: { th: 'คืนค่าเริ่มต้น', en: 'Back to the defaults' },
});

export type SettingsKey = keyof typeof settingsMessages;
