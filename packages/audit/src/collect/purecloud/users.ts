import { startClock } from "../../clock.js";
import type { PureCloudRecord, PureCloudSectionName } from "../../record/purecloud/record.js";
import type { Caller } from "../caller.js";
import { startRun } from "../run.js";
import type { RunOptions } from "../run-options.js";
import { type ChosenOptions, ChosenUsers } from "./chosen.js";
import { Listing, type UserSource } from "./listing.js";
import { keepsContext, organisationContext, readContext } from "./organisation/context.js";
import type { PureCloudReader } from "./reader.js";
import { type RecordInput, readAgain, recordOf } from "./record.js";
import { Divisions, type PureCloudSelection } from "./selection.js";
import { PURECLOUD_STATES, type PureCloudState } from "./states.js";
import { stillListed } from "./still-listed.js";

/** Whom to audit on PureCloud, and how. */
export interface PureCloudAuditOptions extends RunOptions, PureCloudSelection {
  /** Which users. Leavers keep licences and roles, so inactive users are audited too. @default ["active", "inactive"] */
  readonly state?: PureCloudState | readonly PureCloudState[] | undefined;
  /** Whether to collect where each user is. This is personal data, so it is off by default. @default false */
  readonly geolocation?: boolean | undefined;
  /**
   * Sections to read in addition to the usual ones: `licenses` and `grants`, one call a user each. `grants` are roles by
   * division, with where each comes from. @default none
   */
  readonly sections?: readonly PureCloudSectionName[] | undefined;
  /** Users on a page of the listing. Smaller pages follow if this many time out or are refused. @default 500 */
  readonly pageSize?: number | undefined;
}

/**
 * Audits the users of a PureCloud organisation: one record each, with an outcome for every section. Records come in the
 * platform's order, active users first. Records with failed sections that may succeed come last, up to 2,000 of them. One call
 * for each 500 users, and four a user. Six a user if the platform ignores `expand=skills,languages`. With `onContext` about
 * three more.
 *
 * Only reads. A section that cannot be read never ends the run and never looks empty. The records before an error come first.
 * These errors end the run:
 *
 * - a page of users cannot be read
 * - a refused login (401)
 * - an abort, a stop, or a bug
 *
 * @throws ApiError from the listing or the login, the reason of an abort, and Stopped after `stop`
 */
export async function* auditPureCloudUsers(
  purecloud: PureCloudReader,
  options: PureCloudAuditOptions = {},
): AsyncGenerator<PureCloudRecord> {
  const { state = PURECLOUD_STATES, geolocation = false, pageSize = 500 } = options;
  const { sections = [], memory, shard, now = startClock() } = options;
  const { reopened = new Set<never>(), listed } = memory ?? {};
  const run = startRun<PureCloudRecord>(options, purecloud.getUser, () => ({
    platform: "purecloud",
    scope: "organisation",
    strategy: "expand",
    expected: listing.expected,
    truncated: listing.truncated,
    ...listed,
  }));
  const { caller, report } = run;
  const states = typeof state === "string" ? [state] : [...new Set(state)];
  const listing = sourceOf(purecloud, caller, { states, geolocation, pageSize, shard, selection: options });
  const onContext = keepsContext(shard) ? options.onContext : undefined;
  const context = organisationContext({ purecloud, caller, known: memory?.context, onContext });
  const input: RecordInput = {
    ...{ purecloud, caller, geolocation, now },
    sections: new Set(sections),
    stillListed: stillListed(purecloud, caller),
  };
  const again = (record: PureCloudRecord) => readAgain(input, record);
  const left = async function* () {
    await context.readAgain();
    for (const record of reopened) yield () => again(record as PureCloudRecord);
    if (listed) return;
    await readContext(context);
    for await (const user of listing.users()) {
      const { carried } = listing; // What later pages bring must not change this record.
      if (!memory?.has(user.id) && !reopened.has(user.id as never)) yield () => recordOf(input, user, carried);
    }
  };
  report();
  try {
    yield* run.records(left(), { read: (make) => make(), readAgain: again, context });
  } finally {
    report(); // The listing may have been cut off after its last user. A run that ended by an error has made calls as well.
  }
}

/** Where the users come from. Those of groups, and those with ids, are looked up. Otherwise all are listed. */
function sourceOf(purecloud: PureCloudReader, caller: Caller, options: ChosenOptions): UserSource {
  const { groupIds, userIds } = options.selection;
  if (groupIds || userIds) return new ChosenUsers(purecloud, caller, options);
  return new Listing(purecloud, caller, { ...options, divisions: new Divisions(options.selection) });
}
