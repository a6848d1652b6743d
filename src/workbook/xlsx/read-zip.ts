import { WorkbookError } from '../port';
import { LIMITS, megabytes } from './limits';

/** One entry of a zip file, still compressed. */
export interface ZipEntry {
  /** As stored, with `/` between folders. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Declared size after inflating; checked when inflated. */
  readonly size: number;
  /** DOS time and date. */
  readonly time: number;
  readonly data: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const FULL32 = 0xffffffff;

const broken = (reason: string, detail: string | null = null) => new WorkbookError('broken', { reason, detail });

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw broken('noDirectory');
}

/** Where the central directory starts and how many entries it has; zip64 is followed. */
function directory(view: DataView): { readonly count: number; readonly start: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== FULL32) return { count, start };
  if (end < 20) throw broken('zip64');
  const end64 = Number(view.getBigUint64(end - 20 + 8, true));
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END64) throw broken('zip64');
  return { count: Number(view.getBigUint64(end64 + 32, true)), start: Number(view.getBigUint64(end64 + 48, true)) };
}

/** The 64-bit values of a central entry, in the order of those fields that are full in 32 bits. */
function zip64Values(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length;) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      return Array.from({ length: Math.floor(size / 8) }, (_, i) => Number(view.getBigUint64(at + 4 + i * 8, true)));
    }
    at += 4 + size;
  }
  return [];
}

function checkedName(bytes: Uint8Array): string {
  const name = new TextDecoder('utf-8').decode(bytes).replace(/\\/g, '/');
  const unsafe = name === '' || name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0');
  if (unsafe || name.split('/').includes('..')) throw broken('unsafeName', name);
  return name;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; from: number; next: number } {
  if (view.getUint32(at, true) !== CENTRAL) throw broken('directoryEntry');
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const name = checkedName(bytes.subarray(at + 46, at + 46 + nameLength));
  if (view.getUint16(at + 8, true) & 1) throw new WorkbookError('encrypted', { name });
  if (method !== 0 && method !== 8) throw broken('method', name);
  const wide = zip64Values(view, at + 46 + nameLength, extraLength);
  const field = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === FULL32 ? (wide.shift() ?? value) : value;
  };
  const size = field(24);
  const compressed = field(20);
  const from = field(42);
  if (view.getUint32(from, true) !== LOCAL) throw broken('localHeader', name);
  const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  if (start + compressed > bytes.length) throw broken('truncated', name);
  const data = bytes.subarray(start, start + compressed);
  return {
    entry: { name, method, crc: view.getUint32(at + 16, true), size, time: view.getUint32(at + 12, true), data },
    from,
    next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true),
  };
}

/** Entries that share bytes are a way to make a small file inflate without end. */
function refuseOverlaps(entries: readonly { entry: ZipEntry; from: number }[]): void {
  const sorted = [...entries].sort((a, b) => a.from - b.from);
  sorted.forEach(({ entry }, i) => {
    const before = sorted[i - 1];
    if (before && before.entry.data.byteOffset - entry.data.byteOffset + before.entry.data.length > 0) {
      throw broken('overlap', entry.name);
    }
  });
}

function readEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directory(view);
  if (count > LIMITS.entries)
    throw new WorkbookError('tooLarge', { what: 'entries', found: count, limit: LIMITS.entries });
  const found: { entry: ZipEntry; from: number }[] = [];
  const names = new Set<string>();
  for (let i = 0, at = start; i < count; i += 1) {
    const { entry, from, next } = readEntry(bytes, view, at);
    at = next;
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw broken('duplicateName', entry.name);
    names.add(key);
    found.push({ entry, from });
  }
  refuseOverlaps(found);
  return found.map(({ entry }) => entry);
}

/** The entries of a zip file in the order of its directory. Throws `WorkbookError`: broken, encrypted, tooLarge. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length > LIMITS.fileBytes) {
    throw new WorkbookError('tooLarge', {
      what: 'file',
      found: megabytes(bytes.length),
      limit: megabytes(LIMITS.fileBytes),
    });
  }
  try {
    return readEntries(bytes);
  } catch (error) {
    if (error instanceof RangeError)
      throw new WorkbookError('broken', { reason: 'truncated', detail: null }, { cause: error });
    throw error;
  }
}
