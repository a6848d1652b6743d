import type { HostObject } from '../model/object';
import { apiNotFound, HostError, invalidArgument } from './host-error';
import { actionType, type ActionInfo, type ActionResult, type BatchRequest, type BatchResponse } from './messages';
import { camel, wire } from './names';
import { ObjectPaths } from './object-paths';
import { asJson, definitionOf, identityOf, queryObject } from './query';
import type { Session } from './session';

/** Actions whose answer the library waits for even when it is null. */
const answered: ReadonlySet<number> = new Set([
  actionType.instantiate,
  actionType.query,
  actionType.queryAsJson,
  actionType.method,
  actionType.trace,
]);

function callMethod(target: HostObject, action: ActionInfo, paths: ObjectPaths, session: Session): unknown {
  if (action.Name === '_KeepReference') {
    session.kept.keep(target);
    return null;
  }
  const { calls, makers } = definitionOf(target);
  const call = calls?.[action.Name] ?? makers?.[action.Name];
  if (!call) throw apiNotFound(`${target.type}.${camel(action.Name)}`);
  const result = call(target.self, paths.args(action.ArgumentInfo), session);
  return calls?.[action.Name] ? (result ?? null) : null;
}

function setProperty(target: HostObject, name: string, value: unknown, session: Session): void {
  const scalar = definitionOf(target).scalars[name];
  if (!scalar) throw apiNotFound(`${target.type}.${camel(name)}`);
  if (!scalar.set) throw new HostError('InvalidOperation', `${target.type}.${camel(name)} is read only`);
  scalar.set(target.self, value, session);
}

function update(target: HostObject, state: Readonly<Record<string, unknown>>, session: Session): void {
  for (const [name, value] of Object.entries(state)) {
    const child = definitionOf(target).objects?.[wire(name)]?.(target.self, session);
    if (child && typeof value === 'object' && value !== null) update(child, value as Record<string, unknown>, session);
    else setProperty(target, wire(name), value, session);
  }
}

function act(action: ActionInfo, paths: ObjectPaths, session: Session): unknown {
  if (action.ActionType === actionType.trace) return null;
  const target = paths.resolve(action.ObjectPathId);
  if (!target) return null;
  switch (action.ActionType) {
    case actionType.instantiate:
      return identityOf(target, session);
    case actionType.query:
      return queryObject(target, action.QueryInfo ?? {}, session);
    case actionType.queryAsJson:
      return asJson(queryObject(target, action.QueryInfo ?? {}, session));
    case actionType.method:
      return callMethod(target, action, paths, session);
    case actionType.setProperty:
      setProperty(target, action.Name, paths.args(action.ArgumentInfo).raw(0), session);
      return null;
    case actionType.update:
      update(target, action.ObjectState ?? {}, session);
      return null;
    default:
      throw invalidArgument(`action type ${action.ActionType}`);
  }
}

function errorOf(
  error: unknown,
  index: number,
  action: ActionInfo,
  paths: ObjectPaths,
): NonNullable<BatchResponse['Error']> {
  const known = error instanceof HostError ? error : new HostError('GeneralException', messageOf(error));
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: known.httpStatus,
    ActionIndex: index,
    Location: known.location ?? locationOf(action, paths),
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function locationOf(action: ActionInfo, paths: ObjectPaths): string {
  const target = paths.known(action.ObjectPathId);
  const member = action.ActionType === actionType.query ? 'load' : camel(action.Name);
  return target ? (member ? `${target.type}.${member}` : target.type) : '';
}

/**
 * Runs the actions of one request in order and stops at the first that fails; what was done before it stays done, as in
 * Excel. Never throws: a mistake of the host itself is reported as GeneralException with its stack.
 */
export function runBatch(request: BatchRequest, session: Session): BatchResponse {
  const paths = new ObjectPaths(request.ObjectPaths, session);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const value = act(action, paths, session);
      if (answered.has(action.ActionType)) results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === actionType.trace) traces.push(action.Id);
    } catch (error) {
      return { Error: errorOf(error, index, action, paths), Results: results, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}
