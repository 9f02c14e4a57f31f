import { dayAfter } from "../day-two/estate.js";
import { type Blueprint, createBlueprint } from "./blueprint.js";
import type { Circle, Day, Estate, LedgerEntry } from "./estate.js";
import { createIds } from "./ids.js";
import { LEFT } from "./leavers.js";
import { createLedger, ledgerOf } from "./ledger.js";
import { nowOn } from "./now.js";
import { outsideNumber, spareNumber } from "./numbers.js";
import { createOdinSide } from "./odin-side.js";
import { keyOf } from "./permutation.js";
import { makePerson } from "./person.js";
import { problems } from "./problems/index.js";
import type { Profile } from "./profile.js";
import { remembering } from "./remembering.js";
import { departments } from "./work.js";

/** The names and extensions suffice for this number of people. */
const LARGEST = 500_000;
/** Sizes vary by half around the average, and an extension block has 400 numbers. */
const SMALLEST_GROUP = 6;
const LARGEST_GROUP = 270;

export interface EstateOptions {
  /** How many people. 250 if not given. */
  readonly users?: number;
  /** The same seed gives the same estate. 1 if not given. */
  readonly seed?: number;
  /**
   * How many people a group has on average, 6 to 270. If not given, it depends on the size of the estate, from 20 on.
   */
  readonly groupSize?: number | undefined;
  /**
   * How many groups an Odin service provider has at most. If not given, a third of all groups, from 2 to 8. `Infinity`
   * gives one service provider.
   */
  readonly groupsPerProvider?: number | undefined;
  /**
   * The share of Odin's groups without the service Enhanced Outgoing Calling Plan, from 0 to 1. Their users have no digit plans,
   * pinholes, transfer numbers or authorization codes. 0 if not given.
   */
  readonly withoutEnhancedPlan?: number | undefined;
  /**
   * With `policy`, most people share settings that are problems elsewhere: passwords never expire, and there are no packs, no
   * managers and no skills. `usual` if not given.
   */
  readonly profile?: Profile | undefined;
  /**
   * With 2, it is the same organisation a day later. Some people changed (see `Estate.changes`), and what moves from day to day
   * moved. 1 if not given.
   */
  readonly day?: Day | undefined;
}

/** Makes an estate of any size. Takes milliseconds. */
export function createEstate(options: EstateOptions = {}): Estate {
  const { day = 1 } = options;
  if (day !== 1 && day !== 2) throw new RangeError(`day is ${day}. Give 1 or 2`);
  const original = createOriginal(options, day);
  return day === 1 ? original : dayAfter(original);
}

/** @throws RangeError for an option out of its range */
function checkOptions({ users = 250, seed = 1, groupSize, groupsPerProvider, withoutEnhancedPlan = 0 }: EstateOptions) {
  if (!Number.isInteger(users) || users < 1 || users > LARGEST)
    throw new RangeError(`users is ${users}. Give a whole number from 1 to ${LARGEST}`);
  if (!Number.isInteger(seed)) throw new RangeError(`seed is ${seed}. Give a whole number`);
  if (groupSize !== undefined && !(groupSize >= SMALLEST_GROUP && groupSize <= LARGEST_GROUP))
    throw new RangeError(`groupSize is ${groupSize}. Give a number from ${SMALLEST_GROUP} to ${LARGEST_GROUP}`);
  if (groupsPerProvider !== undefined && !(groupsPerProvider >= 1))
    throw new RangeError(`groupsPerProvider is ${groupsPerProvider}. Give 1 or more`);
  if (!(withoutEnhancedPlan >= 0 && withoutEnhancedPlan <= 1))
    throw new RangeError(`withoutEnhancedPlan is ${withoutEnhancedPlan}. Give a number from 0 to 1`);
}

