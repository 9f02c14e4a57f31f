import { ago } from "../../src/estate/now.js";
import type { Wire } from "./kit.js";

/** All that is known of one user, as the calls of an audit bring it. */
export interface Facts {
  readonly user: Wire;
  readonly forwarding: Wire;
  readonly queues: readonly Wire[];
  readonly trustors: readonly Wire[];
  readonly verifiers: readonly Wire[];
}

/** What a rule must know of the others. */
export interface Around {
  /** By user id. */
  readonly all: ReadonlyMap<string, Facts>;
  /** Numbers and extensions of the organisation. */
  readonly lines: ReadonlySet<string>;
  readonly domains: readonly string[];
  /** How many have what: `station:ID`, `manager:ID`, `username:...`, `number:...`, `extension:...`. */
  readonly counts: ReadonlyMap<string, number>;
  /** The date of the data, in milliseconds. */
  readonly now: number;
}

export type Predicate = (facts: Facts, around: Around) => boolean;

const digits = (number: string) => number.replace(/[^\d+]/g, "");
const isE164 = (number: string) => /^\+[1-9]\d{6,14}$/.test(number);
const phones = (user: Wire) => (user.addresses as Wire[]).filter(({ mediaType }) => mediaType === "PHONE");
const targets = ({ calls = [] }: Wire): Wire[] => calls.flatMap((call: Wire) => call.targets ?? []);
const isOutside = (target: Wire, { lines }: Around) =>
  target?.type === "PHONENUMBER" && !lines.has(digits(target.value));
const isAdmin = ({ user }: Facts) =>
  user.authorization.roles.some(({ name }: Wire) => /^(admin|master admin)$/i.test(name)) ||
  ["admin", "authorization:*:*", "authorization:grant:add", "directory:organization:admin"].some((one) =>
    user.authorization.permissions.includes(one),
  );
const isForgotten = ({ user: { outOfOffice: away } }: Facts, { now }: Around) =>
  away.active && (away.indefinite || away.endDate < ago(30, "days", now));
const isInactive = (id: string, { all }: Around) => all.get(id)?.user.state !== "active";

/** Values that a user must not share with another, each once. */
export function unsharedOf({ id, username, addresses, manager, station }: Wire): string[] {
  const own = (addresses as Wire[]).filter(({ type }) => type !== "MAIN");
  return [
    `username:${username.toLowerCase()}`,
    ...own.flatMap(({ address }) => (address ? [`number:${digits(address)}`] : [])),
    ...own.flatMap(({ extension }) => (extension ? [`extension:${extension}`] : [])),
    ...(manager ? [`manager:${manager.id}`] : []),
    ...(station.defaultStation ? [`station:${station.defaultStation.id}`] : []),
    `id:${id}`,
  ];
}

const shares = ({ user }: Facts, { counts }: Around, ...kinds: readonly string[]) =>
  unsharedOf(user).some((key) => kinds.includes(key.split(":")[0] ?? "") && (counts.get(key) ?? 0) > 1);

/** Whether a user has a problem of the ledger, by the problem's number. */
export const predicates: Readonly<Record<number, Predicate>> = {
  1: ({ user }) =>
    user.state !== "active" &&
    (user.authorization.roles.length > 0 || user.groups.some(({ rolesEnabled }: Wire) => rolesEnabled)),
  2: isAdmin,
  3: ({ user }, { now }) => user.authorization.unusedRoles.length > 0 && !(user.dateWelcomeSent > ago(30, "days", now)),
  4: ({ user }, { now }) => {
    const [newest] = [user.dateLastLogin, user.lastTokenIssued?.dateIssued].filter(Boolean).sort().reverse();
    return user.state === "active" && newest !== undefined && newest < ago(90, "days", now);
  },
  5: ({ user }, { now }) =>
    user.state === "active" &&
    user.dateWelcomeSent < ago(90, "days", now) &&
    user.dateLastLogin === undefined &&
    user.lastTokenIssued === undefined,
  6: ({ forwarding }, around) => forwarding.enabled && targets(forwarding).some((target) => isOutside(target, around)),
  7: ({ forwarding }) => forwarding.enabled && targets(forwarding).length === 0,
  8: ({ forwarding: { enabled, voicemail, calls = [] } }, around) =>
    enabled && voicemail === "LASTCALL" && targets({ calls: calls.slice(-1) }).some((one) => isOutside(one, around)),
  9: isForgotten,
  10: (facts, around) => isForgotten(facts, around) && facts.queues.some(({ joined }) => joined),
  11: ({ user, queues }, { counts }) =>
    user.skills.length === 0 &&
    queues.some(({ id, skillEvaluationMethod }) => {
      const skilled = counts.get(`skilled:${id}`) ?? 0;
      return skillEvaluationMethod !== "NONE" && skilled * 2 >= (counts.get(`queue:${id}`) ?? 0);
    }),
  12: ({ user }) => [...user.skills, ...user.languages].some(({ state }) => state !== "active"),
  13: ({ user: { skills } }) =>
    skills.some(({ proficiency }: Wire) => proficiency === 0 || proficiency > 5) ||
    (skills.length > 2 && new Set(skills.map(({ proficiency }: Wire) => proficiency)).size === 1),
  14: ({ user: { station }, queues }) => queues.length > 0 && Object.keys(station).length === 0,
  15: (facts, around) => shares(facts, around, "station"),
  16: ({ user, queues }) => user.acdAutoAnswer !== queues.length > 0,
  17: ({ user }, { all, counts }) => {
    // A top has no manager, and leads somebody.
    if (user.state !== "active") return false;
    if (!user.manager) return !counts.has(`manager:${user.id}`);
    if (isInactive(user.manager.id, { all } as Around)) return true;
    const seen = new Set<string>();
    for (let id = user.manager.id; id !== undefined && !seen.has(id); id = all.get(id)?.user.manager?.id) {
      if (id === user.id) return true;
      seen.add(id);
    }
    return false;
  },
  18: ({ user }, { counts }) => (counts.get(`manager:${user.id}`) ?? 0) > 40,
  19: (facts, around) => shares(facts, around, "username", "number", "extension"),
  20: ({ user }) => phones(user).some(({ address }) => address !== undefined && !isE164(address)),
  26: ({ user }) => !user.primaryContactInfo.some(({ type }: Wire) => type === "PRIMARY"),
  27: ({ user }, { domains }) => !domains.includes(user.email.split("@")[1].toLowerCase()),
  21: ({ user }) => !user.department || !user.title || user.locations.length === 0,
  22: ({ trustors }) => trustors.some(({ enabled }) => enabled),
  23: ({ user: { routingStatus } }, { now }) =>
    ["NOT_RESPONDING", "INTERACTING"].includes(routingStatus.status) && routingStatus.startTime < ago(8, "hours", now),
  24: ({ user }, around) =>
    user.state === "active" &&
    user.groups.some(
      ({ rolesEnabled, owners }: Wire) => rolesEnabled && owners.some(({ id }: Wire) => isInactive(id, around)),
    ),
  25: (facts) => isAdmin(facts) && facts.verifiers.length === 0,
};
