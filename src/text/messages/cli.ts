import { defineMessages } from './catalogue';

/** What the command line says. Errors of a file are in workbook.ts, issues of a sheet in sheet.ts and reading.ts. */
export const cliMessages = defineMessages({
  code: { th: 'ที่', en: 'No.' },
  name: { th: 'ตัวชี้วัด', en: 'Indicator' },
  weight: { th: 'น้ำหนัก', en: 'Weight' },
  levels: { th: 'เกณฑ์ 1–5', en: 'Levels 1–5' },
  result: { th: 'ผล', en: 'Result' },
  score: { th: 'คะแนน', en: 'Score' },
  weighted: { th: 'ถ่วงน้ำหนัก', en: 'Weighted' },
  band: { th: 'ผลการประเมิน', en: 'Rating' },
  method: { th: 'วิธีคิด', en: 'Method' },
  interpolate: { th: 'เทียบสัดส่วน', en: 'interpolate' },
  step: { th: 'เต็มขั้น', en: 'step' },
  halfStep: { th: 'ครึ่งขั้น', en: 'half steps' },

  sheet: { th: (f) => `ชีต ${f('sheet')}`, en: (f) => `Sheet ${f('sheet')}` },
  readAsSet: {
    th: (f) => `อ่านตามที่กำหนดเองไว้กับไฟล์: หัวตาราง ${f('header')} · คอลัมน์ ${f('columns')} · แถว ${f('rows')}`,
    en: (f) => `Read as set in the file: header ${f('header')} · columns ${f('columns')} · rows ${f('rows')}`,
  },
  otherSheets: {
    th: (f) => `ชีตอื่นที่มีตารางตัวชี้วัด: ${f('sheets')} (เลือกด้วย --sheet)`,
    en: (f) => `Other sheets with indicators: ${f('sheets')} (choose with --sheet)`,
  },
  total: { th: (f) => `คะแนนรวม ${f('score')} ${f('band')}`, en: (f) => `Total ${f('score')} ${f('band')}` },
  noTotal: { th: 'คะแนนรวม – (ยังไม่มีตัวชี้วัดที่ให้คะแนนได้)', en: 'Total – (no indicator is scored yet)' },
  coverage: {
    th: (f) => `คิดจากน้ำหนัก ${f('weight')} จาก ${f('allWeight')} (${f('share')})`,
    en: (f) => `over ${f('weight')} of ${f('allWeight')} weight (${f('share')})`,
  },
  provisional: { th: 'คะแนนชั่วคราว', en: 'provisional' },
  readSummary: {
    th: (f) => `อ่านได้ ${f('count')} ตัวชี้วัด น้ำหนักรวม ${f('weight')}`,
    en: (f) => `Read ${f('count')} indicators, weights ${f('weight')} in all`,
  },
  headerAt: {
    th: (f) => `หัวตารางแถว ${f('header')} ข้อมูลแถว ${f('first')}–${f('last')}`,
    en: (f) => `Header in row ${f('header')}, data in rows ${f('first')}–${f('last')}`,
  },
  columnsAt: { th: (f) => `คอลัมน์: ${f('columns')}`, en: (f) => `Columns: ${f('columns')}` },
  issues: { th: 'ข้อสังเกต', en: 'Checks' },
  written: { th: (f) => `บันทึกผลคะแนนไว้ที่ ${f('file')}`, en: (f) => `Scores written to ${f('file')}` },
  resultSheetMade: {
    th: (f) => `ทำชีต “${f('sheet')}” ไว้แล้ว พร้อมพิมพ์`,
    en: (f) => `The sheet “${f('sheet')}” is made, ready to print`,
  },
  unchanged: {
    th: (f) => `${f('file')} มีผลคะแนนนี้อยู่แล้ว ไม่มีสิ่งใดต้องเปลี่ยน`,
    en: (f) => `${f('file')} holds these scores already; nothing to change`,
  },

  fileLine: { th: (f) => `${f('file')}: ${f('message')}`, en: (f) => `${f('file')}: ${f('message')}` },
  fileNotFound: { th: 'ไม่พบไฟล์นี้', en: 'there is no such file' },
  fileUnreadable: { th: (f) => `เปิดไฟล์ไม่ได้ (${f('detail')})`, en: (f) => `the file cannot be opened (${f('detail')})` },
  outputFailed: {
    th: (f) => `บันทึก ${f('out')} ไม่ได้ (${f('detail')})`,
    en: (f) => `${f('out')} cannot be written (${f('detail')})`,
  },
  outputIsInput: {
    th: (f) => `${f('out')} คือไฟล์ต้นฉบับ จึงไม่เขียนทับ หากต้องการเขียนลงไฟล์เดิมให้ใช้ --in-place`,
    en: (f) => `${f('out')} is the input itself and is not written over; use --in-place if that is meant`,
  },
  outputTwice: {
    th: (f) => `${f('out')} ถูกเขียนจากไฟล์อื่นไปแล้วในรอบนี้ จึงไม่เขียนทับ`,
    en: (f) => `${f('out')} was written from another file just now and is not written over`,
  },
  outputNotFolder: {
    th: (f) => `มีหลายไฟล์ --out จึงต้องเป็นโฟลเดอร์ที่มีอยู่แล้ว แต่ ${f('out')} ไม่ใช่`,
    en: (f) => `With several files --out has to be an existing folder; ${f('out')} is none`,
  },
  noIndicators: {
    th: (f) => `ไม่พบตารางตัวชี้วัด (ดูจากชีต ${f('sheet')})`,
    en: (f) => `no table of indicators was found (looked at sheet ${f('sheet')})`,
  },
  emptyFolder: { th: 'ไม่พบไฟล์ .xlsx', en: 'no .xlsx files found' },

  file: { th: 'ไฟล์', en: 'File' },
  outcome: { th: 'ผล', en: 'Outcome' },
  why: { th: 'สาเหตุ', en: 'Why' },
  outcomeScored: { th: 'ให้คะแนนแล้ว', en: 'scored' },
  outcomeRead: { th: 'อ่านแล้ว', en: 'read' },
  outcomeNoIndicators: { th: 'ไม่มีตาราง', en: 'no table' },
  outcomeFailed: { th: 'ไม่สำเร็จ', en: 'failed' },
  closing: {
    th: (f) => `${f('count')} ไฟล์: สำเร็จ ${f('done')} ไม่สำเร็จ ${f('failed')}`,
    en: (f) => `${f('count')} files: ${f('done')} done, ${f('failed')} failed`,
  },
  timeLeft: { th: (f) => `เหลืออีกราว ${f('seconds')} วินาที`, en: (f) => `about ${f('seconds')} s left` },

  noCommand: { th: 'ยังไม่ได้บอกว่าจะให้ทำอะไร', en: 'No command was given' },
  unknownCommand: { th: (f) => `ไม่รู้จักคำสั่ง ${f('what')}`, en: (f) => `There is no command ${f('what')}` },
  noFile: { th: (f) => `ยังไม่ได้บอกไฟล์ให้คำสั่ง ${f('what')}`, en: (f) => `${f('what')} needs a file` },
  badOption: { th: (f) => `ตัวเลือกไม่ถูกต้อง: ${f('what')}`, en: (f) => `Not a valid option: ${f('what')}` },
  badValue: { th: (f) => `ค่าของตัวเลือกไม่ถูกต้อง: ${f('what')}`, en: (f) => `Not a valid value: ${f('what')}` },
  policyUnreadable: {
    th: (f) => `เปิดไฟล์เกณฑ์การคิดคะแนน ${f('file')} ไม่ได้ (${f('what')})`,
    en: (f) => `The policy file ${f('file')} cannot be opened (${f('what')})`,
  },
  policyNotJson: {
    th: (f) => `ไฟล์เกณฑ์การคิดคะแนน ${f('file')} ไม่ใช่ JSON (${f('what')})`,
    en: (f) => `The policy file ${f('file')} is no JSON (${f('what')})`,
  },
  policySetting: {
    th: (f) => `ไฟล์เกณฑ์การคิดคะแนน ${f('file')} มีค่าที่ใช้ไม่ได้: ${f('what')}`,
    en: (f) => `The policy file ${f('file')} holds a setting that is none: ${f('what')}`,
  },
  outAndInPlace: {
    th: 'ใช้ --out กับ --in-place พร้อมกันไม่ได้',
    en: '--out and --in-place cannot be used together',
  },
  needsOutput: {
    th: (f) => `${f('what')} ต้องมีที่เขียน โปรดเพิ่ม --out หรือ --in-place`,
    en: (f) => `${f('what')} needs somewhere to write; add --out or --in-place`,
  },
  seeHelp: { th: 'ดูวิธีใช้ด้วย kpiscore --help', en: 'See kpiscore --help' },

  help: {
    th: `kpiscore ให้คะแนนคำรับรองการปฏิบัติราชการในไฟล์ .xlsx

วิธีใช้
  kpiscore score <ไฟล์ โฟลเดอร์ หรือ *.xlsx> [ตัวเลือก]   ให้คะแนน แสดงตาราง และเขียนสำเนาเมื่อใช้ --out
  kpiscore summary <ไฟล์ โฟลเดอร์ หรือ *.xlsx> --out … ทำเฉพาะชีตสรุปคะแนน ไม่เขียนข้างตาราง
  kpiscore read  <ไฟล์ โฟลเดอร์ หรือ *.xlsx> [ตัวเลือก]   แสดงสิ่งที่อ่านได้จากชีต ไม่เขียนสิ่งใด

ตัวเลือก
  --sheet ชื่อ            ชีตที่จะอ่าน (ไม่ระบุ: ชีตที่เปิดอยู่ หรือชีตแรกที่มีตารางตัวชี้วัด)
  -o, --out ไฟล์          เขียนสำเนาที่มีคะแนน (หลายไฟล์: โฟลเดอร์ที่มีอยู่แล้ว)
  --in-place              เขียนลงไฟล์เดิม ไม่ระบุตัวเลือกนี้จะไม่มีวันเขียนทับไฟล์ต้นฉบับ
  --formulas แบบ          plain สูตร Excel ทั่วไป (ค่าเริ่มต้น ใช้ได้แม้ไม่มีส่วนเสริม)
                          kpi ฟังก์ชัน KPISCORE ของส่วนเสริม, values ตัวเลขล้วน
  --parts รายการ          สิ่งที่เขียนข้างคะแนน: weighted คะแนนถ่วงน้ำหนัก, band ผลการประเมิน, distance ระยะถึงระดับถัดไป,
                          explanation ที่มาของคะแนน, groups คะแนนของหัวข้อ (ค่าเริ่มต้น weighted,band,groups)
  --result-sheet          ทำหรือปรับปรุงชีตสรุปคะแนน (สรุป แผนภูมิ ข้อสังเกต ช่องลงนาม) ที่พร้อมพิมพ์ A4
  --numbers               เปลี่ยนตัวเลขที่พิมพ์เป็นข้อความให้เป็นตัวเลข (แสดงเหมือนเดิม) สูตรจะอ้างถึงเซลล์
  --json                  พิมพ์ JSON ออกทาง stdout เท่านั้น (หลายไฟล์: บรรทัดละหนึ่งไฟล์)
  --lang th|en            ภาษา (ไม่ระบุ: ตาม LANG มิฉะนั้นภาษาไทย)
  --round 6|9|12          รอบการรายงาน (เดือน)
  --between interpolate|step                 ระหว่างระดับ: เทียบสัดส่วน หรือเฉพาะระดับเต็ม
  --milestones whole|half|interpolate        ขั้นความสำเร็จ: เต็มขั้น ครึ่งขั้น หรือเทียบสัดส่วน
  --outside excluded|asOne|inBase            แถวที่ไม่มีคะแนน: ไม่นับน้ำหนัก นับเป็น 1 หรือคงน้ำหนักไว้
  --decimals 2|3|4        ทศนิยมของคะแนน
  --bands 4.5,3.5,2.5,1.5 เกณฑ์แถบสี
  --band-words คำ,คำ,…    คำของห้าระดับผล จากสูงไปต่ำ (--band-words-en สำหรับภาษาอังกฤษ) เว้นว่างคือใช้คำเดิม
  --band-colours สี,สี,…  สีของห้าระดับผล เช่น #1E7B34 สีตัวอักษรเลือกให้อ่านออกเสมอ
  --policy ไฟล์.json      เกณฑ์การคิดคะแนนทั้งชุด (หรือผลของ --json) ตัวเลือกข้างบนมาก่อน
  -h, --help   -v, --version

รหัสผลลัพธ์: 0 สำเร็จ  1 เรียกใช้ไม่ถูกต้อง  2 อ่านหรือเขียนไฟล์ไม่ได้  3 ไม่พบชีตตัวชี้วัด`,
    en: `kpiscore scores Thai performance agreements in .xlsx files

Usage
  kpiscore score <file, folder or *.xlsx> [options]   scores, prints a table, writes a copy with --out
  kpiscore summary <file, folder or *.xlsx> --out …   makes the result sheet alone, writes nothing beside the table
  kpiscore read  <file, folder or *.xlsx> [options]   prints what was understood, writes nothing

Options
  --sheet NAME            the sheet to read (default: the active one, or the first with indicators)
  -o, --out FILE          write a scored copy (several files: an existing folder)
  --in-place              write into the input; without this an input is never written over
  --formulas STYLE        plain: Excel's own functions (default, works without the add-in)
                          kpi: the add-in's KPISCORE functions, values: numbers only
  --parts LIST            written beside the scores: weighted, band, distance (to the next level), explanation,
                          groups (totals in heading rows); default weighted,band,groups
  --result-sheet          make the score summary (summary, charts, checks, signatures), ready to print on A4, or make it anew
  --numbers               turn numbers typed as text into numbers (shown the same); formulas refer to the cells
  --json                  print JSON and nothing else on stdout (several files: one line each)
  --lang th|en            language (default: by LANG, else Thai)
  --round 6|9|12          reporting round in months
  --between interpolate|step                 between levels: straight lines, or whole levels
  --milestones whole|half|interpolate        milestones: whole steps, half steps, straight lines
  --outside excluded|asOne|inBase            rows without a score: out of the base, count as 1, in the base
  --decimals 2|3|4        decimals of a score
  --bands 4.5,3.5,2.5,1.5 cuts of the colour bands
  --band-words A,B,C,D,E  Thai words of the bands, highest first (--band-words-en: English); an empty one stays
  --band-colours A,…,E    colours of the bands, as #1E7B34; the text colour is chosen to be readable
  --policy FILE.json      a whole policy (or the output of --json); the options above go before it
  -h, --help   -v, --version

Exit codes: 0 done  1 wrong call  2 a file cannot be read or written  3 no sheet with indicators`,
  },
});
