import { asTrimmed, type WireObject } from "../wire.js";

/** If the name is missing, the id at least says which one it is. */
export function nameOf(object: WireObject): string {
  return asTrimmed(object.name) ?? asTrimmed(object.id) ?? "(without a name)";
}
