import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../src/workbook/xlsx/crc32';

/** A gzip file ends with the checksum and the length of what is in it. */
const zlibCrc32 = (bytes: Uint8Array): number => gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8);

describe('CRC-32', () => {
  it('is that of the standard check value', () =>
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926));

  it('is the same as zlib’s, whole or in pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 99 }), fc.nat(99), (bytes, cut) => {
        expect(crc32(bytes)).toBe(zlibCrc32(bytes));
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(zlibCrc32(bytes));
      }),
    );
  });
});
