import type { AuthzDivision, Division } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import type { Call, Handler } from "../../server/handler.js";
import { orgOf } from "../common/answering.js";
import { growing, once } from "../common/growth.js";
import { uriOf } from "../common/listing.js";
import { type Member, type Org, roll } from "../common/org.js";
import { list, text } from "../common/query.js";
import { badRequest } from "../common/refusal.js";
import type { PureCloudState } from "../common/state.js";
import { relation } from "../rows/relation.js";

type Named = Required<Division>;

const OTHERS = ["Back Office", "Field"];

/** All divisions. There is one for 500 people. */
const DIVISIONS = growing("division", ["Home", ...OTHERS], 500, ["Office"]);

/** The divisions except the home division. */
const others = once((estate) => DIVISIONS(estate).names.slice(1));

function division(estate: Estate, name: string): Named {
  const id = DIVISIONS(estate).id(name);
  return { id, name, selfUri: `/api/v2/authorization/divisions/${id}` };
}

/** The division that every organisation has. */
export const HOME = (estate: Estate): Named => division(estate, "Home");

export function divisionOf(org: Org, { person, written }: Member): Named {
  const { division: chosen } = written.user ?? {};
  if (chosen) return { ...HOME(org.estate), ...chosen };
  if (!person) return HOME(org.estate);
  const dice = roll(org, person, "division");
  return dice.chance(0.75) ? HOME(org.estate) : division(org.estate, dice.pick(others(org.estate)));
}

/** The id that means all divisions. */
export const ALL_DIVISIONS = "*";

/** A division as lists of grants have it. A user may have a division that the request only named. */
export function authzDivisionOf(estate: Estate, id: string): AuthzDivision {
  if (id === ALL_DIVISIONS) return { id, name: id, homeDivision: false };
  const { name, selfUri } = divisionWithId(estate, id) ?? HOME(estate);
  return { id, name, homeDivision: name === "Home", selfUri };
}

/** The division that a client without its permission does not see. It has some queues. */
export const REMOTE = (estate: Estate): Named => division(estate, DIVISIONS(estate).names.at(-1) ?? "Home");

/** The ids of all divisions. */
export const divisionIds = once((estate): readonly string[] =>
  DIVISIONS(estate).names.map((name) => DIVISIONS(estate).id(name)),
);

/** All divisions, as the organisation lists them. */
export const divisionsIn = ({ estate }: Org) =>
  DIVISIONS(estate).names.map((name) => ({
    ...authzDivisionOf(estate, DIVISIONS(estate).id(name)),
    name,
    description: name === "Home" ? "Where everything is at first" : `Moved to ${name}`,
  }));

/** Who is in which division. */
const divisionMembers = relation<true>({
  made: (org, person) => new Map([[divisionOf(org, { id: "", person, written: {} }).id, true]]),
  after: (member, _made, org) => new Map([[divisionOf(org, member).id, true]]),
});

/** A division as the list has it. Its users are counted on request. */
export const divisionRow = (org: Org, division: AuthzDivision, { query }: Call): AuthzDivision =>
  query.objectCount === true
    ? { ...division, objectCounts: { USER: divisionMembers.count(org, division.id) } }
    : division;

/** The division with an id. */
export function divisionWithId(estate: Estate, id: string): Named | undefined {
  const name = DIVISIONS(estate).withId(id);
  return name === undefined ? undefined : division(estate, name);
}

export const getAuthorizationDivisionsHome: Handler<PureCloudState> = (_call, estate, state) => ({
  status: 200,
  body: divisionsIn(orgOf(estate, state))[0],
});

/** The cursor is the id of the last division of a page. */
export const getAuthorizationDivisionsQuery: Handler<PureCloudState> = ({ query }, estate, state) => {
  const [ids, after, name] = [list(query, "id"), text(query, "after"), text(query, "name")];
  const all = divisionsIn(orgOf(estate, state));
  const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const size = Number(query.pageSize ?? 25);
  if ((after !== undefined && start === 0) || !(size >= 1 && size <= 200)) throw badRequest();
  const wanted = all
    .slice(start)
    .filter((one) => (ids.length === 0 || ids.includes(one.id)) && (name === undefined || one.name === name));
  const entities = wanted.slice(0, size);
  const uri = (cursor: string | undefined) =>
    uriOf("/api/v2/authorization/divisions/query", { ...query, after: cursor });
  const next = wanted.length > size ? { nextUri: uri(entities.at(-1)?.id) } : {};
  return { status: 200, body: { entities, ...next, selfUri: uri(after) } };
};
