import type { Rule } from "./rule.js";

/**
 * The sections that a rule reads, and parts of the context behind `context.`. Of a rule about people with the platform. A chain
 * reads the verdicts of its parts.
 */
export function readsOf(rule: Rule): readonly string[] {
  if (rule.platform === "chain") return rule.parts.map((any) => any.join(" or "));
  if (rule.platform !== "both") return named(rule.needs);
  const { odin, purecloud } = rule.needs;
  return [...named(odin).map((name) => `odin.${name}`), ...named(purecloud).map((name) => `purecloud.${name}`)];
}

const named = ({ sections, context = [] }: { sections: readonly string[]; context?: readonly string[] }): string[] => [
  ...sections,
  ...context.map((part) => `context.${part}`),
];
