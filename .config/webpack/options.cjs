const { join } = require('node:path');

const DEFAULT_BASE_URL = 'https://localhost:3000';

/**
 * What the build was asked for. Throws with a sentence for the terminal when an option cannot be used.
 * `baseUrl` has no slash at its end.
 */
function readOptions(env, argv) {
  const officeJs = env.officeJs ?? 'local';
  if (officeJs !== 'local' && officeJs !== 'cdn') {
    throw new Error(`--env officeJs must be "local" or "cdn", but is "${officeJs}".`);
  }
  return {
    root: join(__dirname, '..', '..'),
    mode: argv.mode ?? 'production',
    baseUrl: readBaseUrl(env.baseUrl ?? DEFAULT_BASE_URL),
    officeJs,
  };
}

/** Excel loads add-ins over https only, so nothing else is accepted. */
function readBaseUrl(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`--env baseUrl must be an address such as https://kpi.example.go.th/addin, but is "${text}".`);
  }
  if (url.protocol !== 'https:') throw new Error(`--env baseUrl must begin with https://, but is "${text}".`);
  if (url.search || url.hash) throw new Error(`--env baseUrl must have no "?" and no "#", but is "${text}".`);
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

module.exports = { readOptions, readBaseUrl, DEFAULT_BASE_URL };
