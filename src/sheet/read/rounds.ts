import type { Round } from '../../scoring/policy';
import { plainText } from './words';

/** The rounds that a text names: `รายงานผลรอบ ๑๒ เดือน` is [12], `รอบ ๖ เดือน และ รอบ ๑๒ เดือน` is [6, 12]; [] when it names none. */
export function roundsIn(text: string): Round[] {
  const found = [
    ...plainText(text).matchAll(/(?:รอบ|round)\D{0,12}?(6|9|12)\s*(?:เดือน|months?)?|(6|9|12)[- ]months? round/gi),
  ];
  const rounds = new Set(found.map((match) => Number(match[1] ?? match[2]) as Round));
  for (const match of plainText(text).matchAll(/และ\s*(6|9|12)\s*เดือน/g))
    if (rounds.size > 0) rounds.add(Number(match[1]) as Round);
  return [...rounds].sort((a, b) => a - b);
}
