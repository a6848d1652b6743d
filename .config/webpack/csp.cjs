/** Where Microsoft serves office.js from, with the telemetry script and the consent page it brings along. */
const CDN = 'https://appsforoffice.microsoft.com';

/**
 * The Content-Security-Policy of a page, for a meta tag. No inline script, no eval, nothing from a foreign host (but
 * office.js itself when the build takes it from Microsoft's CDN).
 *
 * - `style-src 'unsafe-inline'`: Fluent's styles are rules put into style elements at run time. A nonce would have to be
 *   the same in every copy of a static page, which protects no more than this does.
 * - `frame-src`: office.js asks in a frame of its own before it trusts an unknown Excel on the web.
 *   Outside Excel it also tries to open a telemetry page of Microsoft's; that is refused, as it should be.
 * - `connect-src 'none'`: the add-in never sends anything anywhere.
 */
function contentSecurityPolicy({ officeJs, page }) {
  const office = officeJs === 'cdn' ? ` ${CDN}` : '';
  const directives =
    page === 'pane'
      ? {
          'default-src': "'none'",
          'script-src': `'self'${office}`,
          'style-src': "'self' 'unsafe-inline'",
          'img-src': "'self' data:",
          'font-src': "'self'",
          'connect-src': "'none'",
          'frame-src': `'self'${office}`,
        }
      : { 'default-src': "'none'", 'style-src': "'self'", 'img-src': "'self'" };
  return Object.entries({ ...directives, 'base-uri': "'none'", 'form-action': "'none'" })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

module.exports = { contentSecurityPolicy, CDN };
