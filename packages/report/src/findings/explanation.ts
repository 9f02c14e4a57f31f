import { printable } from "@rollcall/audit";
import type { Rule, RulesConfig, Subject, Verdict } from "@rollcall/audit/rules";
import { PLATFORMS } from "../platforms.js";
import { labelled, widthFor } from "../terminal/text.js";
import { readsOf } from "./reads.js";
import type { FindingsLook } from "./screen.js";

/** What a rule says of a user, and why. */
export interface Explained {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly verdict: Verdict;
}

/** A rule in words, for a terminal. */
export function ruleReport(rule: Rule, config: RulesConfig, look: FindingsLook = {}): string {
  const layout = { indent: 2, column: 12, width: widthFor(look.columns) };
  const paint = look.paint ?? { bold: (text: string) => text };
  const { request, words } = rule.remedy;
  const thresholds = (rule.thresholds ?? []).map((name) => `${name} ${config.thresholds[name]}`);
  const rows: readonly (readonly [string, string])[] = [
    ["severity", `${rule.severity}, ${rule.category}, ${PLATFORMS[rule.platform]}`],
    ["why", rule.why],
    ["found", rule.when],
    ...rule.guards.map((guard) => ["not found", guard] as const),
    ...(rule.unknown === undefined ? [] : [["unknown", rule.unknown] as const]),
    ...(thresholds.length === 0 ? [] : [["thresholds", thresholds.join(", ")] as const]),
    ["reads", readsOf(rule).join(", ")],
    ["remedy", words],
    ...(request === undefined ? [] : [["request", `${request.method} ${request.path}`] as const]),
    ...(rule.controls.length === 0 ? [] : [["controls", rule.controls.join(", ")] as const]),
  ];
  return [
    paint.bold(`${rule.id}  ${rule.title}`),
    ...rows.flatMap(([label, text]) => labelled(label, text, layout)),
    "",
  ].join("\n");
}

/** Why a rule finds a user or does not, for a terminal. */
export function verdictReport({ subject, verdict }: Explained, look: FindingsLook = {}): string {
  const layout = { indent: 4, column: 2, width: widthFor(look.columns) };
  const who = `${subject.name ?? subject.userId} (${subject.userId}, ${subject.scope})`;
  const because = "because" in verdict && verdict.because !== undefined ? [verdict.because].flat() : [];
  return [
    ...labelled("", printable(`${who}: ${verdict.outcome}`), { indent: 2, column: 0, width: layout.width }),
    ...because.flatMap((reason) => labelled("-", printable(reason), layout)),
    ...verdict.evidence.flatMap(({ path, value, of }) => {
      const whose = of === undefined ? "" : ` (the ${of}'s)`;
      return labelled("-", printable(`${path}${whose} is ${JSON.stringify(value)}`), layout);
    }),
  ].join("\n");
}
