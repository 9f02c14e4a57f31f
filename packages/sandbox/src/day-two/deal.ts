import type { Estate, Person } from "../estate/estate.js";
import { permutation } from "../estate/permutation.js";
import { problems } from "../estate/problems/index.js";
import type { Population } from "../estate/problems/problem.js";
import { subjectAt } from "../odin/common/subject.js";
import { memberAt, type Org } from "../purecloud/common/org.js";
import { createPureCloudState } from "../purecloud/common/state.js";
import type { Effect, Kind, Who } from "./kind.js";

/** A change of one person. */
export interface Dealt {
  readonly kind: Kind;
  readonly index: number;
  readonly effect: Effect;
}

/** Each kind changes one person in a thousand. */
const SHARE = 0.001;
const LEAST = 3;
const MOST = 8;
/** How many people are tried. It is enough for kinds that one person in two hundred can have. */
const TRIES = 4000;

const byId = new Map(problems.map((problem) => [problem.id, problem]));

/** What the problems of a person decide. A near miss may decide nothing. */
function decidedBy({ problems: has, nearMisses }: Person): ReadonlySet<string> {
  const near = [...nearMisses].filter((id) => !byId.get(id)?.fills);
  return new Set([...has, ...near].flatMap((id) => byId.get(id)?.touches ?? []));
}

const isOf: Readonly<Record<Population, (on: Person["on"]) => boolean>> = {
  odin: ({ odin }) => odin,
  purecloud: ({ purecloud }) => purecloud,
  both: ({ odin, purecloud }) => odin && purecloud,
  odinOnly: ({ odin, purecloud }) => odin && !purecloud,
  purecloudOnly: ({ odin, purecloud }) => !odin && purecloud,
};

/** Who can change, with what decides it. */
function createCandidates(estate: Estate) {
  const org: Org = { estate, state: createPureCloudState() };
  const decided = new Map<number, Set<string>>();
  const people = new Map<number, Person>();
  const personAt = (index: number): Person => {
    const person = people.get(index) ?? estate.person(index);
    people.set(index, person);
    return person;
  };
  const who = (index: number): Who => ({
    index,
    person: personAt(index),
    estate,
    org,
    get odin() {
      return subjectAt(estate, index);
    },
    get purecloud() {
      return memberAt(org, index);
    },
  });
  /** Whether a kind decides nothing of a person that a problem or another change has decided. */
  const isFree = (kind: Kind, index: number, person: Person): boolean => {
    const changes = decided.get(index);
    if (changes && kind.touches.some((topic) => topic === "alone" || changes.has(topic) || changes.has("alone")))
      return false;
    const ended = new Set<string>(byId.get(kind.ends ?? "")?.touches);
    const others = [...decidedBy(person)].filter((topic) => !ended.has(topic));
    return others.length === 0 || !others.some((topic) => topic === "alone" || kind.touches.includes(topic as never));
  };
  return {
    ask(kind: Kind, index: number): Effect | undefined {
      const person = personAt(index);
      if (!isOf[kind.population](person.on)) return undefined;
      // A partner's case of matching must stay as it is. Time passes for everybody.
      if (kind.nearly !== "all" && estate.partner(index) !== undefined) return undefined;
      if (kind.ends !== undefined && !person.problems.has(kind.ends)) return undefined;
      return isFree(kind, index, person) ? kind.effect(who(index)) : undefined;
    },
    take(kind: Kind, index: number) {
      decided.set(index, new Set([...(decided.get(index) ?? []), ...kind.touches]));
    },
    isUntouched: (index: number) => !decided.has(index),
  };
}

/** Deals all changes. People who have not changed yet come first, so most of those who change do so in one way. */
export function deal(estate: Estate, kinds: readonly Kind[]): readonly Dealt[] {
  const candidates = createCandidates(estate);
  const shuffle = permutation(estate.size, estate.seed, "changes");
  const anybody = Array.from({ length: Math.min(estate.size, TRIES) }, (_, place) => shuffle.of(place));
  return kinds.flatMap((kind) => {
    const wanted =
      kind.nearly === "all" ? estate.size : Math.min(MOST, Math.max(LEAST, Math.round(estate.size * SHARE)));
    const among = holdersOf(estate, kind) ?? anybody;
    const inTurn = [...among.filter(candidates.isUntouched), ...among.filter((one) => !candidates.isUntouched(one))];
    const found: Dealt[] = [];
    for (const index of inTurn) {
      if (found.length >= wanted) break;
      const effect = candidates.ask(kind, index);
      if (effect) found.push({ kind, index, effect });
    }
    for (const { index } of found) candidates.take(kind, index);
    return found;
  });
}

/** Everybody whom a kind can be about. They have the problem that it ends, or nearly have the one that time brings. */
function holdersOf(estate: Estate, { ends, brings, nearly }: Kind): readonly number[] | undefined {
  const entry = (id: string | undefined) => estate.ledger().find(({ problem }) => problem === id);
  return nearly ? entry(brings)?.nearMiss : entry(ends)?.has;
}
