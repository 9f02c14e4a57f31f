import type { TrustGroup, Trustor, TrustUser } from "@rollcall/clients/purecloud";
import { orgOf } from "../common/answering.js";
import { nearMisses, those } from "../common/ledger.js";
import { type Member, memberAt, type Org, roll, stub } from "../common/org.js";
import { notFound, Refusal } from "../common/refusal.js";
import { groupOf, trustedGroup } from "../organisation/groups.js";
import { userOf } from "../people/user.js";
import { stateOf } from "../people/user-state.js";
import { catalogue, type Thing } from "../rows/catalogue.js";
import type { Listed } from "../rows/page.js";
import { trustorsOf } from "./trust.js";
import { ofOrganisation, ROOT } from "./trust-list.js";

/** A user whom another organisation trusts, with the trust. */
interface Trusted {
  readonly member: Member;
  readonly trust: Trustor;
}

/** All whom another organisation trusts one by one. Only people with problem 22, or nearly with it, are among them. */
const trusted = (org: Org): Trusted[] =>
  [...those(org.estate, 22), ...nearMisses(org.estate, 22)]
    .filter((index) => org.estate.person(index).on.purecloud)
    .sort((a, b) => a - b)
    .map((index) => memberAt(org, index))
    .filter((member) => stateOf(member) !== "deleted")
    .flatMap((member) => trustorsOf(org, member).map((trust) => ({ member, trust })));

/** The organisations that trust somebody. One that trusts any user now is in force. */
export function trustorsIn(org: Org): (Trustor & Thing)[] {
  const found = new Map<string, Trustor & Thing>();
  for (const { trust } of trusted(org)) {
    const { authorization: _, ...known } = trust;
    const enabled = known.enabled || found.get(known.id)?.enabled === true;
    found.set(known.id, { ...known, enabled, name: known.organization?.name ?? "" });
  }
  return [...found.values()];
}

export const withoutName = (_: Org, { name: __, ...known }: Trustor & Thing): Trustor => known;

const usersOf = (org: Org, id: string): TrustUser[] =>
  trusted(org)
    .filter(({ trust }) => trust.id === id)
    .map(({ member, trust: { dateCreated = "", createdBy } }) => ({
      ...userOf(org, member),
      trustUserDetails: { dateCreated, ...(createdBy && { createdBy }) },
    }));

/** Each organisation whose trust is in force also trusts a group. */
export function trustGroupsOf(org: Org, id: string): TrustGroup[] {
  const trustor = trustorsIn(org).find((one) => one.id === id && one.enabled);
  if (trustor === undefined || org.state.answers.trustors !== "users-and-groups") return [];
  const { dateCreated = "", createdBy } = trustor;
  const { selfUri: _, ...group } = groupOf(org, trustedGroup(org));
  return [{ ...group, dateCreated, ...(createdBy && { createdBy }) }];
}

/** Half of those who are trusted now work there as a copy. */
const isCloned = (org: Org, { member: { person }, trust }: Trusted): boolean =>
  trust.enabled && person !== undefined && roll(org, person, "clone").chance(0.5);

const clonedUsers: Listed = [
  "getOrgauthorizationTrustorClonedusers",
  ({ path }, estate, state) => {
    const org = orgOf(estate, state);
    const trustor = trustorsIn(org).find(({ id }) => id === path.trustorOrgId);
    if (trustor === undefined) throw notFound();
    const { id, name } = trustor;
    const entities = trusted(org)
      .filter((one) => one.trust.id === id && isCloned(org, one))
      .map(({ member }) => ({
        ...stub(member.id),
        name: userOf(org, member).name ?? "",
        trustor: { id, name, selfUri: `/api/v2/organizations/${id}` },
      }));
    const body = { entities, total: entities.length, selfUri: `${ROOT}/trustors/${id}/clonedusers` };
    return { status: 200, body };
  },
];

/** Refuses the first trustor if the client lacks the permission there (docs/facts/purecloud.md P-159). */
const readable =
  <Item>(items: (org: Org, id: string) => readonly Item[]) =>
  (org: Org, id: string): readonly Item[] => {
    const isRefused = org.state.answers["refused-trusts"] === "some" && trustorsIn(org)[0]?.id === id;
    if (!isRefused) return items(org, id);
    throw new Refusal(403, "missing.trustor.permissions", "The trustor does not allow this.");
  };

export const trustors: readonly Listed[] = [
  ...catalogue({
    operationId: "getOrgauthorizationTrustors",
    path: `${ROOT}/trustors`,
    items: trustorsIn,
    row: withoutName,
    largest: 100,
  }),
  ofOrganisation(
    "getOrgauthorizationTrustorUsers",
    `${ROOT}/trustors/{trustorOrgId}/users`,
    trustorsIn,
    readable(usersOf),
  ),
  ofOrganisation(
    "getOrgauthorizationTrustorGroups",
    `${ROOT}/trustors/{trustorOrgId}/groups`,
    trustorsIn,
    readable(trustGroupsOf),
  ),
  clonedUsers,
];
