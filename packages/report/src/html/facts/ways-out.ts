import type { OdinForwarding } from "@rollcall/audit";
import type { ViewedUser } from "@rollcall/audit/changes";
import type { ReportedAudit } from "../../audit/reported-audit.js";
import { scopeOf } from "../../tables/users/users.js";
import { AbroadCount } from "./calls-abroad.js";
import type { WayOut, WaysOut } from "./facts.js";
import { type Caller, type Leads, leadsIn } from "./whereabouts.js";

/** Where calls leave, by country and mechanism, and who may call abroad. Users are read once. Memory keeps the forwards of those who have some. */
export async function waysOutOf(audit: ReportedAudit): Promise<WaysOut> {
  const leads = await leadsIn(audit);
  const forwarding: Forwarding[] = [];
  const abroad = new AbroadCount();
  let unread = 0;
  for await (const { value: user } of audit.users()) {
    leads.add(user);
    abroad.add(user);
    const { routes, isWhole } = routesOf(user);
    if (!isWhole) unread += 1;
    if (routes.length > 0) forwarding.push({ caller: callerOf(user), routes });
  }
  return { rows: rowsOf(forwarding, leads), unread, abroad: abroad.result() };
}

/** The forwards in force of one user. */
interface Forwarding extends Pick<Routes, "routes"> {
  readonly caller: Caller;
}

function callerOf(user: ViewedUser): Caller {
  const { platform, country } = user;
  return { platform, scope: scopeOf(user), country: country.known ? country.value : null };
}

/** Each user counts once for a way. */
function rowsOf(forwarding: readonly Forwarding[], leads: Leads): readonly WayOut[] {
  const ways = new Map<string, WayOut>();
  for (const { caller, routes } of forwarding) {
    const own = new Map(routes.flatMap((route) => wayOf(route, caller, leads) ?? []).map((way) => [keyOf(way), way]));
    for (const [key, way] of own) ways.set(key, { ...way, users: (ways.get(key)?.users ?? 0) + 1 });
  }
  const rows = [...ways].sort(([key, one], [other, two]) => two.users - one.users || (key < other ? -1 : 1));
  return rows.map(([, way]) => way);
}

const keyOf = ({ country, class: kind, mechanism }: WayOut): string => JSON.stringify([country, kind, mechanism]);

/** A mechanism that is on, with one number. `null` if the number is not known. */
interface Route {
  readonly mechanism: string;
  readonly target: string | null;
}

/** The forwards in force. They are not whole if some were not read, or if it is not known whether one is on. */
interface Routes {
  readonly routes: readonly Route[];
  readonly isWhole: boolean;
}

const UNREAD: Routes = { routes: [], isWhole: false };

function routesOf(user: ViewedUser): Routes {
  if (!user.forwarding.known) return UNREAD;
  if (user.platform === "odin") return odinRoutes(user.forwarding.value ?? []);
  const { enabled, targets } = user.forwarding.value ?? { enabled: false, targets: [] };
  // A station is a telephone of the organisation.
  const numbers = targets.filter((target) => !target.startsWith("station "));
  const routes = numbers.map((target) => ({ mechanism: "Call forwarding", target }));
  return { routes: enabled ? routes : [], isWhole: true };
}

function odinRoutes(forwards: readonly OdinForwarding[]): Routes {
  const on = forwards.filter(({ state }) => state === "on");
  const routes = on.flatMap(({ service, targets }) =>
    (targets ?? [null]).map((target) => ({ mechanism: service, target })),
  );
  return { routes, isWhole: on.length === forwards.length };
}

/** Undefined if the calls stay within the organisation. */
function wayOf({ mechanism, target }: Route, caller: Caller, leads: Leads): WayOut | undefined {
  if (target === null) return { country: null, class: "unknown", mechanism, users: 0 };
  const { external, country, destination } = leads.where(target, caller);
  return external === false ? undefined : { country, class: destination, mechanism, users: 0 };
}
