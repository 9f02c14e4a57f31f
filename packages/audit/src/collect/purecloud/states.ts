/** The states of users that can be listed. */
export const PURECLOUD_STATES = ["active", "inactive"] as const;
export type PureCloudState = (typeof PURECLOUD_STATES)[number];

/**
 * The platform lists so many inactive users by page number, and answers 400 beyond that (docs/facts/purecloud.md P-54). The rest is
 * read by cursor.
 */
export const INACTIVE_CAP = 10_000;
