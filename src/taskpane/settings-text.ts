import { useCallback } from 'react';
import type { Facts } from '../text/issue';
import { say } from '../text/messages/catalogue';
import { settingsMessages, type SettingsKey } from '../text/messages/pane-settings';
import { useText } from './text';

/** The words of the settings form in the reader's language. */
export function useSettingsText(): (key: SettingsKey, facts?: Facts) => string {
  const { language } = useText();
  return useCallback((key, facts = {}) => say(settingsMessages, key, language, facts), [language]);
}
