import type { OrgUser, Trustee, TrustGroup, Trustor, TrustUser } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import { orgOf } from "../common/answering.js";
import { nearMisses, those } from "../common/ledger.js";
import { idOf, type Member, memberAt, type Org, roll, stub } from "../common/org.js";
import { notFound } from "../common/refusal.js";
import { userOf } from "../people/user.js";
import { stateOf } from "../people/user-state.js";
import { catalogue, type Thing } from "../rows/catalogue.js";
import { type Listed, page } from "../rows/page.js";
import { trustorsOf } from "./trust.js";

const ROOT = "/api/v2/orgauthorization";

/** A user whom another organisation trusts, with the trust. */
interface Trusted {
  readonly member: Member;
  readonly trust: Trustor;
}

/** All who have a trustor. Only people with problem 22, or nearly with it, have one. */
const trusted = (org: Org): Trusted[] =>
  [...those(org.estate, 22), ...nearMisses(org.estate, 22)]
    .filter((index) => org.estate.person(index).on.purecloud)
    .sort((a, b) => a - b)
    .map((index) => memberAt(org, index))
    .filter((member) => stateOf(member) !== "deleted")
    .flatMap((member) => trustorsOf(org, member).map((trust) => ({ member, trust })));

/** The organisations that trust somebody. One that trusts any user now is in force. */
function trustorsIn(org: Org): (Trustor & Thing)[] {
  const found = new Map<string, Trustor & Thing>();
  for (const { trust } of trusted(org)) {
    const { authorization: _, ...known } = trust;
    const enabled = known.enabled || found.get(known.id)?.enabled === true;
    found.set(known.id, { ...known, enabled, name: known.organization?.name ?? "" });
  }
  return [...found.values()];
}

const withoutName = (_: Org, { name: __, ...known }: Trustor & Thing): Trustor => known;

/** Members of a trust. The first parameter of the path names the organisation, and others are not found. */
function ofOrganisation<Item>(
  operationId: string,
  path: string,
  known: (org: Org) => readonly { readonly id: string }[],
  items: (org: Org, id: string) => readonly Item[],
): Listed {
  return [
    operationId,
    (call, estate, state) => {
      const org = orgOf(estate, state);
      const [id = ""] = Object.values(call.path);
      if (!known(org).some((one) => one.id === id)) throw notFound();
      return { status: 200, body: page({ operationId, path, largest: 100 }, items(org, id), call, (item) => item) };
    },
  ];
}

const usersOf = (org: Org, id: string): TrustUser[] =>
  trusted(org)
    .filter(({ trust }) => trust.id === id)
    .map(({ member, trust: { dateCreated = "", createdBy } }) => ({
      ...userOf(org, member),
      trustUserDetails: { dateCreated, ...(createdBy && { createdBy }) },
    }));

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

/** Consultants who set the platform up, and still have access. */
const CONSULTANTS = "Cedar Consulting";

/** Who let the consultants in. */
const host = ({ estate }: Org): OrgUser => stub(estate.purecloud.userId(estate.purecloud.members[0] ?? 0));

function trusteesIn(org: Org): (Trustee & Thing)[] {
  const id = idOf(org.estate, "organisation", CONSULTANTS);
  const domain = "cedarconsulting.example";
  return [
    {
      id,
      name: CONSULTANTS,
      enabled: true,
      hasFullAccess: true,
      dateCreated: ago(900, "days"),
      createdBy: host(org),
      organization: { id, name: CONSULTANTS, domain, version: 7, state: "active" },
      selfUri: `${ROOT}/trustees/${id}`,
    },
  ];
}

const consultants = (org: Org): TrustUser[] =>
  ["Noah Lindqvist", "Mina Castell"].map((name) => {
    const id = idOf(org.estate, "stranger", name);
    const email = `${name.toLowerCase().replace(" ", ".")}@cedarconsulting.example`;
    const trustUserDetails = { dateCreated: ago(900, "days"), createdBy: host(org) };
    return { ...stub(id), name, email, username: email, state: "active", version: 3, trustUserDetails };
  });

function consultantGroups(org: Org): TrustGroup[] {
  const [id, dateCreated] = [idOf(org.estate, "group", CONSULTANTS), ago(900, "days")];
  const known = { id, name: "Consultants", memberCount: 2, state: "active", version: 2, rolesEnabled: true } as const;
  const shown = { type: "official", rulesVisible: true, visibility: "public" } as const;
  return [{ ...known, ...shown, dateCreated, createdBy: host(org) }];
}

export const organisations: readonly Listed[] = [
  ...catalogue({
    operationId: "getOrgauthorizationTrustors",
    path: `${ROOT}/trustors`,
    items: trustorsIn,
    row: withoutName,
    largest: 100,
  }),
  ofOrganisation("getOrgauthorizationTrustorUsers", `${ROOT}/trustors/{trustorOrgId}/users`, trustorsIn, usersOf),
  ofOrganisation("getOrgauthorizationTrustorGroups", `${ROOT}/trustors/{trustorOrgId}/groups`, trustorsIn, () => []),
  clonedUsers,
  ...catalogue({
    operationId: "getOrgauthorizationTrustees",
    path: `${ROOT}/trustees`,
    items: trusteesIn,
    row: (_, { name: __, ...known }) => known,
    largest: 100,
  }),
  ofOrganisation("getOrgauthorizationTrusteeUsers", `${ROOT}/trustees/{trusteeOrgId}/users`, trusteesIn, consultants),
  ofOrganisation(
    "getOrgauthorizationTrusteeGroups",
    `${ROOT}/trustees/{trusteeOrgId}/groups`,
    trusteesIn,
    consultantGroups,
  ),
];
