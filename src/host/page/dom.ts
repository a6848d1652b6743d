/** The element of host.html with that id. Throws when the page and this script do not belong together. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`host.html has no ${kind.name} #${id}`);
  return element;
}

export const button = (id: string): HTMLButtonElement => byId(id, HTMLButtonElement);
export const box = (id: string): HTMLElement => byId(id, HTMLElement);
