import { checkMethods } from "../core/check-methods.js";
import type { CallOptions } from "../core/operation.js";
import type { Department, UserProfile } from "../generated/odin.gen.js";
import type { OdinOperations } from "../generated/odin.operations.gen.js";
import {
  type CallingPlanClasses,
  type CallingPlanKind,
  type OwnCallingPlan,
  type OwnCallingPlanClient,
  readOwnCallingPlan,
} from "./own-calling-plan.js";

/** A client that can read the plans of users and of their groups. */
export type CallingPlanClient = OwnCallingPlanClient &
  Pick<OdinOperations, "getGroupOutgoingCallingPlanOriginating" | "getGroupOutgoingCallingPlanRedirecting">;

/** A user as `getUser` reads it. */
export type CallingPlanUser = Pick<UserProfile, "userId" | "serviceProviderId" | "groupId" | "department">;

/** A user's own plan, and what is in force. */
export interface UserCallingPlan {
  readonly own: OwnCallingPlan;
  /** The user's own values if the own plan is in force. Otherwise those of the department, or of the group. */
  readonly inForce: CallingPlanClasses;
}

/**
 * Makes a reader of what users may dial, or to where they may forward calls: `const read = callingPlanReader(odin, "originating")`.
 * A user without an own plan inherits that of the department, and a department without one that of the group. The plans of a
 * group are read once.
 * @param odin a client that has `getUserOutgoingCallingPlan…` and `getGroupOutgoingCallingPlan…` of both kinds
 * @param options those of each call
 * @returns a function that reads the plan of a user. It throws an `ApiError` if a plan cannot be read
 * @throws TypeError if the client lacks a method
 */
export function callingPlanReader(
  odin: CallingPlanClient,
  kind: CallingPlanKind,
  options: CallOptions = {},
): (user: CallingPlanUser) => Promise<UserCallingPlan> {
  checkMethods("callingPlanReader", odin, [
    ...(["getUserOutgoingCallingPlanOriginating", "getUserOutgoingCallingPlanRedirecting"] as const),
    ...(["getGroupOutgoingCallingPlanOriginating", "getGroupOutgoingCallingPlanRedirecting"] as const),
  ]);
  const read = new Map<string, Promise<readonly GroupRow[]>>();
  const rowsOf = ({ serviceProviderId = "", groupId = "" }: CallingPlanUser) => {
    const key = JSON.stringify([serviceProviderId, groupId]);
    const reading = read.get(key) ?? readRows(odin, kind, { serviceProviderId, groupId }, options);
    read.set(key, reading);
    reading.catch(() => read.delete(key)); // The next user of the group tries again.
    return reading;
  };
  return async (user) => {
    const inherited = inheritedBy(Object(user.department).name, await rowsOf(user));
    const own = await readOwnCallingPlan(odin, user.userId, kind, options);
    return { own, inForce: own.useCustomSettings ? { ...inherited, ...own.userPermissions } : inherited };
  };
}

const VALUES = {
  originating: { open: "Allow", closed: "Disallow" },
  redirecting: { open: true, closed: false },
} as const;

/**
 * The own plan that opens some classes of calls and closes others, and keeps all others as they are in force. Own values that are
 * not in force may be old, and more open. So all classes are written, and none of those comes into force.
 *
 *     const plan = await callingPlanReader(odin, "originating")(user);
 *     await writeOwnCallingPlan(odin, userId, "originating", callingPlanWith(plan, "originating", { international: false }));
 *
 * @param classes whether each class is opened (true) or closed
 * @returns the present own plan if all of the classes are so already
 * @throws TypeError if the plan has no such class
 */
export function callingPlanWith(
  { own, inForce }: UserCallingPlan,
  kind: CallingPlanKind,
  classes: Readonly<Record<string, boolean>>,
): OwnCallingPlan {
  const unknown = Object.keys(classes).find((name) => !Object.hasOwn(inForce, name));
  if (unknown !== undefined)
    throw new TypeError(`there is no class "${unknown}". The classes are ${Object.keys(inForce).join(", ")}`);
  const { open, closed } = VALUES[kind];
  const values = Object.entries(classes).map(([name, isOpen]) => [name, isOpen ? open : closed] as const);
  if (values.every(([name, value]) => String(inForce[name]) === String(value))) return own;
  return { useCustomSettings: true, userPermissions: { ...inForce, ...Object.fromEntries(values) } };
}

/** What a department inherits. The group's default has no department. */
interface GroupRow {
  readonly department?: Department | readonly never[] | null;
  readonly permissions: object;
}

async function readRows(
  odin: CallingPlanClient,
  kind: CallingPlanKind,
  group: { readonly serviceProviderId: string; readonly groupId: string },
  options: CallOptions,
): Promise<readonly GroupRow[]> {
  const { departments } = await (kind === "originating"
    ? odin.getGroupOutgoingCallingPlanOriginating(group, options)
    : odin.getGroupOutgoingCallingPlanRedirecting(group, options));
  return [departments as GroupRow[]].flat();
}

/** A department without own values has the group's default. */
function inheritedBy(department: string | undefined, rows: readonly GroupRow[]): CallingPlanClasses {
  const named = (row: GroupRow): string | undefined => Object(row.department).name;
  const row = rows.find((one) => named(one) === department) ?? rows.find((one) => !named(one));
  return { ...row?.permissions } as CallingPlanClasses;
}
