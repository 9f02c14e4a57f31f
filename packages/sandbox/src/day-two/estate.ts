import type { ChangeEntry } from "../estate/change.js";
import type { Estate, LedgerEntry, Person } from "../estate/estate.js";
import { type Dealt, deal } from "./deal.js";
import { type GroupChanges, groupChanges } from "./groups.js";
import type { OdinHome } from "./kind.js";
import { kinds } from "./kinds/index.js";
import { noise } from "./noise.js";
import { addWritten, keepWrites, type Writes } from "./writes.js";

/** What is different on the second day. */
interface Changes {
  readonly dealt: readonly Dealt[];
  readonly groups: GroupChanges;
  readonly people: ReadonlyMap<number, Partial<Person>>;
  /** Where users of Odin are now. `null` for a user who is gone. */
  readonly homes: ReadonlyMap<number, OdinHome | null>;
  readonly created: readonly number[];
}

function change(original: Estate): Changes {
  const dealt = deal(original, kinds);
  const people = new Map<number, Partial<Person>>();
  const homes = new Map<number, OdinHome | null>();
  for (const { index, effect } of dealt) {
    if (effect.person) people.set(index, { ...people.get(index), ...effect.person });
    if (effect.home !== undefined) homes.set(index, effect.home);
  }
  const created = dealt.filter(({ effect }) => effect.isCreated).map(({ index }) => index);
  return { dealt, groups: groupChanges(original, dealt, homes), people, homes, created };
}

/** Computes something when it is first needed. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same organisation a day later. The few changes are kept, and everything else is computed as before. */
export function dayAfter(original: Estate): Estate {
  const changes = lazily(() => change(original));
  const problemsOf = lazily(() => problemsBy(changes().dealt));
  const ledger = lazily(() => ledgerAfter(original, problemsOf()));
  const entries = lazily(() => [...entriesOf(changes().dealt), ...changes().groups.entries]);
  const person = (index: number): Person => ({
    ...original.person(index),
    ...changes().people.get(index),
    ...marksAfter(original.person(index), problemsOf().get(index)),
  });
  const odin = odinAfter(original, changes);
  const estate: Estate = {
    ...original,
    original,
    person,
    odin,
    purecloud: purecloudAfter(original, changes),
    ledger,
    changes: entries,
    noise: () => noise,
  };
  keepWrites(
    estate,
    lazily(() => writesIn(original, odin, changes())),
  );
  return estate;
}

/** The problems that a person got and lost. */
interface Turn {
  readonly brings: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly clears: ReadonlySet<string>;
}

