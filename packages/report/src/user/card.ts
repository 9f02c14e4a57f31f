import type { CleanOdinUser, CleanPureCloudUser } from "@rollcall/audit";
import type { AuditFinding } from "@rollcall/audit/changes";
import type { Comparison } from "@rollcall/audit/people";
import type { NamedUser } from "../audit/people-line.js";

/** Where the facts of a card come from. */
export type CardSource =
  | {
      readonly kind: "audit";
      readonly folder: string;
      /** When the audit began. ISO 8601, UTC, as the next one. */
      readonly startedAt: string;
      /** The time that it was judged by. */
      readonly asOf: string;
    }
  | {
      readonly kind: "live";
      /** When the platforms were asked. ISO 8601, UTC. */
      readonly readAt: string;
    };

/** A user of a card, with the scope that an audit calls it by. */
export interface CardSide<User> {
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  readonly user: User;
}

/** Who the other user of the person is. */
export type CardMatch =
  /** One person on both platforms. */
  | { readonly is: "person"; readonly by: readonly string[]; readonly differences: readonly Comparison[] }
  /** The user of PureCloud was deleted. */
  | { readonly is: "deleted"; readonly by: readonly string[]; readonly purecloud: NamedUser }
  /** Several users share keys, and nobody can say who is who. */
  | {
      readonly is: "ambiguous";
      readonly odin: readonly NamedUser[];
      readonly purecloud: readonly NamedUser[];
      readonly because: readonly string[];
    }
  /** No user of the other platform has the same keys. */
  | {
      readonly is: "alone";
      /** Why the other user may exist all the same. Empty if nothing says so. */
      readonly because: readonly string[];
      /** Users of the other platform with the same name, and no key in common. */
      readonly perhaps: readonly NamedUser[];
    };

/** Everything that is known of one person. One side at least is there. */
export interface UserCard {
  readonly source: CardSource;
  readonly odin?: CardSide<CleanOdinUser> | undefined;
  readonly purecloud?: CardSide<CleanPureCloudUser> | undefined;
  readonly match: CardMatch;
  /** Undefined if nothing was judged, as with facts that were just read. */
  readonly judged?:
    | {
        readonly findings: readonly AuditFinding[];
        /** The ids of the rules that could not judge a user of the card. */
        readonly notEvaluated: readonly string[];
      }
    | undefined;
}
