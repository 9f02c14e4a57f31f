import { controlsOf } from "../engine/controls.js";
import { type Everybody, personRule } from "../engine/rule.js";
import { isUnsure, type Unsure, unsure } from "../engine/truth.js";
import { clear, found, notEvaluated } from "../engine/verdict.js";
import type { PersonWorld } from "../engine/world.js";
import {
  anywhere,
  fromPureCloud,
  leadsBy,
  lineKeys,
  type OdinForwards,
  odinForwards,
  type PureCloudForwards,
  pureCloudForwards,
  targetKeys,
} from "./forwards.js";
import { isUnknown, type Trait } from "./kept.js";
import {
  type Extensions,
  type Numbers,
  odinExtension,
  odinNumber,
  pureCloudExtensions,
  pureCloudNumbers,
} from "./lines.js";

interface OdinKept {
  readonly number: Numbers;
  readonly extension: Extensions;
  readonly forwards: OdinForwards;
}

interface PureCloudKept {
  readonly number: Numbers;
  readonly extension: Extensions;
  readonly forwards: Trait<PureCloudForwards>;
}

/** Where the calls of a person go, on each platform. People are the numbers of their Odin users. */
interface Ways {
  readonly name: string;
  readonly odin: readonly number[];
  readonly purecloud: readonly number[];
  /** Why there may be more. */
  readonly unknown: Unsure | undefined;
}

type Network = ReadonlyMap<number, Ways>;

/** The people who forward calls to people, and whom they reach. */
function waysOf(everybody: Everybody<OdinKept, PureCloudKept>, world: PersonWorld<unknown>): Network {
  const wanted = new Map<number, { name: string; odin: Target[]; purecloud: Target[]; unknown: Unsure | undefined }>();
  for (const { odin, purecloud } of everybody.matched()) {
    const targets = { odin: odinTargets(odin.forwards, world), purecloud: pureCloudTargets(purecloud.forwards, world) };
    const unknown = [...targets.odin.unknown, ...targets.purecloud.unknown];
    if (targets.odin.all.length + targets.purecloud.all.length + unknown.length === 0) continue;
    wanted.set(odin.at, {
      name: odin.name ?? purecloud.name ?? String(odin.at),
      odin: targets.odin.all,
      purecloud: targets.purecloud.all,
      unknown: unknown.length > 0 ? unsure(...new Set(unknown)) : undefined,
    });
  }
  const keys = [...wanted.values()].flatMap(({ odin, purecloud }) => [...odin, ...purecloud]).flat();
  const holders = holdersOf(everybody, new Set(keys.flatMap((key) => [key, anywhere(key)])));
  const people = (targets: readonly Target[]) => [...new Set(targets.flatMap((target) => heldBy(target, holders)))];
  return new Map(
    [...wanted].map(([at, { name, odin, purecloud, unknown }]) => [
      at,
      { name, odin: people(odin), purecloud: people(purecloud), unknown },
    ]),
  );
}

/** The lines to which one number may lead, the likelier first. */
type Target = readonly string[];

interface Targets {
  readonly all: Target[];
  readonly unknown: readonly string[];
}

function odinTargets(forwards: OdinForwards, world: PersonWorld<unknown>): Targets {
  if (forwards === null) return { all: [], unknown: [] };
  if (isUnknown(forwards)) return { all: [], unknown: forwards.because };
  const { ways, from, unread } = forwards;
  const sure = unread === false ? ways.filter(({ state }) => state === "on") : [];
  const isWhole = unread === false && ways.every(({ state, targets }) => state === "on" && targets !== null);
  return {
    all: sure.flatMap(({ targets }) => (targets ?? []).map((number) => targetKeys(number, from, world))),
    unknown: isWhole ? [] : isUnsure(unread) ? unread.because : ["a forward on Odin is not known"],
  };
}

function pureCloudTargets(forwards: Trait<PureCloudForwards>, world: PersonWorld<unknown>): Targets {
  if (forwards === null) return { all: [], unknown: [] };
  if (isUnknown(forwards)) return { all: [], unknown: forwards.because };
  const from = fromPureCloud(forwards.country);
  return { all: forwards.numbers.map((number) => targetKeys(number, from, world)), unknown: [] };
}

/** An extension that nobody of the group has leads to the one person who has it elsewhere. */
function heldBy(target: Target, holders: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const key = target.find((one) => holders.has(one));
  if (key !== undefined) return holders.get(key) ?? [];
  const elsewhere = holders.get(anywhere(target[0] ?? "")) ?? [];
  return elsewhere.length === 1 ? elsewhere : [];
}

