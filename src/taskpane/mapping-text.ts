import { useCallback } from 'react';
import type { Facts } from '../text/issue';
import { say } from '../text/messages/catalogue';
import { mappingMessages, type MappingKey } from '../text/messages/pane-mapping';
import { useText } from './text';

/** The words for correcting a reading, in the reader's language. */
export function useMappingText(): (key: MappingKey, facts?: Facts) => string {
  const { language } = useText();
  return useCallback((key, facts = {}) => say(mappingMessages, key, language, facts), [language]);
}
