/** The states of users that can be listed. */
export const PURECLOUD_STATES = ["active", "inactive"] as const;
export type PureCloudState = (typeof PURECLOUD_STATES)[number];

/** The platform answers 400 beyond this many inactive users (docs/facts/purecloud.md P-54). `pageCount` may promise more. */
export const INACTIVE_CAP = 10_000;
