import { FUNCTION_IDS } from '../../src/functions/kpi-functions';
import { readMetadata } from './metadata';

export interface SiteOptions {
  /** The folder of the functions. */
  readonly folder: string;
  /** Where the site is served, without a slash at the end. */
  readonly baseUrl: string;
  /** The Content-Security-Policy of a help page. */
  readonly contentPolicy: string;
}

/** Every file of the site that is made from the functions' JSDoc: name → text. */
export async function siteFiles(options: SiteOptions): Promise<Record<string, string>> {
  return { 'functions.json': JSON.stringify(await readMetadata(options.folder, FUNCTION_IDS), null, 2) };
}
