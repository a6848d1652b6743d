import { box, byId } from './dom';

/** A file the user gave: by the button, or dropped anywhere on the page. */
export function enableOpening(open: (file: File) => void): void {
  const chooser = byId('file', HTMLInputElement);
  box('open').addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    // Choosing the same file again is a change again.
    chooser.value = '';
    if (file) open(file);
  });
  enableDropping(open);
}

function enableDropping(open: (file: File) => void): void {
  const drop = box('drop');
  let inside = 0;
  const show = (depth: number): void => {
    inside = depth;
    drop.hidden = depth === 0;
  };
  // Listened to before the grid, which would take a dropped file for text.
  const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void): void =>
    window.addEventListener(
      type,
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        event.stopPropagation();
        hear(event);
      },
      true,
    );
  listen('dragenter', () => show(inside + 1));
  listen('dragleave', () => show(Math.max(0, inside - 1)));
  listen('dragover', () => undefined);
  listen('drop', (event) => {
    show(0);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the user, as a download. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
