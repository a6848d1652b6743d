const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');

/** Fails the build when an entry's first scripts, gzipped, are larger than `limit` bytes. */
class SizeLimitPlugin {
  constructor({ entry, limit }) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.afterEmit.tap('SizeLimitPlugin', (compilation) => {
      const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
      const sizes = files
        .filter((file) => file.endsWith('.js'))
        .map((file) => [file, gzipSync(readFileSync(join(compiler.outputPath, file)), { level: 9 }).length]);
      const total = sizes.reduce((sum, [, size]) => sum + size, 0);
      const list = sizes.map(([file, size]) => `${file} ${kilobytes(size)}`).join(', ');
      const line = `${this.entry}: ${kilobytes(total)} of ${kilobytes(this.limit)} gzip (${list})`;
      if (total > this.limit) compilation.errors.push(new WebpackError(`First scripts are too large. ${line}`));
      else if (compiler.options.mode === 'production') console.log(line);
    });
  }
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

module.exports = { SizeLimitPlugin };
