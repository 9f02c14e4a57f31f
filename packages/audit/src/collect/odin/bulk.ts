import type { OdinSectionName } from "../../record/odin/record.js";
import { asItems, asObject, asObjects, asText, type WireObject } from "../../record/wire.js";
import { type Caller, settled } from "../caller.js";
import { fields, onlyFields, rows } from "../pick.js";
import { type Draft, describesUser, type UserDraft } from "./draft.js";
import type { OdinGroup } from "./group-ids.js";
import type { OdinReader } from "./reader.js";

/** The values of one section for many users, by user id. A user who is missing here is read alone. */
export type Bulk = ReadonlyMap<string, unknown>;

/** Stands for the value of a user who lacks the service that the section belongs to. */
const UNASSIGNED = Symbol("unassigned");

type BulkPlan = Extract<OdinSectionName, `outgoingCallingPlans.${string}`>;
type BulkOperation = Extract<keyof OdinReader, `getUserOutgoingCallingPlan${string}Bulk`>;

const BULK_PLANS: readonly (readonly [BulkPlan, BulkOperation])[] = [
  ["outgoingCallingPlans.outgoingCallingPlanOriginating", "getUserOutgoingCallingPlanOriginatingBulk"],
  ["outgoingCallingPlans.outgoingCallingPlanRedirecting", "getUserOutgoingCallingPlanRedirectingBulk"],
  ["outgoingCallingPlans.outgoingCallingPlanRedirected", "getUserOutgoingCallingPlanRedirectedBulk"],
  ["outgoingCallingPlans.outgoingCallingPlanCallMeNow", "getUserOutgoingCallingPlanCallMeNowBulk"],
];

/** What bulk calls are made with. */
export interface BulkInput {
  readonly odin: OdinReader;
  readonly caller: Caller;
  readonly group: OdinGroup;
}

/** The sections that calls for the whole group bring. */
export const BULK_SECTIONS: ReadonlySet<OdinSectionName> = new Set<OdinSectionName>([
  "user",
  ...BULK_PLANS.map(([name]) => name),
  "registration",
]);

/** The calls for the whole group that bring these sections. */
export const bulkPlanOperations = (sections: ReadonlySet<OdinSectionName>): readonly BulkOperation[] =>
  BULK_PLANS.flatMap(([name, operation]) => (sections.has(name) ? [operation] : []));

/** Reads the chosen ones of the four calling plans that have a bulk call. If one fails, its users are read one by one. */
export async function bulkPlans(
  { odin, caller, group }: BulkInput,
  sections: ReadonlySet<OdinSectionName>,
): Promise<Map<BulkPlan, Bulk>> {
  const plans = new Map<BulkPlan, Bulk>();
  for (const [name, operation] of BULK_PLANS) {
    if (!sections.has(name)) continue;
    const answer = await settled(() => caller.call(odin, operation, { ...group }, rows(planRow)));
    plans.set(name, byUser(asObjects(answer) ?? [], planOf));
  }
  return plans;
}

/** Reads the registrations of the whole group. Empty if the call failed. Then each user is read alone. */
export async function bulkRegistrations({ odin, caller, group }: BulkInput): Promise<Bulk> {
  const answer = await settled(() => caller.call(odin, "getUserRegistrationBulk", { ...group }, registrationRows));
  return byUser(asObjects(asObject(answer)?.users) ?? [], (item) => item.data);
}

/** What the bulk answers contain of a user. */
export function draftFrom(plans: ReadonlyMap<BulkPlan, Bulk>, userId: string): Omit<UserDraft, "isWide"> {
  const draft: Draft = {};
  const unassigned = new Set<BulkPlan>();
  for (const [name, bulk] of plans) {
    const value = bulk.get(userId);
    if (value === UNASSIGNED) unassigned.add(name);
    else if (value !== undefined) draft[name] = value;
  }
  return { draft, unassigned };
}

function byUser(items: readonly WireObject[], pick: (item: WireObject) => unknown): Bulk {
  const values = new Map<string, unknown>();
  for (const item of items) {
    const userId = userIdOf(item);
    const value = pick(item);
    if (userId === undefined) continue;
    if (describesUser(value, userId)) values.set(userId, value);
    else if (isUnassigned(item)) values.set(userId, UNASSIGNED);
  }
  return values;
}

function userIdOf({ data, user, profile, userId }: WireObject): string | undefined {
  return asText(asObject(data)?.userId ?? asObject(user ?? profile)?.userId ?? userId);
}

/** Whether an item says that its user lacks the service. Odin sends such an item without data, and no error. */
function isUnassigned({ service }: WireObject): boolean {
  return asObject(service)?.assigned === false;
}

/** The plan in an item and its user, without the user's profile. */
function planRow(item: WireObject): WireObject {
  const names = "data" in item ? ["data"] : ["useCustomSettings", "userPermissions"];
  const unassigned = isUnassigned(item) ? { service: { assigned: false } } : {};
  return { ...onlyFields(item, names), ...unassigned, userId: userIdOf(item) };
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
