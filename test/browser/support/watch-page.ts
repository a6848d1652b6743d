import type { BrowserContext, Page } from 'playwright-core';

/** What went wrong on a page, as lines; a test expects none. */
export interface Watch {
  /** Errors and warnings of the console, uncaught errors, and violations of the Content-Security-Policy. */
  readonly complaints: string[];
  /** Requests to any other host than the one served from. */
  readonly foreign: string[];
}

/** Listens from before the first request. Frames and workers are included. */
export async function watch(context: BrowserContext, page: Page, origin: string): Promise<Watch> {
  const seen: Watch = { complaints: [], foreign: [] };
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = ['data:', 'blob:', 'about:'].includes(url.protocol) || url.origin === new URL(origin).origin;
    if (!local) seen.foreign.push(request.url());
  });
  context.on('weberror', (error) => seen.complaints.push(`uncaught: ${error.error().message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      seen.complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Reloading the pane abandons what it was still loading.
    if (reason !== 'net::ERR_ABORTED') seen.complaints.push(`failed: ${request.url()} ${reason}`);
  });
  await context.exposeBinding('reportViolation', (_, text: string) => void seen.complaints.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { reportViolation(text: string): void }).reportViolation;
      report(`Content-Security-Policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return seen;
}
