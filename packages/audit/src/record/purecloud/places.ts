import { asBoolean, asItems, asObject, asTrimmed, type WireObject } from "../wire.js";
import { nameOf } from "./name-of.js";

/** A location of a user. */
export interface PureCloudPlace {
  readonly name: string;
  /** Whether it has a street in its own address. `null` if it has none, and is a part of another location, which may have one. */
  readonly hasStreet: boolean | null;
  /** Whether the platform found the address on its maps. `null` if it did not say. */
  readonly isVerified: boolean | null;
}

export function placesOf(data: unknown): readonly PureCloudPlace[] | undefined {
  return asItems(data)?.map((one) => placeOf(one, asObject(one.locationDefinition)));
}

/** A location without its definition says nothing about an address. */
function placeOf(one: WireObject, definition: WireObject | undefined): PureCloudPlace {
  const hasStreet = asTrimmed(asObject(definition?.address)?.street1) !== undefined;
  const isPart = definition === undefined || (Array.isArray(definition.path) && definition.path.length > 0);
  return {
    name: nameOf({ id: one.id, ...definition }),
    hasStreet: hasStreet || (isPart ? null : false),
    isVerified: asBoolean(definition?.addressVerified) ?? null,
  };
}
