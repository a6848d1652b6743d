import { DEFAULT_LANGUAGE, type Language } from '../text/language';
import { activeSheet } from '../usecases/active-sheet';
import { scoreSheet } from '../usecases/score-sheet';
import { readStyle } from '../usecases/style-setting';
import type { WorkbookPort } from '../workbook/port';
import { tellOutcome } from './outcome';

/** What a ribbon button gives its command. */
interface CommandEvent {
  completed(): void;
}

export interface CommandServices {
  readonly port: () => WorkbookPort;
  /** Shows the task pane, where outcomes are told. */
  readonly showPane: () => Promise<void>;
  readonly displayLanguage: () => string | undefined;
}

const languageOf = (displayLanguage: string | undefined): Language =>
  displayLanguage?.toLowerCase().startsWith('en') === true ? 'en' : DEFAULT_LANGUAGE;

/**
 * The ribbon's "Score this sheet": scores the active sheet without the pane. Where that cannot be done, or there is
 * something a person should see, the pane opens and tells it. `completed` is always called, else Excel waits for minutes.
 */
export async function scoreCommand(services: CommandServices, event: CommandEvent): Promise<void> {
  try {
    const port = services.port();
    const [sheet, style] = [await activeSheet(port), await readStyle(port)];
    const result = await scoreSheet(port, { sheet, style, language: languageOf(services.displayLanguage()) });
    tellOutcome({ kind: 'done', result });
    if (!result.found || result.plan.issues.length > 0) await services.showPane();
  } catch (error) {
    tellOutcome({ kind: 'failed', error });
    await services.showPane();
  } finally {
    event.completed();
  }
}
