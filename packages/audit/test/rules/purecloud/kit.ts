/** Users of PureCloud by what differs from a quiet one, and what a rule says of one. */
import { type ContextPart, failed, ok } from "../../../src/index.js";
import { type GivenConfig, rulesConfig } from "../../../src/rules/engine/checked-config.js";
import { verdictsOf } from "../../../src/rules/engine/verdicts-of.js";
import { PURECLOUD_RULES } from "../../../src/rules/purecloud/index.js";
import { purecloudRecord } from "../../records.js";

export const IDS = PURECLOUD_RULES.map(({ id }) => id);
const AS_OF = new Date("2026-11-16T12:00:00Z");
export const ago = (days: number) => new Date(AS_OF.getTime() - days * 86_400_000).toISOString();

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

export function recordOf(userId: string, sections: Sections) {
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
export const other = (userId: string, sections: Sections = {}) =>
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

export interface Case {
  readonly user: Sections;
  readonly others?: readonly ReturnType<typeof recordOf>[];
  readonly config?: GivenConfig;
  readonly partial?: string;
  readonly withoutNumbers?: string;
  /** Parts of the organisation's context as data. Text is the message of a failure. Nobody is deleted. */
  readonly context?: Readonly<Record<string, unknown>>;
}

/** What a rule says of the user `u`: the outcome, and the severity or the reason. Empty if it does not judge the user. */
export function verdictOf(id: string, { user, others = [], config = {}, context = {}, ...missing }: Case): string {
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

export const forward = (calls: readonly object[], more: object = {}) => ({
  callForwarding: { enabled: true, calls, ...more },
});
export const to = (value: string, type = "PHONENUMBER") => ({ targets: [{ type, value }] });
export const off = { id: "v", name: "Phone", enabled: false };
export const OUTSIDE = "+4915112345678";
export const queue = (joined: boolean, method = "ALL", id = "q") => ({
  queues: {
    joined: joined ? [{ id, name: id, skillEvaluationMethod: method }] : [],
    unjoined: joined ? [] : [{ id, name: id, skillEvaluationMethod: method }],
  },
});
export const station = (which: string, id: string) => ({ station: { [which]: { id, name: id } } });
export const group = (owners: readonly string[], rolesEnabled = true) => ({
  groups: [{ id: "g", name: "Power", rolesEnabled, owners: owners.map((id) => ({ id })) }],
});
export const signIn = (
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
export const phone = (address: string | undefined, more: object = {}) => ({
  profile: { addresses: [{ mediaType: "PHONE", type: "WORK", address, ...more }] },
});
export const INACTIVE = { profile: { state: "inactive" } };
export const at = (...locations: readonly object[]) => ({ ...station("defaultStation", "s"), locations });
export const login = (username: string, employerInfo: unknown = {}) => ({ profile: { username }, employerInfo });

/** What each case of a rule is about, what the rule says, and the user. */
export type Cases = Readonly<Record<string, readonly (readonly [what: string, expected: string, one: Case])[]>>;
