import type { CleanUser } from "../record/normalise.js";
import type { DeletedUser } from "../record/purecloud/deleted-users.js";
import { Decision } from "./match/decide.js";
import { edgesOf } from "./match/edges.js";
import { formersAmong } from "./match/formers.js";
import { ambiguousGroups } from "./match/leftovers.js";
import { Roster } from "./match/roster.js";
import { suggestions } from "./match/suggest.js";
import type { PeopleOptions } from "./options.js";
import type { Formers, People, Side, Sides } from "./people.js";

/**
 * Finds who is one person on both platforms. Users come in any order, and of each it keeps a few hundred bytes. Time grows as
 * n log n.
 *
 * - A value of a key counts if one user of each platform has it.
 * - Two users who share such values with nobody else are one person. A number or an address for voice messages is passed on, so
 *   then the names must not disagree.
 * - Where more users are involved, an e-mail address or a login decides if the names agree. Otherwise nothing does.
 * - Names alone only suggest.
 */
export class Matcher {
  readonly #options: PeopleOptions;
  readonly #roster: Roster;

  constructor(options: PeopleOptions = {}) {
    this.#options = options;
    this.#roster = new Roster(options);
  }

  /**
   * Users are numbered 0, 1, 2 … in the order of calls.
   *
   * @param scope `<service provider>/<group>` on Odin, `organisation` on PureCloud
   */
  add(user: CleanUser, scope: string): void {
    this.#roster.add(user, scope);
  }

  /**
   * Who is who among the users until now. A side is also partial if the profile of one of its users was not read.
   *
   * @param sides how much of each platform is here. If one is not audited, there are only users
   */
  match(sides: Sides): People {
    const roster = this.#roster;
    const users = Array.from({ length: roster.size }, (_, user) => user);
    const unread = [...roster.unread.keys()];
    const read = {
      odin: asRead(sides.odin, unread.filter((user) => !roster.isPureCloud(user)).length),
      purecloud: asRead(sides.purecloud, unread.filter(roster.isPureCloud).length),
    };
    if ([sides.odin, sides.purecloud].some(({ state }) => state === "not audited")) return nobody(roster, users, read);
    const isWhole = [sides.odin, sides.purecloud].every(({ state }) => state === "complete");
    const decided = new Decision(roster, isWhole).decide(edgesOf(roster, { isWhole }));
    const { matched } = decided;
    const ambiguous = ambiguousGroups(roster, decided, { isWhole });
    const placed = new Set([...matched, ...ambiguous].flatMap(({ odin, purecloud }) => [odin, purecloud].flat()));
    const left = bySide(
      roster,
      users.filter((user) => !placed.has(user)),
    );
    const suggested = suggestions(roster, left.onlyOdin, left.onlyPureCloud);
    return { sides: read, matched, ambiguous, ...left, unread: roster.unread, suggestions: suggested };
  }

  /**
   * Which users of Odin without a counterpart are people whom PureCloud deleted. Live users come first, so a deleted one never changes
   * who is who. An e-mail address or a login is enough. With a number or an address for voice messages, the names must agree.
   */
  formers({ onlyOdin }: People, deleted: Iterable<DeletedUser>): Formers {
    return formersAmong(this.#roster, onlyOdin, deleted, this.#options.country);
  }
}

/** A user whose keys were not read may be anybody's counterpart. */
function asRead(side: Side, unread: number): Side {
  if (unread === 0 || side.state === "not audited") return side;
  const because = `the ${unread === 1 ? "profile of 1 user was" : `profiles of ${unread} users were`} not read`;
  return { state: "partial", because: side.state === "partial" ? [...side.because, because] : [because] };
}

const bySide = ({ isPureCloud }: Roster, users: readonly number[]) => ({
  onlyOdin: users.filter((user) => !isPureCloud(user)),
  onlyPureCloud: users.filter(isPureCloud),
});

const nobody = (roster: Roster, users: readonly number[], sides: Sides): People => ({
  ...{ sides, matched: [], ambiguous: [], unread: roster.unread, suggestions: [] },
  ...bySide(roster, users),
});
