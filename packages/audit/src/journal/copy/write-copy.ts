import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AuditSource, Placed } from "../../changes/source.js";
import type { Coverage } from "../../coverage.js";
import { AUDIT_FORMAT, json } from "../../output/json.js";
import { printable } from "../../output/printable.js";
import type { Judgement } from "../../rules/engine/judgement.js";
import { JournalError, notJudged } from "../error.js";
import { auditFilesIn, makeFolder } from "../folder.js";
import { FINDINGS_FILE, PEOPLE_FILE, VIEW_FILE } from "../judging/files.js";
import { removeJudgement, writeJudgement } from "../judging/judgement-file.js";
import { AUDIT_FILES } from "../render.js";
import { WholeFile } from "../whole-file.js";
import { COPY_FILE, removeCopyFile, writeCopyFile } from "./copy-file.js";

/** What a redacted copy is written from. Everything in it is redacted already. */
export interface CopiedAudit extends Pick<AuditSource, "facts" | "users" | "findings" | "context"> {
  readonly judgement: Judgement;
  readonly coverage: readonly Coverage[];
  people(): AsyncIterable<object> | Iterable<object>;
}

const [, CONTEXT_FILE, COVERAGE_FILE] = AUDIT_FILES.ndjson;

/** The files of a copy. Records and the journal are none of them, because they have what platforms sent. */
export const COPY_FILES: readonly string[] = [
  ...[VIEW_FILE, FINDINGS_FILE, PEOPLE_FILE, CONTEXT_FILE, COVERAGE_FILE],
  ...["judgement.json", COPY_FILE],
];

/**
 * Writes a redacted copy of a judged audit. It can be compared with another copy that was made with the same key.
 *
 * @throws JournalError if the folder has an audit, or cannot be written to
 */
export async function writeCopy(path: string, audit: CopiedAudit): Promise<void> {
  const { folder, journal, unfinished } = auditFilesIn(path);
  makeFolder(folder);
  if ([journal, unfinished].some((file) => existsSync(file)))
    throw new JournalError("request", printable(`${folder} has an audit. Give --out another folder`));
  removeCopyFile(folder);
  removeJudgement(folder);
  const { facts } = audit;
  const lines = {
    [VIEW_FILE]: await writeLines(folder, VIEW_FILE, valuesOf(audit.users())),
    [FINDINGS_FILE]: await writeLines(folder, FINDINGS_FILE, valuesOf(audit.findings())),
  } as const;
  await writeLines(folder, PEOPLE_FILE, audit.people());
  await writeLines(folder, CONTEXT_FILE, audit.context());
  const { startedAt, asOf, finishedAt, settings, sides } = facts;
  const coverage = { format: AUDIT_FORMAT, startedAt, asOf, coverage: audit.coverage, finishedAt };
  await writeLines(folder, COVERAGE_FILE, [coverage]);
  writeJudgement(folder, { judgement: audit.judgement, startedAt, finishedAt, settings, sides, lines });
  writeCopyFile(folder, facts);
}

async function* valuesOf<T extends object>(items: AsyncIterable<Placed<T>> | Iterable<Placed<T>>): AsyncGenerator<T> {
  for await (const { value } of items) yield value;
}

/** @returns how many lines there are */
async function writeLines(
  folder: string,
  name: string,
  items: AsyncIterable<object> | Iterable<object>,
): Promise<number> {
  const file = new WholeFile(join(folder, name), notJudged);
  let lines = 0;
  try {
    for await (const item of items) {
      file.write(`${json(item)}\n`);
      lines += 1;
    }
    file.finish();
    return lines;
  } finally {
    file.discard();
  }
}
