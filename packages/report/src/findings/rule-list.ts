import type { Rule } from "@rollcall/audit/rules";
import { labelled, widthFor } from "../terminal/text.js";
import type { FindingsLook } from "./look.js";
import { readsOf } from "./reads.js";

/** How rules are listed. */
export interface RuleListLook extends FindingsLook {
  /** Other severities by the id of a rule, or `off`. @default none */
  readonly severities?: Readonly<Record<string, string>> | undefined;
}

/** Rules with their severities, their titles and what they read, for a terminal. */
export function ruleList(rules: readonly Rule[], { columns, severities = {} }: RuleListLook = {}): string {
  const layout = { indent: 2, column: 14, width: widthFor(columns) };
  const lines = rules.flatMap((rule) => [
    `${rule.id.padEnd(13)} ${(severities[rule.id] ?? rule.severity).padEnd(10)}${rule.title}`,
    ...labelled("reads", readsOf(rule).join(", "), layout),
  ]);
  return `${lines.join("\n")}\n`;
}
