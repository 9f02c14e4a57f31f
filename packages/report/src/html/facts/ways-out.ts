import { type CleanScope, normaliseOrganisation, type OdinForwarding } from "@rollcall/audit";
import type { ViewedUser } from "@rollcall/audit/changes";
import { Numbers } from "@rollcall/audit/rules";
import type { ReportedAudit } from "../../audit/reported-audit.js";
import { groupsOf, partsOf } from "../../tables/scopes/groups-of-context.js";
import { scopeOf } from "../../tables/users/users.js";
import type { WayOut, WaysOut } from "./facts.js";

/** Where calls leave, by country and mechanism. It asks the numbers that the rules ask, so both say the same. */
export async function waysOutOf(audit: ReportedAudit): Promise<WaysOut> {
  const numbers = await numbersOf(audit);
  const ways = new Map<string, WayOut>();
  let unread = 0;
  for await (const { value: user } of audit.users()) {
    const routes = routesOf(user);
    if (routes === undefined) unread += 1;
    const own = new Map(
      (routes ?? []).flatMap((route) => wayOf(route, user, numbers) ?? []).map((way) => [keyOf(way), way]),
    );
    for (const [key, way] of own) ways.set(key, { ...way, users: (ways.get(key)?.users ?? 0) + 1 });
  }
  const rows = [...ways].sort(([key, one], [other, two]) => two.users - one.users || (key < other ? -1 : 1));
  return { rows: rows.map(([, way]) => way), unread };
}

const keyOf = ({ country, class: kind, mechanism }: WayOut): string => JSON.stringify([country, kind, mechanism]);

/** The numbers of everybody, as the rules collect them. */
async function numbersOf(audit: ReportedAudit): Promise<Numbers> {
  const numbers = new Numbers(audit.judgement.config);
  const groups = new Map<string, CleanScope>(
    (await groupsOf(audit)).map((group) => [`${group.serviceProviderId}/${group.groupId}`, group]),
  );
  const organisation = normaliseOrganisation((await partsOf(audit, "purecloud")).get("organisation"));
  for await (const { value: user } of audit.users()) numbers.add(user, groups.get(scopeOf(user)) ?? organisation);
  const { sides } = audit.facts;
  for (const side of [sides.odin, sides.purecloud])
    if (side.state === "partial") for (const because of side.because) numbers.partial(because);
  return numbers;
}

/** A mechanism that is on, with one number. `null` if the number is not known. */
interface Route {
  readonly mechanism: string;
  readonly target: string | null;
}

/** The forwards in force. Undefined if they were not read, or if it is not known whether one is on. */
function routesOf(user: ViewedUser): readonly Route[] | undefined {
  if (user.platform === "odin") return odinRoutes(user.forwarding.known ? (user.forwarding.value ?? []) : undefined);
  if (!user.forwarding.known) return undefined;
  const { enabled, targets } = user.forwarding.value ?? { enabled: false, targets: [] };
  // A station is a telephone of the organisation.
  const numbers = targets.filter((target) => !target.startsWith("station "));
  return enabled ? numbers.map((target) => ({ mechanism: "Call forwarding", target })) : [];
}

function odinRoutes(forwards: readonly OdinForwarding[] | undefined): readonly Route[] | undefined {
  if (!forwards || forwards.some(({ state }) => state !== "on")) return undefined;
  return forwards.flatMap(({ service, targets }) =>
    (targets ?? [null]).map((target) => ({ mechanism: service, target })),
  );
}

/** Undefined if the calls stay within the organisation. */
function wayOf({ mechanism, target }: Route, user: ViewedUser, numbers: Numbers): WayOut | undefined {
  if (target === null) return { country: null, class: "unknown", mechanism, users: 0 };
  const origin = { platform: user.platform, scope: scopeOf(user), country: countryOf(user) };
  const { external, country, destination } = numbers.where(target, origin);
  return external === false ? undefined : { country, class: destination, mechanism, users: 0 };
}

const countryOf = ({ country }: ViewedUser): string | null => (country.known ? country.value : null);
