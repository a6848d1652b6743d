const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');

/** What the three builds have in common: TypeScript through swc, a cache that a second build starts from. */
function shared({ root, mode }, name, target) {
  return {
    name,
    mode,
    context: root,
    target,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'swc-loader', options: swc(target) },
        },
      ],
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: join(root, 'node_modules/.cache/webpack'),
      name: `${name}-${mode}`,
      buildDependencies: {
        config: [
          join(root, 'webpack.config.js'),
          ...readdirSync(__dirname).map((file) => join(__dirname, file)),
          join(root, 'package-lock.json'),
        ],
      },
    },
    optimization: {
      moduleIds: 'deterministic',
      chunkIds: 'deterministic',
      // swc is several times faster than the default, and the pages' HTML stays as it is written.
      minimizer: [new MinimizerPlugin({ test: /\.js$/, minify: MinimizerPlugin.swcMinify })],
    },
    performance: false,
    stats: { preset: 'errors-warnings', assets: false, timings: true, builtAt: false },
  };
}

const swc = (target) => ({
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    // WebView2, Safari 15 of Excel for Mac and current browsers; the command line runs on Node 20.
    target: target === 'web' ? 'es2020' : 'es2022',
  },
});

module.exports = { shared };