/** The estate before all changes. */
function createOriginal(options: EstateOptions, day: Day): Estate {
  checkOptions(options);
  const { users = 250, seed = 1, groupSize, groupsPerProvider, withoutEnhancedPlan = 0, profile = "usual" } = options;
  const blueprint = createBlueprint(seed, users, { groupSize, groupsPerProvider, withoutEnhancedPlan }, profile);
  const { populations, sites, identities, planting } = blueprint;
  const ordinal = ordinals(blueprint);
  const { partner, circle } = blueprint;
  const indexOf = (rank: number | undefined) => (rank === undefined ? undefined : populations.index(rank));
  const person = remembering((index) => makePerson(blueprint, index));
  let entries: LedgerEntry[] | undefined;
  return {
    seed,
    day,
    now: nowOn(day),
    profile,
    size: users,
    departments: departments.map(({ name }) => name),
    domains: [...new Set(sites.groups.map(sites.domain))],
    person,
    peer(index) {
      const rank = populations.rank(index);
      const { start, size } = populations.range("both");
      const other = rank ^ 1;
      return rank >= start && Math.max(rank, other) < start + size ? populations.index(other) : undefined;
    },
    partner: (index) => indexOf(partner(populations.rank(index))),
    circle(index) {
      const next = circle(populations.rank(index));
      return next && byIndex(next, populations.index);
    },
    otherLastName: identities.otherLastName,
    spareNumber: (index) => spareNumber(ordinal("both-03", index)),
    spareExtension: (index) => sites.spareExtension(ordinal("both-04", index)),
    outsideNumber: (index, purpose = "") => outsideNumber(keyOf(seed, "outside", index, purpose)),
    odin: createOdinSide(blueprint),
    purecloud: purecloudSide(blueprint, person),
    ledger() {
      entries ??=
        profile === "usual" ? createLedger(planting, populations, blueprint.crowded) : ledgerOf(users, person);
      return entries;
    },
    changes: () => [],
    noise: () => [],
  };
}

const byIndex = ({ odin, purecloud }: Circle, index: (rank: number) => number): Circle => ({
  ...(odin !== undefined && { odin: index(odin) }),
  ...(purecloud !== undefined && { purecloud: index(purecloud) }),
});

/** The position of a person among those with a problem. Anybody else gets a number beyond theirs. */
function ordinals({ populations, planting }: Blueprint) {
  const known = new Map(problems.map(({ id }) => [id, undefined as Map<number, number> | undefined]));
  return (problem: string, index: number): number => {
    const positions =
      known.get(problem) ?? new Map(planting.dealt(problem, "has").map((rank, at) => [populations.index(rank), at]));
    known.set(problem, positions);
    return positions.get(index) ?? positions.size + index;
  };
}

/** Everybody who left, by index. */
function leaversIn({ planting, populations }: Blueprint): number[] {
  const ranks = LEFT.flatMap((id) => [...planting.dealt(id, "has"), ...planting.dealt(id, "nearMiss")]);
  return ranks.map(populations.index).sort((a, b) => a - b);
}

function purecloudSide(blueprint: Blueprint, person: Estate["person"]): Estate["purecloud"] {
  const { seed, populations, managers } = blueprint;
  const ids = createIds(seed, "user");
  const { start } = populations.range("purecloud");
  const isMember = (index: number) => index < populations.size && populations.rank(index) >= start;
  let members: number[] | undefined;
  let deleted: number[] | undefined;
  return {
    userId: ids.id,
    indexOf(userId) {
      const index = ids.indexOf(userId);
      return index !== undefined && isMember(index) ? index : undefined;
    },
    get members() {
      if (members) return members;
      const gone = new Set(this.deleted);
      const all = Array.from({ length: populations.size }, (_, index) => index);
      members = all.filter((index) => isMember(index) && !gone.has(index));
      return members;
    },
    get deleted() {
      deleted ??= leaversIn(blueprint).filter((index) => person(index).deleted);
      return deleted;
    },
    reports: (index) =>
      managers
        .reports(populations.rank(index))
        .map(populations.index)
        .sort((a, b) => a - b),
  };
}
