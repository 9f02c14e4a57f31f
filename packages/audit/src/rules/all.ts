import { CHAIN_RULES } from "./chains/index.js";
import type { Rule } from "./engine/rule.js";
import { ODIN_RULES } from "./odin/index.js";
import { PERSON_RULES } from "./people/index.js";
import { PURECLOUD_RULES } from "./purecloud/index.js";

/** All rules, by platform and number. Chains come last, because they are made of the others. */
export const RULES: readonly Rule[] = [...ODIN_RULES, ...PURECLOUD_RULES, ...PERSON_RULES, ...CHAIN_RULES];
