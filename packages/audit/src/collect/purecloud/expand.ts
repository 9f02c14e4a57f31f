import {
  PURECLOUD_EXPANDED,
  type PureCloudExpanded,
  type PureCloudSectionName,
} from "../../record/purecloud/record.js";

/** A value of `expand` that brings a section. */
export type Expand = PureCloudExpanded | "authorization.unusedRoles";

/**
 * The sections that need another one. Most of them do when they are read in bulk. Others may trust a group of the user. A group may be a member
 * of queues, and have roles. And the grants must explain the user's roles. Second factors are read of administrators only.
 */
const NEEDED: Partial<Record<PureCloudExpanded, readonly PureCloudSectionName[]>> = {
  groups: ["trustors", "queues", "grants"],
  authorization: ["grants", "verifiers"],
};

/** The `expand` values for the chosen sections. Unused roles are part of `authorization`, but requested by name. */
export function expandFor(chosen: ReadonlySet<PureCloudSectionName>): Expand[] {
  const isNeeded = (name: PureCloudExpanded) =>
    chosen.has(name) || NEEDED[name]?.some((other) => chosen.has(other)) === true;
  const sections = PURECLOUD_EXPANDED.filter(isNeeded);
  return sections.includes("authorization") ? [...sections, "authorization.unusedRoles"] : sections;
}

/** Sections that came to `expand` with SDK 37. They save two calls a user if the platform honours them. */
export const LATER_SECTIONS = ["skills", "languages"] as const;

/** The values for the sections that only the listing has. They cost no call. */
const LISTED = [
  "dateLastLogin",
  "lasttokenissued",
  "dateWelcomeSent",
  "employerInfo",
  "team",
  "conversationSummary",
] as const;

/** Values that an older platform may refuse. Then the page is requested without them. */
export const LATER_EXPAND = [...LATER_SECTIONS, ...LISTED] as const;
