import { DEFAULT_CONFIG, RULES, type Rule, type RulesConfig } from "@rollcall/audit/rules";

/** Which rules there are, and how they judge. */
export interface Judging {
  /** Our rules, and those of the configuration. */
  readonly known: readonly Rule[];
  readonly config: RulesConfig;
}

/** What holds without a configuration. */
export const USUAL_JUDGING: Judging = { known: RULES, config: DEFAULT_CONFIG };
