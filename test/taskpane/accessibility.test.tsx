/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOfText } from '../support/sheet-text';
import { renderPane, watchedPort } from './support/render-pane';

const CONTROLS = 'button, input, select, textarea, a[href], [role="tab"], [role="radio"]';
const REGIONS = 'section, [role="group"], [role="tablist"], [role="tabpanel"], [role="radiogroup"], dl ~ ul';

/** jest-dom computes names as browsers do; asking it is the only way it offers. */
function isNameless(element: Element): boolean {
  try {
    expect(element).toHaveAccessibleName();
    return false;
  } catch {
    return true;
  }
}

/** What is wrong by hand-made rules of WCAG: names, ids, references, headings, live region. */
function faults(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll(`${CONTROLS}, ${REGIONS}`)) {
    if (element.closest('[aria-hidden="true"]') !== null) continue;
    if (isNameless(element)) found.push(`no name: ${element.outerHTML.slice(0, 90)}`);
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of ids.filter((one, index) => ids.indexOf(one) !== index)) found.push(`twice: #${id}`);
  for (const name of ['aria-controls', 'aria-labelledby', 'aria-describedby'] as const) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const targets = element.getAttribute(name)!.split(' ');
      for (const id of targets) if (document.getElementById(id) === null) found.push(`${name} without #${id}`);
    }
  }
  for (const image of document.querySelectorAll('svg')) {
    if (image.getAttribute('aria-hidden') !== 'true') found.push('a picture that readers meet without a name');
  }
  if (document.querySelectorAll('h1').length !== 1) found.push('not exactly one h1');
  if (document.querySelectorAll('[role="status"]').length !== 1) found.push('not exactly one live region');
  if (document.querySelector('main') === null) found.push('no main');
  return found;
}

describe('for people who cannot see the pane, or use no mouse', () => {
  it.each(['ตัวชี้วัด', 'สรุป', 'ข้อสังเกต', 'ตั้งค่า'])('everything on %s has its name', async (view) => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('tab', { name: new RegExp(`^${view}`) }));
    expect(faults()).toEqual([]);
  });

  it('keeps its names when a row is open and results stand on the sheet', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('button', { name: 'ที่มาของคะแนน 1.1' }));
    await user.click(screen.getByRole('button', { name: 'ให้คะแนนชีตนี้' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('ให้คะแนนแล้ว'));
    expect(faults()).toEqual([]);
  });

  it('keeps its names while questions are asked and a selection is waited for', async () => {
    const lines = `
      ตัวชี้วัด | น้ำหนัก | 1 | 2 | 3 | 4 | 5 | สรุปผลงาน
      1.1 ร้อยละ ก | 60 | 10 | 20 | 30 | 40 | 50 | 35
      _ | _ | _ | _ | _ | _ | _ | 12
      1.2 ร้อยละ ข | 40 | 10 | 20 | 30 | 40 | 50 | 35
      _
      ตัวชี้วัดกองคลัง | ค่าน้ำหนัก | 1 | 2 | 3 | 4 | 5 | ผลงาน
      2.1 ร้อยละ ค | 100 | 10 | 20 | 30 | 40 | 50 | 20`;
    const port = watchedPort(new FakeWorkbook([gridOfText(lines, 'คำรับรอง')]));
    const { user } = await renderPane({ port, selected: { top: 0, left: 0, bottom: 0, right: 0 } });
    await user.click(await screen.findByRole('button', { name: 'ไม่ใช่ เลือกคอลัมน์อื่น' }));
    await user.click(screen.getByRole('button', { name: 'ชี้ในชีต: ผลการดำเนินงาน' }));
    await screen.findByRole('button', { name: 'ใช้ A1 ที่เลือกอยู่' });
    expect(faults()).toEqual([]);
    await user.click(screen.getByRole('tab', { name: 'ตั้งค่า' }));
    expect(faults()).toEqual([]);
  });

  it('keeps its names while a table is shown that was not found', async () => {
    const port = watchedPort(new FakeWorkbook([gridOfText('หัวข้อ | ค่า\n ร้อยละ ก | 100', 'อื่น')]));
    const { user } = await renderPane({ port });
    await user.click(await screen.findByRole('button', { name: 'ชี้ว่าตารางอยู่ที่ใด' }));
    expect(faults()).toEqual([]);
  });

  it('is reached by keyboard alone: native controls in reading order, one stop for the views', async () => {
    await renderPane();
    await screen.findByRole('tab', { name: 'ตัวชี้วัด' });
    const stops = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(({ tabIndex }) => tabIndex >= 0);
    expect(stops.every(({ tabIndex }) => tabIndex === 0)).toBe(true);
    expect(stops[0]).toHaveAccessibleName('ชีต คำรับรอง ๒๕๖๔');
    expect(stops[1]).toHaveAccessibleName('ภาษาไทย');
    expect(stops[2]).toHaveAccessibleName('English');
    expect(stops.at(-2)).toHaveAccessibleName('ให้คะแนนชีตนี้');
    expect(stops.at(-1)).toHaveAccessibleName('อ่านชีตอีกครั้ง');
  });

  it('says every score with its band in words', async () => {
    await renderPane({ displayLanguage: 'en-US' });
    expect(await screen.findByRole('button', { name: /^1\.1/ })).toHaveAccessibleName(/3\.7000\s*good/);
  });
});
