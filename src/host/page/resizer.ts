import { box } from './dom';

const WIDTH = { least: 300, most: 640, step: 16 };

/** Lets the pane's width be dragged, or changed with the arrow keys. */
export function enableResizer(): void {
  const [resizer, pane] = [box('resizer'), box('pane')];
  const setWidth = (width: number): void => {
    const fitting = Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width)));
    document.documentElement.style.setProperty('--pane-width', `${fitting}px`);
    resizer.setAttribute('aria-valuenow', String(fitting));
  };
  resizer.setAttribute('aria-valuemin', String(WIDTH.least));
  resizer.setAttribute('aria-valuemax', String(WIDTH.most));
  resizer.setAttribute('aria-valuenow', String(pane.offsetWidth));
  resizer.addEventListener('pointerdown', (event) => {
    resizer.setPointerCapture(event.pointerId);
    document.body.classList.add('resizing');
  });
  resizer.addEventListener('pointermove', (event) => {
    if (resizer.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    resizer.addEventListener(end, () => document.body.classList.remove('resizing'));
  }
  resizer.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? WIDTH.step : event.key === 'ArrowRight' ? -WIDTH.step : 0;
    if (step === 0) return;
    event.preventDefault();
    setWidth(pane.offsetWidth + step);
  });
}
