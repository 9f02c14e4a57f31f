import { asBoolean, asItems, asTrimmed } from "../wire.js";
import { nameOf } from "./name-of.js";

/** A device or an app that proves who a user is, in addition to the password. */
export interface PureCloudSecondFactor {
  readonly name: string;
  /** Such as `TOTP`. */
  readonly type: string | null;
  /** One that is switched off cannot be used to log in. */
  readonly enabled: boolean;
}

export function secondFactorsOf(data: unknown): readonly PureCloudSecondFactor[] | undefined {
  return asItems(data)?.map((verifier) => ({
    name: nameOf(verifier),
    type: asTrimmed(verifier.type) ?? null,
    enabled: asBoolean(verifier.enabled) !== false,
  }));
}
