import type { Finding, Judgement, Severity } from "@rollcall/audit/rules";
import { stateOf } from "../audit/finding-state.js";
import { chainsOf } from "../findings/chains.js";
import { foldedBy, policiesOf } from "../findings/folds.js";
import { SEVERITIES } from "../findings/look.js";
import { TOPICS } from "../findings/matrix.js";
import { chainsFirst } from "../findings/unchecked.js";
import { PLATFORMS, SUBJECTS } from "../platforms.js";
import { nameOf } from "../subjects.js";
import { heldIn, isEnding } from "../suppressions/held.js";
import { endWords } from "../suppressions/words.js";
import type { Part } from "./part.js";
import { plainText, reasonsCell } from "./text.js";

const FILE = "findings.ndjson";
const JUDGEMENT = "judgement.json";
/** Reasons may be longer than names. */
const LONG = 160;

/** Open findings by topic, with how much was checked. */
export function topicsPart({ findings, rules }: Judgement): Part {
  const topicOf = new Map<string, string>(rules.map(({ rule }) => [rule.id, rule.category]));
  const open = findings.filter((finding) => stateOf(finding) === "open");
  const row = (topic: string, own: readonly Finding[], judged: Judgement["rules"]) => [
    topic,
    ...SEVERITIES.map((severity) => String(own.filter((one) => one.severity === severity).length)),
    checkedOf(judged),
  ];
  const topics = TOPICS.map((topic) =>
    row(
      topic,
      open.filter(({ rule }) => topicOf.get(rule) === topic),
      rules.filter(({ rule }) => rule.category === topic),
    ),
  );
  const all = row("**all**", open, rules);
  return {
    title: "Findings",
    heads: ["", ...SEVERITIES, "checked"],
    rows: [...topics, all],
    numbers: 6,
    most: 9,
    file: FILE,
  };
}

/** Never 100 % while something is missing. */
function checkedOf(rules: Judgement["rules"]): string {
  const made = rules.reduce((sum, { found, clear }) => sum + found + clear, 0);
  const all = made + rules.reduce((sum, { notEvaluated }) => sum + notEvaluated, 0);
  if (all === 0) return "nobody";
  return made === all ? "100 %" : `${Math.min(99, Math.floor((100 * made) / all))} %`;
}

export const chainsPart = (judgement: Judgement): Part => ({
  title: "Chains: several findings that are one danger",
  heads: ["rule", "who, what and where"],
  rows: chainsOf(judgement).map(({ rule, because, subject, title }) => [
    plainText(rule),
    plainText(because ?? `${nameOf(subject)}: ${title}`, LONG),
  ]),
  most: 10,
  file: FILE,
});

/** The gravest findings that are in no chain. A policy has its own line, but a finding that is graver than its rule stays here. */
export function topPart({ findings, folds, rules }: Judgement): Part {
  const isOfPolicy = foldedBy(folds);
  const usual = new Map(rules.map(({ rule, severity }) => [rule.id, severity]));
  const isShown = (finding: Finding) =>
    stateOf(finding) === "open" &&
    finding.parts === undefined &&
    !(isOfPolicy(finding) && finding.severity === usual.get(finding.rule));
  return {
    title: "Findings to look at first",
    heads: ["severity", "who", "where", "finding", "rule"],
    rows: bySeverity(findings.filter(isShown))
      .filter(({ severity }) => severity !== "info" && severity !== "low")
      .map(findingRow),
    most: 20,
    file: FILE,
  };
}

/** Rules that most users of a group break, a line for each group. That of the most users is first. */
export function policiesPart(judgement: Judgement): Part {
  return {
    title: "Policies that most users of a group break",
    heads: ["rule", "finding", "where", "users", "of"],
    rows: policiesOf(judgement).map(({ rule, title, scope, found, evaluated }) => [
      ...[plainText(rule), plainText(title, LONG), plainText(scope), String(found), String(evaluated)],
    ]),
    numbers: 2,
    most: 20,
    file: JUDGEMENT,
  };
}

