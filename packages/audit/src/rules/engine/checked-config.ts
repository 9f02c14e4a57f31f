import { DESTINATION_CLASSES, PREFIX } from "../../numbers/destination-table.js";
import { DEFAULT_CONFIG, PROFILE_PARTS, type RulesConfig, type Suppression, THRESHOLDS } from "./config.js";
import { SEVERITIES } from "./verdict.js";

/** A configuration as a person writes it. Every field is optional. */
export type GivenConfig = Partial<Omit<RulesConfig, "thresholds" | "allow" | "people" | "origins">> & {
  readonly thresholds?: Partial<RulesConfig["thresholds"]>;
  readonly allow?: Partial<RulesConfig["allow"]>;
  readonly people?: Partial<RulesConfig["people"]>;
};

/** These fields hold values by name, each of which has its own origin. */
const BY_NAME: ReadonlySet<string> = new Set(["thresholds", "allow", "rules", "destinations", "people"]);

/**
 * Adds what is missing, and checks what is there.
 *
 * @param ids the ids of all rules
 * @param origin where the given values were set, such as the name of a file, or where the value of a path was
 * @throws RangeError with the place and what was expected
 */
export function rulesConfig(
  given: GivenConfig,
  ids: readonly string[],
  origin: string | ((path: string) => string) = "given",
): RulesConfig {
  const config = {
    ...DEFAULT_CONFIG,
    ...given,
    thresholds: { ...DEFAULT_CONFIG.thresholds, ...given.thresholds },
    allow: { ...DEFAULT_CONFIG.allow, ...given.allow },
    people: { ...DEFAULT_CONFIG.people, ...given.people },
    origins: originsOf(given, origin),
  };
  known("", given, Object.keys(DEFAULT_CONFIG));
  known("thresholds.", given.thresholds ?? {}, Object.keys(THRESHOLDS));
  known("allow.", given.allow ?? {}, Object.keys(DEFAULT_CONFIG.allow));
  known("people.", given.people ?? {}, Object.keys(DEFAULT_CONFIG.people));
  known("rules.", config.rules, ids);
  for (const [name, value] of Object.entries(config.thresholds)) {
    if (!(Number.isFinite(value) && value >= 0)) throw new RangeError(`thresholds.${name} must be a number from 0`);
  }
  for (const [id, value] of Object.entries(config.rules)) {
    if (value !== "off" && !SEVERITIES.includes(value)) {
      throw new RangeError(`rules.${id} must be off or one of ${SEVERITIES.join(", ")}`);
    }
  }
  checkDestinations(config.destinations);
  const part = config.profile.find((one) => !PROFILE_PARTS.includes(one));
  if (part !== undefined) throw new RangeError(`profile has ${part}. It may have ${PROFILE_PARTS.join(", ")}`);
  checkPeople(config.people);
  for (const [at, suppression] of config.suppressions.entries())
    checkSuppression(`suppressions[${at}]`, suppression, ids);
  return config;
}

function originsOf(given: GivenConfig, origin: string | ((path: string) => string)): Readonly<Record<string, string>> {
  const paths = Object.entries(given).flatMap(([name, value]) =>
    BY_NAME.has(name) ? Object.keys(value ?? {}).map((inner) => `${name}.${inner}`) : [name],
  );
  return Object.fromEntries(paths.map((path) => [path, typeof origin === "string" ? origin : origin(path)]));
}

function known(place: string, given: object, names: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new RangeError(`${place}${unknown} is not known. Known are ${names.join(", ")}`);
}

function checkDestinations(destinations: RulesConfig["destinations"]): void {
  for (const [prefix, of] of Object.entries(destinations)) {
    if (!PREFIX.test(prefix)) {
      throw new RangeError(`destinations.${prefix} must begin with a plus and a digit, and have x for any digit`);
    }
    if (!DESTINATION_CLASSES.includes(of)) {
      throw new RangeError(`destinations.${prefix} must be one of ${DESTINATION_CLASSES.join(", ")}`);
    }
  }
}

function checkPeople({ map, sites, left }: RulesConfig["people"]): void {
  for (const [userId, counterpart] of Object.entries(map)) {
    if (!isText(counterpart)) throw new RangeError(`people.map.${userId} must be an id or an e-mail of PureCloud`);
  }
  for (const [at, { group, division }] of sites.entries()) {
    if (!isText(group) || !isText(division)) throw new RangeError(`people.sites[${at}] needs a group and a division`);
  }
  for (const [at, { email, login, employeeNumber }] of left.entries()) {
    if (![email, login, employeeNumber].some(isText)) {
      throw new RangeError(`people.left[${at}] needs an email, a login or an employeeNumber. A name is no proof`);
    }
  }
}

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

function checkSuppression(place: string, { id, of, reason, owner, until }: Suppression, ids: readonly string[]): void {
  const rule = String(id).split("|")[0] ?? "";
  if (!ids.includes(rule)) throw new RangeError(`${place}.id names no rule`);
  const selectors = Object.values(of ?? {}).filter((value) => value !== undefined);
  if (id === rule && selectors.length === 0) {
    throw new RangeError(`${place} is about a whole rule. Give of: a group, a division, a department or users`);
  }
  for (const [name, value] of Object.entries({ reason, owner })) {
    if (typeof value !== "string" || value.trim() === "") throw new RangeError(`${place}.${name} is missing`);
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(until ?? "") || Number.isNaN(Date.parse(until))) {
    throw new RangeError(`${place}.until must be a day, such as 2027-03-31`);
  }
}
