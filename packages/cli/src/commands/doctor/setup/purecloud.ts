import { pureCloudCost } from "@rollcall/audit";
import { isApiError } from "@rollcall/clients/core";
import type { PureCloudClient } from "@rollcall/clients/purecloud";
import * as operations from "@rollcall/clients/purecloud/operations";
import { type PureCloudLogin, pureCloudClient } from "../../../run/clients.js";
import { idsOf, rowsOf } from "../evidence/rows.js";
import { type Check, fails, ok, unclear } from "./check.js";
import { readings, type Tried, trySections } from "./sections.js";

/** Checks what an audit of PureCloud needs. @throws the error of the first thing without which the rest cannot be asked */
export async function* checkPureCloud(request: PureCloudLogin, signal: AbortSignal): AsyncGenerator<Check> {
  const client = pureCloudClient(request);
  yield ok("PureCloud login", await whoIs(client, signal));
  const { allowed, userId } = await firstUser(client, signal);
  yield paceOf(request, allowed);
  if (userId === undefined) {
    yield fails("PureCloud users", "the login sees no active user. Check its divisions");
    return;
  }
  const names = pureCloudCost({ active: 1 }, { context: true }).costs.map(({ operation }) => operation);
  const tried = await trySections(client, operations, names, { userId }, signal);
  yield* readings("PureCloud reads", tried, tried.refused.map(refusedBy));
}

/** Who the token acts for. A client acts for itself, and the platform then knows no user (docs/facts/purecloud.md P-45). */
async function whoIs(client: PureCloudClient, signal: AbortSignal): Promise<string> {
  try {
    const { authorization } = await client.getUsersMe({ expand: ["authorization"] }, { signal });
    return `accepted, a user with ${authorization?.permissions?.length ?? "unknown"} permissions`;
  } catch (error) {
    if (!isApiError(error) || error.operation === "login" || ![400, 403].includes(error.status)) throw error;
    return "accepted, an OAuth client that acts for itself";
  }
}

async function firstUser(client: PureCloudClient, signal: AbortSignal) {
  const { data, error, response } = await client.http.GET("/api/v2/users", {
    params: { query: { pageSize: 1 } },
    signal,
  });
  if (!response.ok) await client.getUsers({ pageSize: 1 }, { signal }); // Throws an error that names the permissions.
  const [userId] = idsOf(rowsOf(data ?? error, "entities"), "id");
  return { userId, allowed: Number(response.headers.get("inin-ratelimit-allowed")) || undefined };
}

function paceOf({ pace }: PureCloudLogin, allowed: number | undefined): Check {
  const about = "PureCloud pace";
  const says = pace ? `${pace.calls} calls a ${pace.per}` : "no limit";
  if (allowed === undefined) return ok(about, says);
  const isTooFast = !pace || pace.calls > allowed;
  return isTooFast
    ? unclear(about, `${says}, and the platform allows ${allowed} a minute. Give --purecloud-rate ${allowed}`)
    : ok(about, `${says}, of ${allowed} that the platform allows`);
}

function refusedBy({ operation, permissions }: Tried["refused"][number]): Check {
  const needed = permissions.length > 0 ? ` without ${permissions.join(", ")}` : "";
  return fails("PureCloud reads", `the login may not call ${operation}${needed}. Add it to a role of the OAuth client`);
}
