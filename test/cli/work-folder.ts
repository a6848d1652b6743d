import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeXlsx } from '../support/xlsx/make-xlsx';

export const SAMPLE = join(__dirname, '../../assets/samples/agreement-2564.xlsx');

/** A folder of its own for every test, taken away afterwards. `path(name)` is a path in it. */
export function workFolder() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kpiscore-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    /** A copy of the sample under that name. */
    sample: (name: string) => {
      copyFileSync(SAMPLE, path(name));
      return path(name);
    },
    /** A workbook that holds no indicators. */
    list: (name: string) => {
      writeFileSync(
        path(name),
        makeXlsx({ sheets: [{ name: 'รายชื่อ', rows: [{ cells: [{ value: 'ชื่อ' }, { value: 'เบอร์' }] }] }] }),
      );
      return path(name);
    },
    broken: (name: string) => {
      writeFileSync(path(name), 'ไม่ใช่ไฟล์ Excel');
      return path(name);
    },
  };
}
