import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { printable } from "../../output/printable.js";
import { asObject } from "../../record/wire.js";
import { whyBlind } from "../../rules/ages/blind.js";
import type { EarlierAudit, EarlierFinding } from "../../rules/ages/earlier.js";
import { JournalError, notRead } from "../error.js";
import { FINDINGS_FILE, VIEW_FILE } from "../judging/files.js";
import { isFindingLine } from "../judging/judged-lines.js";
import { type JudgementFile, readJudgement } from "../judging/judgement-file.js";
import { linesMissing } from "../judging/lines-missing.js";
import { type JudgedUser, judgedUser } from "../judging/view-line.js";
import { linesOf } from "../lines-of.js";
import { keptAudits } from "./audits.js";
import { LATEST_FILE, timeOf } from "./names.js";

/**
 * The newest judged audit of the tenant before this one. If none is left, the audit itself as it was judged before. Undefined
 * outside of a history, and for the first audit.
 *
 * @throws JournalError if its files cannot be read
 */
export function earlierAudit(path: string): EarlierAudit | undefined {
  const folder = resolve(path);
  const tenant = dirname(folder);
  const time = timeOf(folder);
  if (time === undefined || !existsSync(join(tenant, LATEST_FILE))) return undefined;
  const before = keptAudits(tenant).filter((audit) => audit.state === "judged" && audit.time < time);
  const earlier = before.at(-1);
  if (earlier) return auditOf(earlier.folder, readJudgement(earlier.folder));
  return itself(folder);
}

function auditOf(folder: string, judgement: JudgementFile | undefined): EarlierAudit | undefined {
  if (!judgement) return undefined;
  const { finishedAt, settings, sides, lines } = judgement;
  const rules = new Set(judgement.rules.filter((rule) => !whyBlind(rule)).map(({ id }) => id));
  return {
    ...{ finishedAt, settings, sides, rules },
    findings: findingsIn(join(folder, FINDINGS_FILE), lines[FINDINGS_FILE]),
    users: () => usersIn(join(folder, VIEW_FILE), lines[VIEW_FILE]),
  };
}

/** If its files are damaged, it has no ages, because judging it again is the remedy. */
function itself(folder: string): EarlierAudit | undefined {
  try {
    const audit = auditOf(folder, readJudgement(folder));
    return audit && { ...audit, isItself: true, findings: [...audit.findings] };
  } catch (error) {
    if (error instanceof JournalError) return undefined;
    throw error;
  }
}

/** The findings of a file, which are sorted. @throws JournalError if it cannot be read, or is damaged */
function* findingsIn(path: string, written: number): Generator<EarlierFinding, void, undefined> {
  let [before, number] = ["", 0];
  for (const line of readable(path)) {
    number += 1;
    const finding = parsed(line);
    if (!finding || finding.id <= before) throw damaged(path, number);
    before = finding.id;
    yield finding;
  }
  if (number !== written) throw linesMissing(path, number, written);
}

function parsed(line: string): EarlierFinding | undefined {
  try {
    const finding = asObject(JSON.parse(line));
    return finding && isFindingLine(finding) ? finding : undefined;
  } catch {
    return undefined;
  }
}

/** The users of a view. @throws JournalError if it cannot be read, or is damaged */
function* usersIn(path: string, written: number): Generator<JudgedUser, void, undefined> {
  let number = 0;
  for (const line of readable(path)) {
    number += 1;
    const user = judgedUser(line);
    if (!user) throw damaged(path, number);
    yield user;
  }
  if (number !== written) throw linesMissing(path, number, written);
}

function* readable(path: string): Generator<string, void, undefined> {
  try {
    yield* linesOf(path);
  } catch (error) {
    throw notRead(path, error);
  }
}

const damaged = (path: string, line: number): JournalError =>
  new JournalError("request", printable(`${path} is damaged in line ${line}. Run rollcall report with its folder`));
