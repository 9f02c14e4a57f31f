import type { JournalHead } from "@rollcall/audit/journal";
import type { OutputRequest } from "../config/output.js";
import type { CommandContext } from "../context.js";
import type { Repeats, Scope } from "./scopes.js";

/** What an audit is run with. */
export interface AuditRun extends CommandContext {
  readonly output: OutputRequest;
  readonly scopes: readonly Scope[];
  readonly repeats: Repeats;
  /** What makes it this audit and no other. */
  readonly head: JournalHead;
}
