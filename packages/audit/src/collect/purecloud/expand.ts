import {
  PURECLOUD_EXPANDED,
  type PureCloudExpanded,
  type PureCloudSectionName,
} from "../../record/purecloud/record.js";

/** A value of `expand` that brings a section. */
export type Expand = PureCloudExpanded | "authorization.unusedRoles";

/** The `expand` values for the chosen sections. Unused roles are part of `authorization`, but requested by name. */
export function expandFor(chosen: ReadonlySet<PureCloudSectionName>): Expand[] {
  // Others may trust a group of the user, and a group may be a member of queues.
  const isNeeded = (name: PureCloudExpanded) =>
    chosen.has(name) || (name === "groups" && (chosen.has("trustors") || chosen.has("queues")));
  const sections = PURECLOUD_EXPANDED.filter(isNeeded);
  return sections.includes("authorization") ? [...sections, "authorization.unusedRoles"] : sections;
}

/** Sections that came to `expand` with SDK 37. They save two calls a user if the platform honours them. */
export const LATER_SECTIONS = ["skills", "languages"] as const;

/** What stays in the profile. It costs no call. A part that a user lacks is absent, and so is one that the platform ignores. */
const PROFILE_PARTS = [
  "dateLastLogin",
  "lasttokenissued",
  "dateWelcomeSent",
  "employerInfo",
  "team",
  "conversationSummary",
] as const;

/** Values that an older platform may refuse. Then the page is requested without them. */
export const LATER_EXPAND = [...LATER_SECTIONS, ...PROFILE_PARTS] as const;
