import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { json, SCHEMA_VERSION } from "../../output/json.js";
import { printable } from "../../output/printable.js";
import type { Sides } from "../../people/people.js";
import { asItems, asObject, type WireObject } from "../../record/wire.js";
import type { JudgedRule, Judgement } from "../../rules/engine/judgement.js";
import { judgesDeleted } from "../../rules/engine/rule.js";
import type { RuleCounts, ScopeCounts } from "../../rules/engine/tally.js";
import type { Severity } from "../../rules/engine/verdict.js";
import { JournalError, notJudged, notRead } from "../error.js";
import { refusePipe } from "../folder.js";
import { removeReports } from "../reports-file.js";
import { WholeFile } from "../whole-file.js";
import { FINDINGS_FILE, JUDGEMENT_FILE, VIEW_FILE } from "./files.js";

/** The shape of the file. A later shape has another number. */
const FORMAT = 1;

/** What a rule said of an audit. */
export interface JudgementRule extends RuleCounts {
  readonly id: string;
  /** As configured. */
  readonly severity: Severity;
  /** Why users were not evaluated. Each reason once, at most five. */
  readonly because: readonly string[];
  /** Whether it finds people whose user on PureCloud is deleted. */
  readonly judgesDeleted?: true;
  /** By name. */
  readonly scopes: readonly ScopeCounts[];
}

/** What an audit was judged with, and how far. It is the content of `judgement.json`. */
export interface JudgementFile {
  readonly format: typeof FORMAT;
  /** That of the published JSON Schema. Absent in files of earlier versions. */
  readonly schemaVersion?: typeof SCHEMA_VERSION;
  /** The time that it was judged by. ISO 8601, UTC, as the next two. */
  readonly asOf: string;
  /** When the audit began. */
  readonly startedAt: string;
  /** When the audit was finished. */
  readonly finishedAt: string;
  /** The rules that judged. One that is off is absent. */
  readonly rules: readonly JudgementRule[];
  /** A short hash of the configuration without its suppressions. */
  readonly settings: string;
  /** How much of each platform was audited. */
  readonly sides: Sides;
  /**
   * How many findings are open, by severity. The parts of a chain count once, as the chain. Absent in files of earlier versions.
   */
  readonly findings?: Readonly<Record<Severity, number>>;
  /** How many lines its other files have. A file that lost some is damaged, and says nothing of users who left. */
  readonly lines: JudgedLines;
}

/** The files of which lines are counted. */
export interface JudgedLines {
  readonly "view.ndjson": number;
  readonly "findings.ndjson": number;
}

/** What a judgement is written from. */
export interface WrittenJudgement {
  readonly judgement: Judgement;
  /** ISO 8601, UTC, as the next one. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** A short hash of the configuration without its suppressions. */
  readonly settings: string;
  readonly sides: Sides;
  readonly lines: JudgedLines;
}

/** Removes it before the other files of a judgement change. The reports that were made of them go first. */
export function removeJudgement(folder: string): void {
  removeReports(folder);
  const path = join(folder, JUDGEMENT_FILE);
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw notJudged(path, error);
  }
}

/** Writes what an audit was judged with. */
export function writeJudgement(folder: string, { judgement, ...written }: WrittenJudgement): void {
  const { asOf, rules } = judgement;
  const { startedAt, finishedAt, settings, sides, lines } = written;
  const content: JudgementFile = {
    format: FORMAT,
    asOf: asOf.toISOString(),
    startedAt,
    finishedAt,
    rules: rules.map(ruleOf),
    settings,
    schemaVersion: SCHEMA_VERSION,
    sides,
    findings: openIn(judgement),
    lines,
  };
  const file = new WholeFile(join(folder, JUDGEMENT_FILE), notJudged);
  try {
    file.write(`${json(content)}\n`);
    file.finish();
  } finally {
    file.discard();
  }
}

function openIn({ findings }: Judgement): Record<Severity, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity, suppressed, partOf } of findings)
    if (!suppressed && partOf === undefined) counts[severity] += 1;
  return counts;
}

/** Sorted, because the order of the records must not show. */
function ruleOf({ rule, because, scopes, ...counts }: JudgedRule): JudgementRule {
  return {
    id: rule.id,
    ...counts,
    because: [...because].sort(),
    ...(judgesDeleted(rule) && { judgesDeleted: true }),
    scopes: [...scopes].sort((one, other) => (one.scope < other.scope ? -1 : 1)),
  };
}

/**
 * Reads what the audit in a folder was judged with.
 *
 * @returns undefined if the audit was not judged, or only by a version that wrote no such file
 * @throws JournalError if the file cannot be read, is damaged or has another format
 */
export function readJudgement(folder: string): JudgementFile | undefined {
  const path = join(folder, JUDGEMENT_FILE);
  let text: string;
  try {
    refusePipe(path);
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw notRead(path, error);
  }
  const content = parsed(text);
  if (content && isJudgement(content)) return content;
  const format = content?.format;
  const isOther = typeof format === "number" && format !== FORMAT;
  const what = isOther ? `has the format ${format}, and this version reads ${FORMAT}` : "is damaged";
  throw new JournalError("request", printable(`${path} ${what}. Run rollcall report with its folder`));
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const COUNTED = [VIEW_FILE, FINDINGS_FILE] as const;
const STATES: readonly unknown[] = ["complete", "partial", "not audited"];

/** The file appears whole or not at all, so only what decides is looked at. */
function isJudgement(
  content: Readonly<Record<string, unknown>>,
): content is Readonly<Record<string, unknown>> & JudgementFile {
  const { format, asOf, startedAt, finishedAt, rules, settings } = content;
  const texts = [asOf, startedAt, finishedAt, settings].every((one) => typeof one === "string");
  const [sides, lines] = [asObject(content.sides), asObject(content.lines)];
  const isWhole = [sides?.odin, sides?.purecloud].every((side) => STATES.includes(asObject(side)?.state));
  const isCounted = COUNTED.every((name) => Number.isSafeInteger(lines?.[name]));
  return format === FORMAT && texts && isWhole && isCounted && (asItems(rules)?.every(isRule) ?? false);
}

const isRule = ({ id, found, clear, because }: WireObject): boolean =>
  typeof id === "string" && [found, clear].every(Number.isSafeInteger) && Array.isArray(because);
