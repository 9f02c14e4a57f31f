import {
  DELIMITER_NAMES,
  FAIL_ON_NAMES,
  FORMAT_NAMES,
  ODIN_STRATEGIES,
  PURECLOUD_STATES,
  PURECLOUD_STRATEGIES,
  REGIONS,
  RULE_TITLES,
  SECTIONS,
  SPLITS,
} from "./names.js";

/** What a shell offers for a value: the folders or files at hand, or these words, perhaps each with what it means. */
export type Suggestions = "folder" | "file" | readonly string[] | Readonly<Record<string, string>>;

/** A flag of a command. */
export interface Flag {
  /** The name of its value in the help. Absent for a switch. */
  readonly value?: string;
  /** Whether it may be given more than once. */
  readonly repeatable?: true;
  /** All values that it accepts. Any other is refused, and a shell offers these. */
  readonly choices?: readonly string[];
  /** What a shell offers if there are no choices. The command itself checks the value. */
  readonly suggests?: Suggestions;
  readonly help: string;
}

/** Flags by name, in the order of the help. */
export type FlagTable<Name extends string = string> = Readonly<Record<Name, Flag>>;

/** The flags of every command. */
export const COMMON_FLAGS = {
  help: { help: "print this and exit" },
  version: { help: "print the version and exit" },
} as const satisfies FlagTable;

/** Where the configuration is. Every command that reads one has them. */
export const CONFIG_FLAGS = {
  config: {
    value: "FILE",
    suggests: "file",
    help: "read this configuration, or none (rollcall.config.* here or in a folder above)",
  },
  tenant: {
    value: "NAME",
    repeatable: true,
    help: "the tenant of the configuration. Repeat the flag for more (all)",
  },
} as const satisfies FlagTable;

/** How much of a report is printed. */
export const COVERAGE_FLAG = {
  details: { help: "print long lists of chains, people, groups and licences, not one screen" },
  coverage: { help: "also print what was read of each group and what was not, and why users were not checked" },
} as const satisfies FlagTable;

/** The forms of `--progress`. */
export const PROGRESS_MODES = ["auto", "plain", "json", "none"] as const;

/** How a run says how far it is. */
export const PROGRESS_FLAG = {
  progress: {
    value: "FORM",
    choices: PROGRESS_MODES,
    help: "how far it is, on stderr: auto, or plain or json lines every 10 s, or none (auto)",
  },
} as const satisfies FlagTable;

/** What was asked of the platforms. Every command that makes many calls has it. */
export const TRACE_FLAG = {
  trace: {
    value: "FILE",
    suggests: "file",
    help: "write a JSON line for each request to this new file, without ids, bodies or secrets",
  },
} as const satisfies FlagTable;

/** What an audit is written as. */
export const FORMAT_FLAGS = {
  format: {
    value: "NAME",
    repeatable: true,
    choices: FORMAT_NAMES,
    help: "write json, ndjson, csv, xlsx (Excel), md or html. Repeat it for more (ndjson, html)",
  },
  delimiter: { value: "SIGN", choices: DELIMITER_NAMES, help: 'separate the cells of CSV by "," or ";" or tab (,)' },
  "split-by": {
    value: "WHAT",
    choices: SPLITS,
    help: "write a set of reports for each group or division, with nobody else in it",
  },
} as const satisfies FlagTable;

export type FormatFlagName = keyof typeof FORMAT_FLAGS;

/** Which findings change the exit code. */
export const FAIL_ON_FLAG = {
  "fail-on": {
    value: "SEVERITY",
    help: "exit with 1 if a finding is at least critical, high, medium, low or info. Or off (off)",
    choices: FAIL_ON_NAMES,
  },
} as const satisfies FlagTable;

