import { failed, ok, type Section } from "../../record/outcome.js";
import { PURECLOUD_EXPANDED, type PureCloudExpanded, type PureCloudPerUser } from "../../record/purecloud/record.js";
import { asObject, asRows, type WireObject } from "../../record/wire.js";
import type { Asker } from "../asker.js";
import { isOfAnother } from "../section.js";
import { LATER_EXPAND } from "./expand.js";
import type { ListedUser } from "./listing.js";
import { PER_USER } from "./per-user.js";
import type { PureCloudReader } from "./reader.js";

/** The per-user sections that a listed user may carry, by the field that does. */
const CARRIED: Partial<Record<PureCloudPerUser, (typeof LATER_EXPAND)[number]>> = {
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

/** The sections that are lists; the others are objects. */
const LISTS = new Set<string>(["groups", "locations", "profileSkills"]);

/** The section that a listed user carries in a field. A field that was expanded but not returned is never taken for empty. */
export async function expandedSection(
  purecloud: PureCloudReader,
  asker: Asker,
  user: ListedUser,
  name: PureCloudExpanded | "geolocation",
): Promise<Section> {
  const data = user[name];
  const isKnown = LISTS.has(name) ? Array.isArray(data) : asObject(data) !== undefined;
  if (isKnown && !isOfAnother(data, user.id)) return ok(data);
  if (!(name in VERIFY))
    return failed(data === undefined || data === null ? "expanded but not returned" : "not of a known shape");
  const operation = VERIFY[name as keyof typeof VERIFY];
  const learn = () => asker.ask(purecloud, operation, { userId: user.id });
  return asker.section({ name, userId: user.id, learn });
}

/** A section that has calls of its own, which are made unless the listed user carries it already. */
export async function perUserSection(
  purecloud: PureCloudReader,
  asker: Asker,
  user: ListedUser,
  name: PureCloudPerUser,
): Promise<Section> {
  const field = CARRIED[name];
  const carried = field && asRows(user[field]);
  if (carried) return ok(carried);
  return asker.section({ name, userId: user.id, learn: () => PER_USER[name](purecloud, asker, user.id) });
}

/** What is left of a listed user when the sections are taken out: names, addresses, manager and the like. */
export function profileOf(user: WireObject): WireObject {
  // Where a person is, is personal: it stays out of the profile even if the platform sends it unasked.
  const elsewhere = new Set<string>([...PURECLOUD_EXPANDED, ...LATER_EXPAND, "geolocation"]);
  return Object.fromEntries(Object.entries(user).filter(([field]) => !elsewhere.has(field)));
}
