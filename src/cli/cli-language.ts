import { DEFAULT_LANGUAGE } from '../text/language';
import type { Language } from '../text/language';

/** The language of a locale such as `th_TH.UTF-8`: English for `en…`, else Thai. */
export function languageOfLocale(environment: Readonly<Partial<Record<string, string>>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^en(?:[_.-]|$)/i.test(locale) ? 'en' : DEFAULT_LANGUAGE;
}
