import type { ScoreSheetResult } from '../usecases/score-sheet';

/** What a ribbon command came to. The pane lives in the same runtime and shows it. */
export type CommandOutcome =
  { readonly kind: 'done'; readonly result: ScoreSheetResult } | { readonly kind: 'failed'; readonly error: unknown };

type Listener = (outcome: CommandOutcome) => void;

const listeners = new Set<Listener>();
let unheard: CommandOutcome | null = null;

/** Hears every outcome from now on, and a failure that nobody has heard yet. Gives how to stop. */
export function onCommandOutcome(listener: Listener): () => void {
  listeners.add(listener);
  if (unheard !== null) {
    const outcome = unheard;
    unheard = null;
    listener(outcome);
  }
  return () => listeners.delete(listener);
}

export function tellOutcome(outcome: CommandOutcome): void {
  if (listeners.size === 0 && outcome.kind === 'failed') unheard = outcome;
  for (const listener of listeners) listener(outcome);
}
