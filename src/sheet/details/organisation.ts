import { ownWords } from '../read/words';

const KIND = 'กอง|สำนัก|สถาบัน|ศูนย์|กรม|กระทรวง|มหาวิทยาลัย|คณะ|ฝ่าย|กลุ่ม|จังหวัด|เทศบาล|องค์การ|โรงพยาบาล|โรงเรียน';
const OF = new RegExp(String.raw`ของ\s*((?:${KIND}).*)$`);
const OUTSIDE = /^(กอง|สำนัก|กลุ่ม|ศูนย์|กรม|สถาบัน)/;

/** The organisation that a title names after its last `ของ`, without what follows it; null when it names none. */
export function organisationIn(title: string): string | null {
  const match = OF.exec(ownWords(title));
  if (!match) return null;
  const name = ownWords(match[1]!.replace(/\s*(ประจำปี|ปีงบประมาณ|พ\.ศ\.|รอบ).*$/, ''));
  return name.length > 2 && name.length < 120 ? name : null;
}

/** True when a text is the name of a unit, not the post of a person. */
export const namesUnit = (text: string): boolean => OUTSIDE.test(ownWords(text));
