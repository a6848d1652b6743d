import { defineMessages } from './catalogue';

/** What stands on the card of a score. Card properties have one name for every reader, so both languages stand in it. */
export const cardMessages = defineMessages({
  title: { th: 'คะแนนตัวชี้วัด', en: 'KPI score' },
  score: { th: 'คะแนน', en: 'Score' },
  band: { th: 'ผลการประเมิน', en: 'Rating' },
  result: { th: 'ผลการดำเนินงาน', en: 'Result' },
  reached: { th: 'ระดับที่ถึง', en: 'Level reached' },
  next: { th: 'ระดับถัดไป', en: 'Next level' },
  distance: { th: 'ระยะถึงระดับถัดไป', en: 'Distance to the next level' },
  explanation: { th: 'ที่มาของคะแนน', en: 'How it was scored' },
  level: { th: (f) => `ระดับ ${f('level')} (${f('threshold')})`, en: (f) => `level ${f('level')} (${f('threshold')})` },
});
