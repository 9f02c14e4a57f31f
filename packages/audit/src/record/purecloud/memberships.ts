import { asBoolean, asItems, asTrimmed, type WireObject } from "../wire.js";
import { nameOf } from "./name-of.js";

/** A group that a user is a member of. */
export interface PureCloudGroup {
  readonly id: string | null;
  readonly name: string;
  /** Whether its members get its roles. */
  readonly rolesEnabled: boolean;
  /** The ids of its owners. */
  readonly owners: readonly string[];
}

export function groupsOf(data: unknown): readonly PureCloudGroup[] | undefined {
  return asItems(data)?.map((group) => ({
    id: asTrimmed(group.id) ?? null,
    name: nameOf(group),
    rolesEnabled: asBoolean(group.rolesEnabled) === true,
    owners: ownersOf(group),
  }));
}

const ownersOf = ({ owners }: WireObject): string[] =>
  (asItems(owners ?? []) ?? []).flatMap(({ id }) => asTrimmed(id) ?? []);
