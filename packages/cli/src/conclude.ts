import type { Journal } from "@rollcall/audit/journal";
import { terminalReport } from "@rollcall/report";
import { explain, type Failure } from "./failure.js";
import type { JsonStream } from "./output.js";
import { paintFor } from "./paint.js";
import type { AuditRun } from "./run-audit.js";
import type { Running } from "./running.js";

/** An audit whose scopes have ended, well or early. */
export interface Ended {
  readonly scopes: readonly Running[];
  readonly startedAt: Date;
  readonly journal: Journal | undefined;
  /** Where records were printed as JSON as they came. */
  readonly stream: JsonStream | undefined;
}

/**
 * Writes and prints what came of an audit, unless nothing at all came in.
 *
 * @returns what else went wrong: a file that cannot be written does not cost the report
 */
export async function conclude(run: AuditRun, ended: Ended): Promise<readonly Failure[]> {
  const { scopes, journal } = ended;
  if (scopes.every(({ coverage }) => coverage.stopped !== null && coverage.users.seen === 0)) {
    // What was answered before the first user was done is worth keeping.
    if (journal?.isEmpty) await journal.discard();
    return [];
  }
  try {
    await put(run, ended);
  } catch (error) {
    return [explain(error)];
  } finally {
    if (run.output.print === "report") print(run, ended);
  }
  return [];
}

/** Puts the audit where it is wanted. */
async function put({ output, stdout }: AuditRun, { scopes, journal, stream }: Ended): Promise<void> {
  stream?.end(scopes.map(({ coverage }) => coverage));
  if (!journal || !output.out) return;
  if (journal.left.length === 0) await journal.finish(output.out.format);
  else await journal.render(output.out.format);
  if (output.print === "json") await journal.writeJson((text) => stdout.write(text));
}

function print({ output, stdout, environment }: AuditRun, { scopes, startedAt }: Ended): void {
  const paint = paintFor(stdout, environment);
  const look = { paint, columns: stdout.columns, mostUsers: output.show };
  stdout.write(`${terminalReport({ startedAt, finishedAt: new Date(), scopes, ...look })}\n`);
}
