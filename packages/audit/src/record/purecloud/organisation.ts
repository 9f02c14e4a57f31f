import { type Fact, mapFact } from "../fact.js";
import { factOfPart, NO_PARTS, type Parts } from "../parts.js";
import { asItems, asTrimmed, type WireObject } from "../wire.js";
import { type DeletedUser, deletedUsersIn } from "./deleted-users.js";
import { isPowerful } from "./power.js";

/** The clean view of a PureCloud organisation's context. */
export interface CleanPureCloudOrganisation {
  readonly platform: "purecloud";
  /** The parts as they were read. */
  readonly parts: Parts;
  /** The ids of all divisions. */
  readonly divisions: Fact<readonly string[]>;
  /** The ids of the roles that give the power of an administrator. */
  readonly powerfulRoles: Fact<readonly string[]>;
  /** The users whom the organisation deleted. No record has them. */
  readonly deleted: Fact<readonly DeletedUser[]>;
}

const idsOf = (all: readonly WireObject[]): readonly string[] => all.flatMap(({ id }) => asTrimmed(id) ?? []);

/** Derives the clean view of an organisation. Pure. Never throws. */
export function normaliseOrganisation(parts: Parts = NO_PARTS): CleanPureCloudOrganisation {
  const roles = factOfPart(parts, "roles", asItems);
  return {
    platform: "purecloud",
    parts,
    divisions: mapFact(factOfPart(parts, "divisions", asItems), idsOf),
    powerfulRoles: mapFact(roles, (all) => idsOf(all.filter(isPowerful))),
    deleted: mapFact(factOfPart(parts, "deletedUsers", asItems), deletedUsersIn),
  };
}
