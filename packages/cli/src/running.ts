import {
  CoverageCounter,
  type OdinRecord,
  type PureCloudRecord,
  printable,
  summarise,
  type UserSummary,
} from "@rollcall/audit";
import { explain, type Failure } from "./failure.js";
import { type Started, start } from "./prefetch.js";
import type { ProgressLine } from "./progress-line.js";
import type { Scope } from "./scopes.js";
import { EXIT } from "./usage.js";

export type AnyRecord = OdinRecord | PureCloudRecord;

/** What a run shares with its scopes. */
export interface Shared {
  readonly signal: AbortSignal;
  readonly progress: ProgressLine;
}

/** A scope under way, with what a report keeps of it. */
export class Running {
  readonly counter: CoverageCounter;
  /** What is audited, as one line. */
  readonly name: string;
  readonly users: UserSummary[] = [];
  readonly #scope: Scope;
  readonly #shared: Shared;
  #started: Started<AnyRecord> | undefined;

  constructor(scope: Scope, shared: Shared) {
    this.#scope = scope;
    this.name = printable(scope.name);
    this.#shared = shared;
    this.counter = new CoverageCounter(scope.platform, scope.name);
  }

  /** Starts the scope, if it is not started yet; what comes of it is heard by {@link drain}. */
  begin(): Started<AnyRecord> {
    const { signal, progress } = this.#shared;
    this.#started ??= start(
      this.#scope.records(signal, (state) => {
        this.counter.progress(state);
        progress.show(state);
      }),
    );
    return this.#started;
  }

  /** Takes the records to the end. What breaks them off is given back, so that the other scopes go on. */
  async drain(take: (record: AnyRecord) => void): Promise<Failure | undefined> {
    try {
      for await (const record of this.begin().items) {
        this.counter.add(record);
        this.users.push(summarise(record));
        take(record);
      }
      return undefined;
    } catch (error) {
      return explain(error);
    }
  }
}

/**
 * Makes the scopes ready to be drained one after the other. The first one of each platform is started at once, as they are
 * different hosts with different logins, and waited for until it has given its first record.
 *
 * @throws what refused a login or was out of reach: better known now than after an hour's work on the other platform
 */
export async function enter(scopes: readonly Scope[], shared: Shared): Promise<readonly Running[]> {
  const platforms = new Set<string>();
  const firsts: Promise<void>[] = [];
  const running = scopes.map((scope) => {
    const one = new Running(scope, shared);
    if (!platforms.has(scope.platform)) firsts.push(one.begin().ready);
    platforms.add(scope.platform);
    return one;
  });
  for (const outcome of await Promise.allSettled(firsts)) {
    if (outcome.status === "rejected" && explain(outcome.reason).code === EXIT.access) throw outcome.reason;
  }
  return running;
}
