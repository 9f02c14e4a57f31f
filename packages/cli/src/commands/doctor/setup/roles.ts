import { isApiAbortError, isApiError } from "@rollcall/clients/core";
import type { PureCloudClient } from "@rollcall/clients/purecloud";
import { idOf, type Row, rowsOf } from "../evidence/rows.js";
import { type Check, fails, ok, unclear } from "./check.js";

/** The most roles of a client whose names are read. */
const MOST = 5;

/** The roles of the OAuth client, if the login may read them. An audit does not need that. */
export async function clientRoles(client: PureCloudClient, clientId: string, signal: AbortSignal): Promise<Check> {
  const about = "PureCloud roles";
  try {
    const clients = rowsOf(await client.getOauthClients({}, { signal }), "entities");
    const own = clients.find((row) => idOf(row, "id")?.toLowerCase() === clientId.toLowerCase());
    if (!own) return unclear(about, "the list of OAuth clients lacks this client");
    const roles = rowsOf(own, "roleDivisions");
    if (roles.length === 0) return fails(about, "the OAuth client has no role. Print one with rollcall doctor --role");
    const names = await Promise.all(roles.slice(0, MOST).map((role) => nameOf(client, role, signal)));
    const more = roles.length - MOST;
    return ok(about, [...names, ...(more > 0 ? [`${more} more`] : [])].join(", "));
  } catch (error) {
    if (!isApiError(error) || isApiAbortError(error) || error.status === 401) throw error;
    return unclear(about, "the login may not read its own roles (oauth:client:view). An audit does not need that");
  }
}

/** `Supervisor in all divisions`. The id of a role stands for a name that cannot be read. */
async function nameOf(client: PureCloudClient, role: Row, signal: AbortSignal): Promise<string> {
  const roleId = idOf(role, "roleId") ?? "";
  const division = idOf(role, "divisionId");
  const where = division === "*" || division === undefined ? "all divisions" : "one division";
  const name = await client.getAuthorizationRole({ roleId }, { signal }).then(
    (one) => one.name ?? roleId,
    (error: unknown) => {
      if (!isApiError(error) || isApiAbortError(error)) throw error;
      return roleId;
    },
  );
  return `${name} in ${where}`;
}
