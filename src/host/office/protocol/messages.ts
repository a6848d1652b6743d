/**
 * The wire shapes of one office.js batch request and its answer (`ProcessQuery`). Numbers instead of names come from the
 * library; `docs/host.md` lists what was measured.
 */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Same shape as `Arguments`; an entry above 0 says that the argument is the object of that path. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export const pathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  keptObject: 6,
  nullObject: 7,
} as const;

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  /** Position in `Actions`; the library makes `debugInfo.statement` from it. */
  readonly ActionIndex: number;
  readonly Location: string;
}

export interface BatchResponse {
  readonly Error?: BatchError;
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}

/** Bits of the flags that come beside a batch. */
export const requestFlag = {
  writes: 1,
  undoable: 16,
  waitForCellEdit: 64,
  undoGroup: 256,
  functionTraffic: 128 | 2048,
} as const;

/** Failures of the whole call, before any action ran. The library turns them into codes of `OfficeExtension.Error`. */
export const callError = {
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  activityLimitReached: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noCapability: 7000,
  general: 5001,
} as const;
