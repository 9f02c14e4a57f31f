import type { RuleFact } from "./facts.js";

/** More titles would be longer than the reason next to them. */
const NAMED = 2;

/** `odin-25 (Calls may be redirected without limit)`. Of many rules, the ids alone. */
export function ruleWords(ids: readonly string[], rules: readonly Pick<RuleFact, "id" | "title">[]): readonly string[] {
  if (ids.length > NAMED) return ids;
  const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title ?? "own rule";
  return ids.map((id) => `${id} (${titleOf(id)})`);
}
