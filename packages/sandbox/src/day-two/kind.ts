import type { ChangeKind } from "../estate/change.js";
import type { Estate, Person } from "../estate/estate.js";
import type { Population, Topic } from "../estate/problems/problem.js";
import type { Written as OdinWritten } from "../odin/common/state.js";
import type { Subject } from "../odin/common/subject.js";
import type { Member, Org } from "../purecloud/common/org.js";
import type { Written as PureCloudWritten } from "../purecloud/common/state.js";

/** A person who may change, as the first day knows the person. */
export interface Who {
  readonly index: number;
  readonly person: Person;
  /** The estate before all changes. */
  readonly estate: Estate;
  readonly org: Org;
  /** Throws for people who are not on Odin. */
  readonly odin: Subject;
  readonly purecloud: Member;
}

/** The place of a user of Odin who is new, or has another id or group. */
export interface OdinHome {
  readonly userId: string;
  readonly serviceProviderId: string;
  readonly groupId: string;
}

/** How one person changes. */
export interface Effect {
  readonly odin?: OdinWritten;
  readonly purecloud?: PureCloudWritten;
  /** What HR changes of the person. */
  readonly person?: Partial<Person>;
  /** Where the user of Odin is now. `null` if the user is gone. */
  readonly home?: OdinHome | null;
  /** Whether PureCloud got a user for the person. */
  readonly isCreated?: true;
  /** What the person had and got, by platform. */
  readonly values?: Readonly<Partial<Record<"odin" | "purecloud", readonly [before: unknown, after: unknown]>>>;
}

/** One way in which people change. */
export interface Kind {
  readonly id: string;
  readonly title: string;
  /** `changed` if not given. */
  readonly kind?: Exclude<ChangeKind, "group">;
  readonly population: Population;
  /**
   * What the change decides. Nobody changes who has a problem that decides the same. `name` and others without a platform are of
   * both.
   */
  readonly touches: readonly (
    | Topic
    | "title"
    | "department"
    | "odin numbers set"
    | "odin services"
    | "purecloud forward"
  )[];
  readonly brings?: string;
  readonly ends?: string;
  /** A problem that the people no longer nearly have. */
  readonly clears?: string;
  /** Only those who nearly have the problem that it brings. With `all`, each of them whom it applies to. */
  readonly nearly?: "some" | "all";
  /** The fields of the clean view in which it shows, by platform. */
  readonly shows: Readonly<Partial<Record<"odin" | "purecloud", readonly string[]>>>;
  /** Further fields in which it shows for some people. */
  readonly perhaps?: readonly string[];
  /** Undefined for people whom it cannot happen to. */
  readonly effect: (who: Who) => Effect | undefined;
}
