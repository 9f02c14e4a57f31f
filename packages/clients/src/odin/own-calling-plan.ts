import type { CallOptions } from "../core/operation.js";
import type { OdinOperations } from "../generated/odin.operations.gen.js";

/** `originating` says what users may dial, and `redirecting` to where they may forward calls. */
export type CallingPlanKind = "originating" | "redirecting";

/** A value for each class of calls, such as `international`. `Allow` or true opens a class, and `Disallow` or false closes it. */
export type CallingPlanClasses = Readonly<Record<string, string | boolean>>;

/** A user's own plan. It is in force only with `useCustomSettings`. */
export interface OwnCallingPlan {
  readonly useCustomSettings: boolean;
  readonly userPermissions: CallingPlanClasses;
}

/** A client that can read the own plans of users. */
export type OwnCallingPlanClient = Pick<
  OdinOperations,
  "getUserOutgoingCallingPlanOriginating" | "getUserOutgoingCallingPlanRedirecting"
>;

/**
 * Reads a user's own outgoing calling plan, whether it is in force or not.
 * @param odin a client that has `getUserOutgoingCallingPlanOriginating` or `getUserOutgoingCallingPlanRedirecting`, as `kind` says
 * @throws ApiError as the method does
 */
export async function readOwnCallingPlan(
  odin: OwnCallingPlanClient,
  userId: string,
  kind: CallingPlanKind,
  options: CallOptions = {},
): Promise<OwnCallingPlan> {
  const { useCustomSettings, userPermissions } = await (kind === "originating"
    ? odin.getUserOutgoingCallingPlanOriginating({ userId }, options)
    : odin.getUserOutgoingCallingPlanRedirecting({ userId }, options));
  // A plan without values is an empty list.
  return { useCustomSettings, userPermissions: { ...(userPermissions as CallingPlanClasses) } };
}

/**
 * Changes a user's own outgoing calling plan: `await writeOwnCallingPlan(odin, userId, "originating", plan)`. Classes that the plan
 * does not name stay as they are.
 * @param odin a client that has `putUserOutgoingCallingPlanOriginating` or `putUserOutgoingCallingPlanRedirecting`, as `kind` says
 * @throws ApiError as the method does
 */
export async function writeOwnCallingPlan(
  odin: Pick<OdinOperations, "putUserOutgoingCallingPlanOriginating" | "putUserOutgoingCallingPlanRedirecting">,
  userId: string,
  kind: CallingPlanKind,
  { useCustomSettings, userPermissions }: OwnCallingPlan,
  options: CallOptions = {},
): Promise<void> {
  // The two plans have values of different types, which the caller read.
  const body = { userId, useCustomSettings, userPermissions: userPermissions as never };
  await (kind === "originating"
    ? odin.putUserOutgoingCallingPlanOriginating({ body }, options)
    : odin.putUserOutgoingCallingPlanRedirecting({ body }, options));
}
