import { ok, type Section, unavailable } from "../../../src/index.js";
import { normaliseGroup } from "../../../src/record/odin/group.js";
import { normaliseOdin } from "../../../src/record/odin/normalise.js";
import { DEFAULT_CONFIG, type RulesConfig } from "../../../src/rules/engine/config.js";
import type { Later, OdinRule } from "../../../src/rules/engine/rule.js";
import { unsure } from "../../../src/rules/engine/truth.js";
import type { Verdict } from "../../../src/rules/engine/verdict.js";
import type { Whereabouts } from "../../../src/rules/engine/world.js";
import { odinRecord } from "../../records.js";

/** What a rule sees in a test: sections of the user, parts of the group's context, the configuration, other users. */
export interface Case {
  readonly sections?: object;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly config?: Partial<RulesConfig>;
  readonly others?: readonly object[];
  /** The id of the user. `u0@a` by default, and `u1@a` of the first of the others. */
  readonly userId?: string;
  /** The time of the audit, in ISO 8601. */
  readonly asOf?: string;
}

const SCOPE = { serviceProviderId: "sp", groupId: "g" };

const CLASSES_OF: Readonly<Record<string, string>> = { "+900": "premium", "+881": "satellite" };

/** Where numbers lead in tests: `+` is outside, `+44` in Britain, `+1` somewhere in North America, `+900` premium, `+881` a satellite, `?` unknown, and all others are own numbers. */
function where(number: string): Whereabouts {
  const e164 = number.startsWith("+") ? number : null;
  const country = number.startsWith("+44") ? "GB" : null;
  const mainCountry = number.startsWith("+1") ? "US" : null;
  if (number.startsWith("?"))
    return { external: unsure("no numbers were read"), e164, country, mainCountry, destination: "unknown" };
  const external = number.startsWith("+");
  return {
    external,
    e164,
    country,
    mainCountry,
    destination: !external ? "own" : (CLASSES_OF[number.slice(0, 4)] ?? "national"),
  };
}

const isSection = (value: unknown): value is Section =>
  typeof value === "object" && value !== null && "status" in value;

const section = (value: unknown): Section => (isSection(value) ? value : (ok(value) as Section));

/** What a rule says of a user. A section or part that is no outcome was read. */
export function verdict(rule: OdinRule, one: Case): Verdict {
  const { sections = {}, context = {}, config = {}, others = [], userId = "u0@a", asOf = 0 } = one;
  const parts = new Map(Object.entries(context).map(([name, data]) => [name, section(data)]));
  const scope = normaliseGroup(SCOPE, parts);
  const whole = { ...DEFAULT_CONFIG, ...config };
  const survey = rule.survey?.();
  const users = [sections, ...others].map((own, at) => {
    const made = Object.fromEntries(Object.entries(own).map(([name, data]) => [name, section(data)]));
    return normaliseOdin({ ...odinRecord(made), userId: at === 0 ? userId : `u${at}@a` }, scope);
  });
  const sights = users.map((user) => ({ user, scope, config: whole, asOf: new Date(asOf).getTime(), survey }));
  // A judge counts each user just before it looks. Some users come before this one, others after.
  const [own, ...rest] = sights as [(typeof sights)[0], ...typeof sights];
  const before = rest.length >> 1;
  for (const sight of [...rest.slice(0, before), own]) rule.count?.(sight);
  const seen = rule.look(own);
  for (const sight of rest.slice(before)) rule.count?.(sight);
  if (!("later" in seen)) return seen;
  const { later } = seen as Later<unknown>;
  return rule.check?.(later, {
    survey,
    config: whole,
    partial: [],
    unlisted: [],
    stateOf: () => undefined,
    where,
  }) as Verdict;
}

/** `found medium` if a case differs from its rule, `clear`, `not evaluated`. */
export function said(rule: OdinRule, one: Case): string {
  const { outcome, ...more } = verdict(rule, one);
  const severity = "severity" in more ? more.severity : undefined;
  return severity === undefined || severity === rule.severity ? outcome : `${outcome} ${severity}`;
}

/** The section of a calling plan, and its part of the context. */
const planSection = (name: string) => `outgoingCallingPlans.outgoingCallingPlan${name}`;

export const own = (name: string, userPermissions: unknown) => ({
  [planSection(name)]: { useCustomSettings: true, userPermissions },
});

/** A plan of the user that is not in force. */
export const inherits = (name: string, userPermissions: unknown = {}) => ({
  [planSection(name)]: { useCustomSettings: false, userPermissions },
});

/** The plan of the group, and those of departments by their names. */
export const groups = (name: string, row: object, departments: Readonly<Record<string, object>> = {}) => ({
  [planSection(name)]: {
    departments: [row, ...Object.entries(departments).map(([one, more]) => ({ department: { name: one }, ...more }))],
  },
});

export const without = (name: string) => ({ [planSection(name)]: unavailable("no such service") });

export const CLASSES = [
  ...["group", "local", "tollFree", "toll", "international", "operatorAssisted", "chargeableDirectoryAssisted"],
  ...[
    "specialServicesI",
    "specialServicesII",
    "premiumServicesI",
    "premiumServicesII",
    "casual",
    "urlDialing",
    "unknown",
  ],
];

/** All classes have one value, except for some. */
export const classes = (value: unknown, others: Readonly<Record<string, unknown>> = {}) => ({
  ...Object.fromEntries(CLASSES.map((one) => [one, value])),
  ...others,
});

/** Services in effect with their settings. */
export const services = (
  settings: Readonly<Record<string, object>>,
  assigned: readonly string[] = Object.keys(settings),
) => ({
  serviceSettings: settings,
  assignedServices: { userServices: assigned.map((serviceName) => ({ serviceName })) },
});
