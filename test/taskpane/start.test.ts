/** @jest-environment jsdom */
import { followOffice, type OfficeState } from '../../src/taskpane/start/office-state';
import { languageOfOffice } from '../../src/taskpane/start/use-language';
import { isDark } from '../../src/taskpane/theme';

type Ready = (info: { host: string | null }) => void;

/** office.js as the page sees it, answering when told to. */
function fakeOffice(): { readonly answer: Ready } {
  let answer: Ready = () => undefined;
  const ready = new Promise<{ host: string | null }>((resolve) => (answer = resolve));
  Object.assign(globalThis, { Office: { onReady: () => ready, HostType: { Excel: 'Excel' } } });
  return { answer };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  jest.useRealTimers();
});

describe('waiting for Office', () => {
  it.each([
    ['Excel', 'excel'],
    ['Word', 'outside'],
    [null, 'outside'],
  ])('knows host %s', async (host, state) => {
    const { answer } = fakeOffice();
    const states: OfficeState[] = [];
    followOffice((next) => states.push(next));
    answer({ host });
    await Promise.resolve();
    await Promise.resolve();
    expect(states).toEqual([state]);
  });

  it('says so when there is no answer in time, and goes on when it comes after all', async () => {
    jest.useFakeTimers();
    const { answer } = fakeOffice();
    const states: OfficeState[] = [];
    followOffice((next) => states.push(next), 5_000);
    jest.advanceTimersByTime(4_999);
    expect(states).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(states).toEqual(['silent']);
    answer({ host: 'Excel' });
    await Promise.resolve();
    await Promise.resolve();
    expect(states).toEqual(['silent', 'excel']);
  });

  it('is outside when office.js was not loaded', () => {
    const states: OfficeState[] = [];
    followOffice((next) => states.push(next));
    expect(states).toEqual(['outside']);
  });
});

describe('following Office', () => {
  it.each([
    ['th-TH', 'th'],
    ['en-US', 'en'],
    ['EN', 'en'],
    ['ja-JP', 'th'],
    [undefined, 'th'],
  ])('speaks for %s', (displayLanguage, language) => expect(languageOfOffice(displayLanguage)).toBe(language));

  it.each([
    ['#FFFFFF', false],
    ['#F3F2F1', false],
    ['#292929', true],
    ['#000000', true],
    ['white', false],
  ])('%s is dark: %s', (color, dark) => expect(isDark(color)).toBe(dark));
});
