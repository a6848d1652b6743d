import type { XlsxPackage } from './package';
import { attributeOf, childrenOf, rootOf } from './xml';

export interface Relationship {
  readonly id: string;
  /** The last word of the type, e.g. `worksheet`: the same in both editions of the format. */
  readonly type: string;
  /** Name of the part it leads to; an external target as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`, `_rels/.rels` for the package itself (''). */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The part a target leads to, seen from `part`. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const from = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const steps = [...from];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relationships of a part (none when it has no list). */
export function relationshipsOf(pkg: XlsxPackage, part: string): Relationship[] {
  const list = relationshipsPart(part);
  if (!pkg.has(list)) return [];
  return childrenOf(rootOf(pkg.xml(list)), 'Relationship').map((element) => {
    const external = attributeOf(element, 'TargetMode') === 'External';
    const target = attributeOf(element, 'Target') ?? '';
    return {
      id: attributeOf(element, 'Id') ?? '',
      type: (attributeOf(element, 'Type') ?? '').split('/').pop() ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}
