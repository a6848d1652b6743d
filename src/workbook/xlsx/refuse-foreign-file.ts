import { WorkbookError } from '../port';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);

/** Looks for a name as an OLE directory stores it (UTF-16, little endian). */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (sign) => sign.charCodeAt(0));
  for (let at = 0; at + 2 * wanted.length <= bytes.length; at += 64) {
    if (wanted.every((code, i) => bytes[at + 2 * i] === code && bytes[at + 2 * i + 1] === 0)) return true;
  }
  return false;
}

/**
 * Says early what a file is when it is no zip: a workbook with a password (`encrypted`), the old .xls format or anything
 * else (`notXlsx`, fact `kind`: empty, xls or other). A zip passes.
 */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('notXlsx', { kind: 'empty' });
  if (startsWith(bytes, OLE)) {
    if (holdsName(bytes, 'EncryptedPackage')) throw new WorkbookError('encrypted', {});
    throw new WorkbookError('notXlsx', { kind: 'xls' });
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new WorkbookError('notXlsx', { kind: 'other' });
}
