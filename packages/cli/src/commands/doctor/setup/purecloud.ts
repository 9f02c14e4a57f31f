import { PURECLOUD_SECTIONS, pureCloudCost } from "@rollcall/audit";
import { isApiError, isRefusedLogin } from "@rollcall/clients/core";
import type { PureCloudClient } from "@rollcall/clients/purecloud";
import * as operations from "@rollcall/clients/purecloud/operations";
import { type PureCloudLogin, pureCloudClient } from "../../../run/clients.js";
import { idsOf, rowsOf } from "../evidence/rows.js";
import type { PureCloudToAsk } from "../request.js";
import { operationsOfSections } from "../role/operations.js";
import { type Check, fails, ok, unclear } from "./check.js";
import { clockOf } from "./clock.js";
import { regionOf } from "./region.js";
import { clientRoles } from "./roles.js";
import { readings, type Tried, trySections } from "./sections.js";

/** The most roles that a line names. */
const MOST_ROLES = 5;

/** Checks what an audit of PureCloud needs. @throws the error of the first thing without which the rest cannot be asked */
export async function* checkPureCloud(request: PureCloudToAsk, signal: AbortSignal): AsyncGenerator<Check> {
  const client = pureCloudClient(request);
  const login = await whoIs(client, signal).catch((error: unknown) => error);
  if (typeof login !== "string") {
    if (isApiError(login) && isRefusedLogin(login)) yield regionOf(request, login);
    throw login;
  }
  yield ok("PureCloud login", login);
  const { limit, userId, clock } = await firstUser(client, signal);
  yield clock;
  yield paceOf(request, limit);
  if (login === OF_CLIENT) yield await clientRoles(client, request.clientId, signal);
  if (userId === undefined) {
    yield fails("PureCloud users", "the login sees no active user. Check its divisions");
    return;
  }
  const names = callsOf(request.needs);
  const tried = await trySections(client, operations, names, { userId, subjectId: userId }, signal);
  yield* readings("PureCloud reads", tried, tried.refused.map(refusedBy));
}

/** The calls of an audit, one for each section, because a list leaves out what the login may not read. */
function callsOf(needed: PureCloudToAsk["needs"]): readonly string[] {
  const { sections = PURECLOUD_SECTIONS, when, context = true } = needed ?? {};
  const { costs } = pureCloudCost({ active: 1 }, { sections, when, context });
  const own = operationsOfSections([...sections, ...(when?.administrator ?? [])]);
  return [...costs.map(({ operation }) => operation), ...own];
}

const OF_CLIENT = "accepted, an OAuth client that acts for itself";

/** Who the token acts for. A client acts for itself, and the platform then knows no user (docs/facts/purecloud.md P-45). */
async function whoIs(client: PureCloudClient, signal: AbortSignal): Promise<string> {
  try {
    const { authorization } = await client.getUsersMe({ expand: ["authorization"] }, { signal });
    const roles = (authorization?.roles ?? []).flatMap(({ name }) => name ?? []);
    const named = roles.length === 0 ? "" : ` by the roles ${roles.slice(0, MOST_ROLES).join(", ")}`;
    return `accepted, a user with ${authorization?.permissions?.length ?? "unknown"} permissions${named}`;
  } catch (error) {
    if (!isApiError(error) || error.operation === "login" || ![400, 403].includes(error.status)) throw error;
    return OF_CLIENT;
  }
}

/** What the platform says of its limit. */
interface Limit {
  /** Calls in a minute. Undefined if it does not say. */
  readonly allowed: number | undefined;
  /** Calls of this minute so far, those of others with the same client included. */
  readonly used: number | undefined;
}

async function firstUser(client: PureCloudClient, signal: AbortSignal) {
  const at = Date.now();
  const { data, error, response } = await client.http.GET("/api/v2/users", {
    params: { query: { pageSize: 1 } },
    signal,
  });
  const answeredAt = Date.now();
  if (!response.ok) await client.getUsers({ pageSize: 1 }, { signal }); // Throws an error that names the permissions.
  const [userId] = idsOf(rowsOf(data ?? error, "entities"), "id");
  const said = (name: string) => Number(response.headers.get(`inin-ratelimit-${name}`) ?? Number.NaN) || undefined;
  const limit: Limit = { allowed: said("allowed"), used: said("count") };
  return { userId, limit, clock: clockOf("PureCloud", response.headers.get("date"), { at, answeredAt }) };
}

function paceOf({ pace }: PureCloudLogin, { allowed, used }: Limit): Check {
  const about = "PureCloud pace";
  const says = pace ? `${pace.calls} calls a ${pace.per}` : "no limit";
  if (allowed === undefined) return ok(about, `${says}. The platform names no limit`);
  const isTooFast = !pace || pace.calls > allowed;
  return isTooFast
    ? unclear(about, `${says}, and the platform allows ${allowed} a minute. Give --purecloud-rate ${allowed}`)
    : ok(about, `${says}, of ${allowed} that the platform allows${used === undefined ? "" : `, ${used} used so far`}`);
}

function refusedBy({ operation, permissions }: Tried["refused"][number]): Check {
  const needed = permissions.length > 0 ? ` without ${permissions.join(", ")}` : "";
  return fails(
    "PureCloud reads",
    `the login may not call ${operation}${needed}. Add it to a role of the OAuth client, or see --role`,
  );
}
