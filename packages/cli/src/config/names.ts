/**
 * Names and numbers that the command line needs before it loads an audit. The build replaces this file by the values, because
 * the packages that hold them load slowly. So each export is plain data, and only packages are imported here.
 */
import { PURECLOUD_CHOICES, type PureCloudSectionName } from "@rollcall/audit";
import { RESUMABLE_DAYS as DAYS } from "@rollcall/audit/journal";
import { RULES, SEVERITIES } from "@rollcall/audit/rules";
import { type Region, regions } from "@rollcall/clients/purecloud";

export { ODIN_STRATEGIES, PURECLOUD_STATES, PURECLOUD_STRATEGIES } from "@rollcall/audit";
export { AUDIT_FORMATS } from "@rollcall/audit/journal";
export { SEVERITIES, THRESHOLDS } from "@rollcall/audit/rules";

/** How long an unfinished audit of a history stays. */
export const RESUMABLE_DAYS = DAYS;

/** The regions of PureCloud. */
export const REGIONS = Object.keys(regions) as readonly Region[];

/** The sections of a PureCloud record that can be chosen. */
export const SECTIONS: readonly PureCloudSectionName[] = PURECLOUD_CHOICES;

/** What `--fail-on` accepts. */
export const FAIL_ON_NAMES: readonly string[] = [...SEVERITIES, "off"];

/** The titles of the rules, by their ids. */
export const RULE_TITLES: Readonly<Record<string, string>> = Object.fromEntries(
  RULES.map(({ id, title }) => [id, title]),
);
