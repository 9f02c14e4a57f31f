import type { Sides } from "../../people/people.js";
import type { RulesConfig } from "./config.js";
import type { Truth } from "./truth.js";

/** Where a number leads. */
export interface Whereabouts {
  /** Whether it leaves the organisation. */
  readonly external: Truth;
  /** `+` and digits. `null` if it cannot be written so. */
  readonly e164: string | null;
  /** The ISO code of its country. `null` if unknown. */
  readonly country: string | null;
  /** If the country is unknown, the main one of those that share its calling code. `null` if that is unknown too. */
  readonly mainCountry: string | null;
  /** Its class, such as `mobile` or `premium`. */
  readonly destination: string;
}

/** From where a number is dialled. */
export interface Origin {
  readonly platform: "odin" | "purecloud";
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  /** The ISO code of the user's country, if the record has one. */
  readonly country: string | null;
}

/** What is known once all users are. */
export interface World<Survey> {
  readonly survey: Survey;
  readonly config: RulesConfig;
  /** Why not all users of the platform are here. Empty if all are. */
  readonly partial: readonly string[];
  /** Why a user of PureCloud without a state may have one. Empty if the platform lists no such user, not even a deleted one. */
  readonly unlisted: readonly string[];
  /** The state of a PureCloud user, also of a deleted one. `null` if it is unknown, undefined if the audit does not have the user. */
  stateOf(userId: string): string | null | undefined;
  /** The end of a number that is dialled, as the platform writes it. Bounded memory. */
  where(number: string, from: Origin): Whereabouts;
}

/** What is known once it is known who is who. */
export interface PersonWorld<Survey> extends World<Survey> {
  /** How much of each platform was audited. */
  readonly sides: Sides;
}
