/** The two languages of everything the user reads. Thai is the default. */
export type Language = 'th' | 'en';
export const LANGUAGES: readonly Language[] = ['th', 'en'];
export const DEFAULT_LANGUAGE: Language = 'th';
