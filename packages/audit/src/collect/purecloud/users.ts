import type { IntegrationPresenceSource } from "@rollcall/clients/purecloud";
import { startClock } from "../../clock.js";
import type { PureCloudRecord } from "../../record/purecloud/record.js";
import { startRun } from "../run.js";
import type { RunOptions } from "../run-options.js";
import { BulkReads } from "./bulk/bulk.js";
import { reopenedUsers } from "./bulk/reopened.js";
import { ChosenUsers } from "./chosen.js";
import { Listing, type UserSource } from "./listing.js";
import { keepsContext, organisationContext, readContext } from "./organisation/context.js";
import { usersOnPage } from "./organisation/page-sizes.js";
import type { PureCloudReader } from "./reader.js";
import { type RecordInput, readAgain, recordOf } from "./record.js";
import { contextOfRun, type PureCloudSectionOptions, sectionsOfRun } from "./sections.js";
import { Divisions, type PureCloudSelection } from "./selection.js";
import { PURECLOUD_STATES, type PureCloudState } from "./states.js";
import { stillListed } from "./still-listed.js";
import type { PureCloudStrategy } from "./strategy.js";

/** Whom to audit on PureCloud, and how. */
export interface PureCloudAuditOptions extends RunOptions, PureCloudSelection, PureCloudSectionOptions {
  /** Which users. Leavers keep licences and roles, so inactive users are audited too. @default ["active", "inactive"] */
  readonly state?: PureCloudState | readonly PureCloudState[] | undefined;
  /** Whether to collect where each user is. This is personal data, so it is off by default. @default false */
  readonly geolocation?: boolean | undefined;
  /**
   * Whether queues, trustors, licences and grants are read in bulk. `auto` does that where it takes fewer calls. The users of
   * `groupIds` and `userIds` are always read user by user. @default "auto"
   */
  readonly strategy?: PureCloudStrategy | undefined;
  /** The other system whose presence is read. The section `integrationPresence` needs it. */
  readonly integrationPresenceSource?: IntegrationPresenceSource | undefined;
  /**
   * Users on a page of the listing. Smaller pages follow if this many time out or are refused. With `integrationPresence` a
   * page has at most 100. @default 500
   */
  readonly pageSize?: number | undefined;
}

/**
 * Audits the users of a PureCloud organisation: one record each, with an outcome for every section. Records come in the
 * platform's order, active users first. Records with failed sections that may succeed come last, up to 2,000 of them.
 *
 * One call for each 500 users, and one for each user's call forwarding. Queues, trustors, licences and grants are read in bulk
 * if that takes fewer calls than user by user. Then twenty users are read both ways first. If one differs, that section is
 * read user by user. One call for each user with the power of an administrator, or of whom nobody knows it, for the second
 * factors. Two more calls for a user if the platform ignores `expand=skills,languages`. With `onContext` four more, and one for each 500 deleted users.
 *
 * Only reads. A section that cannot be read never ends the run and never looks empty. The records before an error come first.
 * These errors end the run:
 *
 * - a page of users cannot be read
 * - a refused login (401)
 * - an abort, a stop, or a bug
 *
 * @throws ApiError from the listing or the login, the reason of an abort, and Stopped after `stop`
 * @throws RangeError for a section with an unknown name, and for `integrationPresence` without its source
 */
export async function* auditPureCloudUsers(
  purecloud: PureCloudReader,
  options: PureCloudAuditOptions = {},
): AsyncGenerator<PureCloudRecord> {
  const { memory } = options;
  const { run, listing, source, bulk, input, parts } = startAudit(purecloud, options);
  const again = (record: PureCloudRecord) => readAgain(input, record);
  const left = async function* () {
    await input.context.readAgain();
    if (!memory?.listed) await readContext(input.context, parts);
    await bulk.prepare(() => (memory?.listed ? reopenedUsers(memory) : listing.begin()));
    for (const record of memory?.reopened ?? []) yield () => again(record as PureCloudRecord);
    if (memory?.listed) return;
    for await (const user of source.users()) {
      const { carried } = source; // What later pages bring must not change this record.
      if (!memory?.has(user.id) && !memory?.reopened?.has(user.id)) yield () => recordOf(input, user, carried);
    }
  };
  run.report();
  try {
    yield* run.records(left(), { read: (make) => make(), readAgain: again, context: input.context });
  } finally {
    run.report(); // The listing may have been cut off after its last user. A run that ended by an error has made calls as well.
  }
}

/** Everything that one run works with. */
function startAudit(purecloud: PureCloudReader, options: PureCloudAuditOptions) {
  const { state = PURECLOUD_STATES, strategy = "auto", integrationPresenceSource } = options;
  const { memory, shard, now = startClock() } = options;
  const { chosen, ofAdministrators } = sectionsOfRun(options.geolocation ? withGeolocation(options) : options);
  if (chosen.has("integrationPresence") && integrationPresenceSource === undefined) {
    throw new RangeError("the section integrationPresence needs the option integrationPresenceSource");
  }
  const parts = contextOfRun(chosen, options.context);
  const run = startRun<PureCloudRecord>(options, purecloud.getUser, () => ({
    platform: "purecloud",
    scope: "organisation",
    strategy: bulk.strategy,
    expected: source.expected,
    truncated: source.truncated,
    ...memory?.listed,
    notes: [...new Set([...(memory?.listed?.notes ?? []), ...bulk.notes])],
  }));
  const { caller, together, patiently } = run;
  const states = typeof state === "string" ? [state] : [...new Set(state)];
  const pages = { pageSize: usersOnPage(chosen, options.pageSize), chosen, integrationPresenceSource };
  const listing = new Listing(purecloud, caller, { ...pages, states, shard, divisions: new Divisions(options) });
  const isChosen = options.groupIds !== undefined || options.userIds !== undefined;
  const source: UserSource = isChosen
    ? new ChosenUsers(purecloud, caller, { ...pages, states, shard, selection: options })
    : listing;
  const onContext = keepsContext(shard) ? options.onContext : undefined;
  const context = organisationContext({ purecloud, caller, known: memory?.context, onContext });
  const isOurs = (userId: string) => listing.isOurs(userId);
  const calls = { purecloud, caller, context, chosen };
  const bulk = new BulkReads({
    ...calls,
    strategy: isChosen ? "single" : strategy,
    memory,
    isOurs,
    together,
    patiently,
  });
  const input: RecordInput = { ...calls, bulk, ofAdministrators, stillListed: stillListed(purecloud, caller), now };
  return { run, listing, source, bulk, input, parts };
}

const withGeolocation = ({ sections = ["default"], when }: PureCloudAuditOptions): PureCloudSectionOptions => ({
  sections: [...sections, "geolocation"],
  when,
});
