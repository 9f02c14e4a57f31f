import { printable } from "@rollcall/audit";
import type { Rule, RulesConfig, Subject, ThresholdName, Verdict } from "@rollcall/audit/rules";
import { SUBJECTS } from "../platforms.js";
import { nameOf, usersOf } from "../subjects.js";
import { type Layout, labelled, widthFor } from "../terminal/text.js";
import type { FindingsLook } from "./look.js";
import { readsOf } from "./reads.js";

/** What a rule says of a user, and why. */
export interface Explained {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** What the rules say that a chain is made of. @default those of no chain */
  readonly parts?: readonly Omit<Explained, "parts">[];
}

/** A rule in words, for a terminal. */
export function ruleReport(rule: Rule, config: RulesConfig, look: FindingsLook = {}): string {
  const layout = { indent: 2, column: 12, width: widthFor(look.columns) };
  const paint = look.paint ?? { bold: (text: string) => text };
  const { request, words } = rule.remedy;
  const rows: readonly (readonly [string, string])[] = [
    ["severity", `${rule.severity}, ${rule.category}, ${SUBJECTS[rule.platform]}`],
    ["why", rule.why],
    ["found", rule.when],
    ...rule.guards.map((guard) => ["not found", guard] as const),
    ...(rule.unknown === undefined ? [] : [["unknown", rule.unknown] as const]),
    ...(rule.thresholds ?? []).map((name) => ["threshold", thresholdWords(name, config)] as const),
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

/** `unusedDays is 90 (default)`. */
function thresholdWords(name: ThresholdName, { thresholds, origins }: RulesConfig): string {
  return `${name} is ${thresholds[name]} (${printable(origins?.[`thresholds.${name}`] ?? "default")})`;
}

/** What a rule derived from values, such as `country and class of the number`, belongs to nobody. */
const DERIVED = / of /;

/** Why a rule finds a user or does not, for a terminal. For a chain, it shows each part. */
export function verdictReport({ subject, verdict, parts }: Explained, look: FindingsLook = {}): string {
  const layout = { indent: 4, column: 2, width: widthFor(look.columns) };
  const users = usersOf(subject).map(({ userId, scope }) => `${userId}, ${scope}`);
  const who = `${nameOf(subject)} (${users.join("; ")})`;
  return [
    ...labelled("", printable(`${who}: ${verdict.outcome}`), { indent: 2, column: 0, width: layout.width }),
    ...reasonLines(verdict, layout),
    ...(parts === undefined ? evidenceLines(verdict, layout) : parts.flatMap((part) => partLines(part, layout))),
  ].join("\n");
}

/** The evidence of a chain is that of its parts, so the parts show it. */
function partLines({ rule, verdict }: Explained, { width }: Layout): string[] {
  const title = printable(`${rule.id} (${rule.title}): ${verdict.outcome}`);
  const inner = { indent: 6, column: 2, width };
  return [
    ...labelled("-", title, { indent: 4, column: 2, width }),
    ...reasonLines(verdict, inner),
    ...evidenceLines(verdict, inner),
  ];
}

function reasonLines(verdict: Verdict, layout: Layout): string[] {
  const because = "because" in verdict && verdict.because !== undefined ? [verdict.because].flat() : [];
  return because.flatMap((reason) => labelled("-", printable(reason), layout));
}

const evidenceLines = ({ evidence }: Verdict, layout: Layout): string[] =>
  evidence.flatMap(({ path, value, of }) => {
    const whose = DERIVED.test(path) ? "" : ` (the ${of ?? "user"}'s)`;
    return labelled("-", printable(`${path}${whose} is ${JSON.stringify(value)}`), layout);
  });
