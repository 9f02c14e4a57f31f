import { existsSync } from "node:fs";
import { join } from "node:path";
import { json } from "../../output/json.js";
import { printable } from "../../output/printable.js";
import type { CleanUser } from "../../record/normalise.js";
import type { Aged } from "../../rules/ages/ages.js";
import type { UnknownFinding } from "../../rules/ages/earlier.js";
import type { Finding } from "../../rules/engine/finding.js";
import type { Judge } from "../../rules/engine/judge.js";
import type { Judgement } from "../../rules/engine/judgement.js";
import { copyIn } from "../copy/copy-file.js";
import { JournalError, notJudged, notRead } from "../error.js";
import { auditFilesIn } from "../folder.js";
import { headOf } from "../head.js";
import { earlierAudit } from "../history/earlier.js";
import { type HeadLine, JOURNAL_FORMAT } from "../lines.js";
import { SHARD_FIELD } from "../merge/sources.js";
import { type ReadJournal, readJournal } from "../read-journal.js";
import { sweepAbandoned, WholeFile } from "../whole-file.js";
import { contextOf } from "./context.js";
import { FINDINGS_FILE, VIEW_FILE } from "./files.js";
import { removeJudgement, writeJudgement } from "./judgement-file.js";
import { missingNumbers, partialReasons } from "./partial.js";
import { writePeople } from "./people-file.js";
import { settingsOf } from "./settings.js";
import { sidesOf } from "./sides.js";
import { ViewFile } from "./view-file.js";

/** Who judges, and where the result goes. */
export interface JudgingOptions {
  /**
   * Makes the judge.
   *
   * @param asOf the time that the audit was given to judge by. Undefined if it was given none
   * @param selection what was audited, as the journal names it
   */
  readonly judge: (
    asOf: Date | undefined,
    selection: HeadLine["selection"],
  ) => Pick<Judge, "part" | "partial" | "withoutNumbers" | "sides" | "record" | "finish" | "age">;
  /** Observes each clean user, in the order of the journal. */
  readonly onUser?: ((user: CleanUser) => void) | undefined;
  /** Whether the files are written to the folder. @default true */
  readonly write?: boolean | undefined;
  /** The folder that the files are written to, if that of the audit stays as it is. @default that of the audit */
  readonly into?: string | undefined;
  /** Ends the judging. Then no file is written. */
  readonly stop?: AbortSignal | undefined;
}

/** An audit with what the rules say of it. */
export interface JudgedAudit extends Pick<Aged, "unknown" | "since"> {
  readonly judgement: Judgement;
  readonly journal: ReadJournal;
}

/**
 * Judges the finished audit in a folder, in one pass. Makes no call, and may be repeated with other rules. Memory keeps about a
 * kilobyte of each user.
 *
 * @throws JournalError if the folder has no finished audit, or only a shard of one
 * @throws the reason of `stop`, once it is aborted
 */
export async function judgeAudit(path: string, options: JudgingOptions): Promise<JudgedAudit> {
  const { folder, journal, unfinished } = auditFilesIn(path);
  const head = await finishedHead(folder, journal, unfinished);
  const judge = options.judge(givenTime(head), head.selection);
  for await (const part of contextOf(journal, head)) judge.part(part);
  const { into = folder } = options;
  const view = options.write === false ? undefined : new ViewFile(into);
  try {
    const read = await readJournal(journal, {
      onRecord: (_, record) => {
        options.stop?.throwIfAborted();
        const user = judge.record(record);
        options.onUser?.(user);
        view?.add(user);
      },
    });
    if (read?.finishedAt === undefined) throw damaged(folder);
    for (const { platform, because } of partialReasons(read)) judge.partial(platform, because);
    for (const because of missingNumbers(read)) judge.withoutNumbers(because);
    const sides = sidesOf(read);
    judge.sides(sides);
    const plain = judge.finish();
    const settings = settingsOf(plain.config);
    const { findings, unknown, since } = judge.age(plain, sides, settings, earlierAudit(folder));
    const judgement = { ...plain, findings };
    if (view) {
      // Without it, nobody takes a mixture of two judgements for one.
      removeJudgement(into);
      sweepAbandoned(into);
      view.finish(judgement);
      writeFindings(into, findings, unknown);
      writePeople(into, judgement);
      const lines = { [VIEW_FILE]: view.lines, [FINDINGS_FILE]: findings.length + unknown.length } as const;
      const { startedAt } = read.head;
      writeJudgement(into, { judgement, startedAt, finishedAt: read.finishedAt, settings, sides, lines });
    }
    return { judgement, unknown, since, journal: read };
  } finally {
    view?.close();
  }
}

/** The head of a finished audit. @throws JournalError */
export async function finishedHead(folder: string, journal: string, unfinished: string): Promise<HeadLine> {
  if (existsSync(unfinished))
    throw refused(folder, "has an unfinished audit. Run the audit again with --resume, then judge it");
  if (copyIn(folder)) throw refused(folder, "has a redacted copy of an audit. Name the folder of the audit itself");
  if (!existsSync(journal)) throw refused(folder, "has no audit. Run rollcall audit --out with this folder first");
  const head = await headOf(journal, (format) => {
    throw refused(
      folder,
      `has an audit of the format ${format}, and this version reads ${JOURNAL_FORMAT}. Audit again`,
    );
  }).catch((error: unknown) => {
    throw notRead(journal, error);
  });
  if (!head) throw damaged(folder);
  const shard = head.selection[SHARD_FIELD];
  if (typeof shard !== "string") return head;
  throw refused(folder, `has shard ${shard} of an audit. Run rollcall merge on all shards, then judge the result`);
}

const damaged = (folder: string): JournalError =>
  refused(folder, "has a damaged journal. Run the audit again with --resume, then judge it");

const refused = (folder: string, what: string): JournalError =>
  new JournalError("request", printable(`${folder} ${what}`));

/** An audit without a given time has that of its start. Then each record is judged by its own time. */
function givenTime({ asOf, startedAt }: HeadLine): Date | undefined {
  return asOf === startedAt ? undefined : new Date(asOf);
}

/** By id, those that could not be evaluated too. */
function writeFindings(folder: string, found: readonly Finding[], unknown: readonly UnknownFinding[]): void {
  const all = unknown.length === 0 ? found : [...found, ...unknown].sort((one, other) => (one.id < other.id ? -1 : 1));
  const file = new WholeFile(join(folder, FINDINGS_FILE), notJudged);
  try {
    for (const finding of all) file.write(`${json(finding)}\n`);
    file.finish();
  } finally {
    file.discard();
  }
}
