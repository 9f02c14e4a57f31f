import type { PureCloudRecord } from "../../record/purecloud/record.js";
import { Asker } from "../asker.js";
import { mapInOrder } from "../pool.js";
import type { RunOptions } from "../run-options.js";
import { CONCURRENCY } from "../run-options.js";
import { Listing, PURECLOUD_STATES, type PureCloudState } from "./listing.js";
import type { PureCloudReader } from "./reader.js";
import { recordOf } from "./record.js";

/** Whom to audit on PureCloud, and how. */
export interface PureCloudAuditOptions extends RunOptions {
  /** Which users. Leavers keep licences and roles, so the inactive ones are audited too. @default ["active", "inactive"] */
  readonly state?: PureCloudState | readonly PureCloudState[] | undefined;
  /** Whether to collect where each user is: personal data, so only when asked for. @default false */
  readonly geolocation?: boolean | undefined;
  /** Users a page of the listing; smaller pages are tried where this many time out or are refused. @default 500 */
  readonly pageSize?: number | undefined;
}

/**
 * Audits the users of a PureCloud organisation, in the platform's order, active ones first: one record each, with an outcome
 * for every section. One call for each 500 users, and four a user; six where the platform does not honour
 * `expand=skills,languages`.
 *
 * Only reads. A section that cannot be read never ends the run and never looks empty. What does end it is thrown, after the
 * records that came before: a page of users that cannot be had, a refused login (401), an abort, a stop, and bugs.
 *
 * @throws ApiError from the listing or the login; whatever the `signal` was aborted with; Stopped after `stop`
 */
export async function* auditPureCloudUsers(
  purecloud: PureCloudReader,
  options: PureCloudAuditOptions = {},
): AsyncGenerator<PureCloudRecord> {
  const { state = PURECLOUD_STATES, geolocation = false, pageSize = 500, concurrency = CONCURRENCY } = options;
  const { stop, memory, shard, onProgress, now = () => new Date() } = options;
  const controller = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, controller.signal]) : controller.signal;
  const asker = new Asker({ signal, stop, memory });
  const states = typeof state === "string" ? [state] : [...new Set(state)];
  const listing = new Listing(purecloud, asker, { states, geolocation, pageSize, shard });

  let seen = memory?.finished ?? 0;
  const report = () =>
    onProgress?.({
      platform: "purecloud",
      scope: "organisation",
      strategy: "expand",
      seen,
      expected: listing.expected,
      calls: asker.calls,
      truncated: listing.truncated,
      notAsked: asker.givenUp,
    });
  const left = async function* () {
    for await (const user of listing.users()) if (!memory?.has(user.id)) yield user;
  };
  report();
  const input = { purecloud, asker, geolocation, now };
  try {
    for await (const done of mapInOrder(left(), { limit: concurrency, controller }, (user) => recordOf(input, user))) {
      seen += 1;
      report();
      yield done;
    }
  } finally {
    report(); // The listing may have been cut off after its last user, and a run that broke off has made calls as well.
  }
}
