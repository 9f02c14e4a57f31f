import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { KnownCalls } from "./calls-file.js";
import { isCallLine, isCallsHeadLine } from "./line-guards.js";
import { callKey, LiveCalls } from "./live-calls.js";
import { damaged, type ReadJournal } from "./read-journal.js";
import { readLines } from "./read-lines.js";

/** Finds the answers of users who are not finished, to the end of a file of calls or to its first line that is not as it should be. */
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
        return { live, good: 0, repaired: [`${basename(path)} is of another audit: its calls are asked again`] };
      }
      if (!isCallsHeadLine(value)) return { live, good: 0, repaired: [damaged(path, line, "asked")] };
    } else if (isCallLine(value, head)) {
      const { scope, params } = value;
      const hasEnded = scopes[scope]?.coverage?.stopped === null;
      const isDone = typeof params.userId === "string" && scopes[scope]?.has(params.userId);
      if (!hasEnded && !isDone) live.add(scope, params, { key: callKey(scope, value), range: { offset, length } });
    } else {
      return { live, good, repaired: [damaged(path, line, "asked")] };
    }
    good = offset + length;
  }
  return { live, good, repaired: [] };
}
