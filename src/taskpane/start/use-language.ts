import { useCallback, useEffect, useState } from 'react';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../text/language';

const KEY = 'kpi-score.language';

/** Browsers may refuse storage to a frame; then the choice lasts as long as the page. */
function stored(): Language | null {
  try {
    const choice = window.localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === choice) ?? null;
  } catch {
    return null;
  }
}

function store(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Without storage the choice lasts as long as the page, which is good enough.
  }
}

/** Thai, unless Office speaks English (`en-US`). */
export const languageOfOffice = (displayLanguage: string | undefined): Language =>
  displayLanguage?.toLowerCase().startsWith('en') === true ? 'en' : DEFAULT_LANGUAGE;

/** The user's own choice, else the language Office is shown in. */
export function useLanguage(displayLanguage: string | undefined): readonly [Language, (language: Language) => void] {
  const [chosen, setChosen] = useState(stored);
  const language = chosen ?? languageOfOffice(displayLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = useCallback((choice: Language) => {
    store(choice);
    setChosen(choice);
  }, []);
  return [language, choose];
}
