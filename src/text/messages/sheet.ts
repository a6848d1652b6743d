import { defineMessages } from './catalogue';

/**
 * The issues of reading and writing a sheet, by code (docs/checks.md). Texts do not name their cell. Facts in use:
 * found (what stands there), code and name (the indicator's), level, threshold, previousLevel, previousThreshold, sum,
 * stated, group, other (another cell), column, header, text, count, weight, result, target, factor, year.
 */
export const sheetMessages = defineMessages({
  noTable: {
    th: 'ไม่พบตารางตัวชี้วัดในชีตนี้ (ต้องมีหัวคอลัมน์ตัวชี้วัด น้ำหนัก และเกณฑ์การให้คะแนน 1–5) โปรดเลือกชีตอื่นหรือระบุคอลัมน์เอง',
    en: 'No table of indicators was found on this sheet (it needs headers for indicator, weight and levels 1–5); choose another sheet or set the columns yourself',
  },
  missingColumn: {
    th: (f) => `ไม่พบคอลัมน์${f('column')} โปรดเพิ่มคอลัมน์นี้หรือระบุว่าอยู่ที่ใด`,
    en: (f) => `The column ${f('column')} was not found; add it or say where it is`,
  },
  noResultColumn: {
    th: 'ไม่พบคอลัมน์ผลการดำเนินงาน จึงยังให้คะแนนไม่ได้ โปรดเพิ่มคอลัมน์ชื่อ “ผลการดำเนินงาน”',
    en: 'There is no column of results, so nothing can be scored; add a column headed “ผลการดำเนินงาน” (result)',
  },
  manyTables: {
    th: (f) => `พบตารางตัวชี้วัด ${f('count')} ตารางในชีตนี้ ใช้ตารางที่หัวอยู่แถว ${f('row')} หากไม่ใช่โปรดเลือกตารางอื่น`,
    en: (f) =>
      `There are ${f('count')} tables of indicators on this sheet; the one headed in row ${f('row')} is used, choose another if it is wrong`,
  },
  ambiguousColumn: {
    th: (f) => `หัวคอลัมน์ “${f('found')}” อ่านได้มากกว่าหนึ่งความหมาย โปรดระบุว่าเป็นคอลัมน์อะไร`,
    en: (f) => `The header “${f('found')}” can mean more than one thing; say which column this is`,
  },
  weightSum: {
    th: (f) => `น้ำหนักของตัวชี้วัดรวมได้ ${f('sum')} ไม่ใช่ ${f('stated')} โปรดตรวจคอลัมน์น้ำหนัก`,
    en: (f) => `The indicators' weights sum to ${f('sum')}, not ${f('stated')}; check the weight column`,
  },
  groupWeight: {
    th: (f) => `${f('group')} ระบุน้ำหนัก ${f('stated')} แต่ตัวชี้วัดในกลุ่มรวมได้ ${f('sum')} โปรดแก้ให้ตรงกัน`,
    en: (f) =>
      `${f('group')} states a weight of ${f('stated')}, but its indicators sum to ${f('sum')}; make them agree`,
  },
  weightMissing: {
    th: 'ไม่มีน้ำหนัก แถวนี้จึงไม่นับในคะแนนรวม โปรดกรอกน้ำหนัก',
    en: 'There is no weight, so this row is outside the total; enter its weight',
  },
  weightNegative: {
    th: (f) => `น้ำหนักติดลบ (${f('found')}) ใช้ไม่ได้ โปรดแก้เป็นจำนวนตั้งแต่ 0 ขึ้นไป`,
    en: (f) => `The weight is negative (${f('found')}); enter 0 or more`,
  },
  weightNotNumber: {
    th: (f) => `น้ำหนัก “${f('found')}” อ่านเป็นตัวเลขไม่ได้ โปรดแก้เป็นตัวเลข`,
    en: (f) => `The weight “${f('found')}” is not a number; enter a number`,
  },
  targetOutside: {
    th: (f) => `เป้าหมาย ${f('found')} ไม่อยู่ในระดับ 1–5 โปรดตรวจว่าเป็นระดับหรือเป็นค่า`,
    en: (f) => `The target ${f('found')} is not a level from 1 to 5; check whether it is a level or a value`,
  },
  targetNotNumber: {
    th: (f) => `เป้าหมาย “${f('found')}” อ่านเป็นตัวเลขไม่ได้`,
    en: (f) => `The target “${f('found')}” is not a number`,
  },
  ladderNotMonotonic: {
    th: (f) =>
      `เกณฑ์ไม่เรียงไปทางเดียวกัน: ระดับ ${f('previousLevel')} คือ ${f('previousThreshold')} แต่ระดับ ${f('level')} คือ ${f('threshold')} แถวนี้จึงไม่มีคะแนน โปรดแก้เกณฑ์`,
    en: (f) =>
      `The ladder does not run in one direction: level ${f('previousLevel')} is ${f('previousThreshold')} but level ${f('level')} is ${f('threshold')}, so the row has no score; correct the ladder`,
  },
  ladderAllEqual: {
    th: (f) => `เกณฑ์ทุกระดับเป็น ${f('threshold')} เท่ากันหมด แถวนี้จึงไม่มีคะแนน โปรดแก้เกณฑ์`,
    en: (f) => `Every level is ${f('threshold')}, so the row has no score; correct the ladder`,
  },
  ladderTooFewLevels: {
    th: (f) => `เกณฑ์มีค่าเพียง ${f('defined')} ระดับ ต้องมีอย่างน้อย 2 ระดับจึงให้คะแนนได้`,
    en: (f) => `Only ${f('defined')} level has a value; at least 2 are needed to score`,
  },
  ladderNotFinite: {
    th: (f) => `ค่าของระดับ ${f('level')} ใหญ่เกินกว่าจะคำนวณได้ โปรดแก้เกณฑ์`,
    en: (f) => `The value of level ${f('level')} is too large to compute with; correct the ladder`,
  },
  levelNotNumber: {
    th: (f) => `เกณฑ์ระดับ ${f('level')} “${f('found')}” อ่านเป็นตัวเลขเดียวไม่ได้ โปรดแก้เป็นตัวเลข`,
    en: (f) => `Level ${f('level')} “${f('found')}” is not a single number; enter a number`,
  },
  levelRange: {
    th: (f) => `เกณฑ์ระดับ ${f('level')} เป็นช่วง “${f('found')}” ใช้ค่า ${f('threshold')} โปรดตรวจว่าถูกต้อง`,
    en: (f) => `Level ${f('level')} is a range, “${f('found')}”; ${f('threshold')} is used, check that it is right`,
  },
  levelDate: {
    th: (f) => `เกณฑ์ระดับ ${f('level')} เป็นวันที่ “${f('found')}”`,
    en: (f) => `Level ${f('level')} is a date, “${f('found')}”`,
  },
  resultNotNumber: {
    th: (f) => `ผลการดำเนินงาน “${f('found')}” อ่านเป็นตัวเลขเดียวไม่ได้ แถวนี้จึงไม่มีคะแนน โปรดแก้เป็นตัวเลข`,
    en: (f) => `The result “${f('found')}” is not a single number, so the row has no score; enter a number`,
  },
  resultWithoutLadder: {
    th: (f) => `มีผลการดำเนินงาน (${f('found')}) แต่ไม่มีเกณฑ์การให้คะแนน แถวนี้จึงไม่มีคะแนน`,
    en: (f) => `There is a result (${f('found')}) but no ladder, so the row has no score`,
  },
  ladderWithoutWeight: {
    th: 'มีเกณฑ์การให้คะแนนแต่ไม่มีน้ำหนัก แถวนี้จึงไม่นับในคะแนนรวม โปรดกรอกน้ำหนัก',
    en: 'There is a ladder but no weight, so this row is outside the total; enter its weight',
  },
  duplicateCode: {
    th: (f) => `รหัสตัวชี้วัด ${f('code')} ซ้ำกับ ${f('other')} โปรดแก้ให้ไม่ซ้ำกัน`,
    en: (f) => `The code ${f('code')} is also used in ${f('other')}; give each indicator its own`,
  },
  numberAsText: {
    th: (f) => `ตัวเลขถูกเก็บเป็นข้อความ “${f('found')}” อ่านเป็น ${f('value')} สูตรอื่นในชีตอาจอ่านไม่ได้`,
    en: (f) => `A number is stored as text, “${f('found')}”, read as ${f('value')}; other formulas may not read it`,
  },
  errorValue: {
    th: (f) => `เซลล์มีค่าผิดพลาด ${f('found')} โปรดแก้สูตรหรือกรอกค่าใหม่`,
    en: (f) => `The cell holds the error ${f('found')}; correct its formula or enter a value`,
  },
  hiddenRow: {
    th: (f) => `แถวนี้ถูกซ่อนไว้แต่มีน้ำหนัก ${f('weight')} และนับรวมในคะแนน โปรดตรวจว่าตั้งใจ`,
    en: (f) => `This row is hidden but carries a weight of ${f('weight')} and counts; check that this is meant`,
  },
  hiddenColumn: {
    th: (f) => `คอลัมน์${f('column')}ถูกซ่อนไว้ แต่ยังนำมาใช้`,
    en: (f) => `The column ${f('column')} is hidden but is used`,
  },
  scaleSettled: {
    th: (f) => `ผล ${f('found')} กับเกณฑ์อยู่คนละมาตราส่วน (ร้อยละกับเศษส่วนของ 1) จึงอ่านผลเป็น ${f('value')} โปรดตรวจว่าถูกต้อง`,
    en: (f) =>
      `The result ${f('found')} and the ladder are on different scales (percent against fractions of 1); it is read as ${f('value')}, check that it is right`,
  },
  directionAgainstName: {
    th: (f) => `ทิศทางของเกณฑ์ไม่ตรงกับชื่อตัวชี้วัด: ${f('found')} คะแนนคิดตามเกณฑ์ โปรดตรวจว่าถูกต้อง`,
    en: (f) =>
      `The direction of the ladder contradicts the indicator's name (${f('found')}); the ladder is followed, check that it is right`,
  },
  percentAbove100: {
    th: (f) => `ผล ${f('found')} เกินร้อยละ 100 โปรดตรวจว่าถูกต้อง`,
    en: (f) => `The result ${f('found')} is above 100 percent; check that it is right`,
  },
  resultOutOfRange: {
    th: (f) => `ผล ${f('found')} ไม่น่าเป็นไปได้สำหรับหน่วยนี้ โปรดตรวจว่าถูกต้อง`,
    en: (f) => `The result ${f('found')} is unlikely for its unit; check that it is right`,
  },
  growthLadder: {
    th: 'เกณฑ์เทียบกับปีก่อน ผลที่กรอกจึงต้องเป็นร้อยละที่เปลี่ยนไปจากปีก่อน',
    en: 'The ladder is relative to another year, so the result must be the change from that year in percent',
  },
  zeroDenominator: {
    th: (f) => `ตัวหารเป็น 0 แต่ตัวตั้งเป็น ${f('found')} จึงคิดเป็นร้อยละไม่ได้ โปรดแก้ตัวหาร`,
    en: (f) => `The denominator is 0 under ${f('found')}, so there is no percentage; correct the denominator`,
  },
  missingDenominator: {
    th: 'ยังไม่ได้กรอกตัวหาร จึงคิดเป็นร้อยละไม่ได้ โปรดกรอกตัวหาร',
    en: 'The denominator is missing, so there is no percentage; enter it',
  },
  zeroBase: {
    th: 'ค่าฐานของปีก่อนเป็น 0 จึงคิดการเปลี่ยนแปลงเป็นร้อยละไม่ได้ โปรดแก้ค่าฐาน',
    en: 'The base of last year is 0, so there is no growth in percent; correct the base',
  },
  exampleResults: {
    th: 'ผลการดำเนินงานในชีตนี้ระบุไว้ว่าเป็นตัวอย่าง โปรดแทนด้วยผลจริงก่อนใช้คะแนน',
    en: 'The results on this sheet are marked as examples; replace them by real ones before using the scores',
  },
  mergedPending: {
    th: (f) => `ข้อความ “${f('found')}” ผสานเซลล์ครอบหลายแถว แถวเหล่านั้นจึงรอประกาศเกณฑ์`,
    en: (f) => `“${f('found')}” is merged over several rows; all of them wait for their criteria`,
  },
  milestoneGap: {
    th: (f) => `ทำขั้นที่ ${f('step')} ยังไม่เสร็จ แต่ขั้นหลังจากนั้นเสร็จแล้ว จึงนับถึงขั้นก่อนหน้าเท่านั้น`,
    en: (f) => `Step ${f('step')} is not done although a later one is; only the steps before it count`,
  },
  staleSubtotal: {
    th: (f) => `ยอดรวมในชีตเป็น ${f('found')} แต่คำนวณได้ ${f('sum')} โปรดตรวจสูตร`,
    en: (f) => `The sheet's total is ${f('found')}, but it comes to ${f('sum')}; check its formula`,
  },
  unknownRow: {
    th: (f) => `ไม่เข้าใจแถวนี้ (“${f('found')}”) จึงไม่นับเป็นตัวชี้วัด โปรดตรวจ`,
    en: (f) => `This row (“${f('found')}”) was not understood and is not counted as an indicator; check it`,
  },
  columnFilled: {
    th: (f) => `คอลัมน์ ${f('column')} มีข้อมูลอยู่แล้ว ${f('count')} เซลล์ จึงเขียนคะแนนในคอลัมน์ใหม่ ไม่ทับของเดิม`,
    en: (f) =>
      `Column ${f('column')} already holds data in ${f('count')} cells, so scores go to a new column and it stays`,
  },
  cellChangedByHand: {
    th: (f) => `เซลล์นี้มี “${f('text')}” ที่มีคนกรอกหรือแก้ไว้ จึงไม่เขียนทับ หากต้องการคะแนนตรงนี้ โปรดลบเซลล์แล้วกดอีกครั้ง`,
    en: (f) =>
      `This cell holds “${f('text')}”, entered or changed by hand, and is left alone; clear it and press again to have the score here`,
  },
  unknownIssue: {
    th: (f) => `พบสิ่งที่ควรตรวจ (${f('code')})`,
    en: (f) => `Something here should be checked (${f('code')})`,
  },
});

export type IssueCode = keyof typeof sheetMessages;
