import { keyOf } from './words';

/** What a column of an indicator table holds. `other` columns are known and of no use for scoring. */
export type Meaning =
  | 'code'
  | 'name'
  | 'unit'
  | 'weight'
  | 'target'
  | 'levels'
  | 'result'
  | 'numerator'
  | 'denominator'
  | 'base'
  | 'score'
  | 'weighted'
  | 'band'
  | 'distance'
  | 'explanation'
  | 'note'
  | 'dimension'
  | 'aspect'
  | 'objective'
  | 'other';

/** A header's meaning, how sure it is (0–1) and which word said so. */
export interface MeaningGuess {
  readonly meaning: Meaning;
  readonly confidence: number;
  readonly word: string;
}

/** Headers as whole words, in their usual wordings. Compared without spaces, line breaks and bullets. */
const WHOLE: Readonly<Record<Meaning, readonly string[]>> = {
  code: [
    ...['ที่', 'ลำดับ', 'ลำดับที่', 'ข้อ', 'ข้อที่', 'รหัส', 'รหัสตัวชี้วัด', 'ตัวชี้วัดที่', 'เลขที่', 'ลำดับตัวชี้วัด'],
    ...[
      'no.',
      'no',
      '#',
      'code',
      'kpi id',
      'kpi no.',
      'kpi no',
      'id',
      'ref',
      'ref.',
      'item',
      's.no',
      's.no.',
      'stt',
      '序号',
    ],
  ],
  name: [
    ...['ตัวชี้วัด', 'ตัวชี้วัดผลการปฏิบัติงานราชการ', 'ตัวชี้วัดการปฏิบัติราชการ', 'ตัวชี้วัดผลการปฏิบัติราชการ'],
    ...['ตัวชี้วัดผลงาน', 'ชื่อตัวชี้วัด', 'ตัวชี้วัดประเมินผล', 'ตัวชี้วัด/เกณฑ์', 'ภาระงาน/กิจกรรม/โครงการ/งาน', 'รายการตัวชี้วัด'],
    ...[
      'indicator',
      'indicators',
      'kpi',
      'kpis',
      'measure',
      'metric',
      'key performance indicator',
      'key performance indicators',
    ],
    ...['indicator name', 'kpi name', 'performance indicator', 'kpi指标', 'chỉ tiêu', 'indikator kinerja'],
  ],
  unit: ['หน่วยวัด', 'หน่วย', 'หน่วยนับ', 'unit', 'units', 'uom', 'unit of measure', 'satuan', 'đơn vị'],
  weight: [
    ...['น้ำหนัก', 'ค่าน้ำหนัก', 'น้ำหนักตัวชี้วัด', 'ร้อยละน้ำหนัก', 'น้ำหนักคะแนน'],
    ...['weight', 'weights', 'weighting', 'wt', 'wt.', 'bobot', 'trọng số', '权重'],
  ],
  target: [
    ...['เป้าหมาย', 'ค่าเป้าหมาย', 'เกณฑ์', 'เกณฑ์ผ่าน', 'ค่าระดับเป้าหมาย', 'target', 'goal', 'plan', 'targets'],
    ...['kế hoạch', '目标值', 'objectif'],
  ],
  levels: [
    ...['เกณฑ์การให้คะแนน', 'เกณฑ์การให้คะแนนระดับ', 'คะแนนตามระดับค่าเป้าหมาย', 'ระดับค่าเป้าหมาย', 'เกณฑ์การประเมิน'],
    ...['ค่าเป้าหมายตามระดับคะแนน', 'เกณฑ์ระดับคะแนน', 'เกณฑ์คะแนน', 'กำหนดเกณฑ์การให้คะแนน'],
    ...['scoring criteria', 'criteria', 'thresholds', 'score levels', 'levels', 'scoring levels', 'level thresholds'],
  ],
  result: [
    ...['ผลการดำเนินงาน', 'ผลงาน', 'ผล', 'ผลงานที่ได้', 'ผลการปฏิบัติงาน', 'ผลการปฏิบัติราชการ', 'ผลลัพธ์', 'ผลที่ได้'],
    ...[
      'ผลการดำเนินการ',
      'ผลสำเร็จ',
      'actual',
      'actuals',
      'result',
      'results',
      'performance',
      'realisasi',
      'thực hiện',
      'réalisé',
    ],
  ],
  numerator: ['ตัวตั้ง', 'ตัวเศษ', 'เศษ', 'numerator', 'a (ตัวตั้ง)'],
  denominator: ['ตัวหาร', 'ตัวส่วน', 'ส่วน', 'denominator'],
  base: ['ปีฐาน', 'ค่าฐาน', 'ข้อมูลปีฐาน', 'ผลงานปีฐาน', 'base', 'base year', 'base value'],
  score: [
    ...['คะแนน', 'ค่าคะแนน', 'ค่าคะแนนที่ได้', 'คะแนนที่ได้', 'คะแนนที่ได้รับ', 'ระดับคะแนน', 'ระดับคะแนนที่ได้', 'คะแนนประเมินตนเอง'],
    ...['score', 'scores', 'rating score', 'points', 'score obtained', 'pencapaian'],
  ],
  weighted: [
    ...['คะแนนถ่วงน้ำหนัก', 'ค่าคะแนนถ่วงน้ำหนัก', 'คะแนนรวม', 'คะแนนxน้ำหนัก', 'คะแนน×น้ำหนัก', 'ผลคูณ'],
    ...['weighted score', 'weighted', 'weight x score', 'weighted result', 'nilai'],
  ],
  band: ['ผลการประเมิน', 'ระดับผลการประเมิน', 'สรุปผลการประเมิน', 'rating', 'band', 'grade'],
  distance: ['ระยะถึงระดับถัดไป', 'to next level'],
  explanation: ['ที่มาของคะแนน', 'how it was scored'],
  note: ['หมายเหตุ', 'คำชี้แจง', 'remark', 'remarks', 'note', 'notes', 'comment', 'comments'],
  dimension: ['มิติ', 'มิติที่', 'dimension'],
  aspect: ['ด้าน', 'ยุทธศาสตร์', 'ประเด็นยุทธศาสตร์', 'perspective', 'aspect', 'strategy', 'มุมมอง'],
  objective: ['วัตถุประสงค์', 'เป้าประสงค์', 'วัตถุประสงค์ที่', 'objective', 'strategic objective'],
  other: [
    ...['ผู้กำกับดูแลตัวชี้วัด', 'ผู้กำกับดูแล', 'หน่วยงานรับผิดชอบ', 'หน่วยงานที่รับผิดชอบ', 'ผู้รับผิดชอบ', 'owner', 'responsible'],
    ...['ผู้จัดเก็บข้อมูล', 'ผู้จัดทำข้อมูล', 'ผู้รับรองตัวชี้วัด', 'data collector', 'แหล่งข้อมูล', 'data source', 'หลักฐาน', 'evidence'],
    ...['ข้อมูลพื้นฐาน', 'ผลงานย้อนหลัง3ปี', 'baseline', 'prior year', 'แผน'],
    ...['สูตรการคำนวณ', 'สูตรคำนวณ', 'formula', 'คำอธิบาย', 'description', 'trend', 'แนวโน้ม', 'status', 'สถานะ'],
  ],
};

