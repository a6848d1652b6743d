import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { siteFiles } from '../../.config/functions/site-files';
import { attribute, BASE_URL, children, elements, readManifest, root } from './manifest-xml';
import { pngSize } from './png-size';

const manifest = readManifest();
const resources = elements(manifest, 'Resources')[0] as Element;
const urls = [
  ...['SourceLocation', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Url', 'Override', 'Image']
    .flatMap((name) => elements(manifest, name))
    .flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Value')]),
].filter((text) => text.startsWith('http'));

/** What the build puts on the site, beside the files made from the functions. */
const BUILT = ['taskpane.html', 'functions.js'];

describe('manifest.xml', () => {
  it('defines every resource once, and uses every one', () => {
    const defined = children(resources)
      .flatMap(children)
      .map((element) => attribute(element, 'id'));
    const used = Array.from(manifest.getElementsByTagName('*'))
      .map((element) => attribute(element, 'resid'))
      .filter((id) => id !== '');
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it.each([
    ['Runtime', 'Urls'],
    ['FunctionFile', 'Urls'],
    ['LearnMoreUrl', 'Urls'],
    ['Label', 'ShortStrings'],
    ['Title', 'ShortStrings'],
  ])('takes every %s from the %s', (name, kind) => {
    const ids = children(elements(resources, kind)[0] as Element).map((element) => attribute(element, 'id'));
    const used = elements(manifest, name).map((element) => attribute(element, 'resid'));
    expect(used.length).toBeGreaterThan(0);
    for (const id of used) expect(ids).toContain(id);
  });

  it('keeps within the lengths that Office accepts', () => {
    const longest = (kind: string): number => Math.max(...texts(elements(resources, kind)[0] as Element));
    expect(longest('ShortStrings')).toBeLessThanOrEqual(125);
    expect(longest('LongStrings')).toBeLessThanOrEqual(250);
    for (const element of children(resources).flatMap(children)) {
      expect(attribute(element, 'id').length).toBeLessThanOrEqual(32);
    }
    for (const [name, limit] of [
      ['DisplayName', 125],
      ['Description', 250],
    ] as const) {
      expect(Math.max(...texts(elements(manifest, name)[0] as Element))).toBeLessThanOrEqual(limit);
    }
  });

  it('says everything in English and in Thai', () => {
    const strings = ['ShortStrings', 'LongStrings'].flatMap((kind) =>
      children(elements(resources, kind)[0] as Element),
    );
    for (const string of [...strings, elements(manifest, 'Description')[0] as Element]) {
      const thai = children(string).find((override) => attribute(override, 'Locale') === 'th-TH');
      expect(attribute(string, 'DefaultValue')).toMatch(/^[ -~–…]+$/);
      expect(thai && attribute(thai, 'Value')).toMatch(/[ก-๙]/);
    }
    expect(elements(manifest, 'DefaultLocale')[0]?.textContent).toBe('en-US');
  });

  it('names only files that the build makes', async () => {
    const site = await siteFiles({ folder: join(root, 'src/functions'), baseUrl: BASE_URL, contentPolicy: '' });
    const icons = readdirSync(join(root, 'assets/icons')).map((file) => `assets/${file}`);
    const built = new Set([...Object.keys(site), ...icons, ...BUILT].map((file) => `${BASE_URL}/${file}`));
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((url) => !built.has(url))).toEqual([]);
  });

  it('opens the functions’ metadata in the display language', () => {
    const metadata = elements(resources, 'Url').find((url) => attribute(url, 'id') === 'Functions.Metadata.Url');
    expect(metadata && attribute(metadata, 'DefaultValue')).toBe(`${BASE_URL}/functions.json`);
    const [thai] = children(metadata as Element);
    expect([thai && attribute(thai, 'Locale'), thai && attribute(thai, 'Value')]).toEqual([
      'th-TH',
      `${BASE_URL}/functions.th.json`,
    ]);
  });

  it('shows icons of the sizes it states', () => {
    const stated = elements(manifest, 'Icon')
      .flatMap(children)
      .map((image) => [Number(attribute(image, 'size')), fileOf(attribute(image, 'resid'))] as const);
    const shop = [
      [32, addressOf('IconUrl')],
      [64, addressOf('HighResolutionIconUrl')],
    ] as const;
    for (const [size, file] of [...stated, ...shop]) {
      expect([file, pngSize(readFileSync(file))]).toEqual([file, { width: size, height: size }]);
    }
    for (const control of [...elements(manifest, 'Group'), ...elements(manifest, 'Control')]) {
      const icon = children(control).find((child) => child.localName === 'Icon') as Element;
      const sizes = children(icon).map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
  });

  it('runs pane, commands and functions in one long-lived page', () => {
    const page = 'Taskpane.Url';
    const runtime = elements(manifest, 'Runtime')[0] as Element;
    expect([attribute(runtime, 'resid'), attribute(runtime, 'lifetime')]).toEqual([page, 'long']);
    const point = elements(manifest, 'ExtensionPoint').find(
      (element) => attribute(element, 'xsi:type') === 'CustomFunctions',
    ) as Element;
    expect(attribute(elements(point, 'Page').flatMap(children)[0] as Element, 'resid')).toBe(page);
    expect(attribute(elements(manifest, 'FunctionFile')[0] as Element, 'resid')).toBe(page);
    const required = elements(manifest, 'Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(required).toEqual([['SharedRuntime', '1.1']]);
  });

  it('gives the functions no namespace, so that people type =KPISCORE', () => {
    expect(elements(manifest, 'Namespace')).toEqual([]);
  });

  it('runs a command that the add-in associates', () => {
    const commands = readFileSync(join(root, 'src/commands/register.ts'), 'utf8');
    const names = elements(manifest, 'FunctionName').map((name) => name.textContent);
    expect(names).toEqual(['scoreSheet']);
    for (const name of names) expect(commands).toContain(`Office.actions.associate('${name}'`);
  });

  it.each([
    [
      'OfficeApp',
      'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides',
    ],
    ['VersionOverrides', 'Hosts Resources'],
    ['DesktopFormFactor', 'GetStarted FunctionFile ExtensionPoint'],
    ['Group', 'Label Icon Control Control'],
    ['Control', 'Label Supertip Icon Action'],
    ['Resources', 'Images Urls ShortStrings LongStrings'],
  ])('has the parts of %s in the order of the schema', (name, order) => {
    for (const element of elements(manifest, name)) {
      expect(children(element).map((child) => child.localName)).toEqual(order.split(' '));
    }
  });

  it('keeps its version with the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(elements(manifest, 'Version')[0]?.textContent).toBe(`${version}.0`);
  });
});

const texts = (element: Element): number[] =>
  [element, ...Array.from(element.getElementsByTagName('*'))].flatMap((one) =>
    ['DefaultValue', 'Value'].map((name) => [...attribute(one, name)].length),
  );

const toFile = (url: string): string => join(root, 'assets/icons', url.replace(`${BASE_URL}/assets/`, ''));
const addressOf = (name: string): string => toFile(attribute(elements(manifest, name)[0] as Element, 'DefaultValue'));

function fileOf(id: string): string {
  const image = elements(resources, 'Image').find((element) => attribute(element, 'id') === id);
  return toFile(image ? attribute(image, 'DefaultValue') : id);
}
