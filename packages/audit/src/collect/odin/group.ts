import type { OdinRecord } from "../../record/odin/record.js";
import { Asker } from "../asker.js";
import { mapInOrder } from "../pool.js";
import { CONCURRENCY, type RunOptions } from "../run-options.js";
import { type Bulk, bulkRegistrations } from "./bulk.js";
import { complete } from "./complete.js";
import { inShard } from "./in-shard.js";
import { planFor } from "./plan-for.js";
import type { OdinReader } from "./reader.js";
import type { OdinStrategy, Plan, StrategyInput } from "./strategy.js";

/** What to audit on Odin, and how. */
export interface OdinAuditOptions extends RunOptions {
  readonly serviceProviderId: string;
  /** May hold any character, `/` included. */
  readonly groupId: string;
  /** How the records are filled; all strategies give the same records. @default "auto" */
  readonly strategy?: OdinStrategy | undefined;
  /** `auto` takes the group audit for groups of up to so many users. @default 500 */
  readonly serverMaxUsers?: number | undefined;
  /**
   * Whether a section that the strategy's own calls did not bring is asked for by itself, which is one call for each hole.
   * Without it such a section is `failed` ("not in the group audit's answer"), or `unavailable` where the user lacks its
   * service. `composed` asks section by section anyway. @default true
   */
  readonly fillHoles?: boolean | undefined;
}

/**
 * Audits every user of one Odin group, in the platform's order: one record each, with an outcome for every section.
 *
 * Only reads. A section that cannot be read never ends the run and never looks empty. What does end it is thrown, after the
 * records that came before: a list of users that cannot be had, a refused login (401), an abort, a stop, and bugs.
 *
 * @throws ApiError from the listing or the login; whatever the `signal` was aborted with; Stopped after `stop`
 */
export async function* auditOdinGroup(odin: OdinReader, options: OdinAuditOptions): AsyncGenerator<OdinRecord> {
  const { serviceProviderId, groupId, concurrency = CONCURRENCY, now = () => new Date() } = options;
  const { stop, memory, shard, onProgress } = options;
  const controller = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, controller.signal]) : controller.signal;
  const asker = new Asker({ signal, stop, memory });
  const input: StrategyInput = { odin, asker, group: { serviceProviderId, groupId } };

  let plan: Plan | undefined;
  let registered: Promise<Bulk> = Promise.resolve(new Map());
  let seen = memory?.finished ?? 0;
  const report = () =>
    onProgress?.({
      platform: "odin",
      scope: `${serviceProviderId}/${groupId}`,
      strategy: plan?.strategy ?? null,
      seen,
      expected: plan?.expected ?? null,
      calls: asker.calls,
      truncated: null,
      notAsked: asker.givenUp,
    });
  try {
    const settled = inShard(await planFor(input, options), input.group, shard);
    plan = settled;
    const userIds = settled.userIds.filter((userId) => !memory?.has(userId));
    // Beside the first users, who need an answer of their own as well. Whoever comes to need it is told if it fails.
    if (userIds.length > 0) registered = bulkRegistrations(odin, asker, input.group);
    registered.catch(() => {});
    const fillHoles = settled.strategy === "composed" || (options.fillHoles ?? true);
    report();
    const record = async (userId: string) => {
      const draft = await settled.draft(userId);
      const registrations = await registered;
      return complete(input, { userId, ...draft, registrations, fillHoles, source: settled.source, now });
    };
    for await (const done of mapInOrder(userIds, { limit: concurrency, controller }, record)) {
      seen += 1;
      report();
      yield done;
    }
  } finally {
    await Promise.allSettled([registered]);
    report(); // What a run that broke off had spent by then counts as well.
  }
}
