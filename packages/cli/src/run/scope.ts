import type { Coverage, OdinRecord, PureCloudRecord, RunOptions } from "@rollcall/audit";
import type { JournalScopeIds } from "@rollcall/audit/journal";
import type { Advice } from "./advice.js";
import type { UnknownId } from "./unknown-ids.js";

/** A part of an audit that fails by itself: an Odin group, or the PureCloud organisation. */
export interface Scope {
  readonly platform: Coverage["platform"];
  readonly name: string;
  /** The ids of an Odin group, or of a service provider whose groups are not known. */
  readonly ids?: JournalScopeIds;
  /** Resolves when its platform accepted the login, which the answer to a call proves. */
  readonly connected: Promise<void>;
  /** What a person may have meant, if nothing of it can be read. */
  readonly advice?: () => Promise<Advice>;
  /** The ids of flags that name nothing, if users are missing. */
  readonly unknown?: () => Promise<readonly UnknownId[]>;
  /** Starts it. */
  readonly records: (options: ScopeOptions) => AsyncIterable<OdinRecord | PureCloudRecord>;
}

/** How a scope is run. */
export type ScopeOptions = Pick<RunOptions, "memory" | "onContext" | "onProgress" | "signal" | "stop">;
