const { CDN } = require('./csp.cjs');

/**
 * The files of office.js that Excel can ask for: the loader, the library of each kind of Excel, the texts of every
 * display language, the telemetry scripts (which hand over to Excel and send nothing themselves), and the page that asks
 * before an unknown Excel on the web is trusted. Copied as they are, never bundled, never changed.
 */
const FILES = [
  'office.js',
  // Without a host the loader asks for this table before it reports that there is none.
  'o15apptofilemappingtable.js',
  'excel-{web,win32,mac,ios,android,winrt}-16.0[01].js',
  '*/office_strings.js',
  'telemetry/{oteljs,oteljs_agave}.js',
  'ariatelemetry/aria-web-telemetry*.js',
];

/** Patterns for CopyPlugin. */
function officeFiles({ root }) {
  const context = `${root}/node_modules/@microsoft/office-js/dist`;
  return [
    ...FILES.map((from) => ({ context, from, to: 'office-js/[path][name][ext]' })),
    // The loader asks for this folder in capitals; the package ships it in small letters.
    { context: `${context}/agaveerrorux`, from: '**/*', to: 'office-js/AgaveErrorUX/[path][name][ext]' },
    { context: `${context}/..`, from: 'LICENSE*', to: 'office-js/[name][ext]', noErrorOnMissing: true },
  ].map((pattern) => ({ ...pattern, info: { minimized: true } }));
}

/** The address of office.js as a page of the site's root names it. */
const officeScript = ({ officeJs }) => (officeJs === 'cdn' ? `${CDN}/lib/1/hosted/office.js` : 'office-js/office.js');

module.exports = { officeFiles, officeScript };
