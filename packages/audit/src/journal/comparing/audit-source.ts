import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AuditFacts, AuditRule, AuditSource } from "../../changes/source.js";
import { printable } from "../../output/printable.js";
import { whyBlind } from "../../rules/ages/blind.js";
import { contextOfCopy } from "../copy/context.js";
import { type CopyHead, copyIn } from "../copy/copy-file.js";
import { JournalError } from "../error.js";
import { auditFilesIn } from "../folder.js";
import { contextOf } from "../judging/context.js";
import { FINDINGS_FILE, VIEW_FILE } from "../judging/files.js";
import { finishedHead } from "../judging/judge-audit.js";
import { isFindingLine, isViewLine } from "../judging/judged-lines.js";
import { type JudgementFile, type JudgementRule, readJudgement } from "../judging/judgement-file.js";
import { JsonLines } from "./json-lines.js";

/** The judged audit in a folder, to be compared with another one. */
export interface FolderSource extends AuditSource {
  readonly folder: string;
  /** The folder of its judgement, which is another one if that of the audit had to stay as it is. */
  readonly judgedIn: string;
  /** Closes its files. */
  close(): void;
}

/**
 * Opens the judged audit in a folder, or a redacted copy of one. It is read during the comparison, so memory keeps only the places of its lines.
 *
 * @param into the folder that it was judged into. @default its own
 * @throws JournalError if the folder has no finished audit, only a shard of one, or one that was not judged by this version
 */
export async function auditSourceIn(path: string, into?: string): Promise<FolderSource> {
  const { folder, journal, unfinished } = auditFilesIn(path);
  const judgedIn = into ?? folder;
  const copy = copyIn(folder);
  const { head, context } = copy
    ? { head: copy, context: () => contextOfCopy(folder) }
    : await ofJournal(folder, journal, unfinished);
  const judgement = readJudgement(judgedIn);
  const isWhole = [VIEW_FILE, FINDINGS_FILE].every((name) => existsSync(join(judgedIn, name)));
  if (!judgement || !isWhole) throw notJudgedYet(folder);
  const { lines } = judgement;
  const users = new JsonLines(join(judgedIn, VIEW_FILE), { count: lines[VIEW_FILE], is: isViewLine });
  const findings = new JsonLines(join(judgedIn, FINDINGS_FILE), { count: lines[FINDINGS_FILE], is: isFindingLine });
  return {
    ...{ folder, judgedIn },
    facts: factsOf(head, judgement),
    users: () => users.lines(),
    user: (place) => users.line(place),
    findings: () => findings.lines(),
    finding: (place) => findings.line(place),
    context,
    close: () => {
      users.close();
      findings.close();
    },
  };
}

async function ofJournal(folder: string, journal: string, unfinished: string) {
  const head = await finishedHead(folder, journal, unfinished);
  return { head: { ...head, logins: head.login }, context: () => contextOf(journal, head) };
}

const notJudgedYet = (folder: string): JournalError =>
  new JournalError(
    "request",
    printable(`${folder} has an audit that this version has not judged. Run rollcall report with this folder first`),
  );

function factsOf(head: CopyHead, { startedAt, finishedAt, asOf, rules, settings, sides }: JudgementFile): AuditFacts {
  const scopes = head.scopes.map(({ platform, scope }) => ({ platform, scope }));
  return {
    startedAt,
    finishedAt,
    asOf,
    version: head.version,
    scopes,
    selection: head.selection,
    logins: head.logins,
    rules: rules.map(auditRule),
    settings,
    sides,
    redactedBy: head.redactedBy,
    token: head.token,
  };
}

function auditRule({ id, severity, judgesDeleted, ...counts }: JudgementRule): AuditRule {
  const because = whyBlind(counts);
  return { id, severity, ...(because && { because }), ...(judgesDeleted && { judgesDeleted }) };
}
