/** The remainders of every byte followed by 0, 1, 2 and 3 zero bytes: four bytes are taken at a time. */
const TABLES = [0, 1, 2, 3].map(() => new Uint32Array(256));

const [ONE, TWO, THREE, FOUR] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

for (let byte = 0; byte < 256; byte += 1) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  ONE[byte] = crc;
}
for (let byte = 0; byte < 256; byte += 1) {
  for (let zeros = 1; zeros < 4; zeros += 1) {
    const before = TABLES[zeros - 1]![byte]!;
    TABLES[zeros]![byte] = (before >>> 8) ^ ONE[before & 0xff]!;
  }
}

/** CRC-32 as zip files use it. Pass an earlier result to go on with the next chunk. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = FOUR[crc & 0xff]! ^ THREE[(crc >>> 8) & 0xff]! ^ TWO[(crc >>> 16) & 0xff]! ^ ONE[crc >>> 24]!;
  }
  for (; at < bytes.length; at += 1) crc = ONE[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
