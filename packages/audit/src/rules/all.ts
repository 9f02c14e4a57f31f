import type { Rule } from "./engine/rule.js";
import { ODIN_RULES } from "./odin/index.js";
import { PERSON_RULES } from "./people/index.js";
import { PURECLOUD_RULES } from "./purecloud/index.js";

/** All rules, by platform and number. */
export const RULES: readonly Rule[] = [...ODIN_RULES, ...PURECLOUD_RULES, ...PERSON_RULES];
