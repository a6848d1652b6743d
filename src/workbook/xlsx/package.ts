import { WorkbookError } from '../port';
import { inflateEntry, newBudget } from './inflate-entry';
import { readZip } from './read-zip';
import type { ZipEntry } from './read-zip';
import { refuseForeignFile } from './refuse-foreign-file';
import { writeZip, zipEntry } from './write-zip';
import { parseXml } from './xml';
import type { Document } from './xml';

/** New contents of parts by name; null removes the part. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/**
 * The parts of an .xlsx file. Unchanging: `with` gives a new package, in which every part that was not changed is the
 * same compressed bytes as before. Names are compared without case, as the format says.
 */
export class XlsxPackage {
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  private constructor(private readonly entries: readonly ZipEntry[]) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** Reads and checks the whole file. Throws `WorkbookError`: notXlsx, encrypted, broken, tooLarge. */
  static open(bytes: Uint8Array): XlsxPackage {
    refuseForeignFile(bytes);
    const entries = readZip(bytes);
    const budget = newBudget();
    for (const entry of entries) inflateEntry(entry, budget, false);
    return new XlsxPackage(entries);
  }

  names(): string[] {
    return this.entries.map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  /** The name as the file spells it, or null. */
  spelled(name: string): string | null {
    return this.byName.get(name.toLowerCase())?.name ?? null;
  }

  /** The contents of a part; `broken` when it is missing. */
  bytes(name: string): Uint8Array {
    const entry = this.byName.get(name.toLowerCase());
    if (!entry) throw new WorkbookError('broken', { reason: 'missingPart', detail: name });
    return inflateEntry(entry, newBudget());
  }

  /** A fresh document of a part, free to be changed. */
  xml(name: string): Document {
    return parseXml(this.bytes(name), name);
  }

  with(changes: PartChanges): XlsxPackage {
    const changed = new Map([...changes].map(([name, contents]) => [name.toLowerCase(), { name, contents }]));
    const kept = this.entries.flatMap((entry) => {
      const change = changed.get(entry.name.toLowerCase());
      if (!change) return [entry];
      changed.delete(entry.name.toLowerCase());
      return change.contents ? [zipEntry(entry.name, change.contents)] : [];
    });
    const added = [...changed.values()].flatMap(({ name, contents }) => (contents ? [zipEntry(name, contents)] : []));
    return new XlsxPackage([...kept, ...added]);
  }

  toBytes(): Uint8Array {
    return writeZip(this.entries);
  }
}
