/**
 * Names and numbers that the command line needs before it loads an audit. The build replaces this file by the values, because
 * the packages that hold them load slowly. So each export is plain data, and only packages are imported here.
 */
import { PURECLOUD_CHOICES, type PureCloudSectionName } from "@rollcall/audit";
import { RESUMABLE_DAYS as DAYS } from "@rollcall/audit/journal";
import { RULES, SEVERITIES } from "@rollcall/audit/rules";
import { type IntegrationPresenceSource, type Region, regions } from "@rollcall/clients/purecloud";
import { TABLES } from "@rollcall/report/tables";

export { ODIN_STRATEGIES, PURECLOUD_STATES, PURECLOUD_STRATEGIES } from "@rollcall/audit";
export { DESTINATION_CLASSES } from "@rollcall/audit/numbers";
export { PROFILE_PARTS, SEVERITIES, THRESHOLDS } from "@rollcall/audit/rules";

/** What an audit is written as. `json` and `ndjson` are its records. The others are reports, which need a judged audit. */
export const FORMAT_NAMES = ["json", "ndjson", "csv", "xlsx", "md", "html"] as const;

/** What separates the cells of CSV. */
export const DELIMITER_NAMES = [",", ";", "tab"] as const;

/** By what reports are split into sets. */
export const SPLITS = ["group", "division"] as const;

/** The tables that reports have. */
export const TABLE_NAMES: readonly string[] = TABLES.map(({ id }) => id);

/** How long an unfinished audit of a history stays. */
export const RESUMABLE_DAYS = DAYS;

/** The regions of PureCloud. */
export const REGIONS = Object.keys(regions) as readonly Region[];

/** The other systems whose presence PureCloud can show. */
export const PRESENCE_SOURCES = Object.keys({
  MicrosoftTeams: true,
  ZoomPhone: true,
  EightByEight: true,
  RingCentral: true,
} satisfies Record<IntegrationPresenceSource, true>) as readonly IntegrationPresenceSource[];

/** The sections of a PureCloud record that can be chosen. */
export const SECTIONS: readonly PureCloudSectionName[] = PURECLOUD_CHOICES;

/** What `--fail-on` accepts. */
export const FAIL_ON_NAMES: readonly string[] = [...SEVERITIES, "off"];

/** The titles of the rules, by their ids. */
export const RULE_TITLES: Readonly<Record<string, string>> = Object.fromEntries(
  RULES.map(({ id, title }) => [id, title]),
);
