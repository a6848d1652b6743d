import { childOf, childrenOf } from './xml';
import type { Element } from './xml';

/** Texts hide control characters as `_x000D_`; a literal `_x000D_` has its first underscore written as `_x005F_`. */
export const decodeText = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

export const encodeText = (text: string): string =>
  text
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')

    .replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g, (sign) => {
      return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    })
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

/** The text of `<si>` or `<is>`: plain or in runs; phonetic guides (`rPh`) are not part of it. */
export function textOf(item: Element): string {
  const plain = childOf(item, 't');
  if (plain) return decodeText(plain.textContent ?? '');
  return childrenOf(item, 'r')
    .map((run) => decodeText(childOf(run, 't')?.textContent ?? ''))
    .join('');
}
