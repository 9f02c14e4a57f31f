import type { Coverage } from "@rollcall/audit";
import type { Finding, Judgement, Since } from "@rollcall/audit/rules";
import type { LicenceFacts } from "../audit/licence-facts.js";
import { type AuditTimes, headLines } from "../terminal/head.js";
import type { Look } from "../terminal/text.js";
import { fit } from "../terminal/width.js";
import { auditWords } from "../terminal/words.js";
import { DETAILS, fitted, LIMITS, type Limits } from "./budget.js";
import { chainLines, chainsOf } from "./chains.js";
import { groupLines } from "./groups.js";
import { licenceLines } from "./licences.js";
import { type FindingsLook, lookOf } from "./look.js";
import { matrixLines } from "./matrix.js";
import { peopleLines } from "./people.js";
import { policyLines } from "./policies.js";
import { lostLines, readLines } from "./read.js";
import { sinceLines } from "./since.js";
import { suppressionLines } from "./suppressions.js";
import { uncheckedLines } from "./unchecked.js";

/** An audit with what the rules say of it. */
export interface JudgedReport extends AuditTimes {
  readonly coverage: readonly Coverage[];
  readonly judgement: Judgement;
  /** What changed since the audit before. Undefined without one. */
  readonly since?: Since | undefined;
  /** What is bought, assigned and used. Undefined if it was not counted. */
  readonly licences?: LicenceFacts | undefined;
  /** Whether names are tokens. */
  readonly isRedacted?: boolean | undefined;
  /** The token that tells a redacted audit from others of its day. @default none */
  readonly token?: string | undefined;
  /** The file that has what the screen leaves out. @default findings.ndjson */
  readonly file?: string | undefined;
}

/** The lines of one screen. */
export const SCREEN_LINES = 60;

const FILE = "findings.ndjson";

/** How the screen looks. */
export interface ScreenLook extends FindingsLook {
  /** The lines that a command prints below, such as the names of files. All of it fits on one screen. @default 0 */
  readonly below?: number | undefined;
}

/** A part of the screen by its name, and its lines with the heading. */
type Part = readonly [name: string, lines: readonly string[]];

/**
 * An audit on one screen, of any size. It shows who was read and what was lost, then dangers, and findings by topic and severity with
 * how much was checked. The people and groups to look at first follow.
 */
export function findingsReport(report: JudgedReport, options: ScreenLook = {}): string {
  const look = lookOf(options);
  const { isDetailed = false, below = 0 } = options;
  const lines = (limits: Limits) => linesOf(report, limits, look);
  const shown = isDetailed ? lines(DETAILS) : fitted(SCREEN_LINES - below, LIMITS, lines);
  return `${shown.join("\n")}\n`;
}

function linesOf(report: JudgedReport, limits: Limits, look: Look): readonly string[] {
  const { judgement, coverage, since, isRedacted, token, file = FILE } = report;
  const chains = chainsOf(judgement);
  const head = [
    ...headLines(report, coverage, look),
    ...(isRedacted
      ? [
          look.paint.bold(
            `  Redacted: names, numbers and ids are tokens${token === undefined ? "" : `.${auditWords(token)}`}`,
          ),
        ]
      : []),
    ...readLines(coverage, judgement.people, look),
    ...lostLines(coverage, limits, look),
    ...(since ? sinceLines(since, look) : []),
  ];
  const [danger, parts] = [chainLines(chains, limits, look, file), lessUrgent(report, chains, limits, look)];
  const blocks = [
    head,
    headed("Chains: several findings that are one danger", danger, look),
    matrixLines(judgement, look),
    ...parts.slice(0, limits.parts).map(([, lines]) => lines),
    leftOut(parts.slice(limits.parts), look),
    uncheckedLines(judgement, limits, look),
  ];
  return blocks.filter((block) => block.length > 0).flatMap((block, at) => (at === 0 ? block : ["", ...block]));
}

/** What stands below dangers and counts, the most urgent first. */
function lessUrgent(
  { judgement, licences, file = FILE }: JudgedReport,
  chains: readonly Finding[],
  limits: Limits,
  look: Look,
): readonly Part[] {
  const groups = judgement.scopes.filter((one) => one.all > 0);
  const people = peopleLines(judgement, chains.slice(0, limits.chains), limits, look, file);
  const policies = policyLines(judgement, limits.policies, look, file);
  const grave = groupLines(groups, limits.groups, look, file);
  const parts: readonly Part[] = [
    ["people", headed(peopleHeading(chains), people, look)],
    ["policies", headed("Policies that most users of a group break", policies, look)],
    ["groups", headed("Groups to look at first, by people with a high finding", grave, look)],
    ["suppressions", headed("Suppressions", suppressionLines(judgement, limits, look), look)],
    ["licences", licences && licences.rows.length > 0 ? licenceLines(licences, limits.licences, look) : []],
  ];
  return parts.filter(([, lines]) => lines.length > 0);
}

/** Names the parts for which there is no room. */
const leftOut = (parts: readonly Part[], { width }: Look): readonly string[] =>
  parts.length === 0 ? [] : [fit(`Not shown: ${parts.map(([name]) => name).join(", ")}. See --details`, width)];

/** The list of chains has its people already. */
const peopleHeading = ({ length }: readonly Finding[]): string =>
  `${length > 0 ? "Other people" : "People"} to look at first (+2 means two more findings)`;

/** Lines below a heading. Nothing if there are none. */
const headed = (heading: string, lines: readonly string[], { paint, width }: Look): readonly string[] =>
  lines.length === 0 ? [] : [paint.bold(fit(heading, width)), ...lines];
