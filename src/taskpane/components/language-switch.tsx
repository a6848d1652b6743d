import { LANGUAGES, type Language } from '../../text/language';
import { useText } from '../text';

/** Each language by its own name, so that it is found by those who read only that one. */
const NAMES: Readonly<Record<Language, { readonly short: string; readonly full: string }>> = {
  th: { short: 'ไทย', full: 'ภาษาไทย' },
  en: { short: 'EN', full: 'English' },
};

export const LanguageSwitch = () => {
  const { language, setLanguage, t } = useText();
  return (
    <div className="languages" role="group" aria-label={t('language')}>
      {LANGUAGES.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-label={NAMES[choice].full}
          aria-pressed={choice === language}
          onClick={() => setLanguage(choice)}
        >
          {NAMES[choice].short}
        </button>
      ))}
    </div>
  );
};
