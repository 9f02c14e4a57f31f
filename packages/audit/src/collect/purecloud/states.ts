/** The states of users that can be listed. */
export const PURECLOUD_STATES = ["active", "inactive"] as const;
export type PureCloudState = (typeof PURECLOUD_STATES)[number];

/**
 * The platform lists so many inactive users by page number, and answers 400 beyond that (docs/facts/purecloud.md P-54). The rest is
 * read by cursor.
 */
export const INACTIVE_CAP = 10_000;

/** How many users of a state are listed. Of inactive ones that is a limited number, in whole pages, even if more are counted. */
export function listable(state: PureCloudState, size: number, pageSize: number): number {
  return state === "active" ? size : Math.min(size, Math.floor(INACTIVE_CAP / pageSize) * pageSize);
}
