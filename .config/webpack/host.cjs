const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { shared } = require('./shared.cjs');

/** Libraries of the host page that script tags load as they are published; bundling them takes a minute and a half. */
const externals = {
  react: 'React',
  'react-dom': 'ReactDOM',
  rxjs: 'rxjs',
  '@univerjs/presets': 'UniverPresets',
  '@univerjs/core': 'UniverCore',
  '@univerjs/engine-formula': 'UniverEngineFormula',
  '@univerjs/preset-sheets-core': 'UniverPresetSheetsCore',
  '@univerjs/preset-sheets-conditional-formatting': 'UniverPresetSheetsConditionalFormatting',
};

/** The page that shows the add-in beside a grid, and the script that lets office.js find it over plain http. */
module.exports = (options) => {
  const base = shared(options, 'host', 'web');
  const source = (path) => join(options.root, 'src/host', path);
  return {
    ...base,
    entry: { host: source('page/index.ts'), transport: source('office/transport-b-page.ts') },
    output: { path: join(options.root, 'dist/host'), filename: '[name].js', clean: true },
    externals,
    module: {
      rules: [...base.module.rules, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new CopyPlugin({
        patterns: [{ context: source('page'), from: '*.{html,svg,png,ico}' }],
      }),
    ],
  };
};
