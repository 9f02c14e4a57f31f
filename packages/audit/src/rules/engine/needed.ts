import type { Rule } from "./rule.js";

/** The sections and parts of the context that rules read, by platform. A part of a record that no rule reads need not be collected. */
export interface Needed {
  readonly sections: readonly string[];
  readonly context: readonly string[];
}

/** What rules read of a platform, each once. */
export function neededBy(rules: readonly Rule[], platform: Rule["platform"]): Needed {
  const own = rules.filter((rule) => rule.platform === platform);
  const each = <T>(of: (rule: Rule) => readonly T[]) => [...new Set(own.flatMap(of))];
  return { sections: each(({ needs }) => needs.sections), context: each(({ needs }) => needs.context ?? []) };
}
