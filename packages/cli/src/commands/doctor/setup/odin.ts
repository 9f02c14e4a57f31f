import { odinGroupCost } from "@rollcall/audit";
import type { OdinClient, Session } from "@rollcall/clients/odin";
import * as operations from "@rollcall/clients/odin/operations";
import { odinClient } from "../../../run/clients.js";
import { Reader } from "../evidence/reader.js";
import { idOf } from "../evidence/rows.js";
import { Unsettled } from "../evidence/unsettled.js";
import { whyNoGroup } from "../no-group.js";
import { ODIN_SAMPLE_MOST, ODIN_SAMPLE_READS, odinSample } from "../probes/odin/sample.js";
import type { OdinToAsk } from "../request.js";
import { type Check, fails, ok, unclear } from "./check.js";
import { readings, type Tried, trySections } from "./sections.js";

/** Checks what an audit of Odin needs. @throws the error of the first thing without which the rest cannot be asked */
export async function* checkOdin(request: OdinToAsk, signal: AbortSignal): AsyncGenerator<Check> {
  const client = odinClient(request);
  const session = await client.getSession({}, { signal });
  yield ok("Odin login", whoIs(session));
  yield levelOf(session);
  yield request.pace
    ? ok("Odin pace", `${request.pace.calls} calls a ${request.pace.per}`)
    : unclear("Odin pace", "no limit. Five calls a second are usual");
  yield* checkGroup(client, request, signal);
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
    ? unclear(about, "the session names none")
    : ok(about, `${loginType} may audit groups`);
}

async function* checkGroup(client: OdinClient, { given }: OdinToAsk, signal: AbortSignal): AsyncGenerator<Check> {
  const about = "Odin group";
  const reader = new Reader({ api: "odin", http: client.http, known: new Set(), signal, budget: ODIN_SAMPLE_MOST });
  const sample = odinSample(reader.for(ODIN_SAMPLE_READS), given);
  try {
    const place = await sample.place();
    const users = await sample.users();
    const { costs } = odinGroupCost(users.length, { strategy: "perUser", contextOf: place });
    const names = costs.map(({ operation }) => operation);
    const ids = { ...place, userId: idOf(users[0], "userId") };
    yield ok(about, `${users.length} users in ${place.serviceProviderId}/${place.groupId}`);
    const tried = await trySections(client, operations, names, ids, signal);
    yield* readings("Odin reads", tried, refusedBy(tried));
  } catch (error) {
    if (!(error instanceof Unsettled)) throw error;
    yield fails(about, await whyNoGroup(client, given, signal));
  }
}

function refusedBy({ refused }: Tried): Check[] {
  const names = refused.map(({ operation }) => operation).join(", ");
  if (names === "") return [];
  return [
    fails("Odin reads", `the login may not call ${names}. Use a login of a higher level, or ask for its policies`),
  ];
}
