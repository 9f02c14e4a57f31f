import type { PureCloudRule } from "../engine/rule.js";

/** The rules of PureCloud, by number. */
export const PURECLOUD_RULES: readonly PureCloudRule[] = [];
