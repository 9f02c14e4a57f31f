import { asBoolean } from "../wire.js";
import { type Expiry, expiryIn } from "./expiry.js";
import { sayingMore } from "./says-more.js";

/** The passcode of the voice portal, without the passcode. */
export interface OdinPasscode {
  /** `null` if the answer does not say it. */
  readonly isLoginDisabled: boolean | null;
  /** `null` if the answer does not say it. */
  readonly expiry: Expiry | null;
}

/** -1 means never here (docs/facts/odin.md O-92). */
const PORTAL_NEVER = -1;

export function passcodeIn(data: unknown): OdinPasscode | undefined {
  const passcode = sayingMore(data);
  if (!passcode) return undefined;
  const days = expiryIn(passcode.expirationDays);
  const never = asBoolean(passcode.doesNotExpire) === true || (days?.kind === "days" && days.days === PORTAL_NEVER);
  return {
    isLoginDisabled: asBoolean(passcode.isLoginDisabled) ?? null,
    expiry: never ? { kind: "never" } : (days ?? null),
  };
}
