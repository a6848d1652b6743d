const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { contentSecurityPolicy } = require('./csp.cjs');
const { FunctionFilesPlugin } = require('./function-files.cjs');
const { officeFiles, officeScript } = require('./office-js.cjs');
const { DEFAULT_BASE_URL } = require('./options.cjs');
const { shared } = require('./shared.cjs');
const { SizeLimitPlugin } = require('./size-limit.cjs');

/** What a person on a slow line waits for before the pane can be used: gzip, without office.js. */
const PANE_LIMIT = 350_000;

/**
 * The add-in as a static site: one long-lived page (pane, commands and functions share it), metadata and help of the
 * functions, icons, office.js, and the manifest that points at all of them.
 */
module.exports = (options) => {
  const { root, baseUrl, officeJs } = options;
  const base = shared(options, 'addin', 'web');
  return {
    ...base,
    entry: {
      taskpane: join(root, 'src/taskpane/index.tsx'),
      // The manifest names this file for Excel versions that start functions without the page; so no hash in its name.
      functions: { import: join(root, 'src/functions/register.ts'), filename: 'functions.js' },
    },
    output: {
      path: join(root, 'dist/addin'),
      filename: '[name].[contenthash:12].js',
      chunkFilename: 'chunk.[contenthash:12].js',
      publicPath: 'auto',
      clean: true,
    },
    module: {
      rules: [...base.module.rules, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:12].css' }),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: join(root, 'src/taskpane/taskpane.html'),
        chunks: ['taskpane'],
        // At the end of the body, and run as it is met: office.js lets Excel call the functions when the page is parsed. A
        // deferred script may come later than that, and Excel would be told that there is no such function.
        inject: 'body',
        scriptLoading: 'blocking',
        minify: false,
        contentSecurityPolicy: contentSecurityPolicy({ officeJs, page: 'pane' }),
        officeScript: officeScript(options),
      }),
      new FunctionFilesPlugin(options),
      new CopyPlugin({
        patterns: [
          { context: join(root, 'assets/icons'), from: '*.png', to: 'assets/[name][ext]' },
          {
            from: join(root, 'manifest.xml'),
            to: 'manifest.xml',
            transform: (xml) => xml.toString().replaceAll(DEFAULT_BASE_URL, baseUrl),
          },
          ...(officeJs === 'local' ? officeFiles(options) : []),
        ],
      }),
      new SizeLimitPlugin({ entry: 'taskpane', limit: PANE_LIMIT }),
    ],
  };
};
