import type { Rule } from "@rollcall/audit/rules";

/**
 * What a rule reads, by the names of sections and of parts of the context, for people. A rule about people names the platform. A
 * chain reads the verdicts of its parts.
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
