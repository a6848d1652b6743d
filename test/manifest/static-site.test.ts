import { fileFor } from '../tools/static-site';

describe('the server of `npm run excel`', () => {
  it.each([
    ['/taskpane.html', '/site/taskpane.html'],
    ['/help/th/kpiscore.html?et=1', '/site/help/th/kpiscore.html'],
    ['/assets/../functions.json', '/site/functions.json'],
    ['/%2e%2e/secret', '/site/secret'],
  ])('answers %s with %s', (url, file) => {
    expect(fileFor('/site', url)).toBe(file);
  });

  it.each([['/..%2f..%2fetc/passwd'], ['/a%00b'], ['/%zz']])('refuses %s', (url) => {
    expect(fileFor('/site', url)).toBeNull();
  });
});
