import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from '../../text/language';
import { hostTexts, type HostTexts } from '../../text/messages/host';

const STORED = 'kpi-score.language';

/** The plain texts, which host.html names in `data-text` and `data-label`. */
type PlainText = { [K in keyof HostTexts]: HostTexts[K] extends string ? K : never }[keyof HostTexts];

/** The language of the page: Thai until the user chooses, then what was chosen last. It is also Excel's display language here. */
export class PageLanguage {
  private chosen: Language;

  constructor(private readonly changed: (language: Language) => void) {
    const stored = localStorage.getItem(STORED);
    this.chosen = LANGUAGES.find((language) => language === stored) ?? DEFAULT_LANGUAGE;
    for (const choice of choices()) choice.addEventListener('click', () => this.choose(choice.dataset['language']));
    this.show();
  }

  get current(): Language {
    return this.chosen;
  }

  /** As Office names display languages. */
  get officeLocale(): string {
    return this.chosen === 'th' ? 'th-TH' : 'en-US';
  }

  get texts(): HostTexts {
    return hostTexts(this.chosen);
  }

  private choose(name: string | undefined): void {
    const language = LANGUAGES.find((item) => item === name);
    if (!language || language === this.chosen) return;
    this.chosen = language;
    localStorage.setItem(STORED, language);
    this.show();
    this.changed(language);
  }

  private show(): void {
    document.documentElement.lang = this.chosen;
    const words = this.texts as unknown as Readonly<Record<PlainText, string>>;
    for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
      element.textContent = words[element.dataset['text'] as PlainText];
    }
    for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
      element.setAttribute('aria-label', words[element.dataset['label'] as PlainText]);
    }
    for (const choice of choices()) {
      choice.setAttribute('aria-pressed', String(choice.dataset['language'] === this.chosen));
    }
  }
}

const choices = (): NodeListOf<HTMLElement> => document.querySelectorAll('[data-language]');
