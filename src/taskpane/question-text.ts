import { useCallback } from 'react';
import type { Facts } from '../text/issue';
import { say } from '../text/messages/catalogue';
import { questionMessages, type QuestionKey } from '../text/messages/pane-questions';
import { useText } from './text';

/** The words of the pane's questions, in the reader's language. */
export function useQuestionText(): (key: QuestionKey, facts?: Facts) => string {
  const { language } = useText();
  return useCallback((key, facts = {}) => say(questionMessages, key, language, facts), [language]);
}
