import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { Place } from "./append-file.js";
import { callKey, type KnownCalls } from "./calls-file.js";
import { damaged, type ReadJournal } from "./read-journal.js";
import { readLines } from "./read-lines.js";
import { isCallLine, isCallsHeadLine } from "./shape.js";

/** Finds the answers of users who are not finished, to the end of a file of calls or to its first line that is not as it should be. */
export async function readCalls(
  path: string,
  { head, scopes }: ReadJournal,
): Promise<KnownCalls & { readonly repaired: readonly string[] }> {
  const answers = new Map<string, Place>();
  if (!existsSync(path)) return { answers, good: undefined, repaired: [] };
  let good = 0;
  for await (const line of readLines(path)) {
    const { value, number, offset, length } = line;
    if (number === 1) {
      if (isCallsHeadLine(value) && value.of !== head.id) {
        return { answers, good: 0, repaired: [`${basename(path)} is of another audit: its calls are asked again`] };
      }
      if (!isCallsHeadLine(value)) return { answers, good: 0, repaired: [damaged(path, line, "asked")] };
    } else if (isCallLine(value, head)) {
      const { userId } = value.params;
      // A listing belongs to nobody; it is wanted until the end.
      const isDone = typeof userId === "string" && scopes[value.scope]?.has(userId);
      // Asked twice in one run (a listing that came up short), the later answer is the better one.
      if (!isDone) answers.set(callKey(value.scope, value), { offset, length });
    } else {
      return { answers, good, repaired: [damaged(path, line, "asked")] };
    }
    good = offset + length;
  }
  return { answers, good, repaired: [] };
}