const findingRow = ({ severity, subject, title, because, rule }: Finding): string[] => [
  severity,
  plainText(nameOf(subject)),
  plainText(subject.platform === "odin" ? subject.scope : SUBJECTS[subject.platform]),
  plainText(because === undefined ? title : `${title}: ${because}`, LONG),
  plainText(rule),
];

const gravity = (severity: Severity): number => SEVERITIES.indexOf(severity);

const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((one, other) => gravity(one.severity) - gravity(other.severity));

/** Every rule that found somebody, with its remedy. */
export const rulesPart = ({ rules }: Judgement): Part => ({
  title: "Findings by rule",
  heads: ["rule", "severity", "title", "remedy", "found", "not checked"],
  rows: rules
    .filter(({ found, suppressed }) => found > suppressed)
    .sort((one, other) => gravity(one.severity) - gravity(other.severity) || other.found - one.found)
    .map(({ rule, severity, found, suppressed, notEvaluated }) => [
      plainText(rule.id),
      severity,
      plainText(rule.title, LONG),
      plainText(rule.remedy.words, LONG),
      String(found - suppressed),
      String(notEvaluated),
    ]),
  numbers: 2,
  most: 150,
  isFolded: true,
  file: FILE,
});

export const groupsPart = ({ scopes }: Judgement): Part => ({
  title: "Groups by people with a high finding",
  heads: ["group", "people", "checked", "all"],
  rows: scopes
    .filter(({ all }) => all > 0)
    .map(({ platform, scope, found, evaluated, all }) => [
      plainText(platform === "odin" ? scope : PLATFORMS.purecloud),
      ...[found, evaluated, all].map(String),
    ]),
  numbers: 3,
  most: 30,
  isFolded: true,
  file: JUDGEMENT,
});

/** The rules that could not judge everybody, and why. */
export const uncheckedPart = ({ rules }: Judgement): Part => ({
  title: "What was not checked",
  heads: ["rule", "title", "why", "users"],
  rows: rules
    .filter(
      ({ notEvaluated, found, clear, because }) => notEvaluated > 0 || (found + clear === 0 && because.length > 0),
    )
    .sort((one, other) => chainsFirst(one, other) || uncheckedBy(other) - uncheckedBy(one))
    .map((one) => [
      plainText(one.rule.id),
      plainText(one.rule.title, LONG),
      reasonsCell(one.because, LONG, JUDGEMENT),
      uncheckedBy(one) === ALL ? "all" : String(one.notEvaluated),
    ]),
  numbers: 1,
  most: 60,
  isFolded: true,
  file: JUDGEMENT,
});

const ALL = Number.MAX_SAFE_INTEGER;

/** How many users a rule could not judge. One that judged nobody has the largest gap. */
const uncheckedBy = ({ notEvaluated, found, clear }: Judgement["rules"][number]): number =>
  notEvaluated + found + clear === 0 ? ALL : notEvaluated;

/** What people decided not to see. It counts nowhere else. */
export function suppressedPart({ findings, expired, unused, asOf }: Judgement): Part {
  const idle = (words: string, { id, owner }: Judgement["unused"][number]) => [
    ...[words, "0", plainText(id), plainText(owner), ""],
  ];
  return {
    title: "Suppressed findings",
    heads: ["suppression", "findings", "rules or id", "owner", "reason"],
    rows: [
      ...expired.map((one) => idle(`expired on ${plainText(one.until)}`, one)),
      ...heldIn(findings, asOf).map((one) => [
        ...[isEnding(one) ? `**${endWords(one)}**` : endWords(one), String(one.findings), one.rules.join(", ")],
        ...[plainText(one.owner), plainText(one.reason, LONG)],
      ]),
      ...unused.map((one) => idle("hides nothing", one)),
    ],
    most: 60,
    isFolded: true,
    file: FILE,
  };
}
