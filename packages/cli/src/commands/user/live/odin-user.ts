import {
  auditOdinGroup,
  type CleanOdinUser,
  normalise,
  normaliseGroup,
  ODIN_PLANS,
  type OdinGroup,
  type OdinReader,
  redactRecord,
  type Section,
} from "@rollcall/audit";
import { ApiError } from "@rollcall/clients/core";
import type { OdinClient } from "@rollcall/clients/odin";
import type { Calls } from "./calls.js";

/** What is read of the group, if the user inherits it. The group's numbers and services are long lists. */
const CONTEXT = ODIN_PLANS.map((plan) => `outgoingCallingPlans.${plan}` as const);

/** Whose record is read, and within how many calls. */
export interface OneOdinUser extends OdinGroup {
  readonly userId: string;
  readonly calls: Calls;
  /** No call is made once so many were made. What is left is not read. */
  readonly most: number;
  readonly signal: AbortSignal;
}

/** Reads one user as an audit does, secrets masked. Undefined if the user is gone. */
export async function odinUser(client: OdinClient, options: OneOdinUser): Promise<CleanOdinUser | undefined> {
  const { serviceProviderId, groupId, signal } = options;
  const parts = new Map<string, Section>();
  const records = auditOdinGroup(readerOfOne(client, options), {
    ...{ serviceProviderId, groupId, signal, strategy: "perUser", context: CONTEXT, pausesMs: [] },
    onContext: ({ part, section }) => void parts.set(part, section),
  });
  for await (const record of records)
    return normalise(redactRecord(record), normaliseGroup({ serviceProviderId, groupId }, parts));
  return undefined;
}

/** A reader for whom the group has this user alone, so lists of the group are not read. */
function readerOfOne(client: OdinClient, { serviceProviderId, groupId, userId, calls, most }: OneOdinUser): OdinReader {
  const known: Readonly<Record<string, () => Promise<unknown>>> = {
    getGroup: async () => ({ serviceProviderId, groupId, userCount: 1 }),
    getUsers: async () => [{ serviceProviderId, groupId, userId }],
    getUserRegistrationBulk: async () => ({ users: [] }),
  };
  return new Proxy(client, {
    get: (target, name) => {
      if (typeof name === "string" && Object.hasOwn(known, name)) return known[name];
      const method: unknown = Reflect.get(target, name);
      // The method itself leads to the secrets that errors must not show.
      if (typeof method !== "function" || name === "getUser") return method;
      return (...args: readonly unknown[]) =>
        calls.count < most ? method.apply(target, args) : Promise.reject(limitReached(String(name), most));
    },
  }) as unknown as OdinReader;
}

const limitReached = (operation: string, most: number): ApiError =>
  new ApiError(`the limit of ${most} calls is reached`, { api: "odin", operation, method: "GET", url: "", status: 0 });
