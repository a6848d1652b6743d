import type { HostObject } from '../model/object';
import { object } from '../model/object';
import { Args } from './arguments';
import { apiNotFound, HostError, invalidArgument } from './host-error';
import { pathType, type ArgumentInfo, type BatchRequest, type ObjectPathInfo } from './messages';
import { camel } from './names';
import { definitionOf } from './query';
import type { Session } from './session';

const newObjects: Readonly<Record<string, () => HostObject>> = {
  'Microsoft.ExcelServices.CustomFunctions': () => object('CustomFunctions', null),
  'Microsoft.InternalService.AddinInternalService': () => object('AddinInternalService', null),
};

/**
 * The object paths of one request. Every path is resolved once, when an action first needs it, and then keeps its object:
 * a path may be an `add()`.
 */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: BatchRequest['ObjectPaths'],
    private readonly session: Session,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `no path ${id}`);
    const found = this.follow(path);
    this.resolved.set(id, found);
    return found;
  }

  /** The object of a path that was resolved before; for error messages. */
  known(id: number): HostObject | null {
    return this.resolved.get(id) ?? null;
  }

  args(info: ArgumentInfo | undefined): Args {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return new Args(values.map((value, index) => this.argument(value, references?.[index])));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      const nested = Array.isArray(reference) ? reference : null;
      return nested ? value.map((entry: unknown, index) => this.argument(entry, nested[index])) : value;
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, this.member(entry)]));
    }
    return value;
  }

  private member(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || !('_ObjectPathId' in value)) return value;
    return this.resolve(Number(value._ObjectPathId));
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return object('Workbook', this.session.workbook);
      case pathType.newObject: {
        const make = newObjects[path.Name];
        if (!make) throw apiNotFound(path.Name);
        return make();
      }
      case pathType.keptObject:
        return this.session.kept.resolve(path.Name);
      case pathType.nullObject:
        return null;
      default:
        return this.fromParent(path);
    }
  }

  private fromParent(path: ObjectPathInfo): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const location = `${parent.type}.${path.Name === '' ? 'getItem' : camel(path.Name)}`;
    try {
      return this.memberOf(parent, path);
    } catch (error) {
      throw error instanceof HostError ? error.at(location) : error;
    }
  }

  private memberOf(parent: HostObject, path: ObjectPathInfo): HostObject | null {
    const definition = definitionOf(parent);
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathType.method: {
        const make = definition.makers?.[path.Name];
        if (!make) throw apiNotFound(`${parent.type}.${camel(path.Name)}`);
        return make(parent.self, args, this.session);
      }
      case pathType.property: {
        const get = definition.objects?.[path.Name];
        if (!get) throw apiNotFound(`${parent.type}.${camel(path.Name)}`);
        return get(parent.self, this.session);
      }
      case pathType.indexer: {
        if (!definition.item) throw apiNotFound(`${parent.type}.getItem`);
        return definition.item(parent.self, args.raw(0), this.session);
      }
      default:
        throw invalidArgument(`object path type ${path.ObjectPathType}`);
    }
  }
}
