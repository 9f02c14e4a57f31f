import type { PureCloudContextPart } from "../../record/context.js";
import type { PureCloudAccess, PureCloudSectionName } from "../../record/purecloud/record.js";
import { type Amount, type Cost, exactly, forEach, type ScopeCost, sumOfAmounts } from "../cost.js";
import type { Shard } from "../shard.js";
import { GRANTS_A_USER } from "./bulk/arithmetic.js";
import type { BulkSection } from "./bulk/check.js";
import { type BulkCostInput, grantCosts, licenseCosts, queueCosts, trustCosts } from "./bulk/cost.js";
import { assumedBulkSizes, type PureCloudBulkSizes } from "./bulk/sizes.js";
import { chosenCost, isChosen, type PureCloudChoice } from "./chosen-cost.js";
import { keepsContext } from "./organisation/context.js";
import { DELETED_PAGE, usersOnPage } from "./organisation/page-sizes.js";
import { usersOfRun } from "./run-size.js";
import { contextOfRun, type PureCloudSectionOptions, sectionsOfRun } from "./sections.js";
import { INACTIVE_CAP, type PureCloudState } from "./states.js";
import { type PureCloudStrategy, strategyWords } from "./strategy.js";

/** How many users an organisation has in each state that is audited. */
export type PureCloudSizes = Partial<Readonly<Record<PureCloudState, number>>>;

/** The options of an audit that decide its cost. */
export interface PureCloudCostOptions extends Pick<PureCloudSectionOptions, "sections" | "when"> {
  /** Users on a page of the listing. @default 500 */
  readonly pageSize?: number | undefined;
  /** The part of the organisation that is audited. @default all of it */
  readonly shard?: Shard | undefined;
  /** Whether queues and trustors are read in bulk. @default "auto" */
  readonly strategy?: PureCloudStrategy | undefined;
  /** What `pureCloudBulkSizes` read. @default an assumption, which `beyond` names */
  readonly bulk?: PureCloudBulkSizes | undefined;
  /** How many users the organisation has deleted, for the context. @default as many as it has others, or 500 */
  readonly deleted?: number | undefined;
  /** Whether the context is collected too (`onContext`), or which parts of it. @default false */
  readonly context?: boolean | readonly PureCloudContextPart[] | undefined;
  /** The users that are audited. @default all */
  readonly choice?: PureCloudChoice | undefined;
}

/** Users on a page by cursor. */
const CURSOR_PAGE = 100;

/** What the audit of a PureCloud organisation costs when all goes well. Logins and repeated calls are not counted. */
export function pureCloudCost(sizes: PureCloudSizes, options: PureCloudCostOptions = {}): ScopeCost {
  const { shard, choice = {} } = options;
  // Chosen users are read user by user, because bulk reads are of everybody.
  const strategy = isChosen(choice) ? "single" : (options.strategy ?? "auto");
  const { chosen, ofAdministrators } = sectionsOfRun(options);
  const pageSize = usersOnPage(chosen, options.pageSize);
  const states = Object.entries(sizes) as [PureCloudState, number][];
  const total = sum(states.map(([, size]) => size));
  const { users, costs, assumed } = isChosen(choice)
    ? chosenCost(choice, shard)
    : { ...listedUsers(total, choice, shard), costs: listingCost(states, pageSize) };
  const { bulk = assumedBulkSizes(total) } = options;
  const context = keptOf(chosen, options);
  const inactive = sizes.inactive ?? 0;
  const input: BulkCostInput = { users, total, inactive, chosen, strategy, bulk, context };
  const [queues, trust] = [queueCosts(input), trustCosts(input)];
  const [licenses, grants] = [licenseCosts(input), grantCosts(input)];
  const isBulk = { queues: queues.isBulk, trustors: trust.isBulk, licenses: licenses.isBulk, grants: grants.isBulk };
  const each = (name: PureCloudSectionName, operation: string) =>
    chosen.has(name) ? [{ operation, ...forEach(users, exactly(1)), why: "each user" }] : [];
  const brought = broughtCosts(chosen, users);
  const ofFew = [...ofAdministrators].map((name) => OF_ADMINISTRATORS[name]);
  if (chosen.has("verifiers")) ofFew.push("getUserVerifiers");
  return {
    strategy: strategyWords(isBulk),
    users,
    costs: [
      ...CONTEXT.flatMap(({ part, cost }) => (context.has(part) ? [cost] : [])),
      ...oneEach([...(context.has("deletedUsers") ? deletedCosts(options.deleted ?? total) : []), ...costs]),
      ...each("callForwarding", "getUserCallforwarding"),
      ...queues.costs,
      ...brought,
      ...trust.costs,
      ...licenses.costs,
      ...grants.costs,
      ...ofFew.map((operation) => ofAdministratorsCost(operation, users)),
      ...each("voicemailPolicy", "getVoicemailUserpolicy"),
    ],
    assumed: [
      ...assumed,
      ...(context.has("deletedUsers") && options.deleted === undefined ? [manyDeleted(total)] : []),
      ...(bulk.assumed === undefined || strategy === "single" ? [] : [bulk.assumed]),
      ...[queues, trust, licenses, grants].flatMap((part) => part.assumed ?? []),
      ...(brought.length > 0 ? ["the list of users brings skills and languages"] : []),
      ...(ofFew.length > 0 ? [`1 of ${USERS_AN_ADMINISTRATOR} users has the power of an administrator`] : []),
    ],
    beyond: beyondOf({ pageSize, context, isBulk }),
  };
}

/** How many users there are reckoned to be for each who has the power of an administrator. */
const USERS_AN_ADMINISTRATOR = 50;

const OF_ADMINISTRATORS: Readonly<Record<PureCloudAccess, string>> = {
  licenses: "getLicenseUser",
  grants: "getAuthorizationSubject",
};

