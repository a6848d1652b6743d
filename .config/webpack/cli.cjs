const { chmodSync } = require('node:fs');
const { join } = require('node:path');
const { BannerPlugin } = require('webpack');
const { shared } = require('./shared.cjs');

/** The command line as one file that needs nothing but Node. */
module.exports = (options) => {
  return {
    ...shared(options, 'cli', 'node20'),
    entry: { kpiscore: join(options.root, 'src/cli/main.ts') },
    output: { path: join(options.root, 'dist/cli'), filename: '[name].js', clean: true },
    // Left readable: a stack trace in a bug report should name functions.
    optimization: { moduleIds: 'deterministic', minimize: false },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }), new ExecutablePlugin()],
  };
};

class ExecutablePlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('ExecutablePlugin', (compilation) => {
      for (const { name } of compilation.getAssets()) {
        if (name.endsWith('.js')) chmodSync(join(compiler.outputPath, name), 0o755);
      }
    });
  }
}
