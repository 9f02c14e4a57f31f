import { factOf } from "../fact-of.js";
import type { Section } from "../outcome.js";
import { asObject, asTrimmed } from "../wire.js";
import { endpointFact } from "./endpoint.js";

/** The fields by which a user is reached by telephone or mail. */
const REACHED = ["phoneNumber", "extension", "emailAddress"];

/**
 * Whether a profile shows neither a device nor a number nor an address, or nobody knows. Only the other sections of such a user
 * say whether rules judge the user.
 */
export function mayBeWithoutLine(profile: Section | undefined): boolean {
  const user = factOf(profile, "user", asObject);
  if (!user.known) return true;
  const endpoint = endpointFact(user);
  const hasDevice = endpoint.known && endpoint.value !== null && endpoint.value.type !== "none";
  return !hasDevice && !REACHED.some((field) => asTrimmed(user.value?.[field]));
}