/** The calls for a section of administrators. Nobody knows who is one before the users are read. */
function ofAdministratorsCost(operation: string, users: Amount): Cost {
  const { likely, ...each } = forEach(users, { least: 0, most: 1, likely: 1 });
  const few = likely === null ? null : Math.ceil(likely / USERS_AN_ADMINISTRATOR);
  return {
    operation,
    ...{ ...each, likely: few },
    why: "each user with the power of an administrator",
  };
}

/** The calls for what the list of users usually brings. */
function broughtCosts(chosen: ReadonlySet<PureCloudSectionName>, users: Amount): readonly Cost[] {
  const rarely = forEach(users, { least: 0, most: 1, likely: 0 });
  const of = (name: PureCloudSectionName, operation: string, what: string) =>
    chosen.has(name) ? [{ operation, ...rarely, why: `each user, unless the list brings ${what}` }] : [];
  return [
    ...of("routingSkills", "getUserRoutingskills", "skills"),
    ...of("routingLanguages", "getUserRoutinglanguages", "languages"),
  ];
}

interface Beyond {
  readonly pageSize: number;
  readonly context: ReadonlySet<PureCloudContextPart>;
  readonly isBulk: Readonly<Record<BulkSection, boolean>>;
}

/** What is not counted, in words. */
const beyondOf = ({ pageSize, context, isBulk }: Beyond): readonly string[] => [
  ...(Object.values(isBulk).includes(true) ? ["if a control read differs: that section user by user"] : []),
  ...(isBulk.queues ? ["if the list of a queue does not fit its count: all queues user by user"] : []),
  ...(isBulk.grants ? [`more than ${GRANTS_A_USER} grants a user: one call for each further 100 of a role`] : []),
  "a user with more than 100 queues, 50 skills or 100 trusting organisations: one call for each further page",
  ...(context.has("divisions") || context.has("roles")
    ? ["more than 100 divisions or roles: one call for each further page"]
    : []),
  "what the list leaves out of a user: one call for each section",
  `a page of ${pageSize} that the platform cannot give: smaller pages`,
];

/** The users of a listing, or those of them who are in the named divisions. */
function listedUsers(
  total: number,
  { isNarrowed, share }: PureCloudChoice,
  shard: Shard | undefined,
): { users: Amount; assumed: readonly string[] } {
  const about = shard !== undefined && shard.of > 1;
  const all = { ...exactly(usersOfRun(total, 1, shard)), about };
  if (!isNarrowed) return { users: all, assumed: [] };
  const assumed =
    share === undefined
      ? "all users are in the named divisions"
      : "the named divisions have as many of all users as of the first page";
  return { users: { ...all, least: 0, likely: usersOfRun(total, share ?? 1, shard) }, assumed: [assumed] };
}

/** The parts of the context that this run keeps. Of several shards one keeps them. */
function keptOf(
  chosen: ReadonlySet<PureCloudSectionName>,
  { context = false, shard }: PureCloudCostOptions,
): ReadonlySet<PureCloudContextPart> {
  if (context === false || !keepsContext(shard)) return new Set();
  return contextOfRun(chosen, context === true ? undefined : context);
}

const once = (
  part: PureCloudContextPart,
  operation: string,
  why: string,
): { part: PureCloudContextPart; cost: Cost } => ({
  part,
  cost: { operation, ...exactly(1), why },
});

/** What the organisation's context takes. Queues are counted with the sections that need them. */
const CONTEXT = [
  once("divisions", "getAuthorizationDivisions", "the organisation's divisions"),
  once("roles", "getAuthorizationRoles", "the organisation's roles, with their permissions"),
  once("licenses", "getLicenseDefinitions", "what the licences are"),
];

/** The assumption about deleted users if nobody counted them. */
const manyDeleted = (total: number): string =>
  `the organisation has deleted no more than ${Math.max(total, DELETED_PAGE).toLocaleString("en-US")} users`;

/** The calls that list the deleted users. */
const deletedCosts = (deleted: number): Cost[] => listingCost([["deleted", deleted]], DELETED_PAGE, "deleted users");

/** One cost for each operation, because both lists may take the same. */
function oneEach(costs: readonly Cost[]): Cost[] {
  const byOperation = new Map<string, Cost>();
  for (const cost of costs) {
    const known = byOperation.get(cost.operation);
    const why = known ? `${known.why}, and ${cost.why}` : cost.why;
    byOperation.set(cost.operation, { ...cost, ...sumOfAmounts(known ? [known, cost] : [cost]), why });
  }
  return [...byOperation.values()];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

type ListedState = PureCloudState | "deleted";

/** The calls that list all users of some states. */
function listingCost(states: readonly [ListedState, number][], pageSize: number, of = "users of a state"): Cost[] {
  const pages = states.map(([state, size]) => Math.max(1, Math.ceil(numbered(state, size) / pageSize)));
  return [
    { operation: "getUsers", ...exactly(sum(pages)), why: `each ${pageSize} ${of}` },
    ...states.flatMap(([state, size]) => byCursor(state, size, pageSize)),
  ];
}

/** How many users of a state have a page number. */
const numbered = (state: ListedState, size: number) => (state === "active" ? size : Math.min(size, INACTIVE_CAP));

/** Beyond the last page number, all users of the state are read by cursor. */
function byCursor(state: ListedState, size: number, pageSize: number): Cost[] {
  if (size === numbered(state, size)) return [];
  const most = Math.min(pageSize, CURSOR_PAGE);
  const why = `each ${most} ${state} users, because there are more than ${INACTIVE_CAP.toLocaleString("en-US")}`;
  return [{ operation: "getUsersQuery", ...exactly(Math.ceil(size / most)), why }];
}
