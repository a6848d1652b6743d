import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { functionFiles } from './metadata';

export interface Example {
  readonly formula: string;
  /** What the cell, or the cells, show: a formula literal. */
  readonly value: string;
  readonly note: string;
}

/** What the JSDoc of one function says. */
export interface FunctionDoc {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean; readonly description: string }[];
  readonly returns: string;
  readonly blank: string;
  readonly text: string;
  readonly error: string;
  readonly examples: readonly Example[];
}

/** The JSDoc of every function of the folder. Throws when a function lacks a part of its documentation. */
export const readDocs = (folder: string): FunctionDoc[] => functionFiles(folder).flatMap(docsOf);

function docsOf(file: string): FunctionDoc[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isFunctionDeclaration)
    .filter((declaration) => tagTexts(declaration, 'customfunction').length > 0)
    .map(docOf);
}

function docOf(declaration: ts.FunctionDeclaration): FunctionDoc {
  const [id = ''] = tagTexts(declaration, 'customfunction');
  const one = (name: string): string => only(id, name, tagTexts(declaration, name));
  const jsDoc = ts.getJSDocCommentsAndTags(declaration).find(ts.isJSDoc);
  return {
    id,
    description: textOf(jsDoc?.comment),
    parameters: declaration.parameters.map((parameter) => ({
      name: parameter.name.getText(),
      optional: parameter.questionToken !== undefined,
      description: only(
        id,
        parameter.name.getText(),
        ts.getJSDocParameterTags(parameter).map((tag) => textOf(tag.comment)),
      ),
    })),
    returns: one('returns'),
    blank: one('blank'),
    text: one('text'),
    error: one('error'),
    examples: tagTexts(declaration, 'example').map((text) => exampleOf(id, text)),
  };
}

const tagTexts = (node: ts.Node, name: string): string[] =>
  ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text.toLowerCase() === name)
    .map((tag) => textOf(tag.comment));

const textOf = (comment: Parameters<typeof ts.getTextOfJSDocComment>[0]): string =>
  (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();

function only(id: string, name: string, texts: readonly string[]): string {
  const [text] = texts;
  if (texts.length !== 1 || !text)
    throw new Error(`${id}: the JSDoc needs one text for "${name}", not ${texts.length}.`);
  return text;
}

/** `=FORMULA → value | note` */
function exampleOf(id: string, text: string): Example {
  const [, formula, value, note] = /^(=.+?) → (.+) \| (.+)$/.exec(text) ?? [];
  if (!formula || !value || !note) throw new Error(`${id}: an example reads "=FORMULA → value | note", not "${text}".`);
  return { formula, value, note };
}
