import type { Rule } from "@rollcall/audit/rules";

/** What a rule reads, by the names of sections and parts of the context, for people. */
export function readsOf({ needs }: Pick<Rule, "needs">): readonly string[] {
  const few = "when" in needs ? (needs.when?.administrator ?? []) : [];
  return [
    ...needs.sections,
    ...few.map((name) => `${name} (of administrators)`),
    ...(needs.context ?? []).map((part) => `context.${part}`),
    ...(needs.numbers ? ["context.numbers and the numbers of all users"] : []),
  ];
}
