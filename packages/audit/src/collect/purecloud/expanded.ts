import { isTooDeep } from "../../record/depth.js";
import { failed, ok, type Section } from "../../record/outcome.js";
import {
  PURECLOUD_EXPANDED,
  type PureCloudAccess,
  type PureCloudExpanded,
  type PureCloudPerUser,
} from "../../record/purecloud/record.js";
import { asItems, asObject, type WireObject } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { isOfAnother } from "../section.js";
import type { BulkReads } from "./bulk/bulk.js";
import { LATER_SECTIONS } from "./expand.js";
import type { ListedUser } from "./listed-user.js";
import { LISTED_FIELDS } from "./listing-sections.js";
import { PER_USER } from "./per-user.js";
import type { PureCloudReader } from "./reader.js";

/** The per-user sections that a listed user may carry, with the field. */
const CARRIED: Partial<Record<PureCloudPerUser | PureCloudAccess, (typeof LATER_SECTIONS)[number]>> = {
  routingSkills: "skills",
  routingLanguages: "languages",
};

/** `expand` is best effort (docs/facts/purecloud.md P-62). What it left out is read by its own call, if there is one. */
const VERIFY = {
  authorization: "getUserRoles",
  station: "getUserStation",
  routingStatus: "getUserRoutingstatus",
  outOfOffice: "getUserOutofoffice",
  profileSkills: "getUserProfileskills",
} as const satisfies Partial<Record<PureCloudExpanded, keyof PureCloudReader>>;

/** The sections that are lists. The others are objects. */
const LISTS = new Set<string>(["groups", "locations", "profileSkills"]);

/** A section that a listed user carries in a field. A field that was expanded but not returned is never treated as empty. */
export async function expandedSection(
  purecloud: PureCloudReader,
  caller: Caller,
  user: ListedUser,
  name: PureCloudExpanded | "geolocation",
): Promise<Section> {
  const data = user[name];
  const isKnown = LISTS.has(name) ? Array.isArray(data) : asObject(data) !== undefined;
  if (isKnown && !isOfAnother(data, user.id) && !isTooDeep(data)) return ok(data);
  if (!(name in VERIFY))
    return failed(data === undefined || data === null ? "expanded but not returned" : "not of a known shape");
  const operation = VERIFY[name as keyof typeof VERIFY];
  const learn = () => caller.call(purecloud, operation, { userId: user.id });
  return caller.section({ name, userId: user.id, learn });
}

/** What a section that has its own calls is read with. */
export interface PerUserInput {
  readonly purecloud: PureCloudReader;
  readonly caller: Caller;
  readonly bulk: BulkReads;
}

/**
 * A section that has its own calls. They are made unless the listed user carries it already, or it was read in bulk.
 *
 * @param sections what is known of the user so far
 */
export async function perUserSection(
  { purecloud, caller, bulk }: PerUserInput,
  user: ListedUser,
  name: PureCloudPerUser | PureCloudAccess,
  sections: ReadonlyMap<string, Section>,
): Promise<Section> {
  const field = CARRIED[name];
  const carried = field && asItems(user[field]);
  if (carried && !isTooDeep(carried)) return ok(carried);
  const known = await bulk.of(name, user, sections);
  if (known && !(known.status === "ok" && isTooDeep(known.data))) return known;
  return caller.section({ name, userId: user.id, learn: () => PER_USER[name](purecloud, caller, user.id) });
}

/** A listed user without the fields of other sections. Names, addresses and the manager remain. */
export function profileOf(user: WireObject): WireObject {
  return Object.fromEntries(Object.entries(user).filter(([field]) => !ELSEWHERE.has(field)));
}

/** Some of it is personal data. It stays out of the profile even if the platform sends it unasked. */
const ELSEWHERE = new Set([...PURECLOUD_EXPANDED, ...LISTED_FIELDS, ...LATER_SECTIONS, "geolocation"]);
