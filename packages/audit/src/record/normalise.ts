import type { CleanOdinGroup } from "./odin/group.js";
import { type CleanOdinUser, normaliseOdin } from "./odin/normalise.js";
import type { OdinRecord } from "./odin/record.js";
import { type CleanPureCloudUser, normalisePureCloud } from "./purecloud/normalise.js";
import type { CleanPureCloudOrganisation } from "./purecloud/organisation.js";
import type { PureCloudRecord } from "./purecloud/record.js";

/** The clean view of the context of a group or an organisation. */
export type CleanScope = CleanOdinGroup | CleanPureCloudOrganisation;

/** The clean view of a user of either platform. */
export type CleanUser = CleanOdinUser | CleanPureCloudUser;

/**
 * Derives the clean view from a record's wire data: numbers that are names become strings, `"true"` becomes a boolean, lists
 * are lists. A value that was not read is unknown, never empty. Pure. Never throws.
 *
 * @param scope the clean view of the context of the record's group or organisation. Without it, what comes from there is unknown
 */
export function normalise(record: OdinRecord, scope?: CleanScope): CleanOdinUser;
export function normalise(record: PureCloudRecord, scope?: CleanScope): CleanPureCloudUser;
export function normalise(record: OdinRecord | PureCloudRecord, scope?: CleanScope): CleanUser;
export function normalise(record: OdinRecord | PureCloudRecord, scope?: CleanScope): CleanUser {
  return record.platform === "odin"
    ? normaliseOdin(record, scope?.platform === "odin" ? scope : undefined)
    : normalisePureCloud(record, scope?.platform === "purecloud" ? scope : undefined);
}
