import { Inflate } from 'fflate';
import { WorkbookError } from '../port';
import { crc32 } from './crc32';
import { LIMITS, megabytes } from './limits';
import type { ZipEntry } from './read-zip';

/** Inflated bytes still allowed for one file, counted down while its parts are inflated. */
export interface InflateBudget {
  left: number;
}

export const newBudget = (): InflateBudget => ({ left: LIMITS.totalBytes });

const STEP = 16 * 1024;

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function refuseBomb(entry: ZipEntry, length: number, budget: InflateBudget): void {
  const ratio = length / Math.max(1, entry.data.length);
  const tooLarge = (what: string, limit: string) =>
    new WorkbookError('tooLarge', { what, detail: entry.name, bytes: length, found: null, limit });
  if (length > LIMITS.partBytes) throw tooLarge('part', megabytes(LIMITS.partBytes));
  if (budget.left < 0) throw tooLarge('total', megabytes(LIMITS.totalBytes));
  if (length > LIMITS.ratioFrom && ratio > LIMITS.ratio) throw tooLarge('ratio', `${LIMITS.ratio}:1`);
}

/** Inflates in small steps and stops at the first limit passed. */
function inflate(
  entry: ZipEntry,
  budget: InflateBudget,
  keep: boolean,
): { chunks: Uint8Array[]; length: number; crc: number } {
  const result = { chunks: [] as Uint8Array[], length: 0, crc: 0 };
  const take = (chunk: Uint8Array) => {
    result.length += chunk.length;
    budget.left -= chunk.length;
    refuseBomb(entry, result.length, budget);
    result.crc = crc32(chunk, result.crc);
    if (keep) result.chunks.push(chunk);
  };
  if (entry.method === 0) {
    take(entry.data);
    return result;
  }
  const stream = new Inflate(take);
  for (let at = 0; at < entry.data.length; at += STEP) {
    stream.push(entry.data.subarray(at, at + STEP), at + STEP >= entry.data.length);
  }
  return result;
}

/**
 * The contents of an entry (empty when `keep` is false: then it is only checked). Throws `WorkbookError`: tooLarge when
 * a limit is passed while inflating, broken when the data or its checksum is wrong.
 */
export function inflateEntry(entry: ZipEntry, budget: InflateBudget, keep = true): Uint8Array {
  try {
    const { chunks, length, crc } = inflate(entry, budget, keep);
    if (length !== entry.size || crc !== entry.crc)
      throw new WorkbookError('broken', { reason: 'checksum', detail: entry.name });
    return keep ? joined(chunks, length) : new Uint8Array();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('broken', { reason: 'inflate', detail: entry.name }, { cause: error });
  }
}
