import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { KnownCalls } from "./calls-file.js";
import { isCallLine, isCallsHeadLine } from "./line-guards.js";
import { callKey, LiveCalls } from "./live-calls.js";
import { damaged, type ReadJournal } from "./read-journal.js";
import { readLines } from "./read-lines.js";
import { hasEndedWell, type JournalScope } from "./scope.js";

/** Finds the answers about unfinished users in a file of calls, up to its end or its first damaged line. */
export async function readCalls(
  path: string,
  { head, scopes }: ReadJournal,
): Promise<KnownCalls & { readonly repaired: readonly string[] }> {
  const live = new LiveCalls();
  if (!existsSync(path)) return { live, good: undefined, repaired: [] };
  let good = 0;
  for await (const line of readLines(path)) {
    const { value, number, offset, length } = line;
    if (number === 1) {
      if (isCallsHeadLine(value) && value.of !== head.id) {
        return { live, good: 0, repaired: [`${basename(path)} belongs to another audit. Its calls are made again`] };
      }
      if (!isCallsHeadLine(value)) return { live, good: 0, repaired: [damaged(path, line, "requested")] };
    } else if (isCallLine(value, head)) {
      const { scope, params } = value;
      const isNeeded = scopes[scope] !== undefined && !isDone(scopes[scope], params.userId);
      if (isNeeded) live.add(scope, params, { key: callKey(scope, value), range: { offset, length } });
    } else {
      return { live, good, repaired: [damaged(path, line, "requested")] };
    }
    good = offset + length;
  }
  return { live, good, repaired: [] };
}

/** Whether the scope, or the user whom an answer is about, is finished. */
function isDone(scope: JournalScope, userId: unknown): boolean {
  return hasEndedWell(scope) || (typeof userId === "string" && scope.has(userId));
}
