import type { Edge, Match } from "../people.js";
import { byRoot, Sets } from "./components.js";
import { isOneBy, isStrong } from "./edges.js";
import type { Roster } from "./roster.js";

/** What the edges say. Edges that belong together and decide nothing are one list. */
export interface Decided {
  readonly matched: readonly Match[];
  readonly undecided: readonly (readonly Edge[])[];
}

/** Decides who is who, and never guesses. */
export class Decision {
  readonly #roster: Roster;
  readonly #isWhole: boolean;
  readonly #matched: Match[] = [];
  readonly #undecided: (readonly Edge[])[] = [];

  /** @param isWhole whether all users of both platforms are here */
  constructor(roster: Roster, isWhole: boolean) {
    this.#roster = roster;
    this.#isWhole = isWhole;
  }

  decide(edges: readonly Edge[]): Decided {
    const mapped = this.#roster.usersWith("map");
    for (const edge of edges) if (edge.by.includes("map")) this.#matched.push(edge);
    const others = edges.filter(({ odin, purecloud }) => !mapped.has(odin) && !mapped.has(purecloud));
    for (const component of componentsOf(others)) this.#judge(component);
    return { matched: this.#matched.sort((a, b) => a.odin - b.odin), undecided: this.#undecided };
  }

  #judge(component: readonly Edge[]): void {
    const [only, second] = component;
    if (only && !second) {
      if (this.#isCertain(only)) this.#matched.push(only);
      else this.#undecided.push(component);
      return;
    }
    const taken = dominant(component.filter((edge) => isStrong(edge.by) && this.#agrees(edge) === true));
    if (taken.length === 0) {
      this.#undecided.push(component);
      return;
    }
    for (const edge of taken) this.#matched.push(edge);
    for (const rest of componentsOf(without(component, taken))) this.#judgeRest(rest);
  }

  /** What is left when others of the component are certain. Here a key alone is not enough, because one of them was wrong. */
  #judgeRest(component: readonly Edge[]): void {
    const [only, second] = component;
    if (only && !second && this.#agrees(only) === true) this.#matched.push(only);
    else this.#undecided.push(component);
  }

  /**
   * Whether two users are one person, if they share keys with nobody else. A key that is passed on may be a leaver's. And among
   * users who were not audited, somebody else may have the key.
   */
  #isCertain(edge: Edge): boolean {
    const agrees = this.#agrees(edge);
    if (this.#isWhole) return isStrong(edge.by) || agrees !== false;
    return agrees ?? isStrong(edge.by);
  }

  #agrees({ odin, purecloud, by }: Edge): boolean | undefined {
    return isOneBy(by, this.#roster.nameOf(odin), this.#roster.nameOf(purecloud));
  }
}

function componentsOf(edges: readonly Edge[]): Edge[][] {
  const sets = new Sets();
  for (const { odin, purecloud } of edges) sets.join(odin, purecloud);
  return [...byRoot(edges, ({ odin }) => sets.find(odin)).values()];
}

/** The edges that share no user with another of them. */
function dominant(edges: readonly Edge[]): Edge[] {
  const counts = new Map<number, number>();
  for (const user of edges.flatMap(({ odin, purecloud }) => [odin, purecloud]))
    counts.set(user, (counts.get(user) ?? 0) + 1);
  return edges.filter(({ odin, purecloud }) => counts.get(odin) === 1 && counts.get(purecloud) === 1);
}

function without(edges: readonly Edge[], taken: readonly Edge[]): Edge[] {
  const users = new Set(taken.flatMap(({ odin, purecloud }) => [odin, purecloud]));
  return edges.filter(({ odin, purecloud }) => !users.has(odin) && !users.has(purecloud));
}
