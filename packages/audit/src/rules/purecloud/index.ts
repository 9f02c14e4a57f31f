import type { PureCloudRule } from "../engine/rule.js";
import { withoutSecondFactor } from "./second-factor.js";

/** The rules of PureCloud, by number. */
export const PURECLOUD_RULES: readonly PureCloudRule[] = [withoutSecondFactor];
