import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown } from '../../.config/functions/markdown';
import { readMetadata, type Metadata } from '../../.config/functions/metadata';
import { functionPages } from '../../.config/functions/pages';
import { readDocs } from '../../.config/functions/read-jsdoc';
import { siteFiles } from '../../.config/functions/site-files';
import { ENUMS_TH, HELP_TH } from '../../src/functions/help-th';
import { FUNCTION_IDS, kpiFunctions } from '../../src/functions/kpi-functions';
import { LANGUAGES } from '../../src/text/language';

const root = join(__dirname, '../..');
const folder = join(root, 'src/functions');
const site = siteFiles({ folder, baseUrl: 'https://kpi.example.go.th/addin', contentPolicy: "default-src 'none'" });
const parsed = async (name: string): Promise<Metadata> => JSON.parse((await site)[name] ?? '') as Metadata;

describe('functions.json', () => {
  it('lists the associated functions with their parameters, in order', async () => {
    const { functions } = await readMetadata(folder, FUNCTION_IDS);
    expect(functions.map(({ id }) => id)).toEqual(FUNCTION_IDS);
    expect(functions.map(({ name }) => name)).toEqual(FUNCTION_IDS);
    for (const { id, parameters } of functions) {
      expect([id, parameters.length]).toEqual([id, kpiFunctions[id as keyof typeof kpiFunctions].length]);
    }
  });

  it('lets errors and data types through to the functions', async () => {
    expect(await parsed('functions.json')).toMatchObject({
      allowCustomDataForDataTypeAny: true,
      allowErrorForDataTypeAny: true,
    });
  });

  it('offers the methods and the languages', async () => {
    const { enums } = await parsed('functions.json');
    expect(enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)])).toEqual([
      ['KpiLanguage', ['th', 'en']],
      ['KpiMethod', ['interpolate', 'step', 'halfStep']],
    ]);
  });

  it('opens a help page that is built', async () => {
    const files = await site;
    for (const name of ['functions.json', 'functions.th.json']) {
      for (const { helpUrl } of (await parsed(name)).functions) {
        expect(Object.keys(files)).toContain(helpUrl?.replace('https://kpi.example.go.th/addin/', ''));
      }
    }
  });

  it('has the same functions, parameters and choices in Thai', async () => {
    const [english, thai] = [await parsed('functions.json'), await parsed('functions.th.json')];
    const shape = ({ functions, enums }: Metadata): unknown => ({
      functions: functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map(({ name: _name, description: _text, ...rest }) => rest),
      })),
      enums: enums.map(({ id, type, values }) => ({
        id,
        type,
        values: values.map(({ tooltip: _text, ...rest }) => rest),
      })),
    });
    expect(shape(thai)).toEqual(shape(english));
    const texts = thai.functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    for (const text of texts) expect(text).toMatch(/[ก-๙]|"th"/u);
  });
});

describe('the Thai help', () => {
  const docs = readDocs(folder);

  it.each(FUNCTION_IDS)('of %s describes the arguments of its JSDoc, and no others', (id) => {
    const doc = docs.find((one) => one.id === id);
    expect(Object.keys(HELP_TH[id].parameters)).toEqual(doc?.parameters.map(({ name }) => name));
    expect(HELP_TH[id].examples).toHaveLength(doc?.examples.length ?? 0);
  });

  it('describes every choice', async () => {
    const { enums } = await readMetadata(folder, FUNCTION_IDS);
    const choices = Object.fromEntries(enums.map(({ id, values }) => [id, values.map(({ name }) => name).sort()]));
    const described = Object.entries(ENUMS_TH).map(([id, texts]) => [id, Object.keys(texts).sort()]);
    expect(Object.fromEntries(described)).toEqual(choices);
  });
});

describe('the written documentation', () => {
  it.each(LANGUAGES)('in %s is what `npm run docs` writes', (language) => {
    const file = language === 'en' ? 'functions.md' : `functions.${language}.md`;
    expect(readFileSync(join(root, 'docs', file), 'utf8')).toBe(markdown(functionPages(folder, language), language));
  });

  it('has a help page for every function in every language, without scripts', async () => {
    const files = Object.entries(await site).filter(([name]) => name.endsWith('.html'));
    expect(files).toHaveLength(LANGUAGES.length * (FUNCTION_IDS.length + 1));
    for (const [, html] of files) {
      expect(html).toContain('http-equiv="Content-Security-Policy"');
      expect(html).not.toMatch(/<script|style=/);
    }
  });
});
