import { startClock } from "../../clock.js";
import type { OdinContextPart } from "../../record/context.js";
import type { OdinRecord } from "../../record/odin/record.js";
import { startRun } from "../run.js";
import type { RunOptions } from "../run-options.js";
import type { Shard } from "../shard.js";
import { type Bulk, bulkRegistrations } from "./bulk.js";
import { complete } from "./complete.js";
import { ControlReads } from "./control-reads.js";
import { draftsFor } from "./drafts-for.js";
import { groupContext, keepsContext } from "./group-context.js";
import { inShard } from "./in-shard.js";
import { readAgain } from "./read-again.js";
import type { OdinReader } from "./reader.js";
import { type OdinSectionOptions, odinChoice } from "./sections.js";
import { stillListed } from "./still-listed.js";
import type { Drafts, OdinStrategy, StrategyInput } from "./strategy.js";

/** What to audit on Odin, and how. */
export interface OdinAuditOptions extends RunOptions, OdinSectionOptions {
  readonly serviceProviderId: string;
  /** May contain any character, `/` included. */
  readonly groupId: string;
  /** How the records are filled. All strategies give the same records. @default "auto" */
  readonly strategy?: OdinStrategy | undefined;
  /** The largest group for which `auto` uses the group audit. @default 500 */
  readonly serverMaxUsers?: number | undefined;
  /**
   * Whether a section that the strategy's own calls left out is read by itself, one call for each gap. Without it such a
   * section is `failed` ("not in the group audit's answer"), or `unavailable` if the user lacks its service. `composed` reads
   * section by section anyway. @default true
   */
  readonly fillGaps?: boolean | undefined;
}

/**
 * Audits every user of one Odin group: one record each, with an outcome for every section. Records come in the platform's order.
 * Records with failed sections that may succeed come last, up to 2,000 of them.
 *
 * Only reads. A section that cannot be read never ends the run and never looks empty. The records before an error come first.
 * These errors end the run:
 *
 * - the list of users cannot be read
 * - a refused login (401)
 * - an abort, a stop, or a bug
 *
 * @throws ApiError from the listing or the login, the reason of an abort, and Stopped after `stop`
 */
export async function* auditOdinGroup(odin: OdinReader, options: OdinAuditOptions): AsyncGenerator<OdinRecord> {
  const { serviceProviderId, groupId, memory, now = startClock() } = options;
  const found: Found = {};
  const listing = () => memory?.listed ?? { ...NOT_LISTED, ...found.drafts };
  const run = startRun<OdinRecord>(options, odin.getUser, () => {
    const { strategy, expected, truncated } = listing();
    return { platform: "odin", scope: `${serviceProviderId}/${groupId}`, strategy, expected, truncated };
  });
  const calls = { odin, caller: run.caller, group: { serviceProviderId, groupId } };
  const onContext = keepsContext(calls.group, options.shard) ? options.onContext : undefined;
  const context = groupContext({ ...calls, known: memory?.context, onContext });
  const rest = { controls: new ControlReads(), choice: odinChoice(options), stillListed: stillListed(calls) };
  const input: StrategyInput = { ...calls, context, ...rest };
  const again = (record: OdinRecord) => readAgain(input, record, { strategy: listing().strategy, now });
  const left = async function* () {
    await context.readAgain();
    for (const record of memory?.reopened ?? []) yield () => again(record as OdinRecord);
    if (!memory?.listed) yield* listedUsers(input, { ...options, now }, found, run.report);
  };
  try {
    yield* run.records(left(), { read: (make) => make(), readAgain: again, context });
  } finally {
    run.report(); // A run that ended by an error has made calls as well.
  }
}

/** What a run has found of its group. */
interface Found {
  drafts?: Drafts;
}

const NOT_LISTED = { strategy: null, expected: null, truncated: null };

/** The parts that do not depend on what users inherit. */
const OF_NO_USER: ReadonlySet<OdinContextPart> = new Set(["services", "numbers", "huntGroups"]);

/**
 * Reads what does not depend on users. The plans are read when a user inherits them. But a shard does not know whom the other
 * shards' users inherit from, so there all of them are read.
 */
async function readContext({ context, choice }: StrategyInput, shard: Shard | undefined): Promise<void> {
  if (!context.isKept) return;
  const isPart = shard !== undefined && shard.of > 1;
  const parts = [...choice.context].filter((part) => isPart || OF_NO_USER.has(part));
  for (const part of parts) await context.read(part);
}

/** Lists the users, and yields for each a function that makes the record. */
async function* listedUsers(
  input: StrategyInput,
  options: OdinAuditOptions & { readonly now: () => Date },
  found: Found,
  report: () => void,
): AsyncGenerator<() => Promise<OdinRecord>, void, undefined> {
  const { memory, shard, now } = options;
  const all = await draftsFor(input, options);
  if (all.userIds.length > 0) await readContext(input, shard);
  const drafts = inShard(all, input.group, shard);
  found.drafts = drafts;
  const { strategy, source, draft, userIds } = drafts;
  const left = userIds.filter((userId) => !memory?.has(userId) && !memory?.reopened?.has(userId));
  let bulk: Promise<Bulk> | undefined;
  const registrations = () => {
    bulk ??= bulkRegistrations(input);
    return bulk;
  };
  // Runs next to the first users, who need their own calls as well. A failure is thrown to the user who needs it.
  if (left.length > 0 && input.choice.sections.has("registration")) registrations().catch(() => {});
  const fillGaps = strategy === "composed" || (options.fillGaps ?? true);
  report();
  try {
    for (const userId of left) {
      yield async () => {
        const drafted = await draft(userId);
        return complete(input, { userId, ...drafted, registrations, fillGaps, source, now });
      };
    }
  } finally {
    await Promise.allSettled([bulk]);
  }
}
