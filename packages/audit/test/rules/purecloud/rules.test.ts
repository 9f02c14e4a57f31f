/** Each rule of PureCloud: found, clear, not evaluated, and by each guard. The user is judged among others where it matters. */
import { describe, expect, test } from "vitest";
import { type ContextPart, failed, ok } from "../../../src/index.js";
import { type GivenConfig, rulesConfig } from "../../../src/rules/engine/checked-config.js";
import { verdictsOf } from "../../../src/rules/engine/verdicts-of.js";
import { PURECLOUD_RULES } from "../../../src/rules/purecloud/index.js";
import { purecloudRecord } from "../../records.js";

const IDS = PURECLOUD_RULES.map(({ id }) => id);
const AS_OF = new Date("2026-11-16T12:00:00Z");
const ago = (days: number) => new Date(AS_OF.getTime() - days * 86_400_000).toISOString();

/** Sections as data. Text is the message of a failure. */
type Sections = Readonly<Record<string, unknown>>;

const QUIET: Sections = {
  profile: {
    name: "Quiet User",
    state: "active",
    email: "quiet@ours.example",
    username: "quiet@ours.example",
    department: "Sales",
    title: "Agent",
    manager: { id: "boss" },
    acdAutoAnswer: false,
    addresses: [],
    primaryContactInfo: [{ type: "PRIMARY", mediaType: "EMAIL", address: "quiet@ours.example" }],
  },
  authorization: { roles: [], permissions: [], unusedRoles: [] },
  groups: [],
  signIn: { dateLastLogin: ago(1), lastTokenIssued: { dateIssued: ago(1) }, dateWelcomeSent: ago(400) },
  callForwarding: { enabled: false, calls: [] },
  outOfOffice: { active: false },
  queues: { joined: [], unjoined: [] },
  routingSkills: [],
  routingLanguages: [],
  station: {},
  locations: [{ id: "l", locationDefinition: { name: "HQ" } }],
  trustors: [],
  routingStatus: { status: "IDLE", startTime: ago(9) },
};

function recordOf(userId: string, sections: Sections) {
  const profile = { ...(QUIET.profile as object), ...(sections.profile as object) };
  const all = { ...QUIET, ...sections, ...(typeof sections.profile === "string" ? {} : { profile }) };
  const section = (data: unknown) =>
    typeof data === "string"
      ? { status: "failed", error: { name: "E", status: 500, message: data, retryable: true } }
      : { status: "ok", data };
  const made = Object.fromEntries(Object.entries(all).map(([name, data]) => [name, section(data)]));
  return { ...purecloudRecord(made as never), userId };
}

/** Somebody else, by changes to a quiet user. */
const other = (userId: string, sections: Sections = {}) =>
  recordOf(userId, {
    ...sections,
    profile: {
      name: userId,
      email: `${userId}@ours.example`,
      username: `${userId}@ours.example`,
      ...(sections.profile as object),
    },
  });

const BOSS = other("boss", { profile: { manager: undefined } });

interface Case {
  readonly user: Sections;
  readonly others?: readonly ReturnType<typeof recordOf>[];
  readonly config?: GivenConfig;
  readonly partial?: string;
  readonly withoutNumbers?: string;
  /** Parts of the organisation's context as data. Text is the message of a failure. Nobody is deleted. */
  readonly context?: Readonly<Record<string, unknown>>;
}

/** What a rule says of the user `u`: the outcome, and the severity or the reason. Empty if it does not judge the user. */
function verdictOf(id: string, { user, others = [], config = {}, context = {}, ...missing }: Case): string {
  const rule = PURECLOUD_RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const sectionOf = (data: unknown) => (typeof data === "string" ? failed(data) : ok(data));
  const parts = Object.entries({ deletedUsers: [], ...context }).map(
    ([part, data]): ContextPart => ({ platform: "purecloud", scope: "organisation", part, section: sectionOf(data) }),
  );
  const records = [recordOf("u", user), BOSS, ...others];
  const trial = { records, config: rulesConfig(config, IDS), asOf: AS_OF, context: parts };
  const verdict = verdictsOf(rule, { ...trial, ...missing }).get("u");
  if (!verdict) return "";
  const detail = verdict.outcome === "found" ? verdict.severity : "because" in verdict ? verdict.because : undefined;
  return [verdict.outcome, ...[detail ?? []].flat()].join(": ");
}

