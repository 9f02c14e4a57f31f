/** A flag of a command. */
export interface Flag {
  /** What its value is called in the help; absent for a switch. */
  readonly value?: string;
  /** Whether it may be given more than once. */
  readonly repeatable?: true;
  readonly help: string;
}

/** What every command takes. */
const COMMON_FLAGS = {
  help: { help: "print this and exit" },
  version: { help: "print the version and exit" },
} as const satisfies Record<string, Flag>;

/** Where an audit is put, and how: of the audit and of the demo. */
const OUT_FLAGS = {
  out: { value: "DIR", help: "write the audit to this folder as it goes, readable by you alone" },
  resume: { help: "finish the audit that was begun in that folder; begin one where there is none" },
  restart: { help: "throw an unfinished audit in that folder away, and begin anew" },
  format: { value: "NAME", help: "json: audit.json; ndjson: records.ndjson and coverage.json (json)" },
  show: { value: "N", help: "users of each group or organisation that the report shows (50; demo: 2)" },
} as const satisfies Record<string, Flag>;

/** What is audited and how fast: flags of an audit and of its plan, in the order of the help. */
const TARGET_FLAGS = {
  "odin-url": { value: "URL", help: "audit Odin at this host, such as https://tenant.prod.odinapi.net" },
  "odin-sp": { value: "ID", help: "the service provider (or enterprise) of the groups" },
  "odin-group": { value: "ID", repeatable: true, help: "a group to audit; repeat the flag for more; may contain /" },
  "odin-strategy": { value: "NAME", help: "auto, server, perUser or composed: how records are filled (auto)" },
  "odin-rate": { value: "N", help: "Odin calls in any second, at the most; 0 for no limit (5)" },
  "purecloud-region": { value: "NAME", help: "audit PureCloud in this region, such as eu_west_1" },
  "purecloud-url": { value: "URL", help: "the API's host, instead of the region's (a gateway, a mock)" },
  "purecloud-login-url": { value: "URL", help: "the token host (the region's, else that of --purecloud-url)" },
  "purecloud-rate": { value: "N", help: "PureCloud calls in any minute, at the most; 0 for no limit (300)" },
  state: { value: "STATE", repeatable: true, help: "active or inactive PureCloud users; repeat for both (both)" },
  geolocation: { help: "also collect where PureCloud users are" },
  shard: { value: "K/N", help: "audit the K-th of N equal parts of the users; join them with rollcall merge" },
  "rate-share": { value: "1/N", help: "take this part of the limits, where others take the rest" },
} as const satisfies Record<string, Flag>;

export type TargetFlagName = keyof typeof TARGET_FLAGS;

/** Every flag of `rollcall audit`, in the order of the help. */
export const FLAGS = {
  ...TARGET_FLAGS,
  ...OUT_FLAGS,
  json: { help: "print the audit as JSON instead of the report" },
  quiet: { help: "print nothing but errors" },
  ...COMMON_FLAGS,
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof FLAGS;

/** Every flag of `rollcall plan`, in the order of the help. */
export const PLAN_FLAGS = {
  ...TARGET_FLAGS,
  users: { value: "N", help: "ask nobody: plan for N users in each Odin group, and N on PureCloud" },
  json: { help: "print the plan as JSON" },
  ...COMMON_FLAGS,
} as const satisfies Record<string, Flag>;

export type PlanFlagName = keyof typeof PLAN_FLAGS;

/** Every flag of `rollcall demo`, in the order of the help. */
export const DEMO_FLAGS = {
  users: { value: "N", help: "how many people the made-up organisation has (250)" },
  seed: { value: "N", help: "another number, another organisation; the same number, the same one (1)" },
  faults: { value: "PROFILE", help: "what goes wrong on the way: none, flaky or hostile (none)" },
  ...OUT_FLAGS,
  ...COMMON_FLAGS,
} as const satisfies Record<string, Flag>;

export type DemoFlagName = keyof typeof DEMO_FLAGS;

/** Those that the commands share. */
export type OutFlagName = keyof typeof OUT_FLAGS;

/** Every flag of `rollcall merge`, in the order of the help. */
export const MERGE_FLAGS = {
  out: { value: "DIR", help: "write the merged audit to this folder, readable by you alone" },
  restart: { help: "throw an unfinished audit or merge in that folder away" },
  format: OUT_FLAGS.format,
  show: { value: "N", help: "users of each group or organisation that the report shows (0)" },
  quiet: { help: "print nothing but errors" },
  ...COMMON_FLAGS,
} as const satisfies Record<string, Flag>;

export type MergeFlagName = keyof typeof MERGE_FLAGS;
