import { type Fact, mapFact } from "../fact.js";
import { returnedIn } from "../fact-of.js";
import { asDigits, asTrimmed, type WireObject } from "../wire.js";

/** The two names of a user. */
export interface OdinNames {
  readonly first: string | null;
  readonly last: string | null;
}

/** What a profile also says, in addition to numbers and devices. */
export interface OdinProfile {
  readonly names: Fact<OdinNames>;
  /** The number that the user has set to show when calling out. */
  readonly callerId: Fact<string>;
  /** IANA time zone, in which the times of the user's schedules are. */
  readonly timeZone: Fact<string>;
  /** What the user does, such as `Accountant`. */
  readonly title: Fact<string>;
}

export function profileOf(user: Fact<WireObject>): OdinProfile {
  // Odin sends `""` for what is not set, so a missing field was not returned.
  const sent = (field: string, ...others: readonly string[]) => returnedIn(user, "user", [field, ...others]);
  return {
    names: mapFact(sent("lastName", "firstName"), (profile) => ({
      first: asTrimmed(profile.firstName) ?? null,
      last: asTrimmed(profile.lastName) ?? null,
    })),
    callerId: mapFact(sent("callingLineIdPhoneNumber"), (p) => asDigits(p.callingLineIdPhoneNumber) ?? null),
    timeZone: mapFact(sent("timeZone"), (profile) => asTrimmed(profile.timeZone) ?? null),
    title: mapFact(user, (profile) => asTrimmed(profile.title) ?? null),
  };
}
