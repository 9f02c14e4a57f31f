import type { ChangeEntry } from "../estate/change.js";
import { dice } from "../estate/dice.js";
import type { Estate } from "../estate/estate.js";
import { permutation } from "../estate/permutation.js";
import { type Group, indicesOf, keyOfGroup } from "../odin/common/group.js";
import type { GroupWritten } from "../odin/common/state.js";
import { subjectAt } from "../odin/common/subject.js";
import { originating } from "../odin/plans/calling-plans.js";
import type { Dealt } from "./deal.js";
import type { OdinHome } from "./kind.js";

/** What changed in groups of Odin. */
export interface GroupChanges {
  readonly written: ReadonlyMap<string, GroupWritten>;
  readonly entries: readonly ChangeEntry[];
}

/** One group in twenty changes in each way. */
const SHARE = 0.05;

const GROUP = { platform: "odin", kind: "group", people: [] } as const;

const allGroups = ({ odin }: Estate): readonly Group[] =>
  odin.serviceProviders.flatMap(({ serviceProviderId, groups }) =>
    groups.map((groupId) => ({ serviceProviderId, groupId })),
  );

/** The changes of groups, and what changes in groups because their people change. */
export function groupChanges(
  estate: Estate,
  dealt: readonly Dealt[],
  homes: ReadonlyMap<number, OdinHome | null>,
): GroupChanges {
  const groups = allGroups(estate);
  const shuffle = permutation(groups.length, estate.seed, "changed groups");
  const count = Math.max(1, Math.round(groups.length * SHARE));
  const inTurn = groups.map((_, at) => groups[shuffle.of(at)] as Group);
  // A user who comes from another group would get other plans with this one.
  const moving = new Set(
    dealt.flatMap(({ kind, effect: { home } }) => (kind.id === "moved" && home ? keyOfGroup(home) : [])),
  );
  const [limited, numbered] = [inTurn.slice(0, count), inTurn.slice(-count)];
  const closed = inTurn.filter((group) => !moving.has(keyOfGroup(group))).slice(0, count);
  const written = new Map<string, GroupWritten>();
  const write = (group: Group, change: GroupWritten) =>
    written.set(keyOfGroup(group), { ...written.get(keyOfGroup(group)), ...change });
  for (const group of limited) write(group, { userLimit: 500 });
  for (const group of numbered) write(group, { number: furtherNumber(estate, group) });
  for (const group of closed) write(group, { closed: "chargeableDirectoryAssisted" });
  const planned = [...plans(estate, closed, homes)];
  const entries: readonly ChangeEntry[] = [
    { ...GROUP, id: "odin-group-limit", title: "Another limit of users", fields: ["group"], groups: limited },
    {
      ...GROUP,
      id: "odin-group-number",
      title: "A number was added to a group",
      fields: ["numbers"],
      groups: numbered,
    },
    ...planned,
    ...consequences(estate, dealt, homes),
  ];
  return { written, entries };
}

/** A number that no group has. */
const furtherNumber = ({ seed }: Estate, { serviceProviderId, groupId }: Group): string =>
  `+1855${dice(seed, "further number", serviceProviderId, groupId).int(2_000_000, 9_999_999)}`;

/** A class of the group's plans was closed. It is so for all of its users who have no own plan in force. */
function plans(estate: Estate, groups: readonly Group[], homes: ReadonlyMap<number, unknown>): readonly ChangeEntry[] {
  const inherits = (index: number) =>
    !homes.has(index) && originating(subjectAt(estate, index)).useCustomSettings === false;
  const parts = ["outgoingCallingPlanOriginating", "outgoingCallingPlanRedirecting"];
  const people = groups.flatMap((group) => indicesOf(estate, group)).filter(inherits);
  return [
    {
      ...GROUP,
      id: "odin-group-plan",
      title: "The plans of a group close a class of calls",
      fields: parts.map((name) => `outgoingCallingPlans.${name}`),
      groups,
    },
    {
      id: "odin-inherited-plan",
      platform: "odin",
      title: "The user's group closed a class of calls",
      kind: "changed",
      fields: ["plans"],
      people: people.sort((a, b) => a - b),
      groups,
    },
  ];
}

const hasMoved = ({ effect, kind }: Dealt): boolean => effect.home !== undefined && kind.kind !== "renamed";

const hasLicences = ({ effect: { odin } }: Dealt): boolean => (odin?.services ?? odin?.packs) !== undefined;

const hasNumber = ({ effect: { odin, home } }: Dealt): boolean => odin?.line !== undefined || home === null;

/** Whether the list of numbers says something else of the owner. */
const isOtherOwner = ({ effect: { odin, home }, kind }: Dealt): boolean =>
  home !== undefined || (odin?.lastName ?? odin?.department ?? odin?.line) !== undefined || kind.id === "email";

/** What changes in the context of groups, because their people change. */
function consequences(
  estate: Estate,
  dealt: readonly Dealt[],
  homes: ReadonlyMap<number, OdinHome | null>,
): readonly ChangeEntry[] {
  const placesOf = (index: number): readonly Group[] => {
    const home = homes.get(index);
    return [...(estate.person(index).on.odin ? [estate.odin.groupOf(index)] : []), ...(home ? [home] : [])];
  };
  const groupsOf = (is: (one: Dealt) => boolean) => {
    const found = dealt.filter(is).flatMap(({ index }) => placesOf(index));
    const byKey = new Map(found.map((group) => [keyOfGroup(group), group]));
    return [...byKey.values()].map(({ serviceProviderId, groupId }) => ({ serviceProviderId, groupId }));
  };
  const countIn = (group: Group, all: Iterable<Group | null>) =>
    [...all].filter((one) => one && keyOfGroup(one) === keyOfGroup(group)).length;
  /** Whether as many users came as left. */
  const isEven = (group: Group) => {
    const left = [...homes.keys()].filter((index) => estate.person(index).on.odin).map(estate.odin.groupOf);
    return countIn(group, homes.values()) === countIn(group, left);
  };
  return [
    {
      ...GROUP,
      id: "odin-group-users",
      title: "More users, or fewer",
      fields: ["group"],
      groups: groupsOf(hasMoved).filter((group) => !isEven(group)),
    },
    {
      ...GROUP,
      id: "odin-group-usage",
      title: "Services have more users, or fewer",
      fields: [],
      perhaps: ["services"],
      groups: groupsOf((one) => hasMoved(one) || hasLicences(one)),
    },
    {
      ...GROUP,
      id: "odin-group-assigned",
      title: "Numbers were given to users, or taken from them",
      fields: ["numbers"],
      groups: groupsOf(hasNumber),
    },
    {
      ...GROUP,
      id: "odin-group-owners",
      title: "The list of numbers says something else of their users",
      fields: [],
      perhaps: ["numbers"],
      groups: groupsOf(isOtherOwner),
    },
  ];
}