/** Where an audit is written and its format. The audit and the demo share them. */
export const OUT_FLAGS = {
  out: { value: "DIR", suggests: "folder", help: "write the audit to this folder as it goes. Only you can read it" },
  history: {
    value: "DIR",
    suggests: "folder",
    help: "keep this audit next to earlier ones, in a folder named after its start",
  },
  ...CONFIG_FLAGS,
  tenant: {
    value: "NAME",
    repeatable: true,
    help: "the tenant, which names a folder of DIR. Repeat the flag for more (default, or all)",
  },
  "since-last": { help: "print what is new, still open and resolved since the last audit of the history" },
  keep: { value: "N", help: "when the audit is finished, delete older ones of the history. The newest N stay" },
  resume: { help: "finish the audit in that folder, or the newest of the history. Start one if there is none" },
  restart: { help: "delete an unfinished audit in the folder of --out, and start again" },
  ...FORMAT_FLAGS,
  "min-coverage": { value: "PERCENT", help: "exit with 3 if a smaller share of the sections was read (100)" },
  ...FAIL_ON_FLAG,
  "fail-on-new": {
    value: "SEVERITY",
    choices: FAIL_ON_NAMES,
    help: "the same for findings that the last audit of the history did not have",
  },
  ...COVERAGE_FLAG,
  show: { value: "N", help: "print N users of each group too (0. Without --out 50, or 0 with more than 20 groups)" },
} as const satisfies FlagTable;

/** The rules that an audit is made for. The audit, its plan and the demo share them. */
export const RULE_FLAG = {
  rule: {
    value: "ID",
    repeatable: true,
    suggests: RULE_TITLES,
    help: "read what this rule needs, and judge by it. Repeat the flag for more (all)",
  },
} as const satisfies FlagTable;

/** The time of a judgement. */
export const AS_OF_FLAG = {
  "as-of": {
    value: "TIME",
    help: "judge ages and countdowns as of this time, such as 2026-11-29 (that of each record)",
  },
} as const satisfies FlagTable;

export type OutFlagName = keyof typeof OUT_FLAGS;

/** What is audited and how fast. The audit and its plan share them. */
export const TARGET_FLAGS = {
  "odin-url": { value: "URL", help: "audit Odin at this host, such as https://tenant.prod.odinapi.net" },
  "odin-sp": {
    value: "ID",
    repeatable: true,
    help: "audit this service provider (or enterprise). Repeat the flag for more (all)",
  },
  "odin-group": {
    value: "ID",
    repeatable: true,
    help: "audit this group of --odin-sp. Repeat the flag for more. The id may contain / (all)",
  },
  "odin-strategy": {
    value: "NAME",
    choices: ODIN_STRATEGIES,
    help: "how to fill records: auto, server, perUser or composed (auto)",
  },
  "odin-rate": { value: "N", help: "at most N Odin calls a second, 0 for no limit (5)" },
  "purecloud-region": {
    value: "NAME",
    choices: REGIONS,
    help: "audit PureCloud in this region, such as eu_west_1",
  },
  "purecloud-url": { value: "URL", help: "use this API host instead of the region's (a gateway, a mock)" },
  "purecloud-login-url": { value: "URL", help: "use this token host (that of the region or of --purecloud-url)" },
  "purecloud-rate": { value: "N", help: "at most N PureCloud calls a minute, 0 for no limit (300)" },
  "purecloud-division": {
    value: "ID",
    repeatable: true,
    help: "audit only users of this division. Repeat the flag for more",
  },
  "purecloud-group": {
    value: "ID",
    repeatable: true,
    help: "audit only members of this group. Repeat the flag for more",
  },
  "purecloud-user": { value: "ID", repeatable: true, help: "audit only this user. Repeat the flag for more" },
  state: {
    value: "STATE",
    repeatable: true,
    choices: PURECLOUD_STATES,
    help: "audit active or inactive PureCloud users. Repeat the flag for both (both)",
  },
  "purecloud-strategy": {
    value: "NAME",
    choices: PURECLOUD_STRATEGIES,
    help: "how to read queues, trust, licences and grants: auto, bulk or single (auto)",
  },
  section: {
    value: "NAME",
    repeatable: true,
    suggests: ["default", ...SECTIONS],
    help: "read only these PureCloud sections. default stands for the usual ones (default)",
  },
  "skip-section": {
    value: "NAME",
    repeatable: true,
    suggests: SECTIONS,
    help: "do not read these PureCloud sections",
  },
  ...RULE_FLAG,
  geolocation: { help: "also collect where PureCloud users are" },
  shard: { value: "K/N", help: "audit the K-th of N equal parts of the users. Join them with rollcall merge" },
  "rate-share": { value: "1/N", help: "use this part of the limits, and leave the rest to other processes" },
} as const satisfies FlagTable;

export type TargetFlagName = keyof typeof TARGET_FLAGS;
