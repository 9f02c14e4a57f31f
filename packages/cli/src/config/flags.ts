/** A flag of a command. */
export interface Flag {
  /** The name of its value in the help. Absent for a switch. */
  readonly value?: string;
  /** Whether it may be given more than once. */
  readonly repeatable?: true;
  readonly help: string;
}

/** Flags by name, in the order of the help. */
export type FlagTable<Name extends string = string> = Readonly<Record<Name, Flag>>;

/** The flags of every command. */
export const COMMON_FLAGS = {
  help: { help: "print this and exit" },
  version: { help: "print the version and exit" },
} as const satisfies FlagTable;

/** Where an audit is written, and how. The audit and the demo share them. */
export const OUT_FLAGS = {
  out: { value: "DIR", help: "write the audit to this folder as it goes, readable by you alone" },
  resume: { help: "finish the audit that was begun in that folder; begin one where there is none" },
  restart: { help: "throw an unfinished audit in that folder away, and begin anew" },
  format: { value: "NAME", help: "json: audit.json; ndjson: records.ndjson and coverage.json (json)" },
  show: { value: "N", help: "users of each group or organisation that the report shows (50; demo: 2)" },
} as const satisfies FlagTable;

export type OutFlagName = keyof typeof OUT_FLAGS;

/** What is audited and how fast. The audit and its plan share them. */
export const TARGET_FLAGS = {
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
} as const satisfies FlagTable;

export type TargetFlagName = keyof typeof TARGET_FLAGS;
