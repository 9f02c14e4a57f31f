import { ok, type Section } from "../../record/outcome.js";
import { membershipsIn } from "../../record/purecloud/shapes.js";
import { asObject } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import type { BulkReads } from "./bulk/bulk.js";
import type { OrganisationContext } from "./organisation/context.js";
import type { PureCloudReader } from "./reader.js";

/** What sections on request are read with. */
export interface OnRequestInput {
  readonly purecloud: PureCloudReader;
  readonly caller: Caller;
  readonly bulk: Pick<BulkReads, "isQueueMember">;
  readonly context: OrganisationContext;
}

/**
 * How many conversations a user gets together. A user in no queue inherits the organisation's setting, which is read once. If
 * nobody knows whether the user is in a queue, the user's own call says.
 *
 * @param queues the section of the same user. Undefined if it was not chosen
 */
export async function utilizationOf(
  input: OnRequestInput,
  userId: string,
  queues: Section | undefined,
): Promise<Section> {
  const { purecloud, caller, bulk, context } = input;
  if ((bulk.isQueueMember(userId) ?? isMember(queues)) === false) return asInherited(await context.read("utilization"));
  const learn = () => caller.call(purecloud, "getRoutingUserUtilization", { userId });
  return caller.section({ name: "utilization", userId, learn });
}

/** The organisation's setting as the own call of a user tells it, who inherits it. */
function asInherited(section: Section): Section {
  const setting = section.status === "ok" ? asObject(section.data) : undefined;
  return setting ? ok({ ...setting, level: "Organization" }) : section;
}

/** The voice mail of a user. */
export function voicemailPolicyOf({ purecloud, caller }: OnRequestInput, userId: string): Promise<Section> {
  const learn = () => caller.call(purecloud, "getVoicemailUserpolicy", { userId });
  return caller.section({ name: "voicemailPolicy", userId, learn });
}

/** Whether a user is in any queue. Undefined if that was not read. */
function isMember(queues: Section | undefined): boolean | undefined {
  const memberships = queues?.status === "ok" ? membershipsIn(queues.data) : undefined;
  return memberships && memberships.joined.length + memberships.unjoined.length > 0;
}
