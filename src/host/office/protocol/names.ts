/** The wire writes public names with an upper-case first letter. */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
