import { type CleanOdinUser, normaliseOdin } from "./odin/normalise.js";
import type { OdinRecord } from "./odin/record.js";
import { type CleanPureCloudUser, normalisePureCloud } from "./purecloud/normalise.js";
import type { PureCloudRecord } from "./purecloud/record.js";

/** The clean view of a user of either platform. */
export type CleanUser = CleanOdinUser | CleanPureCloudUser;

/**
 * Derives the clean view from a record's wire data: numbers that are names become strings, `"true"` becomes a boolean, lists
 * are lists. A value that was not read is unknown, never empty. Pure. Never throws.
 */
export function normalise(record: OdinRecord): CleanOdinUser;
export function normalise(record: PureCloudRecord): CleanPureCloudUser;
export function normalise(record: OdinRecord | PureCloudRecord): CleanUser;
export function normalise(record: OdinRecord | PureCloudRecord): CleanUser {
  return record.platform === "odin" ? normaliseOdin(record) : normalisePureCloud(record);
}
