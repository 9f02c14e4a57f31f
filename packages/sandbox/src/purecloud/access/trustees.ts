import type { OrgUser, Trustee, TrustGroup, TrustUser } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import { idOf, type Org, stub } from "../common/org.js";
import { catalogue, type Thing } from "../rows/catalogue.js";
import type { Listed } from "../rows/page.js";
import { ofOrganisation, ROOT } from "./trust-list.js";

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
  const memberCount = consultants(org).length;
  const known = { id, name: "Consultants", memberCount, state: "active", version: 2, rolesEnabled: true } as const;
  const shown = { type: "official", rulesVisible: true, visibility: "public" } as const;
  return [{ ...known, ...shown, dateCreated, createdBy: host(org) }];
}

export const trustees: readonly Listed[] = [
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
