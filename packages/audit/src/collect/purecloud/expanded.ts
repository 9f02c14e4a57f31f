import { failed, ok, type Section } from "../../record/outcome.js";
import { PURECLOUD_EXPANDED, type PureCloudExpanded } from "../../record/purecloud.js";
import { asObject, type WireObject } from "../../record/wire.js";
import type { Asker, AskOptions } from "../asker.js";
import { isOfAnother } from "../section.js";
import type { PureCloudReader } from "./reader.js";

/** The `expand` values that bring the sections. Unused roles are part of `authorization`, but asked for by name. */
export const EXPAND = [...PURECLOUD_EXPANDED, "authorization.unusedRoles"] as const;

/** `expand` is best effort (facts/purecloud.md section 7): what it left out is asked for where a call of its own exists. */
const VERIFY: Partial<
  Record<
    PureCloudExpanded,
    (purecloud: PureCloudReader) => (params: { userId: string }, options: AskOptions) => Promise<unknown>
  >
> = {
  authorization: (p) => p.getUserRoles,
  station: (p) => p.getUserStation,
  routingStatus: (p) => p.getUserRoutingstatus,
  outOfOffice: (p) => p.getUserOutofoffice,
  profileSkills: (p) => p.getUserProfileskills,
};

/** The sections that are lists; the others are objects. */
const LISTS = new Set<string>(["groups", "locations", "profileSkills"]);

/** The section that a listed user carries in a field. A field that was expanded but not returned is never taken for empty. */
export async function expandedSection(
  purecloud: PureCloudReader,
  asker: Asker,
  user: WireObject & { readonly id: string },
  name: PureCloudExpanded | "geolocation",
): Promise<Section> {
  const data = user[name];
  const isKnown = LISTS.has(name) ? Array.isArray(data) : asObject(data) !== undefined;
  if (isKnown && !isOfAnother(data, user.id)) return ok(data);
  const read = name === "geolocation" ? undefined : VERIFY[name]?.(purecloud);
  if (!read) return failed(data === undefined || data === null ? "expanded but not returned" : "not of a known shape");
  return asker.section({
    name,
    userId: user.id,
    learn: () => asker.call((options) => read({ userId: user.id }, options)),
  });
}

/** What is left of a listed user when the sections are taken out: names, addresses, manager and the like. */
export function profileOf(user: WireObject): WireObject {
  // Where a person is, is personal: it stays out of the profile even if the platform sends it unasked.
  const elsewhere = new Set<string>([...PURECLOUD_EXPANDED, "geolocation"]);
  return Object.fromEntries(Object.entries(user).filter(([field]) => !elsewhere.has(field)));
}
