import { dirname, resolve } from "node:path";
import { diff } from "@rollcall/audit/changes";
import {
  auditSourceIn,
  auditsIn,
  type JudgedAudit,
  type KeptAudit,
  peopleIn,
  readJudgement,
} from "@rollcall/audit/journal";
import type { SplittableAudit } from "@rollcall/report/split";
import { NO_PRICES, type PastAudit, type Prices } from "@rollcall/report/tables";
import { isDemoTime } from "../demo-time.js";

/** A judged audit that is open for its reports. */
export interface OpenAudit extends SplittableAudit {
  readonly folder: string;
  /** The folder of the audit before, in a history. */
  readonly before: string | undefined;
  /** Closes its files. */
  close(): void;
}

/** What a report knows in addition to the audit. */
export interface ReportingOptions {
  /** @default none */
  readonly prices?: Prices | undefined;
  /** The name of the tenant. @default nobody named it */
  readonly tenant?: string | undefined;
  /** Ends the comparison with the audit before. */
  readonly stop?: AbortSignal | undefined;
  /** The folder that the audit was judged into. @default its own */
  readonly into?: string | undefined;
}

/**
 * Opens the judged audit in a folder for its reports. In a history, it has the earlier audits too, and what changed since the last.
 *
 * @throws JournalError if a file cannot be read, or is damaged
 */
export async function reportedAuditIn(
  path: string,
  { judgement, journal }: Pick<JudgedAudit, "judgement" | "journal">,
  { prices = NO_PRICES, tenant, stop, into }: ReportingOptions = {},
): Promise<OpenAudit> {
  const source = await auditSourceIn(path, into);
  const earlier = earlierThan(source.folder);
  const before = earlier.at(-1)?.folder;
  return {
    folder: source.folder,
    before,
    facts: source.facts,
    users: () => source.users(),
    user: (place) => source.user(place),
    findings: () => source.findings(),
    finding: (place) => source.finding(place),
    context: readOnce(() => source.context()),
    judgement,
    coverage: journal.scopes.flatMap(({ coverage }) => coverage ?? []),
    people: () => peopleIn(source.judgedIn),
    changes: before === undefined ? undefined : () => changesSince(before, source, stop),
    past: earlier.flatMap(({ folder }) => pastAudit(folder)),
    prices,
    tenant,
    isRedacted: false,
    isDemoTime: isDemoTime(journal.head, source.facts.asOf),
    close: () => source.close(),
  };
}

/** The parts of a context are spread over a journal, and several tables need them. They are few, so memory keeps them. */
function readOnce<T>(read: () => AsyncIterable<T> | Iterable<T>): () => AsyncGenerator<T> {
  let all: Promise<readonly T[]> | undefined;
  const listed = async () => {
    const list: T[] = [];
    for await (const one of read()) list.push(one);
    return list;
  };
  return async function* () {
    all ??= listed();
    yield* await all;
  };
}

/** The judged audits of the history before this one, the oldest first. None outside of a history. */
function earlierThan(folder: string): readonly KeptAudit[] {
  const audits = auditsIn(dirname(resolve(folder)));
  const own = audits.find((audit) => audit.folder === folder);
  return own ? audits.filter(({ state, time }) => state === "judged" && time < own.time) : [];
}

async function* changesSince(
  before: string,
  after: Awaited<ReturnType<typeof auditSourceIn>>,
  stop: AbortSignal | undefined,
): ReturnType<typeof diff> {
  const source = await auditSourceIn(before);
  try {
    yield* diff(source, after, { stop });
  } finally {
    source.close();
  }
}

/** Nothing, if an earlier version judged it, because that counted no findings. */
function pastAudit(folder: string): PastAudit[] {
  const judgement = readJudgement(folder);
  if (!judgement?.findings) return [];
  const { startedAt, finishedAt, findings } = judgement;
  return [{ startedAt, finishedAt, findings }];
}
