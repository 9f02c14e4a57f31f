import { printable } from "@rollcall/audit";
import type { Judgement } from "@rollcall/audit/rules";
import { type HeldSuppression, heldIn, isEnding } from "../suppressions/held.js";
import { endWords, suppressedWords } from "../suppressions/words.js";
import type { Look } from "../terminal/text.js";
import { fit, wrapped } from "../terminal/width.js";
import { count } from "../terminal/words.js";
import type { Limits } from "./budget.js";
import { listed } from "./listed.js";

/**
 * What is suppressed. It names what somebody must decide again: suppressions that no longer hold, those that end soon, and those that
 * hide nothing. `--details` has all.
 */
export function suppressionLines(
  { unused, expired, findings, asOf }: Judgement,
  { suppressions: most, rows, lasting }: Pick<Limits, "suppressions" | "rows" | "lasting">,
  { width }: Look,
): readonly string[] {
  const held = heldIn(findings, asOf);
  const ending = held.filter(isEnding);
  const others = lasting ? held.filter((one) => !isEnding(one)) : [];
  const named = [
    ...expired.map(({ id, until, owner }) => `expired on ${until}: ${id} (${owner})`),
    ...ending.map(heldWords),
    ...unused.map(({ id, owner }) => `unused, because no finding has it: ${id} (${owner})`),
    ...others.map(heldWords),
  ];
  return [
    ...(held.length > 0 ? [`  ${fit(suppressedWords(held), width - 2)}`] : []),
    ...listed(named, most, "see --details", (text) =>
      wrapped(printable(text), width - 2, rows).map((line) => `  ${line}`),
    ),
  ];
}

/** `ends in 12 days, on 2026-12-10: 3 findings of odin-06 (IT: agreed). Ann Example and 2 more`. */
function heldWords(one: HeldSuppression): string {
  const { findings, rules, people, owner, reason } = one;
  const more = findings - people.length;
  const who = people.join(", ") + (more > 0 ? ` and ${more} more` : "");
  return `${endWords(one)}: ${count(findings, "finding")} of ${rules.join(", ")} (${owner}: ${reason}). ${who}`;
}
