import { useCallback } from 'react';
import type { Facts } from '../text/issue';
import { say } from '../text/messages/catalogue';
import { sheetsMessages, type SheetsKey } from '../text/messages/pane-sheets';
import { useText } from './text';

/** The words for choosing a sheet, in the reader's language. */
export function useSheetsText(): (key: SheetsKey, facts?: Facts) => string {
  const { language } = useText();
  return useCallback((key, facts = {}) => say(sheetsMessages, key, language, facts), [language]);
}