const BY_KEY: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(WHOLE) as [Meaning, readonly string[]][]).flatMap(([meaning, words]) =>
    words.map((word) => [keyOf(word), meaning] as const),
  ),
);

interface Pattern {
  readonly meaning: Meaning;
  readonly pattern: RegExp;
  readonly confidence: number;
}

/** Tried in order on the header without spaces: the longer and more telling wordings first. */
const PATTERNS: readonly Pattern[] = [
  { meaning: 'weighted', pattern: /ถ่วงน้ำหนัก|weightedscore|คะแนน[x×*]น้ำหนัก|น้ำหนัก[x×*](ค่า)?คะแนน/, confidence: 0.9 },
  { meaning: 'levels', pattern: /(ระดับ|คะแนน|score|level)s?\(?1(-|–|~|\.\.\.?|ถึง|to)5\)?$/, confidence: 0.85 },
  { meaning: 'weighted', pattern: /^คะแนนรวม/, confidence: 0.7 },
  {
    meaning: 'other',
    pattern: /^(ผู้(กำกับ|รับผิดชอบ|จัดเก็บ|จัดทำ|รับรอง)|หน่วยงาน|แหล่งข้อมูล|หลักฐาน|เอกสาร|owner|responsible)/,
    confidence: 0.9,
  },
  { meaning: 'other', pattern: /ย้อนหลัง|ในอดีต|ข้อมูลพื้นฐาน|baseline|prioryear|ผลต่าง/, confidence: 0.85 },
  { meaning: 'base', pattern: /ปีฐาน|ค่าฐาน|baseyear/, confidence: 0.85 },
  { meaning: 'numerator', pattern: /ตัวตั้ง|ตัวเศษ|numerator/, confidence: 0.85 },
  { meaning: 'denominator', pattern: /ตัวหาร|ตัวส่วน|denominator/, confidence: 0.85 },
  {
    meaning: 'levels',
    pattern: /^(กำหนด)?เกณฑ์(การ)?(ให้|ประเมิน|ระดับ)|ระดับค่าเป้าหมาย|ตามระดับ|scoringcriteria|thresholds?$/,
    confidence: 0.9,
  },
  { meaning: 'weight', pattern: /^(ร้อยละ)?(ค่า)?น้ำหนัก|^weight|^wt/, confidence: 0.85 },
  { meaning: 'code', pattern: /^(รหัส|ลำดับ)|^(no|code)[.]?$/, confidence: 0.85 },
  { meaning: 'score', pattern: /^(ระดับ|ค่า)?คะแนน(ที่|ประเมิน|ผล|เต็ม5|ตนเอง|\(|$)|^score/, confidence: 0.8 },
  { meaning: 'target', pattern: /^(ค่า)?เป้าหมาย|^เกณฑ์(ปี|ผ่าน|มาตรฐาน)|^(annual)?target/, confidence: 0.85 },
  { meaning: 'band', pattern: /ผลการประเมิน$/, confidence: 0.7 },
  { meaning: 'result', pattern: /^(ผล(การ|งาน|ที่|สำเร็จ)|ร้อยละผล|actual|result)/, confidence: 0.8 },
  { meaning: 'name', pattern: /^(ชื่อ)?ตัวชี้วัด|ตัวชี้วัด$|^kpi|^(key)?performanceindicator|indicators?$/, confidence: 0.8 },
  { meaning: 'unit', pattern: /^หน่วย(วัด|นับ)|^unit/, confidence: 0.85 },
  { meaning: 'note', pattern: /^หมายเหตุ|^remark/, confidence: 0.85 },
  { meaning: 'objective', pattern: /^(วัตถุประสงค์|เป้าประสงค์)/, confidence: 0.7 },
  { meaning: 'aspect', pattern: /^(ประเด็น)?ยุทธศาสตร์/, confidence: 0.7 },
  { meaning: 'dimension', pattern: /^มิติ/, confidence: 0.7 },
  { meaning: 'result', pattern: /(ผลการดำเนินงาน|ผลงาน|ผลการปฏิบัติ)/, confidence: 0.6 },
];

/** Headers are short; anything longer is prose. */
const LONGEST_HEADER = 90;

/** What a column of two meanings is taken for, until a person says; the earlier of these. */
const RATHER: readonly Meaning[] = ['name', 'weight', 'result', 'score', 'target', 'unit', 'code'];

/** `เป้าหมาย/ผลการดำเนินงาน`: two known words for different things. Never sure, so that it is asked about. */
function twoMeanings(text: string): MeaningGuess | null {
  const parts = text.split(/[/&,]|และ|หรือ|\band\b|\bor\b/i).map((part) => BY_KEY.get(keyOf(part)));
  const meanings = new Set(parts.filter((meaning) => meaning !== undefined && RATHER.includes(meaning)));
  if (parts.length < 2 || parts.includes(undefined) || meanings.size < 2) return null;
  return { meaning: RATHER.find((meaning) => meanings.has(meaning))!, confidence: 0.5, word: text };
}

/** The meaning of a header cell's text (digits already Arabic), or null when no word of the vocabulary is in it. */
export function meaningOf(text: string): MeaningGuess | null {
  if (text === '' || text.length > LONGEST_HEADER) return null;
  const key = keyOf(text);
  const whole = BY_KEY.get(key);
  if (whole) return { meaning: whole, confidence: 1, word: text };
  const bare = keyOf(
    text.replace(/\([^()]*\)/g, ' ').replace(/(ปี|year|fy)? ?(งบประมาณ)? ?(พ\.ศ\.)? ?2[05]\d\d/gi, ' '),
  );
  const known = BY_KEY.get(bare);
  if (known) return { meaning: known, confidence: 0.95, word: text };
  const two = twoMeanings(text);
  if (two) return two;
  const match = PATTERNS.find(({ pattern }) => pattern.test(key));
  return match ? { meaning: match.meaning, confidence: match.confidence, word: text } : null;
}

const LEVEL_LABEL =
  /^\(?(?:ระดับคะแนน|ระดับที่|ระดับ|คะแนน|ค่าคะแนน|ขั้นที่|ขั้น|level|score|lv|l|point)?\.?([1-5])(?:คะแนน|points?|\(?[ก-๙]{0,12}\)?)?\)?$/;
const LEVEL_WORDS: readonly (readonly string[])[] = [
  ['ต่ำมาก', 'น้อยที่สุด', 'ควรปรับปรุง', 'very low', 'very poor', 'poor'],
  ['ต่ำ', 'น้อย', 'พอใช้', 'low', 'below target'],
  ['ปานกลาง', 'ปกติ', 'fair', 'medium', 'on target'],
  ['ดี', 'มาก', 'good', 'high', 'above target'],
  ['ดีมาก', 'มากที่สุด', 'ดีเยี่ยม', 'excellent', 'very good', 'outstanding'],
];
const LEVEL_BY_WORD = new Map(
  LEVEL_WORDS.flatMap((words, index) => words.map((word) => [keyOf(word), index + 1] as const)),
);

/** The level 1–5 that a column label names (`๑`, `ระดับ 1`, `คะแนน 1`, `Level 1`, `ดีมาก`), or null. */
export function levelOf(text: string): number | null {
  if (text === '' || text.length > 40) return null;
  const key = keyOf(text);
  const match = LEVEL_LABEL.exec(key);
  return match ? Number(match[1]) : (LEVEL_BY_WORD.get(key) ?? null);
}

/** The months of the reporting round that a header names (`รอบ 6 เดือน`, `12 months`, `ต.ค.-มี.ค.`), or null. */
export function roundOf(text: string): 6 | 9 | 12 | null {
  const months = /ต\.?ค\.?\d*[-–—ถึง]+(มี\.?ค|มิ\.?ย|ก\.?ย)/.exec(keyOf(text))?.[1]?.replace(/\./g, '');
  if (months) return months === 'มีค' ? 6 : months === 'มิย' ? 9 : 12;
  const match = /(?:^|[^\d.])(6|9|12)(?:เดือน|months?)/.exec(keyOf(text));
  return match ? (Number(match[1]) as 6 | 9 | 12) : null;
}

/** The Buddhist year that a text names (`ปี ๒๕๖๔`, `2021` as 2564), or null. Digits already Arabic. */
export function yearOf(text: string): number | null {
  const thai = /(?:^|\D)(25[3-9]\d|26[0-4]\d)(?!\d)/.exec(text);
  if (thai) return Number(thai[1]);
  const western = /(?:^|\D)(20[0-9]\d)(?!\d)/.exec(text);
  return western ? Number(western[1]) + 543 : null;
}
