import { type Fact, valueIn } from "../../record/fact.js";
import type { CleanOdinGroup } from "../../record/odin/group.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { factOfPart } from "../../record/parts.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { asNumber, asObject, asRows, asTrimmed, type WireObject } from "../../record/wire.js";
import { daysSince } from "../engine/days.js";

/** A service or service pack of an Odin group. Users are counted. */
export interface OdinLicences {
  /** `<service provider>/<group>`. */
  readonly scope: string;
  readonly kind: "service" | "pack";
  readonly name: string;
  /** How many users of the group may have it. `null` if it was not read. */
  readonly bought: number | "unlimited" | null;
  /** How many have it in effect, a service directly or by a pack. */
  readonly assigned: number;
  /** How many of these have it directly. All, for a pack. */
  readonly direct: number;
  readonly on: number;
  /** How many have it, and have switched it off. Those who are neither on nor off have no switch. */
  readonly off: number;
  /** Users whose services or packs were not read. The other numbers may be higher. */
  readonly unread: number;
}

/** A licence of PureCloud. */
export interface PureCloudLicences {
  readonly id: string;
  /** How many users have it. Deleted users do not count. */
  readonly assigned: number;
  /** How many of these are active. */
  readonly active: number;
  /** How many of these have logged in within the days. A licence that is used may cost nothing. */
  readonly used: number;
  /** How many of these may use it. Their state or their last login was not read. */
  readonly unsure: number;
  /** Users whose licences were not read. */
  readonly unread: number;
}

type Writable<Row> = { -readonly [Name in keyof Row]: Row[Name] };
type Counted = Writable<OdinLicences>;

const scopeOf = ({ serviceProviderId, groupId }: Pick<CleanOdinUser, "serviceProviderId" | "groupId">): string =>
  `${serviceProviderId}/${groupId}`;

/**
 * How many licences of Odin's groups are bought, assigned and switched on. Services that nobody has and that have no limit are
 * left out. Rows are sorted by group, kind and name.
 */
export function odinLicences(
  users: Iterable<CleanOdinUser>,
  groups: Iterable<CleanOdinGroup>,
): readonly OdinLicences[] {
  const count = new OdinLicenceCount();
  for (const group of groups) count.addGroup(group);
  for (const user of users) count.add(user);
  return count.rows();
}

/** The same user by user, so the views themselves need not be kept. Groups come first, because they spell the names. */
export class OdinLicenceCount {
  readonly #rows = new Map<string, Counted>();
  readonly #unread = new Map<string, number>();

  addGroup(group: CleanOdinGroup): void {
    for (const { kind, name, limit } of limitsOf(group)) this.#row(scopeOf(group), kind, name).bought = limit;
  }

  add(user: CleanOdinUser): void {
    const scope = scopeOf(user);
    if (!user.services.known || !user.packs.known || !user.directServices.known)
      this.#unread.set(scope, (this.#unread.get(scope) ?? 0) + 1);
    count(user, (kind, name) => this.#row(scope, kind, name));
  }

  rows(): readonly OdinLicences[] {
    return [...this.#rows.values()]
      .filter(({ assigned, bought }) => assigned > 0 || typeof bought === "number")
      .map((one) => ({ ...one, unread: this.#unread.get(one.scope) ?? 0 }))
      .sort((one, other) => compare([one.scope, one.kind, one.name], [other.scope, other.kind, other.name]));
  }

  #row(scope: string, kind: Counted["kind"], name: string): Counted {
    const key = JSON.stringify([scope, kind, name.toLowerCase()]);
    const none = { bought: null, assigned: 0, direct: 0, on: 0, off: 0, unread: 0 };
    const row = this.#rows.get(key) ?? { scope, kind, name, ...none };
    this.#rows.set(key, row);
    return row;
  }
}

/** Counts what one user has. */
function count(user: CleanOdinUser, row: (kind: Counted["kind"], name: string) => Counted): void {
  const direct = new Set((valueIn(user.directServices) ?? []).map((name) => name.toLowerCase()));
  for (const { name, isActive } of valueIn(user.services) ?? []) {
    const one = row("service", name);
    one.assigned += 1;
    if (direct.has(name.toLowerCase())) one.direct += 1;
    if (isActive === true) one.on += 1;
    if (isActive === false) one.off += 1;
  }
  for (const name of valueIn(user.packs) ?? []) {
    const one = row("pack", name);
    one.assigned += 1;
    one.direct += 1;
  }
}

/** How many of each service and pack a group may have. */
function limitsOf({ parts }: CleanOdinGroup) {
  const services: Fact<WireObject> = factOfPart(parts, "services", asObject);
  const of = (kind: Counted["kind"], field: string, names: readonly string[]) =>
    (asRows(valueIn(services)?.[field]) ?? []).flatMap((one) => {
      const name = names.map((key) => asTrimmed(one[key])).find((text) => text !== undefined);
      const limit = limitOf(one);
      return name === undefined ? [] : [{ kind, name, limit }];
    });
  return [
    ...of("service", "userServices", ["serviceName"]),
    ...of("pack", "servicePackServices", ["servicePackName", "serviceName"]),
  ];
}

/** -1 stands for any number. */
function limitOf({ quantity, limited }: WireObject): number | "unlimited" | null {
  const number = asNumber(quantity);
  if (number === -1 || asTrimmed(limited)?.toLowerCase() === "unlimited") return "unlimited";
  return number ?? null;
}

/** By when a user must have logged in, to count as one who uses a licence. */
export interface UsedWithin {
  readonly asOf: Date;
  /** Within so many days before. */
  readonly days: number;
}

/** How many licences of PureCloud are assigned and used, by id. */
export function pureCloudLicences(
  users: Iterable<CleanPureCloudUser>,
  within: UsedWithin,
): readonly PureCloudLicences[] {
  const count = new PureCloudLicenceCount(within);
  for (const user of users) count.add(user);
  return count.rows();
}

/** The same user by user, so the views themselves need not be kept. */
export class PureCloudLicenceCount {
  readonly #within: UsedWithin;
  readonly #rows = new Map<string, Omit<Writable<PureCloudLicences>, "unread">>();
  #unread = 0;

  constructor(within: UsedWithin) {
    this.#within = within;
  }

  add(user: CleanPureCloudUser): void {
    const { asOf, days } = this.#within;
    const state = valueIn(user.state);
    if (state === "deleted") return;
    if (!user.licenses.known) this.#unread += 1;
    const age = daysSince(valueIn(user.lastLogin) ?? "", asOf.getTime());
    for (const id of valueIn(user.licenses) ?? []) {
      const row = this.#rows.get(id) ?? { id, assigned: 0, active: 0, used: 0, unsure: 0 };
      this.#rows.set(id, row);
      row.assigned += 1;
      if (state === "active") row.active += 1;
      if (state === "active" && age !== undefined && age <= days) row.used += 1;
      if (!user.state.known || (state === "active" && !user.lastLogin.known)) row.unsure += 1;
    }
  }

  rows(): readonly PureCloudLicences[] {
    const unread = this.#unread;
    return [...this.#rows.values()]
      .map((row) => ({ ...row, unread }))
      .sort((one, other) => compare([one.id], [other.id]));
  }
}

/** Sorts texts by their code units, so every machine sorts alike. */
function compare(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((text, index) => text !== other[index]);
  return at < 0 ? 0 : (one[at] as string) < (other[at] as string) ? -1 : 1;
}
