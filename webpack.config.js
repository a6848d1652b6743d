const addin = require('./.config/webpack/addin.cjs');
const cli = require('./.config/webpack/cli.cjs');
const host = require('./.config/webpack/host.cjs');
const { readOptions } = require('./.config/webpack/options.cjs');

/**
 * Three builds: the add-in's site (dist/addin), the page that shows it without Excel (dist/host) and the command line
 * (dist/cli). `--env baseUrl=https://…` says where the site will be served, `--env officeJs=cdn|local` where office.js
 * comes from; `--config-name addin` builds one of the three.
 */
module.exports = (env = {}, argv = {}) => {
  const options = readOptions(env, argv);
  return [addin(options), host(options), cli(options)];
};
