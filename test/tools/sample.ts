/** Writes assets/samples/agreement-2564.xlsx from agreement-2564.json. Run by `npm run sample`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkbook } from '../support/sample/sample-workbook';
import type { SampleData } from '../support/sample/sample-workbook';
import { makeXlsx } from '../support/xlsx/make-xlsx';

const folder = join(__dirname, '../../assets/samples');
const data = JSON.parse(readFileSync(join(folder, 'agreement-2564.json'), 'utf8')) as SampleData;
writeFileSync(join(folder, 'agreement-2564.xlsx'), makeXlsx(sampleWorkbook(data)));
