import { ENUMS_TH, HELP_TH } from '../../src/functions/help-th';
import { FUNCTION_IDS, type FunctionId } from '../../src/functions/kpi-functions';
import { LANGUAGES, type Language } from '../../src/text/language';
import { HELP_CSS, helpFile, helpIndex, helpPage } from './help-page';
import { readMetadata, type Metadata } from './metadata';
import { functionPages } from './pages';

export interface SiteOptions {
  /** The folder of the functions. */
  readonly folder: string;
  /** Where the site is served, without a slash at the end. */
  readonly baseUrl: string;
  /** The Content-Security-Policy of a help page. */
  readonly contentPolicy: string;
}

/** Every file of the site that is made from the functions' JSDoc: name → text. */
export async function siteFiles({ folder, baseUrl, contentPolicy }: SiteOptions): Promise<Record<string, string>> {
  const metadata = await readMetadata(folder, FUNCTION_IDS);
  const files: Record<string, string> = {
    'functions.json': json(withHelp(metadata, 'en', baseUrl)),
    'functions.th.json': json(withHelp(inThai(metadata), 'th', baseUrl)),
    'help/help.css': HELP_CSS,
  };
  for (const language of LANGUAGES) {
    const pages = functionPages(folder, language);
    const options = { language, contentPolicy };
    for (const page of pages) files[helpFile(language, page.id)] = helpPage(page, options);
    files[helpFile(language, 'index')] = helpIndex(pages, options);
  }
  return files;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const withHelp = (metadata: Metadata, language: Language, baseUrl: string): Metadata => ({
  ...metadata,
  functions: metadata.functions.map((one) => ({ ...one, helpUrl: `${baseUrl}/${helpFile(language, one.id)}` })),
});

/** What Excel shows is translated; ids, names of functions and the values of choices are not. */
function inThai(metadata: Metadata): Metadata {
  return {
    ...metadata,
    functions: metadata.functions.map((one) => {
      const help = HELP_TH[one.id as FunctionId];
      const parameters = one.parameters.map((parameter) => ({ ...parameter, ...help.parameters[parameter.name] }));
      return { ...one, description: help.description, parameters };
    }),
    enums: metadata.enums.map((one) => ({
      ...one,
      values: one.values.map((value) => ({ ...value, tooltip: ENUMS_TH[one.id]?.[value.name] ?? value.tooltip })),
    })),
  };
}
