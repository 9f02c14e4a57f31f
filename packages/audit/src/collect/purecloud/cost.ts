import type { PureCloudSectionName } from "../../record/purecloud/record.js";
import { type Amount, type Cost, exactly, forEach, type ScopeCost, shareOf } from "../cost.js";
import type { Shard } from "../shard.js";
import { chosenCost, isChosen, type PureCloudChoice } from "./chosen-cost.js";
import { keepsContext } from "./organisation/context.js";
import { INACTIVE_CAP, type PureCloudState } from "./states.js";

/** How many users an organisation has in each state that is audited. */
export type PureCloudSizes = Partial<Readonly<Record<PureCloudState, number>>>;

/** The options of an audit that decide its cost. */
export interface PureCloudCostOptions {
  /** Users on a page of the listing. @default 500 */
  readonly pageSize?: number | undefined;
  /** The part of the organisation that is audited. @default all of it */
  readonly shard?: Shard | undefined;
  /** The sections that are read in addition to the usual ones: `licenses` and `grants`. @default none */
  readonly sections?: readonly PureCloudSectionName[] | undefined;
  /** Whether the context is collected too. @default false */
  readonly context?: boolean | undefined;
  /** The users that are audited. @default all */
  readonly choice?: PureCloudChoice | undefined;
}

/** Users on a page by cursor. */
const CURSOR_PAGE = 100;

/** What the audit of a PureCloud organisation costs when all goes well. Logins and repeated calls are not counted. */
export function pureCloudCost(sizes: PureCloudSizes, options: PureCloudCostOptions = {}): ScopeCost {
  const { pageSize = 500, shard, sections = [], context = false, choice = {} } = options;
  const states = Object.entries(sizes) as [PureCloudState, number][];
  const all = shareOf(sum(states.map(([, size]) => size)), shard);
  const { users, costs } = isChosen(choice)
    ? chosenCost(choice, shard)
    : { users: choice.isNarrowed ? { ...all, least: 0 } : all, costs: listingCost(states, pageSize) };
  return {
    strategy: "expand",
    users,
    costs: [
      ...(context && keepsContext(shard) ? CONTEXT : []),
      ...costs,
      each(users, "getUserCallforwarding", "each user", 1),
      each(users, "getUserQueues", "each user twice: joined queues and other queues", 2),
      each(users, "getUserRoutingskills", "each user, unless the list brings skills", 0, 1),
      each(users, "getUserRoutinglanguages", "each user, unless the list brings languages", 0, 1),
      each(users, "getUserTrustors", "each user", 1),
      ...(sections.includes("licenses") ? [each(users, "getLicenseUser", "each user", 1)] : []),
      ...(sections.includes("grants") ? [each(users, "getAuthorizationSubject", "each user", 1)] : []),
    ],
    beyond: [
      "a user with more than 100 queues, 50 skills or 100 trusting organisations: one call for each further page",
      ...(context ? ["more than 100 divisions or roles: one call for each further page"] : []),
      "what the list leaves out of a user: one call for each section",
      `a page of ${pageSize} that the platform cannot give: smaller pages`,
    ],
  };
}

const CONTEXT: readonly Cost[] = [
  { operation: "getAuthorizationDivisions", ...exactly(1), why: "the organisation's divisions" },
  { operation: "getAuthorizationRoles", ...exactly(1), why: "the organisation's roles, with their permissions" },
  { operation: "getLicenseDefinitions", ...exactly(1), why: "what the licences are" },
];

function each(users: Amount, operation: string, why: string, least: number, most = least): Cost {
  return { operation, ...forEach(users, least, most), why };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The calls that list all users. */
function listingCost(states: readonly [PureCloudState, number][], pageSize: number): Cost[] {
  const pages = states.map(([state, size]) => Math.max(1, Math.ceil(numbered(state, size) / pageSize)));
  return [
    { operation: "getUsers", ...exactly(sum(pages)), why: `each ${pageSize} users of a state` },
    ...states.flatMap(([state, size]) => byCursor(state, size, pageSize)),
  ];
}

/** How many users of a state have a page number. */
const numbered = (state: PureCloudState, size: number) => (state === "active" ? size : Math.min(size, INACTIVE_CAP));

/** Beyond the last page number, all users of the state are read by cursor. */
function byCursor(state: PureCloudState, size: number, pageSize: number): Cost[] {
  if (size === numbered(state, size)) return [];
  const most = Math.min(pageSize, CURSOR_PAGE);
  const why = `each ${most} ${state} users, because there are more than ${INACTIVE_CAP.toLocaleString("en-US")}`;
  return [{ operation: "getUsersQuery", ...exactly(Math.ceil(size / most)), why }];
}
