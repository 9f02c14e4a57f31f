import { asItems, asObject, asTrimmed, type WireObject } from "../wire.js";
import { forwardingIn } from "./shapes.js";

/** Where a step of call forwarding rings. */
export interface PureCloudTarget {
  /** `PHONENUMBER`, `STATION`, or another word of the platform. */
  readonly type: string | null;
  readonly value: string;
}

/** Call forwarding step by step. The targets of a step ring together. */
export interface PureCloudForwardingSteps {
  readonly enabled: boolean;
  readonly steps: readonly (readonly PureCloudTarget[])[];
  /** Whose voice mail answers: `PURECLOUD`, `LASTCALL` or `NONE`. */
  readonly voicemail: string | null;
}

export function forwardingStepsOf(data: unknown): PureCloudForwardingSteps | undefined {
  const forwarding = forwardingIn(data);
  const { calls, voicemail } = asObject(data) ?? {};
  if (!forwarding) return undefined;
  const steps = (asItems(calls ?? []) ?? []).map(({ targets }) => (asItems(targets ?? []) ?? []).flatMap(targetOf));
  return { enabled: forwarding.enabled, steps, voicemail: asTrimmed(voicemail) ?? null };
}

function targetOf({ type, value }: WireObject): PureCloudTarget[] {
  const text = asTrimmed(value);
  return text === undefined ? [] : [{ type: asTrimmed(type) ?? null, value: text }];
}
