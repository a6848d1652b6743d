import { HELP_TH } from '../../src/functions/help-th';
import { FUNCTION_IDS } from '../../src/functions/kpi-functions';
import type { Language } from '../../src/text/language';
import { readDocs, type Example, type FunctionDoc } from './read-jsdoc';

/** One function's page in one language, ready for markdown or HTML. */
export interface FunctionPage {
  readonly id: string;
  /** `KPISCORE(result, levels, [method])` */
  readonly signature: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly returns: string;
  readonly blank: string;
  readonly text: string;
  readonly error: string;
  readonly examples: readonly Example[];
}

/** Every function's page in the order of `kpiFunctions`. */
export function functionPages(folder: string, language: Language): FunctionPage[] {
  const docs = readDocs(folder);
  return FUNCTION_IDS.map((id) => {
    const doc = docs.find((one) => one.id === id);
    if (!doc) throw new Error(`${id} has no JSDoc.`);
    return page(language === 'th' ? inThai(doc, id) : doc);
  });
}

const page = (doc: FunctionDoc): FunctionPage => ({
  ...doc,
  signature: `${doc.id}(${doc.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
  parameters: doc.parameters.map(({ name, optional, description }) => ({
    name: optional ? `[${name}]` : name,
    description,
  })),
});

function inThai(doc: FunctionDoc, id: keyof typeof HELP_TH): FunctionDoc {
  const help = HELP_TH[id];
  return {
    ...doc,
    description: help.description,
    parameters: doc.parameters.map((parameter) => {
      const thai = help.parameters[parameter.name];
      if (!thai) throw new Error(`${id}: the argument ${parameter.name} has no Thai text.`);
      return { ...thai, optional: parameter.optional };
    }),
    returns: help.returns,
    blank: help.blank,
    text: help.text,
    error: help.error,
    examples: doc.examples.map((example, index) => ({ ...example, note: help.examples[index] ?? example.note })),
  };
}