const forward = (calls: readonly object[], more: object = {}) => ({
  callForwarding: { enabled: true, calls, ...more },
});
const to = (value: string, type = "PHONENUMBER") => ({ targets: [{ type, value }] });
/** What roles and permissions a user has. */
const power = (roles: readonly string[], permissions: readonly string[] | null = []) => ({
  authorization: { roles: roles.map((name) => ({ id: name, name })), permissions },
});
const off = { id: "v", name: "Phone", enabled: false };
const SINGLE = { singleSignOn: true };
const NO_POWER = "no administrator, and only their second factors are read";
const ELSEWHERE = "users log in at an identity provider, which has the second factor";
const OUTSIDE = "+4915112345678";
const colleague = other("c", {
  profile: { addresses: [{ mediaType: "PHONE", type: "WORK", address: "+12035550111", extension: "4711" }] },
});
const queue = (joined: boolean, method = "ALL", id = "q") => ({
  queues: {
    joined: joined ? [{ id, name: id, skillEvaluationMethod: method }] : [],
    unjoined: joined ? [] : [{ id, name: id, skillEvaluationMethod: method }],
  },
});
const skill = (name: string, proficiency: unknown, state: unknown = "active") => ({
  id: name,
  name,
  proficiency,
  state,
});
const skilled = (userId: string) => other(userId, { ...queue(true), routingSkills: [skill("A", 2)] });
const station = (which: string, id: string) => ({ station: { [which]: { id, name: id } } });
const group = (owners: readonly string[], rolesEnabled = true) => ({
  groups: [{ id: "g", name: "Power", rolesEnabled, owners: owners.map((id) => ({ id })) }],
});
const signIn = (
  login: string | null | undefined,
  token: string | null | undefined,
  welcome: string | null | undefined = ago(400),
) => ({
  signIn: {
    ...(login !== undefined && { dateLastLogin: login }),
    ...(token !== undefined && { lastTokenIssued: token === null ? null : { dateIssued: token } }),
    ...(welcome !== undefined && { dateWelcomeSent: welcome }),
  },
});
const phone = (address: string | undefined, more: object = {}) => ({
  profile: { addresses: [{ mediaType: "PHONE", type: "WORK", address, ...more }] },
});
const INACTIVE = { profile: { state: "inactive" } };
const LEAVER = { state: "inactive", addresses: [] };
/** A contact of a user who left. */
const leftWith = (contact: object) => ({
  profile: { ...LEAVER, addresses: [{ mediaType: "PHONE", type: "WORK", ...contact }] },
});
const owned = other("m", group(["u"], false));
/** A role in a division. `x` gives power by its permissions. */
const grant = (name: string, division: string) => ({
  subjectId: "u",
  role: { id: name, name },
  division: { id: division, name: division },
});
const SEVERAL = {
  divisions: [{ id: "a" }, { id: "b" }],
  roles: [{ id: "x", name: "Desk", permissions: ["authorization:grant:add"] }],
};
const granted = (...grants: readonly object[]) => ({ ...power(["admin"]), grants });
const place = (definition: object | undefined, name = "Site") => ({
  id: name,
  ...(definition && { locationDefinition: { name, ...definition } }),
});
const STREET = { address: { street1: "1 Main Street" } };
const good = place({ ...STREET, addressVerified: true }, "Good");
const bad = place({ ...STREET, addressVerified: false });
const at = (...locations: readonly object[]) => ({ ...station("defaultStation", "s"), locations });
const login = (username: string, employerInfo: unknown = {}) => ({ profile: { username }, employerInfo });

