import { readOptions } from '../../../src/host/server/options';

describe('readOptions', () => {
  it('takes no port and opens the browser when nothing is said', () => {
    expect(readOptions([], {})).toEqual({ port: null, open: true });
  });

  it('takes PORT', () => {
    expect(readOptions([], { PORT: ' 4000 ' })).toEqual({ port: 4000, open: true });
  });

  it.each([
    ['--no-open', {}],
    ['', { CI: 'true' }],
  ])('does not open a browser with %p %p', (flag, env) => {
    expect(readOptions([flag], env).open).toBe(false);
  });

  it.each(['abc', '-1', '65536', '80.5'])('refuses PORT=%s, and names it', (PORT) => {
    expect(() => readOptions([], { PORT })).toThrow(PORT);
  });
});
