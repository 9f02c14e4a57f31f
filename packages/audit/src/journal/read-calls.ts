import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { KnownCalls } from "./calls-file.js";
import { isCallLine, isCallsHeadLine } from "./line-guards.js";
import type { CallLine } from "./lines.js";
import { callKey, LiveCalls } from "./live-calls.js";
import { damaged, type ReadJournal } from "./read-journal.js";
import { readLines } from "./read-lines.js";
import { hasEndedWell, isDone, type JournalScope } from "./scope.js";

/** Finds the answers about unfinished users in a file of calls, up to its end or its first damaged line. */
export async function readCalls(
  path: string,
  { head, scopes }: ReadJournal,
): Promise<KnownCalls & { readonly repaired: readonly string[] }> {
  const live = new LiveCalls();
  if (!existsSync(path)) return { live, good: undefined, repaired: [] };
  let good = 0;
  for await (const line of readLines(path)) {
    const { number, value, offset, length } = line;
    if (number === 1 && isCallsHeadLine(value) && value.of !== head.id) {
      return { live, good, repaired: [`${basename(path)} belongs to another audit. Its calls are made again`] };
    }
    const isGood = number === 1 ? isCallsHeadLine(value) : isCallLine(value, head);
    if (!isGood) return { live, good, repaired: [damaged(path, line, "requested")] };
    if (number > 1 && isCallLine(value, head) && isNeeded(value, scopes)) {
      live.add(value.scope, value.params, { key: callKey(value.scope, value), range: { offset, length } });
    }
    good = offset + length;
  }
  return { live, good, repaired: [] };
}

/** Whether neither the scope nor the user whom the answer is about is finished. */
function isNeeded({ scope: index, params }: CallLine, scopes: readonly JournalScope[]): boolean {
  const scope = scopes[index];
  if (scope === undefined || isDone(scope)) return false;
  const { userId } = params;
  if (hasEndedWell(scope)) return typeof userId === "string" && scope.reopened.has(userId);
  return typeof userId !== "string" || !scope.has(userId);
}
