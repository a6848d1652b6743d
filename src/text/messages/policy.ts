import { defineMessages } from './catalogue';

/** The words of the policy line. SCORING section 7. */
export const policyMessages = defineMessages({
  line: {
    th: (f) =>
      `วิธีคิดคะแนน: ${f('between')} · ${f('milestones')} · ${f('outside')} · ทศนิยม ${f('decimals')} ตำแหน่ง · แถบสี ${f('bands')} · รอบ ${f('round')} เดือน`,
    en: (f) =>
      `Scored by: ${f('between')} · ${f('milestones')} · ${f('outside')} · ${f('decimals')} decimals · bands from ${f('bands')} · ${f('round')}-month round`,
  },
  ownColours: { th: ' (สีกำหนดเอง)', en: ' (own colours)' },
  betweenInterpolate: { th: 'ระหว่างระดับเทียบบัญญัติไตรยางศ์', en: 'straight lines between levels' },
  betweenStep: { th: 'ทุกแถวนับเฉพาะระดับเต็ม', en: 'whole levels for every row' },
  milestonesWhole: { th: 'ขั้นความสำเร็จนับเต็มขั้น', en: 'milestones by whole steps' },
  milestonesHalf: { th: 'ขั้นความสำเร็จนับครึ่งขั้นได้', en: 'milestones by half steps' },
  milestonesInterpolate: { th: 'ขั้นความสำเร็จเทียบบัญญัติไตรยางศ์', en: 'milestones by straight lines' },
  outsideExcluded: {
    th: 'แถวที่ไม่มีคะแนนไม่นับน้ำหนัก',
    en: 'rows without a score leave the base',
  },
  outsideAsOne: { th: 'แถวที่ไม่มีคะแนนนับเป็น 1 คะแนน', en: 'rows without a score count as 1' },
  outsideInBase: {
    th: 'แถวที่ไม่มีคะแนนยังนับน้ำหนักในตัวหาร',
    en: 'rows without a score stay in the base',
  },
});
