import { asItems, asObject, asText, type WireObject } from "../../../record/wire.js";
import type { ListedUser } from "../listed-user.js";
import type { QueuesInBulk } from "../organisation/queues.js";
import { CONTROLS, CONTROLS_WITHOUT_QUEUE, MORE_INACTIVE } from "./arithmetic.js";

/** How many controls are of each kind of user for whom lists and single reads are most likely to differ. */
const OF_A_KIND = 4;

/** The first users of the listing, by their state. */
export type FirstUsers = ReadonlyMap<string, readonly ListedUser[]>;

/** Who is read singly as well. */
export interface Controls {
  /** Twenty users or fewer. */
  readonly users: readonly string[];
  /** Inactive users whose queues are read too, because no list of members names an inactive user. */
  readonly inactive: readonly string[];
}

/** Chooses the controls. The same organisation has the same ones. @param queues undefined if queues are not read in bulk */
export function chooseControls(first: FirstUsers, queues: QueuesInBulk | undefined): Controls {
  const states = [...first.values()];
  if (!queues) {
    const users = inTurns(states.map((listed) => spread(listed, CONTROLS))).slice(0, CONTROLS);
    return { users: idsOf(users), inactive: [] };
  }
  const { memberships } = queues;
  const isDoubtful = doubtful(queues.queues);
  const isIn = (user: ListedUser) => memberships.has(user.id);
  const without = states.map((listed) =>
    doubtfulFirst(
      listed.filter((user) => !isIn(user)),
      isDoubtful,
    ),
  );
  const chosen = new Set(idsOf(inTurns(without)).slice(0, CONTROLS_WITHOUT_QUEUE));
  const inactive = first.get("inactive") ?? [];
  const known = inactive.filter(isIn);
  const members = [...memberships.users].sort();
  const kinds = [
    [...memberships.throughOthers()].sort(),
    idsOf(known),
    idsOf(states.flat().filter((user) => isIn(user) && isDoubtful(user))),
  ];
  const others = [...kinds.flatMap((kind) => spread(kind, OF_A_KIND)), ...spread(members, CONTROLS), ...members];
  for (const id of [...others, ...idsOf(without.flat())]) if (chosen.size < CONTROLS) chosen.add(id);
  const more = known.length > 0 ? [] : inactive.filter(({ id }) => !chosen.has(id));
  return { users: [...chosen], inactive: idsOf(spread(more, MORE_INACTIVE)) };
}

const idsOf = (users: readonly ListedUser[]): string[] => users.map(({ id }) => id);

/** The first of each list, the second of each list, and so on. */
function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/** At most this many items of a list, spread evenly over it. */
function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, at) => items.slice(Math.floor((at * items.length) / most))[0] as T);
}

/** Some doubtful users first, then others from the whole list. */
function doubtfulFirst(users: readonly ListedUser[], isDoubtful: (user: ListedUser) => boolean): ListedUser[] {
  const first = spread(users.filter(isDoubtful), 2);
  return [...first, ...spread(users, CONTROLS).filter((user) => !first.includes(user))];
}

/**
 * Tells users for whom lists and single reads may differ. One is in a group whose members are members of a queue. Or no queue
 * of the user's division is listed, as the platform hides those of divisions without the permission.
 */
function doubtful(queues: readonly WireObject[]): (user: ListedUser) => boolean {
  const idOf = (object: unknown) => asText(asObject(object)?.id);
  const groups = new Set(queues.flatMap(({ memberGroups }) => asItems(memberGroups)?.map(idOf) ?? []));
  const divisions = new Set(queues.map(({ division }) => idOf(division)));
  return (user) =>
    asItems(user.groups)?.some((group) => groups.has(idOf(group))) === true || !divisions.has(idOf(user.division));
}
