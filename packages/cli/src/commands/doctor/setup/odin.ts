import { odinGroupCost } from "@rollcall/audit";
import { isApiAbortError } from "@rollcall/clients/core";
import type { OdinClient, Session } from "@rollcall/clients/odin";
import * as operations from "@rollcall/clients/odin/operations";
import { EXIT } from "../../../exit-code.js";
import { explain } from "../../../run/failure.js";
import { odinClient } from "../../../run/clients.js";
import { idOf, rowsOf } from "../evidence/rows.js";
import type { OdinToAsk } from "../request.js";
import { type Check, fails, failsWith, ok, unclear } from "./check.js";
import { trySections } from "./sections.js";

/** Checks what an audit of Odin needs. It stops at the first thing without which the rest cannot be asked. */
export async function checkOdin(request: OdinToAsk, signal: AbortSignal): Promise<Check[]> {
  const client = odinClient(request);
  let session: Session;
  try {
    session = await client.getSession({}, { signal });
  } catch (error) {
    if (isApiAbortError(error)) throw error;
    return [failsWith("Odin login", error)];
  }
  const pace = request.pace ? ok("Odin pace", `${request.pace.calls} calls a ${request.pace.per}`) : unclear("Odin pace", "no limit. Five calls a second are usual");
  return [ok("Odin login", whoIs(session)), levelOf(session), pace, ...(await checkGroup(client, request, session, signal))];
}

function whoIs({ loginType, serviceProviderId, groupId, softwareVersion }: Session): string {
  const of = [serviceProviderId, groupId].filter((id) => id !== null && id !== undefined && id !== "").join("/");
  const release = softwareVersion ? `, release ${softwareVersion}` : "";
  return `accepted, level ${loginType ?? "unknown"}${of && ` of ${of}`}${release}`;
}

function levelOf({ loginType }: Session): Check {
  const about = "Odin level";
  if (loginType === "User") return fails(about, "a user's login reads that user only. Use an administrator's login");
  if (loginType === "Group Department") return unclear(about, "it may see its department only. A group's login sees the group");
  return loginType === undefined ? unclear(about, "the session names none") : ok(about, `${loginType} may audit groups`);
}

async function checkGroup(
  client: OdinClient,
  { given }: OdinToAsk,
  session: Session,
  signal: AbortSignal,
): Promise<Check[]> {
  const about = "Odin group";
  const own = { ...session };
  const serviceProviderId = given.serviceProviderId ?? idOf(own, "serviceProviderId");
  const groupId = given.groupId ?? idOf(own, "groupId");
  if (serviceProviderId === undefined || groupId === undefined)
    return [unclear(about, "not checked. Give --odin-sp and --odin-group to try the calls of an audit")];
  const place = { serviceProviderId, groupId };
  try {
    const users = rowsOf(await client.getUsers(place, { signal }));
    const userId = idOf(users[0], "userId");
    if (userId === undefined) return [fails(about, "it lists no users. Check --odin-sp and --odin-group")];
    const context = { strategy: "perUser", contextOf: place } as const;
    const names = odinGroupCost(users.length, context).costs.map(({ operation }) => operation);
    return [ok(about, `${users.length} users`), ...reading(await trySections(client, operations, names, { ...place, userId }, signal))];
  } catch (error) {
    if (isApiAbortError(error)) throw error;
    const { line, code } = explain(error);
    return [fails(about, `${line}. Check --odin-sp and --odin-group`, code === EXIT.access ? code : EXIT.incomplete)];
  }
}

function reading({ answered, refused, failed }: Awaited<ReturnType<typeof trySections>>): Check[] {
  const about = "Odin reads";
  const names = refused.map(({ operation }) => operation).join(", ");
  return [
    ok(about, `${answered} calls of an audit were answered`),
    ...(names === "" ? [] : [fails(about, `the login may not call ${names}. Use a login of a higher level, or ask for its policies`)]),
    ...failed.map(({ operation, why }) => unclear(about, `${operation} failed (${why})`)),
  ];
}