function problemsBy(dealt: readonly Dealt[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, { brings: Set<string>; ends: Set<string>; clears: Set<string> }>();
  for (const { index, kind } of dealt) {
    const turn = turns.get(index) ?? { brings: new Set(), ends: new Set(), clears: new Set() };
    turns.set(index, turn);
    if (kind.brings !== undefined) turn.brings.add(kind.brings);
    if (kind.ends !== undefined) turn.ends.add(kind.ends);
    if (kind.clears !== undefined) turn.clears.add(kind.clears);
  }
  return turns;
}

function marksAfter({ problems, nearMisses }: Person, turn: Turn | undefined): Partial<Person> {
  if (turn === undefined) return {};
  return {
    problems: new Set([...problems, ...turn.brings].filter((id) => !turn.ends.has(id))),
    nearMisses: new Set([...nearMisses].filter((id) => !turn.brings.has(id) && !turn.clears.has(id))),
  };
}

function ledgerAfter(original: Estate, turns: ReadonlyMap<number, Turn>): readonly LedgerEntry[] {
  return original.ledger().map((entry) => {
    const { problem } = entry;
    const got = [...turns].filter(([, { brings }]) => brings.has(problem)).map(([index]) => index);
    const isOver = (index: number) => turns.get(index)?.ends.has(problem) ?? false;
    const has = [...new Set([...entry.has.filter((index) => !isOver(index)), ...got])].sort((a, b) => a - b);
    const isClear = (index: number) => got.includes(index) || turns.get(index)?.clears.has(problem);
    return { ...entry, has, nearMiss: entry.nearMiss.filter((index) => !isClear(index)) };
  });
}

/** An entry for each platform in which a kind of change shows. */
function entriesOf(dealt: readonly Dealt[]): readonly ChangeEntry[] {
  return kinds.flatMap((kind) => {
    const own = dealt.filter((one) => one.kind === kind).sort((a, b) => a.index - b.index);
    const platforms = Object.entries(kind.shows) as ["odin" | "purecloud", readonly string[]][];
    return platforms.map(([platform, fields]): ChangeEntry => {
      const { id, title, kind: how = "changed", brings, ends } = kind;
      const told = own.flatMap(({ index, effect }) => {
        const pair = effect.values?.[platform];
        return pair ? [[index, { before: pair[0], after: pair[1] }] as const] : [];
      });
      return {
        id: `${platform}-${id}`,
        platform,
        title,
        kind: how,
        fields,
        ...(kind.perhaps && { perhaps: kind.perhaps }),
        people: own.map(({ index }) => index),
        ...(told.length > 0 && { values: Object.fromEntries(told) }),
        ...(brings !== undefined && { brings }),
        ...(ends !== undefined && { ends }),
      };
    });
  });
}

function odinAfter(original: Estate, changes: () => Changes): Estate["odin"] {
  const { odin } = original;
  const byUserId = lazily(
    () => new Map([...changes().homes].flatMap(([index, home]) => (home ? [[home.userId, index] as const] : []))),
  );
  return {
    ...odin,
    groupOf(index) {
      const home = changes().homes.get(index);
      if (!home) return odin.groupOf(index);
      return { serviceProviderId: home.serviceProviderId, groupId: home.groupId };
    },
    userId: (index) => changes().homes.get(index)?.userId ?? odin.userId(index),
    indexOf(userId) {
      const index = byUserId().get(userId) ?? odin.indexOf(userId);
      return index !== undefined && isThere(changes().homes, index, userId) ? index : undefined;
    },
    // The platform lists users in any order, so day 2 has another order.
    members(serviceProviderId, groupId) {
      const { homes } = changes();
      const stay = odin.members(serviceProviderId, groupId).filter((index) => !homes.has(index));
      const come = [...homes].filter(
        ([, home]) => home?.serviceProviderId === serviceProviderId && home.groupId === groupId,
      );
      return [...stay, ...come.map(([index]) => index)].reverse();
    },
  };
}

/** Whether a user is still there, and has this id. */
function isThere(homes: Changes["homes"], index: number, userId: string): boolean {
  const home = homes.get(index);
  return home === undefined || home?.userId === userId;
}

function purecloudAfter(original: Estate, changes: () => Changes): Estate["purecloud"] {
  const { purecloud } = original;
  const created = lazily(() => new Map(changes().created.map((index) => [purecloud.userId(index), index])));
  const isDeleted = (index: number) => changes().people.get(index)?.deleted === true;
  const sorted = (indices: readonly number[]) => [...indices].sort((a, b) => a - b);
  const members = lazily(() => [...purecloud.members.filter((index) => !isDeleted(index)), ...changes().created]);
  const deleted = lazily(() => sorted([...purecloud.deleted, ...purecloud.members.filter(isDeleted)]));
  return {
    ...purecloud,
    indexOf: (userId) => purecloud.indexOf(userId) ?? created().get(userId),
    get members() {
      return members();
    },
    get deleted() {
      return deleted();
    },
    reports(index) {
      const before = purecloud.reports(index);
      const moved = [...changes().people].filter(([, { manager }]) => manager !== undefined);
      const stay = before.filter((one) => !moved.some(([other]) => other === one));
      return sorted([...stay, ...moved.filter(([, { manager }]) => manager === index).map(([one]) => one)]);
    },
  };
}

function writesIn(original: Estate, odin: Estate["odin"], { dealt, groups, created }: Changes): Writes {
  const ofOdin = new Map();
  const ofPureCloud = new Map();
  for (const { index, effect } of dealt) {
    if (effect.odin) addWritten(ofOdin, odin.userId(index), effect.odin);
    if (effect.purecloud) addWritten(ofPureCloud, original.purecloud.userId(index), effect.purecloud);
  }
  return {
    odin: { users: ofOdin, groups: groups.written },
    purecloud: { users: ofPureCloud, created: created.map(original.purecloud.userId), now: original.now },
  };
}
