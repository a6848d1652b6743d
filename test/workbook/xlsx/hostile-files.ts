import { deflateRawSync } from 'node:zlib';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { crc32 } from '../../../src/workbook/xlsx/crc32';
import type { ZipEntry } from '../../../src/workbook/xlsx/read-zip';
import { writeZip, zipEntry } from '../../../src/workbook/xlsx/write-zip';
import { makeXlsx, workbookParts, zipParts } from '../../support/xlsx/make-xlsx';

const BOOK = { sheets: [{ name: 'A', rows: [{ cells: [{ value: 'ก' }] }] }] };
const good = () => makeXlsx(BOOK);
const parts = () => workbookParts(BOOK);

/** The good file's parts with some replaced (null takes one away). */
function withParts(changes: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const all = Object.entries({ ...parts(), ...changes }).filter(([, part]) => part !== null);
  return zipParts(Object.fromEntries(all) as Record<string, string | Uint8Array>);
}

/** The good file's entries and more of them, zipped as they are. */
function withEntries(...entries: readonly ZipEntry[]): Uint8Array {
  const kept = Object.entries(parts()).map(([name, xml]) => zipEntry(name, strToU8(xml)));
  return writeZip([...kept, ...entries]);
}

const ole = (name: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(name).forEach((sign, i) => bytes.set([sign.charCodeAt(0), 0], 1152 + 2 * i));
  return bytes;
};

/** An entry that inflates to so many megabytes of zeros. */
function zeros(name: string, megabytes: number): ZipEntry {
  const contents = new Uint8Array(megabytes * 1024 * 1024);
  return {
    ...zipEntry(name, new Uint8Array()),
    crc: crc32(contents),
    size: contents.length,
    data: deflateRawSync(contents),
  };
}

/** Says it is small, inflates to much more. */
function liar(): ZipEntry {
  return { ...zeros('xl/media/image1.png', 20), size: 100 };
}

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

/** Two directory entries that name the same bytes. */
function overlapping(): Uint8Array {
  const bytes = writeZip([zipEntry('a.xml', strToU8('<a/>')), zipEntry('b.xml', strToU8('<b/>'))]);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const second = view.getUint32(end + 16, true) + 46 + 'a.xml'.length;
  view.setUint32(second + 42, 0, true);
  return bytes;
}

function encryptedEntry(): Uint8Array {
  const bytes = zipSync({ 'a.xml': strToU8('<a/>') });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint16(directory + 8, 1, true);
  return bytes;
}

const workbook = (sheets: string) =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`;

/** A zip inside one stored entry, so that its own size field can lie too. */
const storedLiar = (): ZipEntry => ({
  name: 'x.bin',
  method: 0,
  crc: crc32(strToU8('abc')),
  size: 9,
  time: 0,
  data: strToU8('abc'),
});

/** Files that must be refused, with the code of the refusal. */
export const HOSTILE_FILES: readonly (readonly [what: string, code: string, make: () => Uint8Array])[] = [
  ['an empty file', 'notXlsx', () => new Uint8Array()],
  ['plain text', 'notXlsx', () => strToU8('ตัวชี้วัด,คะแนน\n')],
  ['an old .xls', 'notXlsx', () => ole('Workbook')],
  ['a workbook with a password', 'encrypted', () => ole('EncryptedPackage')],
  ['a zip with an encrypted entry', 'encrypted', encryptedEntry],
  ['a zip that is no workbook', 'notXlsx', () => zipSync({ 'readme.txt': strToU8('hello') })],
  ['a Word document', 'notXlsx', () => withParts({ 'xl/workbook.xml': '<w:document xmlns:w="urn:w"/>' })],
  ['a file cut off in the middle', 'broken', () => good().slice(0, 1500)],
  ['a file without its directory', 'broken', () => good().slice(0, -22)],
  ['a file with a changed byte in its data', 'broken', () => changed(good(), 200, 0xff)],
  ['an unknown kind of compression', 'broken', () => withEntries({ ...zipEntry('x', strToU8('x')), method: 12 as 8 })],
  ['a wrong checksum', 'broken', () => withEntries({ ...zipEntry('x', strToU8('x')), crc: 1 })],
  ['a wrong size of stored data', 'broken', () => withEntries(storedLiar())],
  ['a path that leads out of the folder', 'broken', () => withEntries(zipEntry('xl/../../evil.xml', strToU8('<a/>')))],
  ['an absolute path', 'broken', () => withEntries(zipEntry('/etc/passwd', strToU8('x')))],
  ['a path to a drive', 'broken', () => withEntries(zipEntry('C:\\evil.xml', strToU8('x')))],
  ['the same name twice', 'broken', () => withEntries(zipEntry('XL/workbook.xml', strToU8('<a/>')))],
  ['entries that share bytes', 'broken', overlapping],
  ['a bomb that states a small size', 'tooLarge', () => withEntries(liar())],
  ['a bomb that states its size', 'tooLarge', () => withEntries(zeros('xl/media/a.bin', 20))],
  [
    'a bomb of many parts',
    'tooLarge',
    () => {
      const part = zeros('', 7);
      return withEntries(...Array.from({ length: 40 }, (_, i) => ({ ...part, name: `xl/media/${i}.bin` })));
    },
  ],
  [
    'more entries than any workbook has',
    'tooLarge',
    () => writeZip(Array.from({ length: 20_001 }, (_, i) => ({ ...zipEntry('', new Uint8Array()), name: `x${i}` }))),
  ],
  [
    'an entity bomb',
    'broken',
    () => withParts({ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>' }),
  ],
  ['XML that is not well-formed', 'broken', () => withParts({ 'xl/workbook.xml': '<workbook><sheets></workbook>' })],
  ['a missing workbook part', 'broken', () => withParts({ 'xl/workbook.xml': null })],
  ['a missing sheet part', 'broken', () => withParts({ 'xl/worksheets/sheet1.xml': null })],
  ['a workbook without sheets', 'broken', () => withParts({ 'xl/workbook.xml': workbook('') })],
  [
    'a sheet without its relationship',
    'broken',
    () => withParts({ 'xl/workbook.xml': workbook('<sheet name="A" r:id="rId99"/>') }),
  ],
  [
    'a binary workbook',
    'notXlsx',
    () => withParts({ '_rels/.rels': parts()['_rels/.rels']!.replace('workbook.xml', 'workbook.bin') }),
  ],
  [
    'garbage behind a zip signature',
    'broken',
    () => new Uint8Array([0x50, 0x4b, 3, 4, ...new Array<number>(400).fill(7)]),
  ],
  [
    'deflated garbage',
    'broken',
    () => withEntries({ ...zipEntry('x', strToU8('x')), data: deflateSync(strToU8('abc')).slice(0, 2) }),
  ],
];
