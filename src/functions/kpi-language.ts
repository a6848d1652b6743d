/**
 * The language of words.
 * @customenum {string}
 */
export enum KpiLanguage {
  /** Thai */
  th = 'th',
  /** English */
  en = 'en',
}