/** Who has which of these lines. A line that several people have leads to all of them. */
function holdersOf(everybody: Everybody<OdinKept, PureCloudKept>, wanted: ReadonlySet<string>): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  const isReached = leadsBy(wanted);
  for (const { odin, purecloud } of everybody.matched()) {
    // Calls are forwarded to few people.
    if (!isReached(odin) && !isReached(purecloud)) continue;
    const own = [...lineKeys(odin), ...lineKeys(purecloud)];
    for (const key of [...own, ...own.map(anywhere)]) if (wanted.has(key)) addOnce(holders, key, odin.at);
  }
  return holders;
}

function addOnce(holders: Map<string, number[]>, key: string, person: number): void {
  const known = holders.get(key);
  if (!known) holders.set(key, [person]);
  else if (known.at(-1) !== person) known.push(person);
}

/** A step of a call: the person whom it reaches, and the platforms that have forwarded it. */
interface Step {
  readonly at: number;
  readonly odin: boolean;
  readonly purecloud: boolean;
  readonly before: Step | undefined;
}

/** The shortest way of calls from a person back to the same, which uses both platforms. */
function circleFrom(start: number, ways: Network): { circle?: readonly string[]; unknown: readonly string[] } {
  const seen = new Set<string>();
  const unknown = new Set<string>();
  const queue: Step[] = [{ at: start, odin: false, purecloud: false, before: undefined }];
  for (const step of queue) {
    const own = ways.get(step.at);
    for (const reason of own?.unknown?.because ?? []) unknown.add(reason);
    for (const next of nextOf(step, own)) {
      if (next.at === start && next.odin && next.purecloud) return { circle: namesIn(next, ways), unknown: [] };
      const key = `${next.at} ${next.odin} ${next.purecloud}`;
      if (!seen.has(key)) queue.push(next);
      seen.add(key);
    }
  }
  return { unknown: [...unknown] };
}

const nextOf = (step: Step, ways: Ways | undefined): Step[] => [
  ...(ways?.odin ?? []).map((at) => ({ ...step, at, odin: true, before: step })),
  ...(ways?.purecloud ?? []).map((at) => ({ ...step, at, purecloud: true, before: step })),
];

function namesIn(last: Step, ways: Network): string[] {
  const names: string[] = [];
  for (let step: Step | undefined = last; step; step = step.before) names.unshift(ways.get(step.at)?.name ?? "");
  return names;
}

export const circle = personRule<OdinKept, PureCloudKept, Network>({
  id: "both-05",
  title: "Calls go in a circle between the platforms",
  severity: "high",
  category: "resilience",
  why: "Callers reach nobody, and each turn takes more lines until the platform ends the call.",
  when: "Forwards lead from the person through any number of people back to the same person. At least one is a forward in force on Odin, as odin-06 defines it, and at least one is enabled on PureCloud. A forward leads to a person if its target is a number or an extension of the person on either platform. On PureCloud, the contacts of both-03 count. An extension counts with its zeros, in the group or on PureCloud, where it is dialled. One that nobody has there leads to the only person who has it elsewhere. Only matched people count.",
  guards: ["One of the forwards is off.", "A forward leads to somebody else.", "All forwards are on one platform."],
  unknown: "A forward on the way from the person is not known.",
  remedy: {
    words: "Switch one of the forwards off.",
    request: { method: "PATCH", path: "/api/v2/users/{userId}/callforwarding", body: { enabled: false } },
    permission: "conversation:callForwarding:edit",
  },
  controls: controlsOf("both-05"),
  needs: {
    odin: {
      sections: ["user", "serviceSettings", "assignedServices", "serviceAssignment"],
      context: ["numbers"],
    },
    purecloud: { sections: ["profile", "callForwarding"] },
  },
  keepOdin: { number: odinNumber, extension: odinExtension, forwards: odinForwards },
  keepPureCloud: { number: pureCloudNumbers, extension: pureCloudExtensions, forwards: pureCloudForwards },
  survey: waysOf,
  check({ odin }, { survey }) {
    const { circle: names, unknown } = circleFrom(odin.at, survey);
    if (names) return found([{ path: "the way of a call", value: names }]);
    return unknown.length > 0 ? notEvaluated(unknown) : clear();
  },
});
