import type { CardMatch, CardSource, UserCard } from "./card.js";
import type { UserHit } from "./hits.js";
import { type NotReadOf, notReadOf } from "./not-read.js";

/** Names the shape of the document. A later shape gets another name. */
export const USER_FORMAT = "rollcall-user/1";

/** What `rollcall user --json` prints. */
export interface UserJson {
  readonly format: typeof USER_FORMAT;
  /** What was looked for. */
  readonly who: string;
  /** Where it was looked for, such as `the audit of 2026-11-30 in out`. */
  readonly searched: readonly string[];
  /** What could not be searched, with the reason. */
  readonly notSearched: readonly string[];
  /** How many calls were made. */
  readonly calls: number;
  /** The users who fit. */
  readonly hits: readonly UserHit[];
  /** How many more fit. */
  readonly more: number;
  /** The person. `null` if nobody fits, or several do. */
  readonly person: PersonJson | null;
}

/** One person, with the users as lines of `view.ndjson`. */
export interface PersonJson {
  readonly source: CardSource;
  /** `null` if the person has no such user, or it was not found. */
  readonly odin: UserCard["odin"] | null;
  readonly purecloud: UserCard["purecloud"] | null;
  readonly match: CardMatch;
  /** As lines of `findings.ndjson`. `null` if nothing was judged. */
  readonly findings: NonNullable<UserCard["judged"]>["findings"] | null;
  /** The ids of the rules that could not judge. `null` if nothing was judged. */
  readonly notEvaluated: readonly string[] | null;
  /** Why values are not known. */
  readonly notRead: readonly NotReadOf[];
}

/** A card for programs. */
export const personJson = (card: UserCard): PersonJson => ({
  source: card.source,
  odin: card.odin ?? null,
  purecloud: card.purecloud ?? null,
  match: card.match,
  findings: card.judged?.findings ?? null,
  notEvaluated: card.judged?.notEvaluated ?? null,
  notRead: notReadOf(card),
});
