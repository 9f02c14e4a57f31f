import { ODIN_SECTIONS, type OdinRecord } from "../../record/odin/record.js";
import { isRetryable } from "../../record/outcome.js";
import { complete } from "./complete.js";
import { userAuditDraft } from "./per-user.js";
import type { StrategyInput } from "./strategy.js";

/** So many sections are read one by one. If more are left, the user's own audit is tried before. */
const MOST_SINGLES = 3;

/** Reads the sections of a record again that failed and may succeed now. */
export async function readAgain(
  input: StrategyInput,
  { userId, sections }: OdinRecord,
  { strategy, now }: { readonly strategy: string | null | undefined; readonly now: () => Date },
): Promise<OdinRecord> {
  const failed = ODIN_SECTIONS.filter((name) => isRetryable(sections[name]));
  const isWide = strategy === "perUser" && failed.length > MOST_SINGLES;
  const drafted = isWide ? await userAuditDraft(input, userId) : { draft: {}, isWide: false };
  const rest = { registrations: new Map(), fillGaps: true, source: "", now };
  return complete(input, { userId, before: sections, ...drafted, ...rest });
}
