import { HostObject, type ClassName, type Selves } from '../model/object';
import { invalidArgument } from './host-error';

/** Arguments of one call, read strictly: what is missing or of another type is InvalidArgument. Omitted ones are null. */
export class Args {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== 'string') throw invalidArgument(`argument ${index + 1} must be a text`);
    return value;
  }

  optionalText(index: number): string | null {
    return this.raw(index) === null ? null : this.text(index);
  }

  integer(index: number): number {
    const value = this.raw(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw invalidArgument(`argument ${index + 1} must be a whole number`);
    }
    return value;
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.raw(index) === null ? otherwise : this.integer(index);
  }

  boolean(index: number, otherwise: boolean): boolean {
    const value = this.raw(index);
    if (value === null) return otherwise;
    if (typeof value !== 'boolean') throw invalidArgument(`argument ${index + 1} must be true or false`);
    return value;
  }

  oneOf<const T extends readonly string[]>(index: number, words: T, otherwise?: T[number]): T[number] {
    const value = this.raw(index);
    if (value === null && otherwise !== undefined) return otherwise;
    return oneOf(value, words);
  }

  /** An argument that is an object of the given class, or null when it is something else (say, an address). */
  object<K extends ClassName>(index: number, type: K): Selves[K] | null {
    const value = this.raw(index);
    return value instanceof HostObject && value.type === type ? (value.self as Selves[K]) : null;
  }
}

/** Excel takes its enumeration words in any case. */
export function oneOf<const T extends readonly string[]>(value: unknown, words: T): T[number] {
  const found =
    typeof value === 'string' ? words.find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw invalidArgument(`expected one of ${words.join(', ')}`);
  return found;
}

export function booleanValue(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('expected true or false');
  return value;
}

export function numberValue(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) {
    throw invalidArgument(`expected a number from ${least} to ${most}`);
  }
  return value;
}

export function textValue(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('expected a text');
  return value;
}

/** `#RRGGBB`, with or without `#`, or one of the sixteen basic HTML names; upper case with `#`. */
export function colorValue(value: unknown): string {
  const text = textValue(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? namedColors[text.toLowerCase()];
  if (!hex) throw invalidArgument(`not a colour: ${text}`);
  return `#${hex.toUpperCase()}`;
}

const namedColors: Readonly<Record<string, string>> = {
  black: '000000',
  silver: 'C0C0C0',
  gray: '808080',
  white: 'FFFFFF',
  maroon: '800000',
  red: 'FF0000',
  purple: '800080',
  fuchsia: 'FF00FF',
  green: '008000',
  lime: '00FF00',
  olive: '808000',
  yellow: 'FFFF00',
  navy: '000080',
  blue: '0000FF',
  teal: '008080',
  aqua: '00FFFF',
  orange: 'FFA500',
};
