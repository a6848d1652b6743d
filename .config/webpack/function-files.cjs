const { execFile } = require('node:child_process');
const { join } = require('node:path');
const { promisify } = require('node:util');
const { contentSecurityPolicy } = require('./csp.cjs');

const run = promisify(execFile);

/** Writes functions.json, functions.th.json and the help pages, all made from the JSDoc in src/functions. */
class FunctionFilesPlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const { root } = this.options;
    compiler.hooks.thisCompilation.tap('FunctionFilesPlugin', (compilation) => {
      compilation.contextDependencies.add(join(root, 'src/functions'));
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionFilesPlugin', stage }, async () => {
        try {
          const files = await makeFiles(this.options);
          for (const [name, text] of Object.entries(files)) compilation.emitAsset(name, new sources.RawSource(text));
        } catch (error) {
          compilation.errors.push(new WebpackError(`Functions: ${error.stderr || error.message}`));
        }
      });
    });
  }
}

/** In a process of its own: the generator is TypeScript, and webpack's cache cannot follow a loader of TypeScript. */
async function makeFiles({ root, baseUrl, officeJs }) {
  const program = join(root, '.config/functions/print-site-files.ts');
  const policy = contentSecurityPolicy({ officeJs, page: 'help' });
  const { stdout } = await run(process.execPath, ['--import', 'tsx', program, baseUrl, policy], {
    cwd: root,
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}

module.exports = { FunctionFilesPlugin };
