import { odinGroupCost } from "@rollcall/audit";
import { isApiAbortError } from "@rollcall/clients/core";
import type { OdinClient, Session } from "@rollcall/clients/odin";
import * as operations from "@rollcall/clients/odin/operations";
import { odinClient } from "../../../run/clients.js";
import { explain } from "../../../run/failure.js";
import { Reader } from "../evidence/reader.js";
import { idOf } from "../evidence/rows.js";
import { Unsettled } from "../evidence/unsettled.js";
import { ODIN_SAMPLE_MOST, ODIN_SAMPLE_READS, odinSample } from "../probes/odin/sample.js";
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
  const pace = request.pace
    ? ok("Odin pace", `${request.pace.calls} calls a ${request.pace.per}`)
    : unclear("Odin pace", "no limit. Five calls a second are usual");
  return [ok("Odin login", whoIs(session)), levelOf(session), pace, ...(await checkGroup(client, request, signal))];
}

function whoIs({ loginType, serviceProviderId, groupId, softwareVersion }: Session): string {
  const of = [serviceProviderId, groupId].filter((id) => id !== null && id !== undefined && id !== "").join("/");
  const release = softwareVersion ? `, release ${softwareVersion}` : "";
  return `accepted, level ${loginType ?? "unknown"}${of && ` of ${of}`}${release}`;
}

function levelOf({ loginType }: Session): Check {
  const about = "Odin level";
  if (loginType === "User") return fails(about, "a user's login reads that user only. Use an administrator's login");
  if (loginType === "Group Department")
    return unclear(about, "it may see its department only. A group's login sees the group");
  return loginType === undefined
    ? unclear(about, "the session does not say the level of the login")
    : ok(about, `${loginType} may audit groups`);
}

async function checkGroup(client: OdinClient, { given }: OdinToAsk, signal: AbortSignal): Promise<Check[]> {
  const about = "Odin group";
  const reader = new Reader({ api: "odin", http: client.http, known: new Set(), signal, budget: ODIN_SAMPLE_MOST });
  const sample = odinSample(reader.for(ODIN_SAMPLE_READS), given);
  try {
    const place = await sample.place();
    const users = await sample.users();
    const { costs } = odinGroupCost(users.length, { strategy: "perUser", contextOf: place });
    const names = costs.map(({ operation }) => operation);
    const ids = { ...place, userId: idOf(users[0], "userId") };
    const found = `${users.length} users in ${place.serviceProviderId}/${place.groupId}`;
    return [ok(about, found), ...reading(await trySections(client, operations, names, ids, signal))];
  } catch (error) {
    if (!(error instanceof Unsettled)) throw error;
    return [fails(about, `${await whyNone(client, given, signal)}. Check --odin-sp and --odin-group`)];
  }
}

/** Why a group has no users to show, in the words of the platform if it has any. */
async function whyNone(client: OdinClient, { serviceProviderId, groupId }: OdinToAsk["given"], signal: AbortSignal) {
  if (serviceProviderId === undefined || groupId === undefined) return "the login sees no group with users";
  try {
    await client.getUsers({ serviceProviderId, groupId }, { signal });
    return "the group has no users";
  } catch (error) {
    if (isApiAbortError(error)) throw error;
    return explain(error).line;
  }
}

function reading({ answered, refused, failed }: Awaited<ReturnType<typeof trySections>>): Check[] {
  const about = "Odin reads";
  const names = refused.map(({ operation }) => operation).join(", ");
  return [
    ok(about, `${answered} calls of an audit were answered`),
    ...(names === ""
      ? []
      : [fails(about, `the login may not call ${names}. Use a login of a higher level, or ask for its policies`)]),
    ...failed.map(({ operation, why }) => unclear(about, `${operation} failed (${why})`)),
  ];
}
