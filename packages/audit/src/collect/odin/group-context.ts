import type { OdinContextPart, OnContext } from "../../record/context.js";
import type { OdinPlan } from "../../record/odin/record.js";
import { asObject, asRows } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { Context } from "../context.js";
import type { KnownParts } from "../memory.js";
import { fields, onlyFields, type Pick, whole } from "../pick.js";
import { UnusableAnswer } from "../section.js";
import { type Shard, shardOf } from "../shard.js";
import { GROUP_FIELDS, isOfAnotherGroup, type OdinGroup } from "./group-ids.js";
import { huntGroups } from "./hunt-groups.js";
import { lackOfGroup } from "./lacking.js";
import { isOfService } from "./licences.js";
import { planRows } from "./plan-rows.js";
import type { OdinReader, OdinReads } from "./reader.js";

/** What is read once for a group. */
export type GroupContext = Context<OdinContextPart>;

/** The operations whose parameters name a group, and nothing else. */
type OfGroup = {
  [Name in keyof OdinReads]: OdinGroup extends Parameters<OdinReads[Name]>[0] ? Name : never;
}[keyof OdinReads];

/** The operation that reads the group's own plan, which users inherit (docs/facts/odin.md O-78). */
export const PLAN_OPERATIONS = {
  outgoingCallingPlanAuthorizationCode: "getGroupOutgoingCallingPlanAuthorizationCodes",
  outgoingCallingPlanCallMeNow: "getGroupOutgoingCallingPlanCallMeNow",
  outgoingCallingPlanDigitPlanCallMeNow: "getGroupOutgoingCallingPlanDigitPlanCallMeNow",
  outgoingCallingPlanDigitPlanOriginating: "getGroupOutgoingCallingPlanDigitPlanOriginating",
  outgoingCallingPlanDigitPlanRedirecting: "getGroupOutgoingCallingPlanDigitPlanRedirecting",
  outgoingCallingPlanOriginating: "getGroupOutgoingCallingPlanOriginating",
  outgoingCallingPlanRedirected: "getGroupOutgoingCallingPlanRedirected",
  outgoingCallingPlanRedirecting: "getGroupOutgoingCallingPlanRedirecting",
  outgoingCallingPlanTransferNumbers: "getGroupOutgoingCallingPlanTransferNumbers",
  outgoingCallingPlanPinholeDigitPlanCallMeNow: "getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow",
  outgoingCallingPlanPinholeDigitPlanOriginating: "getGroupOutgoingCallingPlanPinholeDigitPlanOriginating",
  outgoingCallingPlanPinholeDigitPlanRedirecting: "getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting",
} as const satisfies Record<OdinPlan, OfGroup>;

/** The parts that take one call, except plans. */
const OPERATIONS = new Map<OdinContextPart, OfGroup>([
  ["group", "getGroup"],
  ["services", "getGroupServices"],
  ["numbers", "getGroupDnsDetails"],
]);

const operationOf = (part: OdinContextPart): OfGroup =>
  OPERATIONS.get(part) ?? PLAN_OPERATIONS[part.slice(PLANS.length) as OdinPlan];

const PLANS = "outgoingCallingPlans.";

const isPlan = (part: OdinContextPart): part is `outgoingCallingPlans.${OdinPlan}` => part.startsWith(PLANS);

/** What the context of a group is read with. */
export interface GroupContextOptions {
  readonly odin: OdinReader;
  readonly caller: Caller;
  readonly group: OdinGroup;
  readonly known?: KnownParts | undefined;
  /** Receives the parts. Undefined if this run does not keep them. */
  readonly onContext?: OnContext | undefined;
}

/** The context of a group. */
export function groupContext({ odin, caller, group, known, onContext }: GroupContextOptions): GroupContext {
  const scope = `${group.serviceProviderId}/${group.groupId}`;
  const context: GroupContext = new Context<OdinContextPart>({
    caller,
    known,
    isOfService: async (part) => {
      if (!isPlan(part)) return part === "huntGroups";
      // What is not kept is read for a user who inherits it. So the group has the service.
      return isOfService(part) || (onContext !== undefined && (await lackOfGroup(part, context)) !== undefined);
    },
    learn: (part) => {
      if (part === "huntGroups") return huntGroups(odin, caller, group);
      const pick = onContext ? whole : (NEEDED.get(part) ?? planRows);
      return caller.read(odin, operationOf(part), { ...group }, (answer) => ofGroup(answer, group), pick);
    },
    keep: onContext && ((part, section) => onContext({ platform: "odin", scope, part, section })),
  });
  return context;
}

/** The group's own services, with only what says whether it has them. */
const ownServices: Pick = (answer) => {
  const picked = fields("groupServices", ...GROUP_FIELDS)(answer);
  const rows = asRows(asObject(picked)?.groupServices);
  if (!rows) return picked;
  const groupServices = rows.map((row) => onlyFields(row, ["serviceName", "authorized", "assigned"]));
  return { ...asObject(picked), groupServices };
};

/** What the records need of a group. All other parts are plans. */
const NEEDED = new Map<OdinContextPart, Pick>([
  ["group", fields("userCount", ...GROUP_FIELDS)],
  ["services", ownServices],
]);

function ofGroup(answer: unknown, group: OdinGroup): unknown {
  if (isOfAnotherGroup(answer, group)) throw new UnusableAnswer("the answer is about another group");
  return answer;
}

/** Whether a shard keeps the context of a group. Of several shards one does, and the others read what their records need. */
export function keepsContext({ serviceProviderId, groupId }: OdinGroup, shard: Shard | undefined): boolean {
  return shard === undefined || shardOf(["odin", serviceProviderId, groupId, ""], shard.of) === shard.index;
}
