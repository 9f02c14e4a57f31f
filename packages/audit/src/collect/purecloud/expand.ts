import {
  PURECLOUD_EXPANDED,
  PURECLOUD_LISTED,
  PURECLOUD_LISTED_ON_REQUEST,
  type PureCloudExpanded,
  type PureCloudListed,
  type PureCloudSectionName,
} from "../../record/purecloud/record.js";
import { listedFields } from "./listing-sections.js";

/** A value of `expand` that brings a section. */
export type Expand = PureCloudExpanded | "authorization.unusedRoles" | "geolocation";

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
  return [
    ...sections,
    ...(sections.includes("authorization") ? (["authorization.unusedRoles"] as const) : []),
    ...(chosen.has("geolocation") ? (["geolocation"] as const) : []),
  ];
}

/** Sections that came to `expand` with SDK 37. They save two calls a user if the platform honours them. */
export const LATER_SECTIONS = ["skills", "languages"] as const;

/** The values for sections that only the listing has. One of them is lower case, unlike its field. */
const valuesOf = (names: readonly PureCloudListed[]): string[] =>
  listedFields(names).map((field) => (field === "lastTokenIssued" ? "lasttokenissued" : field));

/**
 * The values that an older platform may refuse. If it refuses a page with them, the page is requested without the last list, and then
 * without the first. So a rare section that is refused takes no usual one with it.
 */
export function laterExpandFor(chosen: ReadonlySet<PureCloudSectionName>): readonly LaterExpand[] {
  const onRequest = PURECLOUD_LISTED_ON_REQUEST.filter((name) => chosen.has(name));
  return [
    { sections: PURECLOUD_LISTED, values: [...LATER_SECTIONS, ...valuesOf(PURECLOUD_LISTED)] },
    ...(onRequest.length > 0 ? [{ sections: onRequest, values: valuesOf(onRequest) }] : []),
  ];
}

/** Values that are requested or left out together. */
export interface LaterExpand {
  /** The sections for which they are. */
  readonly sections: readonly PureCloudListed[];
  readonly values: readonly string[];
}
