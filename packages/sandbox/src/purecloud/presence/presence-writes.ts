import type { MutableUserPresence, UserPresence } from "@rollcall/clients/purecloud";
import type { Call, Handler } from "../../server/handler.js";
import { found, orgOf, writeUser } from "../common/answering.js";
import type { Member, Org } from "../common/org.js";
import { badRequest, notFound } from "../common/refusal.js";
import { type PureCloudState, timeOf, type Written, write } from "../common/state.js";
import { PLATFORM, presenceOf, statusOf } from "./activity.js";
import { systemPresenceWith } from "./presences.js";

type Change = UserPresence | MutableUserPresence;

/** A user whose presence is on queue is on queue, and no other user is. A user who is on queue already keeps the routing status. */
function statusAfter(org: Org, member: Member, isOn: boolean): Written {
  const { status } = statusOf(org, member);
  if (isOn === (status !== "OFF_QUEUE")) return {};
  return { routingStatus: { status: isOn ? "IDLE" : "OFF_QUEUE", startTime: timeOf(org.state) } };
}

/** What is written of a user who shows something else. Nothing of it is written if it is wrong. */
function changed(org: Org, member: Member, { presenceDefinition, message, primary, source }: Change): Written {
  if ((presenceDefinition ?? message ?? primary) === undefined) throw badRequest();
  const set = presenceDefinition && systemPresenceWith(org.estate, presenceDefinition.id);
  if ((presenceDefinition && set === undefined) || (source !== undefined && source !== PLATFORM)) throw notFound();
  const before = member.written.presence;
  const presence = {
    systemPresence: set ?? before?.systemPresence,
    message: message ?? before?.message,
    modifiedDate: timeOf(org.state),
  };
  return { presence, ...(set !== undefined && statusAfter(org, member, set === "On Queue")) };
}

const change = (org: Org, member: Member, { path, body }: Call) => {
  if ((path.sourceId ?? PLATFORM) !== PLATFORM) throw notFound();
  write(org.state, member.id, changed(org, member, body as UserPresence));
};

const read = (org: Org, member: Member) => presenceOf(org, member);

export const patchUserPresence = writeUser(change, read);

export const patchUserPresencesPurecloud = writeUser(change, read);

/** Nobody is changed if one of the users or definitions does not exist. */
export const putUsersPresencesBulk: Handler<PureCloudState> = ({ body }, estate, state) => {
  const org = orgOf(estate, state);
  const changes = (body as MutableUserPresence[]).map((one) => {
    const member = found(org, { path: { userId: one.id ?? "" } });
    return [member.id, changed(org, member, one)] as const;
  });
  for (const [id, written] of changes) write(state, id, written);
  return { status: 200, body: changes.map(([id]) => read(org, found(org, { path: { userId: id } }))) };
};
