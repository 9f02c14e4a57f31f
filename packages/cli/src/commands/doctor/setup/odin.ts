import { odinGroupCost } from "@rollcall/audit";
import type { OdinClient, Session } from "@rollcall/clients/odin";
import * as operations from "@rollcall/clients/odin/operations";
import { odinClient } from "../../../run/clients.js";
import { Reader } from "../evidence/reader.js";
import { idOf, isRow } from "../evidence/rows.js";
import { Unsettled } from "../evidence/unsettled.js";
import { whyNoGroup } from "../no-group.js";
import { ODIN_SAMPLE_MOST, ODIN_SAMPLE_READS, odinSample } from "../probes/odin/sample.js";
import type { OdinToAsk } from "../request.js";
import { type Check, fails, ok, unclear } from "./check.js";
import { clockOf } from "./clock.js";
import { readings, type Tried, trySections } from "./sections.js";

/** Checks what an audit of Odin needs. @throws the error of the first thing without which the rest cannot be asked */
export async function* checkOdin(request: OdinToAsk, signal: AbortSignal): AsyncGenerator<Check> {
  const client = odinClient(request);
  const { session, clock } = await sessionOf(client, signal);
  yield ok("Odin login", whoIs(session));
  yield levelOf(session);
  yield clock;
  yield request.pace
    ? ok("Odin pace", `${request.pace.calls} calls a ${request.pace.per}. The platform names no limit`)
    : unclear("Odin pace", "no limit, and the platform names none. Five calls a second are usual");
  yield* policiesOf(session);
  yield* checkGroup(client, request, signal);
}

/** The session, and what the head of its answer says of the clock. */
async function sessionOf(client: OdinClient, signal: AbortSignal): Promise<{ session: Session; clock: Check }> {
  const session = await client.getSession({}, { signal });
  const at = Date.now();
  // Only a call by path shows the head of an answer.
  const { response } = await client.http.GET("/api/v2/auth/session", { signal });
  const clock = clockOf("Odin", response.headers.get("date"), { at, answeredAt: Date.now() });
  return { session, clock };
}

/** Policies of the login that let it see nothing. Which of them an audit needs is in no public source. */
function* policiesOf({ policy }: Session): Generator<Check> {
  const none = Object.entries(isRow(policy) ? policy : {}).flatMap(([name, value]) =>
    typeof value === "string" && /^no(ne| access)$/i.test(value) ? [name] : [],
  );
  if (none.length > 0) yield unclear("Odin policies", `${none.join(", ")}: the login may see none of it`);
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

async function* checkGroup(
  client: OdinClient,
  { given, needed }: OdinToAsk,
  signal: AbortSignal,
): AsyncGenerator<Check> {
  const about = "Odin group";
  const reader = new Reader({ api: "odin", http: client.http, known: new Set(), signal, budget: ODIN_SAMPLE_MOST });
  const sample = odinSample(reader.for(ODIN_SAMPLE_READS), given);
  try {
    const place = await sample.place();
    const users = await sample.users();
    const { costs } = odinGroupCost(users.length, { ...needed, strategy: "perUser", contextOf: place });
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
