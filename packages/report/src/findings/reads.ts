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

type Needs = Extract<Rule, { readonly platform: "odin" | "purecloud" }>["needs"];

function named(needs: Needs): string[] {
  const few = "when" in needs ? (needs.when?.administrator ?? []) : [];
  return [
    ...needs.sections,
    ...few.map((name) => `${name} (of administrators)`),
    ...(needs.context ?? []).map((part) => `context.${part}`),
    ...(needs.numbers ? ["context.numbers and the numbers of all users"] : []),
  ];
}
