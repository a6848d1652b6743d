/* eslint-disable @typescript-eslint/no-require-imports -- webpack's own files are CommonJS. */
const { contentSecurityPolicy } = require('../../.config/webpack/csp.cjs');
const { readOptions } = require('../../.config/webpack/options.cjs');

describe('the options of the build', () => {
  it('serves from localhost with its own office.js when nothing is said', () => {
    expect(readOptions({}, {})).toMatchObject({
      baseUrl: 'https://localhost:3000',
      officeJs: 'local',
      mode: 'production',
    });
  });

  it.each([
    ['https://kpi.example.go.th', 'https://kpi.example.go.th'],
    ['https://kpi.example.go.th/addin/', 'https://kpi.example.go.th/addin'],
    ['https://kpi.example.go.th:8443//', 'https://kpi.example.go.th:8443'],
  ])('takes the base URL %s as %s', (given, baseUrl) => {
    expect(readOptions({ baseUrl: given }, {}).baseUrl).toBe(baseUrl);
  });

  it.each([['http://kpi.example.go.th'], ['kpi.example.go.th'], ['https://kpi.example.go.th/?a=1'], ['']])(
    'refuses the base URL "%s"',
    (baseUrl) => {
      expect(() => readOptions({ baseUrl }, {})).toThrow('baseUrl');
    },
  );

  it('refuses an unknown source of office.js', () => {
    expect(() => readOptions({ officeJs: 'web' }, {})).toThrow('officeJs');
  });
});

describe('the Content-Security-Policy', () => {
  const directives = (officeJs: string, page: string): Record<string, string> =>
    Object.fromEntries(
      (contentSecurityPolicy({ officeJs, page }) as string).split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources.join(' ')];
      }),
    );

  it('allows no foreign host, no inline script and no eval when office.js is local', () => {
    for (const page of ['pane', 'help']) {
      const policy = directives('local', page);
      expect(policy['default-src']).toBe("'none'");
      expect(Object.values(policy).join(' ')).not.toMatch(/https?:|\*|eval/);
      expect(policy['script-src'] ?? '').not.toContain('unsafe');
      expect(policy['connect-src'] ?? "'none'").toBe("'none'");
    }
  });

  it('adds Microsoft’s host alone for scripts and frames when office.js comes from there', () => {
    const [local, cdn] = [directives('local', 'pane'), directives('cdn', 'pane')];
    const changed = Object.keys(cdn).filter((name) => cdn[name] !== local[name]);
    expect(changed).toEqual(['script-src', 'frame-src']);
    for (const name of changed) expect(cdn[name]).toBe(`${local[name]} https://appsforoffice.microsoft.com`);
  });
});
