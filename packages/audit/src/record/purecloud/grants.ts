import type { Section } from "../outcome.js";
import { asItems } from "../wire.js";
import { nameOf } from "./name-of.js";
import type { PureCloudGrant } from "./record.js";

/** A role that a user has in a division. */
export interface PureCloudAccessGrant {
  readonly role: string;
  readonly roleId: string;
  readonly division: string;
  /** `*` for all divisions. */
  readonly divisionId: string;
  /** The group that gives it, by its name if the record has that. `null` if it is the user's own. */
  readonly group: string | null;
  readonly groupId: string | null;
}

export function grantOf(grant: PureCloudGrant, userId: string, groups: Section | undefined): PureCloudAccessGrant {
  const { subjectId, role, division } = grant;
  const isOwn = subjectId === userId;
  const group = groups?.status === "ok" ? asItems(groups.data)?.find(({ id }) => id === subjectId) : undefined;
  return {
    role: nameOf({ ...role }),
    roleId: role.id,
    division: nameOf({ ...division }),
    divisionId: division.id,
    group: isOwn ? null : nameOf({ id: subjectId, ...group }),
    groupId: isOwn ? null : subjectId,
  };
}
