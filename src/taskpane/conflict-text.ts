import { useCallback } from 'react';
import type { Facts } from '../text/issue';
import { say } from '../text/messages/catalogue';
import { conflictMessages, type ConflictKey } from '../text/messages/pane-conflicts';
import { useText } from './text';

/** The words of the question about columns in the way, in the reader's language. */
export function useConflictText(): (key: ConflictKey, facts?: Facts) => string {
  const { language } = useText();
  return useCallback((key, facts = {}) => say(conflictMessages, key, language, facts), [language]);
}
