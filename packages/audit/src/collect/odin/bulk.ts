import type { OdinSectionName } from "../../record/odin/record.js";
import { asItems, asObject, asObjects, asText, type WireObject } from "../../record/wire.js";
import { type Caller, settled } from "../caller.js";
import { fields, onlyFields, rows } from "../pick.js";
import { type Draft, describesUser } from "./draft.js";
import type { OdinGroup } from "./group-ids.js";
import type { OdinReader } from "./reader.js";

/** The values of one section for many users, by user id. A user who is missing here is read alone. */
export type Bulk = ReadonlyMap<string, unknown>;

type BulkPlan = Extract<OdinSectionName, `outgoingCallingPlans.${string}`>;
type BulkOperation = Extract<keyof OdinReader, `getUserOutgoingCallingPlan${string}Bulk`>;

const BULK_PLANS: readonly (readonly [BulkPlan, BulkOperation])[] = [
  ["outgoingCallingPlans.outgoingCallingPlanOriginating", "getUserOutgoingCallingPlanOriginatingBulk"],
  ["outgoingCallingPlans.outgoingCallingPlanRedirecting", "getUserOutgoingCallingPlanRedirectingBulk"],
  ["outgoingCallingPlans.outgoingCallingPlanRedirected", "getUserOutgoingCallingPlanRedirectedBulk"],
  ["outgoingCallingPlans.outgoingCallingPlanCallMeNow", "getUserOutgoingCallingPlanCallMeNowBulk"],
];

/** Reads the four calling plans that have a bulk call. If one fails, its users are read one by one. */
export async function bulkPlans(odin: OdinReader, caller: Caller, group: OdinGroup): Promise<Map<BulkPlan, Bulk>> {
  const plans = new Map<BulkPlan, Bulk>();
  for (const [name, operation] of BULK_PLANS) {
    const answer = await settled(() => caller.call(odin, operation, { ...group }, rows(planRow)));
    plans.set(name, byUser(asObjects(answer) ?? [], planOf));
  }
  return plans;
}

/** Reads the registrations of the whole group. Empty if the call failed. Then each user is read alone. */
export async function bulkRegistrations(odin: OdinReader, caller: Caller, group: OdinGroup): Promise<Bulk> {
  const answer = await settled(() => caller.call(odin, "getUserRegistrationBulk", { ...group }, registrationRows));
  return byUser(asObjects(asObject(answer)?.users) ?? [], (item) => item.data);
}

/** What the bulk answers contain of a user. */
export function draftFrom(plans: ReadonlyMap<BulkPlan, Bulk>, userId: string): Draft {
  const draft: Draft = {};
  for (const [name, bulk] of plans) if (bulk.has(userId)) draft[name] = bulk.get(userId);
  return draft;
}

function byUser(items: readonly WireObject[], pick: (item: WireObject) => unknown): Bulk {
  const values = new Map<string, unknown>();
  for (const item of items) {
    const userId = userIdOf(item);
    const value = pick(item);
    if (userId !== undefined && describesUser(value, userId)) values.set(userId, value);
  }
  return values;
}

function userIdOf({ data, user, profile, userId }: WireObject): string | undefined {
  return asText(asObject(data)?.userId ?? asObject(user ?? profile)?.userId ?? userId);
}

/** The plan in an item and its user, without the user's profile. */
function planRow(item: WireObject): WireObject {
  const names = "data" in item ? ["data"] : ["useCustomSettings", "userPermissions"];
  return { ...onlyFields(item, names), userId: userIdOf(item) };
}

function registrationRows(answer: unknown): unknown {
  const picked = fields("users")(answer);
  const list = asItems(asObject(picked)?.users);
  return list ? { users: list.map((item) => ({ data: item.data, userId: userIdOf(item) })) } : picked;
}

/**
 * The plan in an item is under `data`, or flat next to the user's profile. Both were seen. From a flat item only the fields
 * of a plan are read.
 */
function planOf(item: WireObject): unknown {
  if ("data" in item) return item.data;
  const { useCustomSettings, userPermissions, userId } = item;
  return useCustomSettings === undefined ? undefined : { useCustomSettings, userPermissions, userId };
}
