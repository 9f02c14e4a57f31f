import { ok, type Section } from "../../record/outcome.js";
import {
  PURECLOUD_EXPANDED,
  PURECLOUD_PER_USER,
  type PureCloudRecord,
  type PureCloudSectionName,
  type PureCloudSections,
} from "../../record/purecloud.js";
import { Asker } from "../asker.js";
import { mapInOrder } from "../pool.js";
import type { OnProgress } from "../progress.js";
import { expandedSection, profileOf } from "./expanded.js";
import { type ListedUser, Listing, PURECLOUD_STATES, type PureCloudState } from "./listing.js";
import { PER_USER } from "./per-user.js";
import type { PureCloudReader } from "./reader.js";

/** Whom to audit on PureCloud, and how. */
export interface PureCloudAuditOptions {
  /** Which users. Leavers keep licences and roles, so the inactive ones are audited too. @default ["active", "inactive"] */
  readonly state?: PureCloudState | readonly PureCloudState[] | undefined;
  /** Whether to collect where each user is: personal data, so only when asked for. @default false */
  readonly geolocation?: boolean | undefined;
  /** Users a page of the listing; smaller pages are tried where this many time out or are refused. @default 500 */
  readonly pageSize?: number | undefined;
  /** Users worked on at once, one call each. @default 4 */
  readonly concurrency?: number | undefined;
  /** Ends the run; what is under way is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Hears where the run stands. */
  readonly onProgress?: OnProgress | undefined;
  /** The clock, for tests. */
  readonly now?: (() => Date) | undefined;
}

/**
 * Audits the users of a PureCloud organisation, in the platform's order, active ones first: one record each, with an outcome
 * for every section. Six calls a user, and one for each 500 users.
 *
 * Only reads. A section that cannot be read never ends the run and never looks empty. What does end it is thrown, after the
 * records that came before: a page of users that cannot be had, a refused login (401), an abort, and bugs.
 *
 * @throws ApiError from the listing or the login; whatever the `signal` was aborted with
 */
export async function* auditPureCloudUsers(
  purecloud: PureCloudReader,
  options: PureCloudAuditOptions = {},
): AsyncGenerator<PureCloudRecord> {
  const { state = PURECLOUD_STATES, geolocation = false, pageSize = 500, concurrency = 4, onProgress } = options;
  const controller = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, controller.signal]) : controller.signal;
  const asker = new Asker(signal);
  const states = typeof state === "string" ? [state] : [...new Set(state)];
  const listing = new Listing(purecloud, asker, { states, geolocation, pageSize });

  let seen = 0;
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
  report();
  const record = (user: ListedUser) => recordOf(purecloud, asker, user, options);
  try {
    for await (const done of mapInOrder(listing.users(), { limit: concurrency, controller }, record)) {
      seen += 1;
      report();
      yield done;
    }
  } finally {
    report(); // The listing may have been cut off after its last user, and a run that broke off has made calls as well.
  }
}

async function recordOf(
  purecloud: PureCloudReader,
  asker: Asker,
  user: ListedUser,
  { geolocation = false, now = () => new Date() }: PureCloudAuditOptions,
): Promise<PureCloudRecord> {
  const sections = new Map<PureCloudSectionName, Section>([["profile", ok(profileOf(user))]]);
  for (const name of geolocation ? [...PURECLOUD_EXPANDED, "geolocation" as const] : PURECLOUD_EXPANDED) {
    sections.set(name, await expandedSection(purecloud, asker, user, name));
  }
  for (const name of PURECLOUD_PER_USER) {
    const learn = () => PER_USER[name](purecloud, asker, user.id);
    sections.set(name, await asker.section({ name, userId: user.id, learn }));
  }
  return {
    platform: "purecloud",
    userId: user.id,
    collectedAt: now().toISOString(),
    sections: Object.fromEntries(sections) as PureCloudSections,
  };
}
