import type { Args } from '../protocol/arguments';
import type { Session } from '../protocol/session';
import type { HostObject } from './object';

/** A property that is a plain value. Without `set` it is read only. */
export interface Scalar<Self> {
  get(self: Self, session: Session): unknown;
  set?(self: Self, value: unknown, session: Session): void;
}

/**
 * One class of the object model as a table, by the public names of the Excel API. Whatever is not in the table does not
 * exist: the add-in gets ApiNotFound.
 */
export interface ClassDefinition<Self> {
  readonly scalars: Readonly<Record<string, Scalar<Self>>>;
  /** Properties that are objects. Null is the null object. */
  readonly objects?: Readonly<Record<string, (self: Self, session: Session) => HostObject | null>>;
  /** Methods that return an object. Null is the null object of an OrNullObject method. */
  readonly makers?: Readonly<Record<string, (self: Self, args: Args, session: Session) => HostObject | null>>;
  /** Methods that return a value or nothing. */
  readonly calls?: Readonly<Record<string, (self: Self, args: Args, session: Session) => unknown>>;
  /** What office.js addresses the object by from then on: `Id` or `_Id`; nothing for a stable path. */
  readonly identity?: (self: Self, session: Session) => Readonly<Record<string, unknown>>;
  /** Collections only. */
  readonly items?: (self: Self, session: Session) => readonly HostObject[];
  readonly item?: (self: Self, key: unknown, session: Session) => HostObject;
}
