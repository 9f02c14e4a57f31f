import type { Estate } from "../../estate/estate.js";
import { cities } from "../../estate/work.js";
import { idOf } from "./org.js";

/** What the organisation has of one kind, such as its queues. No two have the same name. */
export interface Things {
  /** The usual ones come first. */
  readonly names: readonly string[];
  /** The position of a name. Undefined for an unknown name. */
  at(name: string): number | undefined;
  id(name: string): string;
  withId(id: string): string | undefined;
}

/** Computes something once for each estate. */
export function once<T>(make: (estate: Estate) => T): (estate: Estate) => T {
  const known = new WeakMap<Estate, { readonly value: T }>();
  return (estate) => {
    const before = known.get(estate) ?? { value: make(estate) };
    known.set(estate, before);
    return before.value;
  };
}

/**
 * What the organisation has of one kind. It grows with the estate, so a large one has many queues as real ones do.
 *
 * @param usual the names that every estate has
 * @param people how many people there are for each thing, in an estate that has more than the usual ones
 * @param local what a town has of it. `Billing` becomes `Billing Leeds`
 */
export function growing(
  thing: string,
  usual: readonly string[],
  people: number,
  local: readonly string[] = usual,
): (estate: Estate) => Things {
  return once((estate) => {
    const more = Math.max(0, Math.floor(estate.size / people) - usual.length);
    const names = [...usual, ...Array.from({ length: more }, (_, at) => inTown(local, at))];
    const ids = new Map(names.map((name) => [name, idOf(estate, thing, name)]));
    const positions = new Map(names.map((name, at) => [name, at]));
    const byId = new Map([...ids].map(([name, id]) => [id, name]));
    return {
      names,
      at: (name) => positions.get(name),
      id: (name) => ids.get(name) ?? idOf(estate, thing, name),
      withId: (id) => byId.get(id),
    };
  });
}

/** Town after town, each with all that a town has. After the last town they begin again, with a number. */
function inTown(local: readonly string[], at: number): string {
  const town = Math.floor(at / local.length);
  const round = Math.floor(town / cities.length) + 1;
  return `${local[at % local.length]} ${cities[town % cities.length]}${round > 1 ? ` ${round}` : ""}`;
}
