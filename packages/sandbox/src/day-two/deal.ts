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

/** One person in a thousand changes in each way. */
const SHARE = 0.001;
const LEAST = 3;
const MOST = 20;
/** How many people are asked for each kind. It suffices for kinds that one person in a hundred can have. */
const TRIES = 4000;

const byId = new Map(problems.map((problem) => [problem.id, problem]));

/** What the problems of a person decide. Those who are left over nearly have one that decides nothing. */
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
  const who = (index: number): Who => ({
    index,
    person: estate.person(index),
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
      const person = estate.person(index);
      if (!isOf[kind.population](person.on) || estate.partner(index) !== undefined) return undefined;
      if (kind.ends !== undefined && !person.problems.has(kind.ends)) return undefined;
      return isFree(kind, index, person) ? kind.effect(who(index)) : undefined;
    },
    take(kind: Kind, index: number) {
      decided.set(index, new Set([...(decided.get(index) ?? []), ...kind.touches]));
    },
    isUntouched: (index: number) => !decided.has(index),
  };
}

/** Deals all changes. First people who have not changed yet, so most of those who change do so in one way. */
export function deal(estate: Estate, kinds: readonly Kind[]): readonly Dealt[] {
  const candidates = createCandidates(estate);
  const dealt: Dealt[] = [];
  for (const kind of kinds) {
    const wanted = kind.everybody ? estate.size : Math.min(MOST, Math.max(LEAST, Math.round(estate.size * SHARE)));
    const found = new Map<number, Effect>();
    for (const index of inTurn(estate, kind)) {
      if (found.size >= wanted) break;
      if (found.has(index)) continue;
      const effect = candidates.ask(kind, index);
      if (effect) found.set(index, effect);
    }
    for (const [index, effect] of found) {
      candidates.take(kind, index);
      dealt.push({ kind, index, effect });
    }
  }
  return dealt;
}

/** The people in whom a kind is looked for, in a fixed order. Those who have the problem that it ends are known. */
function* inTurn(estate: Estate, kind: Kind): Generator<number> {
  const holders = estate.ledger().find(({ problem }) => problem === kind.ends)?.has;
  if (holders) return yield* holders;
  if (kind.everybody) return yield* nearly(estate, kind);
  const shuffle = permutation(estate.size, estate.seed, "change", kind.id);
  for (let place = 0; place < Math.min(estate.size, TRIES); place++) yield shuffle.of(place);
}

const nearly = (estate: Estate, { brings }: Kind): readonly number[] =>
  estate.ledger().find(({ problem }) => problem === brings)?.nearMiss ?? [];
