import { ODIN_PLANS, type OdinPlan } from "./odin/record.js";
import type { OutcomeStatus, Section } from "./outcome.js";

/** What is read once for an Odin group, in the order of a report. The plans are those that users inherit. */
export const ODIN_CONTEXT = [
  "group",
  "services",
  "numbers",
  "huntGroups",
  ...ODIN_PLANS.map((plan): `outgoingCallingPlans.${OdinPlan}` => `outgoingCallingPlans.${plan}`),
] as const;

/**
 * What is read once for a PureCloud organisation, in the order of a report. `licenses` are the definitions. `deletedUsers` are only
 * those who left, with what identifies them.
 */
export const PURECLOUD_CONTEXT = ["divisions", "roles", "licenses", "queues", "deletedUsers"] as const;

export type OdinContextPart = (typeof ODIN_CONTEXT)[number];
export type PureCloudContextPart = (typeof PURECLOUD_CONTEXT)[number];

/** The parts of each platform's context. */
export const CONTEXT_PARTS: Readonly<Record<"odin" | "purecloud", readonly string[]>> = {
  odin: ODIN_CONTEXT,
  purecloud: PURECLOUD_CONTEXT,
};

/** A part of the context. It is read once for a group or an organisation, and not for each user. */
export interface ContextPart {
  readonly platform: "odin" | "purecloud";
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  /** Its name, such as `services`. */
  readonly part: string;
  /** Its own outcome, with the wire value as the platform sent it. */
  readonly section: Section;
}

/** Receives the parts of a context. A later outcome of the same part replaces the earlier one. An error that it throws ends the run. */
export type OnContext = (part: ContextPart) => void;

/** How a part of the context stands. */
export interface PartSummary {
  readonly part: string;
  readonly status: OutcomeStatus;
  /** The permissions to ask for, the platform's words, or the error. Empty if it was read. */
  readonly because: readonly string[];
}