const CASES: Readonly<Record<string, readonly (readonly [what: string, expected: string, one: Case])[]>> = {
  "purecloud-01": [
    [
      "a leaver with a role",
      "found",
      { user: { ...INACTIVE, authorization: { roles: [{ id: "r", name: "user" }], permissions: [] } } },
    ],
    ["a leaver in a group with roles", "found", { user: { ...INACTIVE, ...group([]) } }],
    ["a leaver in a group without roles", "clear", { user: { ...INACTIVE, ...group([], false) } }],
    ["an active user with a role", "clear", { user: { authorization: { roles: [{ id: "r" }], permissions: [] } } }],
    [
      "a leaver whose roles are unknown",
      "not evaluated: authorization: boom",
      { user: { ...INACTIVE, authorization: "boom" } },
    ],
    [
      "a leaver with a role, whose groups are unknown",
      "found",
      { user: { ...INACTIVE, authorization: { roles: [{ id: "r" }], permissions: [] }, groups: "boom" } },
    ],
  ],
  "purecloud-02": [
    [
      "the role Master Admin in any case",
      "found",
      { user: { authorization: { roles: [{ name: "MASTER ADMIN" }], permissions: [] } } },
    ],
    ["a permission", "found", { user: { authorization: { roles: [], permissions: ["authorization:grant:add"] } } }],
    [
      "one who is allowed, by the name to log in with",
      "found: info",
      {
        user: { authorization: { roles: [{ name: "admin" }], permissions: [] } },
        config: { allow: { administrators: ["QUIET@ours.example"] } },
      },
    ],
    [
      "Administrative Assistant",
      "clear",
      { user: { authorization: { roles: [{ name: "Administrative Assistant" }], permissions: [] } } },
    ],
    [
      "permissions that were not returned",
      "not evaluated: authorization: no permissions were returned",
      { user: { authorization: { roles: [] } } },
    ],
    [
      "an admin whose permissions were not returned",
      "found",
      { user: { authorization: { roles: [{ name: "admin" }] } } },
    ],
  ],
  "purecloud-03": [
    [
      "an unused role",
      "found",
      { user: { authorization: { roles: [], permissions: [], unusedRoles: [{ name: "x" }] } } },
    ],
    [
      "a new user, on the last day",
      "clear: the user is new",
      { user: { authorization: { roles: [], unusedRoles: [{ name: "x" }] }, ...signIn(null, null, ago(30)) } },
    ],
    [
      "a user who was welcomed a day earlier",
      "found",
      { user: { authorization: { roles: [], unusedRoles: [{ name: "x" }] }, ...signIn(null, null, ago(31)) } },
    ],
    [
      "a welcome that is unknown does not protect",
      "found",
      { user: { authorization: { roles: [], unusedRoles: [{ name: "x" }] }, signIn: "boom" } },
    ],
    ["none", "clear", { user: {} }],
    [
      "roles that were not returned",
      "not evaluated: authorization: no unusedRoles were returned",
      { user: { authorization: { roles: [] } } },
    ],
  ],
  "purecloud-04": [
    ["both long ago", "found", { user: signIn(ago(91), ago(200)) }],
    ["a login on the last day", "clear", { user: signIn(ago(90), ago(200)) }],
    ["an old login and no token", "found", { user: signIn(ago(91), null) }],
    ["an old login and a new token", "clear", { user: signIn(ago(200), ago(2)) }],
    ["neither", "clear", { user: signIn(null, null) }],
    [
      "an old login and an unknown token",
      "not evaluated: signIn: no lastTokenIssued was returned",
      { user: signIn(ago(200), undefined) },
    ],
    ["a new login and an unknown token", "clear", { user: signIn(ago(2), undefined) }],
    [
      "a service account",
      "clear: it is a service account",
      { user: signIn(ago(200), null), config: { allow: { serviceAccounts: ["u"] } } },
    ],
    ["a leaver is no subject", "", { user: { ...INACTIVE, ...signIn(ago(200), null) } }],
  ],
  "purecloud-05": [
    ["invited long ago, never seen", "found", { user: signIn(null, null, ago(91)) }],
    ["invited on the last day", "clear", { user: signIn(null, null, ago(90)) }],
    ["a token", "clear", { user: signIn(null, ago(1)) }],
    ["never invited", "clear", { user: signIn(null, null, null) }],
    ["an unknown login", "not evaluated: signIn: no dateLastLogin was returned", { user: signIn(undefined, null) }],
  ],
  "purecloud-06": [
    [
      "one who may be inactive",
      "not evaluated: profile: boom",
      { user: { ...forward([to(OUTSIDE)]), profile: "boom" } },
    ],
    ["an outside number", "found", { user: forward([to(OUTSIDE)]) }],
    ["a satellite telephone", "found: critical", { user: forward([to("+8816312345678")]) }],
    [
      "a number that the configuration calls premium",
      "found: critical",
      {
        user: forward([to(OUTSIDE)]),
        config: { destinations: { [`${OUTSIDE.slice(0, 3)}x${OUTSIDE.slice(4, 6)}`]: "premium" } },
      },
    ],
    [
      "a number of which a longer row of the configuration says that it is national",
      "found",
      {
        user: forward([to(OUTSIDE)]),
        config: { destinations: { [OUTSIDE.slice(0, 3)]: "premium", [OUTSIDE.slice(0, 6)]: "national" } },
      },
    ],
    [
      "a satellite telephone that the configuration calls mobile",
      "found",
      { user: forward([to("+8816312345678")]), config: { destinations: { "+881": "mobile" } } },
    ],
    [
      "a country that is not listed",
      "found: critical",
      { user: forward([to(OUTSIDE)]), config: { countries: ["US"] } },
    ],
    ["a country that is listed", "found", { user: forward([to(OUTSIDE)]), config: { countries: ["US", "DE"] } }],
    [
      "an outside number in the second step",
      "found",
      { user: forward([to("+12035550111"), to(OUTSIDE)]), others: [colleague] },
    ],
    ["a colleague", "clear", { user: forward([to("+1 203 555 0111")]), others: [colleague] }],
    ["the extension of a colleague", "clear", { user: forward([to("4711")]), others: [colleague] }],
    [
      "a number of one who was not chosen, perhaps",
      "not evaluated: it may belong to a user who was not read: cut",
      { user: forward([to(OUTSIDE)]), withoutNumbers: "cut" },
    ],
    [
      "a premium number, which nobody has",
      "found: critical",
      { user: forward([to("+1 900 555 1234")]), withoutNumbers: "cut" },
    ],
    [
      "a colleague who was chosen",
      "clear",
      { user: forward([to("4711")]), others: [colleague], withoutNumbers: "cut" },
    ],
    [
      "a number that may be one of Odin, which ownNumbers says is none",
      "found",
      { user: forward([to(OUTSIDE)]), withoutNumbers: "cut", config: { ownNumbers: ["+12035550100"] } },
    ],
    ["a station", "clear", { user: forward([to(OUTSIDE, "STATION")]) }],
    ["off", "clear", { user: { callForwarding: { enabled: false, calls: [to(OUTSIDE)] } } }],
    [
      "an allowed number",
      "clear",
      { user: forward([to("+49 151 12345678")]), config: { allow: { forwardTo: [OUTSIDE] } } },
    ],
    [
      "digits of nobody knows where",
      "not evaluated: the country is not known",
      { user: forward([to("015112345678")]) },
    ],
    ["forwarding that was not read", "not evaluated: callForwarding: boom", { user: { callForwarding: "boom" } }],
  ],
  "purecloud-07": [
    ["no target", "found", { user: forward([]) }],
    [
      "steps without targets, and the deprecated number",
      "found",
      { user: forward([{ targets: [] }], { phoneNumber: OUTSIDE }) },
    ],
    ["a station", "clear", { user: forward([to("s", "STATION")]) }],
    ["off", "clear", { user: { callForwarding: { enabled: false } } }],
    ["not read", "not evaluated: callForwarding: boom", { user: { callForwarding: "boom" } }],
  ],
  "purecloud-08": [
    ["the last target is outside", "found", { user: forward([to(OUTSIDE)], { voicemail: "LASTCALL" }) }],
    [
      "one of two last targets is outside",
      "found",
      {
        user: forward([{ targets: [...to("+12035550111").targets, ...to(OUTSIDE).targets] }], {
          voicemail: "LASTCALL",
        }),
        others: [colleague],
      },
    ],
    [
      "a station comes after the last number",
      "found",
      { user: forward([to(OUTSIDE), to("s", "STATION")], { voicemail: "LASTCALL" }) },
    ],
    [
      "only the first target is outside",
      "clear",
      { user: forward([to(OUTSIDE), to("+12035550111")], { voicemail: "LASTCALL" }), others: [colleague] },
    ],
    ["another voice mail", "clear", { user: forward([to(OUTSIDE)], { voicemail: "PURECLOUD" }) }],
  ],
  "purecloud-09": [
    ["indefinite", "found", { user: { outOfOffice: { active: true, indefinite: true } } }],
    ["ended too long ago", "found", { user: { outOfOffice: { active: true, endDate: ago(31) } } }],
    ["ended on the last day", "clear", { user: { outOfOffice: { active: true, endDate: ago(30) } } }],
    ["not active", "clear", { user: { outOfOffice: { active: false, indefinite: true } } }],
    ["no end", "not evaluated: outOfOffice: no endDate was returned", { user: { outOfOffice: { active: true } } }],
  ],
  "purecloud-10": [
    ["away and joined", "found", { user: { outOfOffice: { active: true, indefinite: true }, ...queue(true) } }],
    ["away and not joined", "clear", { user: { outOfOffice: { active: true, indefinite: true }, ...queue(false) } }],
    ["joined and here", "clear", { user: queue(true) }],
    [
      "away, queues unknown",
      "not evaluated: queues: boom",
      { user: { outOfOffice: { active: true, indefinite: true }, queues: "boom" } },
    ],
  ],
  "purecloud-11": [
    ["half of the members have skills", "found", { user: queue(true), others: [skilled("a")] }],
    [
      "less than half have",
      "clear: the members of these queues have no skills either",
      { user: queue(true), others: [skilled("a"), other("b", queue(true))] },
    ],
    ["a queue without skills", "clear", { user: queue(true, "NONE"), others: [skilled("a")] }],
    ["one with a skill", "clear", { user: { ...queue(true), routingSkills: [skill("A", 1)] }, others: [skilled("a")] }],
    [
      "skills unknown",
      "not evaluated: routingSkills: boom",
      { user: { ...queue(true), routingSkills: "boom" }, others: [skilled("a")] },
    ],
    [
      "few members, and users are missing",
      "not evaluated: cut",
      { user: queue(true), others: [skilled("a"), other("b", queue(true))], partial: "cut" },
    ],
  ],
  "purecloud-12": [
    ["a retired skill", "found", { user: { routingSkills: [skill("A", 1, "inactive")] } }],
    ["a deleted language", "found", { user: { routingLanguages: [skill("A", 1, "deleted")], routingSkills: "boom" } }],
    ["a name that says so", "clear", { user: { routingSkills: [skill("Retired", 1)] } }],
    [
      "no state",
      "not evaluated: the state of a skill was not returned",
      { user: { routingSkills: [skill("A", 1, null)] } },
    ],
  ],
  "purecloud-13": [
    ["zero", "found", { user: { routingSkills: [skill("A", 0)] } }],
    ["six", "found", { user: { routingSkills: [skill("A", 6)] } }],
    [
      "three equal ones, and others differ",
      "found",
      { user: { routingSkills: ["A", "B", "C"].map((name) => skill(name, 3)) }, others: [skilled("a")] },
    ],
    [
      "three equal ones, and nobody differs",
      "clear: the organisation uses one value only",
      { user: { routingSkills: ["A", "B", "C"].map((name) => skill(name, 2)) }, others: [skilled("a")] },
    ],
    [
      "two equal ones and a retired one",
      "clear",
      { user: { routingSkills: [skill("A", 3), skill("B", 3), skill("C", 3, "inactive")] }, others: [skilled("a")] },
    ],
    [
      "none returned",
      "not evaluated: routingSkills: no proficiency was returned",
      { user: { routingSkills: [skill("A", undefined)] } },
    ],
  ],
  "purecloud-14": [
    ["a member who never joined, without a station", "found", { user: queue(false) }],
    ["a station without an id", "found", { user: { ...queue(true), station: { defaultStation: {} } } }],
    ["the last station", "clear", { user: { ...queue(true), ...station("lastAssociatedStation", "s") } }],
    ["in no queue", "clear", { user: {} }],
    ["queues unknown", "not evaluated: queues: boom", { user: { queues: "boom" } }],
  ],
  "purecloud-15": [
    [
      "another user who was not read",
      "not evaluated: another user's station: boom",
      { user: station("defaultStation", "s"), others: [other("a", { station: "boom" })] },
    ],
    [
      "another user has it",
      "found",
      { user: station("defaultStation", "s"), others: [other("a", station("defaultStation", "s"))] },
    ],
    [
      "an inactive user has it",
      "found",
      {
        user: station("defaultStation", "s"),
        others: [other("a", { ...station("defaultStation", "s"), profile: { state: "inactive" } })],
      },
    ],
    [
      "a deleted user has it",
      "clear",
      {
        user: station("defaultStation", "s"),
        others: [other("a", { ...station("defaultStation", "s"), profile: { state: "deleted" } })],
      },
    ],
    [
      "another was there last",
      "clear",
      { user: station("defaultStation", "s"), others: [other("a", station("lastAssociatedStation", "s"))] },
    ],
    [
      "nobody has it, and users are missing",
      "not evaluated: cut",
      { user: station("defaultStation", "s"), partial: "cut" },
    ],
  ],
  "purecloud-16": [
    [
      "an agent without, most have it",
      "found",
      {
        user: queue(true),
        others: [1, 2, 3, 4].map((at) => other(`a${at}`, { ...queue(true), profile: { acdAutoAnswer: true } })),
      },
    ],
    [
      "an agent without, too few have it",
      "clear: most agents answer themselves",
      {
        user: queue(true),
        others: [1, 2, 3].map((at) => other(`a${at}`, { ...queue(true), profile: { acdAutoAnswer: true } })),
      },
    ],
    [
      "no agent, with it",
      "found",
      {
        user: { profile: { acdAutoAnswer: true } },
        others: [other("a", { ...queue(true), profile: { acdAutoAnswer: true } })],
      },
    ],
    [
      "not returned",
      "not evaluated: profile: no acdAutoAnswer was returned",
      { user: { profile: { acdAutoAnswer: undefined } } },
    ],
  ],
  "purecloud-17": [
    ["no manager", "found", { user: { profile: { manager: undefined } }, others: [other("a"), other("b")] }],
    [
      "no manager, but reports",
      "clear: others report to the user",
      { user: { profile: { manager: undefined } }, others: [other("a", { profile: { manager: { id: "u" } } })] },
    ],
    ["most have no manager", "clear: most users have no manager", { user: { profile: { manager: undefined } } }],
    [
      "an inactive manager",
      "found",
      { user: { profile: { manager: { id: "a" } } }, others: [other("a", { profile: { state: "inactive" } })] },
    ],
    ["a manager whom nobody knows", "found", { user: { profile: { manager: { id: "gone" } } } }],
    [
      "a deleted manager",
      "found",
      { user: { profile: { manager: { id: "gone" } } }, context: { deletedUsers: [{ id: "gone" }] }, partial: "cut" },
    ],
    [
      "one who may be deleted",
      "not evaluated: context.deletedUsers: 500",
      { user: { profile: { manager: { id: "gone" } } }, context: { deletedUsers: "500" } },
    ],
    [
      "one who came back",
      "clear",
      {
        user: { profile: { manager: { id: "a" } } },
        others: [other("a")],
        context: { deletedUsers: [{ id: "a" }] },
      },
    ],
    [
      "one who may be missing",
      "not evaluated: cut",
      { user: { profile: { manager: { id: "gone" } } }, partial: "cut" },
    ],
    [
      "no manager, and reports who may be missing",
      "not evaluated: cut",
      { user: { profile: { manager: undefined } }, others: [other("a"), other("b")], partial: "cut" },
    ],
    [
      "a circle of three",
      "found",
      {
        user: { profile: { manager: { id: "a" } } },
        others: [other("a", { profile: { manager: { id: "b" } } }), other("b", { profile: { manager: { id: "u" } } })],
      },
    ],
    [
      "a circle above",
      "clear",
      {
        user: { profile: { manager: { id: "a" } } },
        others: [other("a", { profile: { manager: { id: "b" } } }), other("b", { profile: { manager: { id: "a" } } })],
      },
    ],
    [
      "one who needs none",
      "clear: the user needs no manager",
      { user: { profile: { manager: undefined } }, others: [other("a")], config: { allow: { withoutManager: ["u"] } } },
    ],
  ],
  "purecloud-18": [
    [
      "another user who was not read",
      "not evaluated: another user's profile: boom",
      { user: {}, others: [recordOf("a", { profile: "boom" })] },
    ],
    [
      "three, with two allowed",
      "found",
      {
        user: {},
        others: [1, 2, 3].map((at) => other(`a${at}`, { profile: { manager: { id: "u" } } })),
        config: { thresholds: { reports: 2 } },
      },
    ],
    [
      "two, with two allowed",
      "clear",
      {
        user: {},
        others: [1, 2].map((at) => other(`a${at}`, { profile: { manager: { id: "u" } } })),
        config: { thresholds: { reports: 2 } },
      },
    ],
    [
      "inactive ones do not count",
      "clear",
      {
        user: {},
        others: [1, 2, 3].map((at) => other(`a${at}`, { profile: { state: "inactive", manager: { id: "u" } } })),
        config: { thresholds: { reports: 2 } },
      },
    ],
  ],
  "purecloud-19": [
    [
      "another user who was not read",
      "not evaluated: another user's profile: boom",
      { user: {}, others: [recordOf("a", { profile: "boom" })] },
    ],
    [
      "the same e-mail in capitals",
      "found",
      { user: {}, others: [other("a", { profile: { email: "QUIET@ours.example" } })] },
    ],
    [
      "an e-mail that is another's name to log in with",
      "clear",
      { user: {}, others: [other("a", { profile: { username: "x", email: "y" } })] },
    ],
    [
      "the same number in two forms",
      "found",
      { user: phone("+12035550111"), others: [other("a", phone("+1 203-555-0111"))] },
    ],
    [
      "the same extension",
      "found",
      { user: phone(undefined, { extension: "12" }), others: [other("a", phone(undefined, { extension: "12" }))] },
    ],
    [
      "a main number",
      "clear",
      { user: phone("+12035550111", { type: "MAIN" }), others: [other("a", phone("+12035550111", { type: "MAIN" }))] },
    ],
    [
      "an inactive user has it",
      "found: low",
      {
        user: phone("+12035550111"),
        others: [other("a", { profile: { ...phone("+12035550111").profile, state: "inactive" } })],
      },
    ],
    [
      "addresses that are unknown",
      "not evaluated: profile: addresses are not of a known shape",
      { user: { profile: { addresses: 7 } } },
    ],
  ],
  "purecloud-20": [
    ["blanks", "found", { user: phone("+1 203 555 0111") }],
    ["E.164", "clear", { user: phone("+12035550111") }],
    ["an extension alone", "clear", { user: phone(undefined, { extension: "12" }) }],
    ["an e-mail address", "clear", { user: { profile: { addresses: [{ mediaType: "EMAIL", address: "a@b" }] } } }],
  ],
  "purecloud-21": [
    ["no title", "found", { user: { profile: { title: undefined }, locations: "boom" } }],
    ["no location", "found", { user: { locations: [] } }],
    ["no location, and a telephone", "found: medium", { user: { locations: [], ...station("defaultStation", "s") } }],
    [
      "no title, and perhaps no location for a telephone",
      "found",
      { user: { profile: { title: undefined }, locations: "boom", ...station("defaultStation", "s") } },
    ],
    ["all there", "clear", { user: {} }],
    [
      "no title, and none is wanted",
      "clear",
      { user: { profile: { title: undefined } }, config: { profile: ["location"] } },
    ],
    [
      "no location for a telephone, and none is wanted",
      "clear",
      { user: { locations: [], ...station("defaultStation", "s") }, config: { profile: ["department", "title"] } },
    ],
    ["locations unknown", "not evaluated: locations: boom", { user: { locations: "boom" } }],
  ],
  "purecloud-22": [
    ["a trust", "found", { user: { trustors: [{ id: "o", enabled: true }] } }],
    ["one that is off", "clear", { user: { trustors: [{ id: "o", enabled: false }] } }],
    ["unknown", "not evaluated: trustors: boom", { user: { trustors: "boom" } }],
  ],
  "purecloud-23": [
    ["for nine hours", "found", { user: { routingStatus: { status: "INTERACTING", startTime: ago(9 / 24) } } }],
    ["for eight hours", "clear", { user: { routingStatus: { status: "NOT_RESPONDING", startTime: ago(8 / 24) } } }],
    ["idle for days", "clear", { user: {} }],
    [
      "since nobody knows when",
      "not evaluated: routingStatus: no startTime was returned",
      { user: { routingStatus: { status: "INTERACTING" } } },
    ],
  ],
  "purecloud-24": [
    ["the only owner left", "found", { user: group(["a"]), others: [other("a", { profile: { state: "inactive" } })] }],
    ["another owner is there", "found: low", { user: group(["gone", "boss"]) }],
    ["one who may be missing", "not evaluated: cut", { user: group(["gone"]), partial: "cut" }],
    ["deleted", "found", { user: group(["gone"]), context: { deletedUsers: [{ id: "gone" }] }, partial: "cut" }],
    [
      "one who may be deleted",
      "not evaluated: context.deletedUsers: 500",
      { user: group(["gone"]), context: { deletedUsers: "500" } },
    ],
    ["all are there", "clear", { user: group(["boss"]) }],
    ["a group without roles", "clear", { user: group(["gone"], false) }],
    ["no owner", "clear", { user: group([]) }],
  ],
  "purecloud-25": [
    ["none", "found", { user: { ...power(["ADMIN "]), verifiers: [] } }],
    ["only one that is switched off", "found", { user: { ...power(["Master Admin"]), verifiers: [off] } }],
    ["none, by a permission", "found", { user: { ...power([], ["authorization:*:*"]), verifiers: [] } }],
    ["none, whatever else was not returned", "found", { user: { ...power(["admin"], null), verifiers: [] } }],
    [
      "none, and is an allowed administrator",
      "found",
      { user: { ...power(["admin"]), verifiers: [] }, config: { allow: { administrators: ["u"] } } },
    ],
    ["one of two", "clear", { user: { ...power(["admin"]), verifiers: [off, { ...off, enabled: true }] } }],
    [
      "one that does not say whether it is enabled",
      "clear",
      { user: { ...power(["admin"]), verifiers: [{ id: "v" }] } },
    ],
    ["one, and unread roles", "clear", { user: { authorization: "500", verifiers: [{ id: "v" }] } }],
    ["no power, and not asked", `clear: ${NO_POWER}`, { user: power(["Administrative Assistant"], ["a:b:c"]) }],
    ["a login elsewhere", `clear: ${ELSEWHERE}`, { user: { ...power(["admin"]), verifiers: [] }, config: SINGLE }],
    [
      "a login elsewhere, unread",
      `clear: ${ELSEWHERE}`,
      { user: { ...power(["admin"]), verifiers: "500" }, config: SINGLE },
    ],
    ["not requested", "not evaluated: verifiers: not requested", { user: power(["admin"]) }],
    ["unread", "not evaluated: verifiers: 500", { user: { ...power(["admin"]), verifiers: "500" } }],
    ["none, and unread roles", "not evaluated: authorization: 500", { user: { authorization: "500", verifiers: [] } }],
    [
      "none, and permissions that were not returned",
      "not evaluated: authorization: no permissions were returned",
      { user: { ...power([], null), verifiers: [] } },
    ],
    ["left", "", { user: { profile: { state: "inactive" }, ...power(["admin"]), verifiers: [] } }],
  ],
  "purecloud-26": [
    ["none", "found", { user: { profile: { primaryContactInfo: undefined } } }],
    ["another type", "found", { user: { profile: { primaryContactInfo: [{ type: "WORK" }] } } }],
    ["one", "clear", { user: {} }],
  ],
  "purecloud-27": [
    ["another domain", "found", { user: {}, config: { trustedDomains: ["theirs.example"] } }],
    [
      "a domain below",
      "found",
      { user: { profile: { email: "a@x.ours.example" } }, config: { trustedDomains: ["ours.example"] } },
    ],
    [
      "a trusted one in capitals",
      "clear",
      { user: { profile: { email: "a@OURS.example" } }, config: { trustedDomains: ["ours.example"] } },
    ],
    ["no configuration", "not evaluated: trustedDomains is not configured", { user: {} }],
  ],
  "purecloud-28": [
    ["a default station", "found", { user: { profile: LEAVER, ...station("defaultStation", "s") } }],
    ["a queue, not joined", "found", { user: { profile: LEAVER, ...queue(false) } }],
    ["forwarding", "found", { user: { profile: LEAVER, ...forward([]) } }],
    ["a group without roles", "found", { user: { profile: LEAVER }, others: [owned] }],
    ["a number", "found: low", { user: leftWith({ address: OUTSIDE }) }],
    ["an extension", "found: low", { user: leftWith({ extension: "4711", type: "WORK2" }) }],
    [
      "a number, and nobody knows of stations",
      "found: low",
      { user: { ...leftWith({ extension: "1" }), station: "x" } },
    ],
    ["a number, of a listing that is cut", "found: low", { user: leftWith({ extension: "1" }), partial: "cut" }],
    ["a number at home", "clear", { user: leftWith({ address: OUTSIDE, type: "HOME" }) }],
    ["a last station only", "clear", { user: { profile: LEAVER, ...station("lastAssociatedStation", "s") } }],
    ["membership in a group", "clear", { user: { profile: LEAVER, ...group(["boss"], false) } }],
    ["deleted", "clear", { user: { profile: { ...LEAVER, state: "deleted" }, ...station("defaultStation", "s") } }],
    ["active", "clear", { user: station("defaultStation", "s") }],
    ["nothing, of a listing that is cut", "not evaluated: cut", { user: { profile: LEAVER }, partial: "cut" }],
    ["nobody knows of stations", "not evaluated: station: x", { user: { profile: LEAVER, station: "x" } }],
    [
      "nobody knows which groups another is in",
      "not evaluated: another user's groups: x",
      { user: { profile: LEAVER }, others: [other("m", { groups: "x" })] },
    ],
    ["the state is unknown", "not evaluated: profile: x", { user: { profile: "x" } }],
  ],
  "purecloud-29": [
    ...[
      ["passwords of others", "directory:user:setPassword"],
      ["clients", "oauth:client:add"],
      ["any change of clients", "oauth:client:*"],
      ["anything about recordings", "recording:*:*"],
      ["retention", "recording:screenRecording:editRetention"],
      ["roles", "authorization:role:edit"],
    ].map(([what = "", one = ""]): readonly [string, string, Case] => [what, "found", { user: power([], [one]) }]),
    [
      "an allowed user",
      "found: info",
      { user: power([], ["oauth:client:add"]), config: { allow: { administrators: ["u"] } } },
    ],
    ["an administrator", "clear", { user: power(["admin"], ["oauth:client:add"]) }],
    ["only views", "clear", { user: power([], ["oauth:client:view", "recording:recording:view"]) }],
    ["another entity", "clear", { user: power([], ["oauth:token:*", "recording:annotation:add"]) }],
    ["unknown", "not evaluated: authorization: x", { user: { authorization: "x" } }],
    ["left", "", { user: { ...INACTIVE, ...power([], ["oauth:client:add"]) } }],
  ],
  "purecloud-30": [
    ["evaluates", "found", { user: power([], ["recording:job:add", "quality:evaluation:edit"]) }],
    ["is in a queue", "found", { user: { ...power([], ["recording:*:*"]), ...queue(false) } }],
    [
      "evaluates, and queues are unknown",
      "found",
      { user: { ...power([], ["recording:*:*", "quality:*:*"]), queues: "x" } },
    ],
    [
      "an allowed user",
      "found: info",
      { user: power([], ["recording:job:add", "quality:*:*"]), config: { allow: { administrators: ["u"] } } },
    ],
    ["neither", "clear", { user: power([], ["recording:job:add", "quality:evaluation:view"]) }],
    ["does not remove", "clear", { user: { ...power([], ["recording:recording:view"]), ...queue(true) } }],
    ["an administrator", "clear", { user: { ...power(["admin"], ["recording:*:*"]), ...queue(true) } }],
    ["queues unknown", "not evaluated: queues: x", { user: { ...power([], ["recording:*:*"]), queues: "x" } }],
  ],
  "purecloud-31": [
    ["all divisions", "found", { user: granted(grant("admin", "*")), context: SEVERAL }],
    ["each division", "found", { user: granted(grant("admin", "a"), grant("admin", "b")), context: SEVERAL }],
    ["power by permissions", "found", { user: { ...granted(grant("x", "*")) }, context: SEVERAL }],
    ["divisions unknown", "found", { user: granted(grant("admin", "*")) }],
    [
      "an allowed administrator",
      "found: info",
      { user: granted(grant("admin", "*")), context: SEVERAL, config: { allow: { administrators: ["u"] } } },
    ],
    ["one of two", "clear", { user: granted(grant("admin", "a"), grant("x", "a")), context: SEVERAL }],
    ["two roles, each in one", "clear", { user: granted(grant("admin", "a"), grant("x", "b")), context: SEVERAL }],
    ["another role in all", "clear", { user: granted(grant("admin", "a"), grant("employee", "*")), context: SEVERAL }],
    [
      "one division",
      "clear: the organisation has one division",
      { user: granted(grant("admin", "*")), context: { ...SEVERAL, divisions: [{ id: "a" }] } },
    ],
    ["no administrator", "clear", { user: { ...power([]), grants: [grant("admin", "*")] }, context: SEVERAL }],
    [
      "roles unknown",
      "not evaluated: context.roles: not read",
      { user: granted(grant("x", "*")), context: { divisions: SEVERAL.divisions } },
    ],
    [
      "some divisions, of nobody knows how many",
      "not evaluated: context.divisions: not read",
      { user: granted(grant("admin", "a")), context: { roles: SEVERAL.roles } },
    ],
    ["grants unknown", "not evaluated: grants: x", { user: { ...power(["admin"]), grants: "x" }, context: SEVERAL }],
  ],
  "purecloud-32": [
    ["not verified", "found", { user: at(bad) }],
    ["no street", "found", { user: at(place({ addressVerified: true, address: { city: "Here" } })) }],
    ["an extension only", "found", { user: { ...phone(undefined, { extension: "1" }), locations: [bad] } }],
    ["another one is verified", "clear", { user: at(bad, good) }],
    ["no location", "clear", { user: at() }],
    ["no telephone", "clear", { user: { locations: [bad] } }],
    ["a telephone at home", "clear", { user: { ...phone(OUTSIDE, { type: "HOME" }), locations: [bad] } }],
    [
      "nobody knows whether it is verified",
      "not evaluated: locations: no addressVerified of Site was returned",
      { user: at(bad, place(STREET)) },
    ],
    [
      "a part of another place",
      "not evaluated: locations: the address of Site was not returned",
      { user: at(place({ path: ["p"], addressVerified: true })) },
    ],
    [
      "only its id",
      "not evaluated: locations: the address of Site was not returned: locations: no addressVerified of Site was returned",
      { user: at(place(undefined)) },
    ],
    [
      "locations unknown",
      "not evaluated: locations: x",
      { user: { ...station("defaultStation", "s"), locations: "x" } },
    ],
  ],
  "purecloud-33": [
    ["a reception", "found", { user: login("reception.london@ours.example") }],
    ["capitals and digits", "found", { user: login("Test12@ours.example", { employeeId: " " }) }],
    ["an employee id", "clear", { user: login("test@ours.example", { employeeId: "E1" }) }],
    ["a last name", "clear", { user: login("jane.temp@ours.example") }],
    ["the beginning of a name", "clear", { user: login("testa.rossa@ours.example") }],
    ["a domain", "clear", { user: login("jane@test.example") }],
    [
      "a service account",
      "clear: it is allowed",
      { user: login("api@ours.example"), config: { allow: { serviceAccounts: ["API@ours.example"] } } },
    ],
    ["unknown", "not evaluated: employerInfo: x", { user: login("api@ours.example", "x") }],
    ["unknown, and a name of a person", "clear", { user: login("jane@ours.example", "x") }],
  ],
};

describe.each(Object.entries(CASES))("%s", (id, cases) => {
  test.each(cases)("%s: %s", (_, expected, one) => {
    expect(verdictOf(id, one)).toBe(expected);
  });
});

test("each rule has cases", () => {
  expect(Object.keys(CASES)).toEqual(IDS);
});
