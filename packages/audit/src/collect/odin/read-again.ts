import { ODIN_SECTIONS, type OdinRecord } from "../../record/odin/record.js";
import { isRetryable, type Section } from "../../record/outcome.js";
import type { Bulk } from "./bulk.js";
import { complete } from "./complete.js";
import { userAuditDraft } from "./per-user.js";
import type { StrategyInput } from "./strategy.js";

/** So many sections are read one by one. If more are left, the user's own audit is tried before. */
const MOST_SINGLES = 3;

const NONE: Bulk = new Map();

const isOpen = (section: Section | undefined): boolean => section !== undefined && isRetryable(section);

/** Reads the sections of a record again that failed and may succeed now. */
export async function readAgain(
  input: StrategyInput,
  { userId, sections }: OdinRecord,
  { strategy, now }: { readonly strategy: string | null | undefined; readonly now: () => Date },
): Promise<OdinRecord> {
  const failed = ODIN_SECTIONS.filter((name) => isOpen(sections[name]));
  const isWide = strategy === "perUser" && failed.length > MOST_SINGLES;
  const drafted = isWide ? await userAuditDraft(input, userId) : { draft: {}, isWide: false };
  const rest = { registrations: async () => NONE, fillGaps: true, source: "", now };
  return complete(input, { userId, before: sections, ...drafted, ...rest });
}
