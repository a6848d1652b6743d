import type { ILanguagePack } from '@univerjs/core';
import type { Language } from '../../text/language';

/** The grid's own words, laid over its English ones: it has no Thai of its own. */
export const gridWords = (language: Language): ILanguagePack => (language === 'th' ? TH : {});

const TH: ILanguagePack = {};
