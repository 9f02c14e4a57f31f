import type { RoutingStatus, UserConversationSummary, UserPresence } from "@rollcall/clients/purecloud";
import type { Person } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import type { Call } from "../../server/handler.js";
import { readUser, writeUser } from "../common/answering.js";
import { formOf } from "../common/ledger.js";
import { daily, has, type Member, nearly, type Org, roll } from "../common/org.js";
import { badRequest, Refusal } from "../common/refusal.js";
import { timeOf, write } from "../common/state.js";
import { isAgent, isOffQueue } from "../routing/agents.js";
import { PRESENCES, presenceDefinition } from "./presences.js";

/** The platform itself, as a source of presences. Users of the sandbox have no other. */
export const PLATFORM = "PURECLOUD";

type Status = Pick<RoutingStatus, "status" | "startTime">;

function generated(org: Org, person: Person): Status {
  const dice = daily(org, person, "activity");
  const { now } = org.estate;
  if (has(person, 23) || nearly(person, 23)) {
    // No call takes a day. A wait of days or a call of some minutes is no problem.
    const isLong = has(person, 23);
    const status = formOf(
      org.estate,
      23,
      person.index,
      isLong ? ["NOT_RESPONDING", "INTERACTING"] : ["INTERACTING", "IDLE"],
    );
    return {
      status,
      startTime:
        isLong || status === "IDLE" ? ago(dice.int(20, 70), "hours", now) : ago(dice.int(2, 9), "minutes", now),
    };
  }
  const isOn = isAgent(org, person) && !isOffQueue(org, person) && dice.chance(0.6);
  if (!isOn) return { status: "OFF_QUEUE", startTime: ago(dice.int(1, 900), "hours", now) };
  const status = dice.pick(["IDLE", "IDLE", "INTERACTING", "COMMUNICATING"]);
  return { status, startTime: ago(dice.int(1, 30), "minutes", now) };
}

/** What a user is doing for the queues. With problem 23, the user is stuck in it. */
export function statusOf(org: Org, { id, person, written }: Member): RoutingStatus {
  const made: Status = person ? generated(org, person) : { status: "OFF_QUEUE" };
  return { userId: id, ...(written.routingStatus ?? made) };
}

/** What a user shows to colleagues, in PureCloud or in another system. */
export function presenceOf(org: Org, member: Member, source = PLATFORM): UserPresence {
  const { id, person } = member;
  const { status } = statusOf(org, member);
  const { presence: set } = source === PLATFORM ? member.written : {};
  const shown = set?.systemPresence ?? (person ? daily(org, person, "presence").pick(PRESENCES) : "Offline");
  return {
    id,
    source,
    primary: source === PLATFORM,
    presenceDefinition: presenceDefinition(org.estate, status === "OFF_QUEUE" ? shown : "On Queue"),
    ...(set?.message !== undefined && { message: set.message }),
    modifiedDate: set?.modifiedDate ?? ago(2, "hours", org.estate.now),
    selfUri: `/api/v2/users/${id}/presences/${source}`,
  };
}

/** Whether a user has an account in another system. */
export const isSeenIn = (org: Org, { person }: Member, source: string): boolean =>
  person !== undefined && roll(org, person, source).chance(0.7);

/** How many conversations a user has at the moment. */
export function conversationsOf(org: Org, member: Member): UserConversationSummary {
  const isTalking = statusOf(org, member).status === "INTERACTING";
  const none = { contactCenter: { active: 0, acw: 0 }, enterprise: { active: 0, acw: 0 } };
  return {
    userId: member.id,
    call: { ...none, contactCenter: { active: isTalking ? 1 : 0, acw: 0 } },
    callback: none,
    email: none,
    message: none,
    chat: none,
    socialExpression: none,
    video: none,
  };
}

/** Moves a user who is on queue. A presence puts a user on or off queue. */
function move(org: Org, member: Member, { body }: Call): void {
  const { status } = body as RoutingStatus;
  const { status: before } = statusOf(org, member);
  if (status === undefined) throw badRequest();
  if (status !== before && (status === "OFF_QUEUE" || before === "OFF_QUEUE")) {
    const message = `Invalid routing status transition from ${before} to ${status}.`;
    throw new Refusal(400, "general.bad.request", message);
  }
  write(org.state, member.id, { routingStatus: { status, startTime: timeOf(org.state) } });
}

export const getUserRoutingstatus = readUser(statusOf);

export const putUserRoutingstatus = writeUser(move, statusOf);
