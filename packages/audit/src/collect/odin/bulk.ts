import type { OdinSectionName } from "../../record/odin/record.js";
import { asObject, asObjects, asText, type WireObject } from "../../record/wire.js";
import { type Asker, settled } from "../asker.js";
import type { Draft } from "./draft.js";
import { tells } from "./draft.js";
import type { OdinReader } from "./reader.js";

/** A group on Odin. Both ids may hold any character, `/` included. */
export interface OdinGroup {
  readonly serviceProviderId: string;
  readonly groupId: string;
}

/** Values of one section for many users at once, by user id. A user who is not in it has to be asked for alone. */
export type Bulk = ReadonlyMap<string, unknown>;

type BulkPlan = Extract<OdinSectionName, `outgoingCallingPlans.${string}`>;
type BulkOperation = Extract<keyof OdinReader, `getUserOutgoingCallingPlan${string}Bulk`>;

const BULK_PLANS: readonly (readonly [BulkPlan, BulkOperation])[] = [
  ["outgoingCallingPlans.outgoingCallingPlanOriginating", "getUserOutgoingCallingPlanOriginatingBulk"],
  ["outgoingCallingPlans.outgoingCallingPlanRedirecting", "getUserOutgoingCallingPlanRedirectingBulk"],
  ["outgoingCallingPlans.outgoingCallingPlanRedirected", "getUserOutgoingCallingPlanRedirectedBulk"],
  ["outgoingCallingPlans.outgoingCallingPlanCallMeNow", "getUserOutgoingCallingPlanCallMeNowBulk"],
];

/** Reads the four calling plans that have a bulk call. One that fails is left out: its users are asked for one by one. */
export async function bulkPlans(odin: OdinReader, asker: Asker, group: OdinGroup): Promise<Map<BulkPlan, Bulk>> {
  const plans = new Map<BulkPlan, Bulk>();
  for (const [name, operation] of BULK_PLANS) {
    const answer = await settled(() => asker.ask(odin, operation, { ...group }));
    plans.set(name, byUser(asObjects(answer) ?? [], planOf));
  }
  return plans;
}

/** Reads the registrations of the whole group. Empty when the call failed: each user is then asked for alone. */
export async function bulkRegistrations(odin: OdinReader, asker: Asker, group: OdinGroup): Promise<Bulk> {
  const answer = await settled(() => asker.ask(odin, "getUserRegistrationBulk", { ...group }));
  return byUser(asObjects(asObject(answer)?.users) ?? [], (row) => row.data);
}

/** A user's share of the bulk answers. */
export function draftFrom(plans: ReadonlyMap<BulkPlan, Bulk>, userId: string): Draft {
  const draft: Draft = {};
  for (const [name, bulk] of plans) if (bulk.has(userId)) draft[name] = bulk.get(userId);
  return draft;
}

function byUser(rows: readonly WireObject[], pick: (row: WireObject) => unknown): Bulk {
  const values = new Map<string, unknown>();
  for (const row of rows) {
    const userId = asText(asObject(row.data)?.userId ?? asObject(row.user ?? row.profile)?.userId ?? row.userId);
    const value = pick(row);
    if (userId !== undefined && tells(value, userId)) values.set(userId, value);
  }
  return values;
}

/**
 * The plan in a bulk row: under `data`, or flat beside the user's profile (both were seen). Of a flat row only what belongs
 * to a plan is taken.
 */
function planOf(row: WireObject): unknown {
  if ("data" in row) return row.data;
  const { useCustomSettings, userPermissions, userId } = row;
  return useCustomSettings === undefined ? undefined : { useCustomSettings, userPermissions, userId };
}
