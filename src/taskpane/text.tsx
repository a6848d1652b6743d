import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import type { Facts } from '../text/issue';
import { DEFAULT_LANGUAGE, type Language } from '../text/language';
import { say } from '../text/messages/catalogue';
import { paneMessages, type PaneKey } from '../text/messages/pane';

interface Speech {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const SpeechContext = createContext<Speech>({ language: DEFAULT_LANGUAGE, setLanguage: () => undefined });

export function SpeechProvider({ language, setLanguage, children }: Speech & { children: ReactNode }) {
  const speech = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The reader's language, how to change it, and the pane's words in it. */
export function useText(): Speech & { readonly t: (key: PaneKey, facts?: Facts) => string } {
  const speech = useContext(SpeechContext);
  const { language } = speech;
  const t = useCallback((key: PaneKey, facts: Facts = {}) => say(paneMessages, key, language, facts), [language]);
  return { ...speech, t };
}
