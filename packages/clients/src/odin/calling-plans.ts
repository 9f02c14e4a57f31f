import { checkMethods } from "../core/check-methods.js";
import type { CallOptions } from "../core/operation.js";
import type { Department, UserProfile } from "../generated/odin.gen.js";
import type { OdinOperations } from "../generated/odin.operations.gen.js";
import { type GroupIds, oncePerGroup } from "./once-per-group.js";

/** `originating` says what users may dial, and `redirecting` to where they may forward calls. */
export type CallingPlanKind = "originating" | "redirecting";

/** A value for each class of calls, such as `international`. `Allow` or true opens a class, and `Disallow` or false closes it. */
export type CallingPlanClasses = Readonly<Record<string, string | boolean>>;

/** A user's own plan. It is in force only with `useCustomSettings`. */
export interface OwnCallingPlan {
  readonly useCustomSettings: boolean;
  readonly userPermissions: CallingPlanClasses;
}

/** A client that can read and change the plans of users, and read those of their groups. */
export type CallingPlansClient = Pick<OdinOperations, (typeof METHODS)[number]>;

const METHODS = [
  "getUserOutgoingCallingPlanOriginating",
  "getUserOutgoingCallingPlanRedirecting",
  "putUserOutgoingCallingPlanOriginating",
  "putUserOutgoingCallingPlanRedirecting",
  "getGroupOutgoingCallingPlanOriginating",
  "getGroupOutgoingCallingPlanRedirecting",
] as const;

/** A user as `getUser` reads it. */
export type CallingPlanUser = Pick<UserProfile, "userId" | "serviceProviderId" | "groupId" | "department">;

/** The outgoing calling plans of users. */
export interface CallingPlans {
  /** Reads a user's own plan, whether it is in force or not. @throws ApiError as the method of the client does */
  read(userId: string, kind: CallingPlanKind): Promise<OwnCallingPlan>;
  /**
   * Changes a user's own plan. Classes that the plan does not name stay as they are.
   * @throws ApiError as the method of the client does
   */
  write(userId: string, kind: CallingPlanKind, plan: OwnCallingPlan): Promise<void>;
  /**
   * Reads what is in force for a user: the own plan, or else that of the department, or else that of the group.
   * @throws ApiError as the methods of the client do
   */
  inForce(user: CallingPlanUser, kind: CallingPlanKind): Promise<CallingPlanClasses>;
  /**
   * Reads a user's own plan, and makes a new one that opens some classes (true) and closes others (false). All other classes keep
   * the values in force. Own values that are not in force may be old, and more open. So the new plan has all classes, and no old
   * value comes into force. This method writes nothing.
   * @returns the present plan and the new one. They are the same if all of the classes are so already
   * @throws ApiError as the methods of the client do
   * @throws TypeError if there is no such class
   */
  changed(
    user: CallingPlanUser,
    kind: CallingPlanKind,
    classes: Readonly<Record<string, boolean>>,
  ): Promise<{ readonly from: OwnCallingPlan; readonly to: OwnCallingPlan }>;
}

const VALUES = {
  originating: { open: "Allow", closed: "Disallow" },
  redirecting: { open: true, closed: false },
} as const;

/**
 * Reads and changes what users may dial, and to where they may forward calls:
 *
 *     const plans = callingPlans(odin);
 *     const { to } = await plans.changed(user, "originating", { international: false });
 *     await plans.write(user.userId, "originating", to);
 *
 * The plans of a group are read once.
 * @param odin a client that has `getUserOutgoingCallingPlan…`, `putUserOutgoingCallingPlan…` and `getGroupOutgoingCallingPlan…` of
 *   both kinds
 * @param options those of each call
 * @throws TypeError if the client lacks a method
 */
export function callingPlans(odin: CallingPlansClient, options: CallOptions = {}): CallingPlans {
  checkMethods("callingPlans", odin, METHODS);
  const rowsFor = {
    originating: oncePerGroup((group) => readRows(odin, "originating", group, options)),
    redirecting: oncePerGroup((group) => readRows(odin, "redirecting", group, options)),
  };
  const read = async (userId: string, kind: CallingPlanKind) => ownOf(await readUser(odin, kind, userId, options));
  const both = async (user: CallingPlanUser, kind: CallingPlanKind) => {
    const inherited = inheritedBy(Object(user.department).name, await rowsFor[kind](user));
    const own = await read(user.userId, kind);
    return { own, inForce: own.useCustomSettings ? { ...inherited, ...own.userPermissions } : inherited };
  };
  return {
    read,
    inForce: async (user, kind) => (await both(user, kind)).inForce,
    async changed(user, kind, classes) {
      const { own, inForce } = await both(user, kind);
      return { from: own, to: planWith(own, inForce, kind, classes) };
    },
    async write(userId, kind, { useCustomSettings, userPermissions }) {
      // The two plans have values of different types, which the caller read.
      const body = { userId, useCustomSettings, userPermissions: userPermissions as never };
      await (kind === "originating"
        ? odin.putUserOutgoingCallingPlanOriginating({ body }, options)
        : odin.putUserOutgoingCallingPlanRedirecting({ body }, options));
    },
  };
}

const readUser = (odin: CallingPlansClient, kind: CallingPlanKind, userId: string, options: CallOptions) =>
  kind === "originating"
    ? odin.getUserOutgoingCallingPlanOriginating({ userId }, options)
    : odin.getUserOutgoingCallingPlanRedirecting({ userId }, options);

/** A plan without values has an empty list. */
const ownOf = ({ useCustomSettings, userPermissions }: { useCustomSettings: boolean; userPermissions: object }) => ({
  useCustomSettings,
  userPermissions: { ...(userPermissions as CallingPlanClasses) },
});

function planWith(
  own: OwnCallingPlan,
  inForce: CallingPlanClasses,
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
  odin: CallingPlansClient,
  kind: CallingPlanKind,
  group: GroupIds,
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
