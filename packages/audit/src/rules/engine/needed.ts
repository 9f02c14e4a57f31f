import type { Rule, UserRule } from "./rule.js";

/** The sections and parts of the context that rules read, by platform. A part of a record that no rule reads need not be collected. */
export interface Needed {
  readonly sections: readonly string[];
  readonly context: readonly string[];
}

/** What rules read of a platform, each once. */
export function neededBy(rules: readonly Rule[], platform: UserRule["platform"]): Needed {
  const own = rules.flatMap((rule) =>
    rule.platform === "both" ? [rule.needs[platform]] : rule.platform === platform ? [rule.needs] : [],
  );
  return {
    sections: [...new Set(own.flatMap(({ sections }) => sections))],
    context: [...new Set(own.flatMap(({ context }): readonly string[] => context ?? []))],
  };
}
