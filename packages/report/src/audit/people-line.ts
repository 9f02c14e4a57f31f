import type { Comparison } from "@rollcall/audit/people";

/** A user in `people.ndjson`. */
export interface NamedUser {
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  readonly userId: string;
  readonly name: string | null;
}

/** A line of `people.ndjson`. */
export type PeopleLine =
  | {
      readonly kind: "person";
      readonly odin: NamedUser;
      readonly purecloud: NamedUser;
      /** The keys that matched. */
      readonly by: readonly string[];
      readonly differences: readonly Comparison[];
    }
  | {
      readonly kind: "deleted";
      readonly odin: NamedUser;
      readonly purecloud: NamedUser;
      readonly by: readonly string[];
    }
  | {
      readonly kind: "ambiguous";
      readonly odin: readonly NamedUser[];
      readonly purecloud: readonly NamedUser[];
      readonly edges: readonly { readonly odin: string; readonly purecloud: string; readonly by: readonly string[] }[];
      readonly because: readonly string[];
    }
  | { readonly kind: "suggestion"; readonly odin: NamedUser; readonly purecloud: NamedUser; readonly score: number };
