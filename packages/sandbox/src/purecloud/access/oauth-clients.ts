import type { OAuthClient } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import type { Handler } from "../../server/handler.js";
import { orgOf } from "../common/answering.js";
import { those } from "../common/ledger.js";
import { idOf, OF_LEAVERS, stub } from "../common/org.js";
import type { PureCloudState } from "../common/state.js";
import { HOME } from "../organisation/divisions.js";
import { page } from "../rows/page.js";
import { roleId } from "./role-catalogue.js";

const ROOT = "/api/v2/oauth/clients";

/** A program with a role, and a page on which users log in. If anybody left, the page was made by somebody who did. */
function clientsOf(estate: Estate): OAuthClient[] {
  const { purecloud } = estate;
  const [first = 0] = purecloud.members;
  const [left = first] = OF_LEAVERS.flatMap((problem) => those(estate, problem)).filter(
    (index) => estate.person(index).on.purecloud,
  );
  const client = (name: string, by: number, more: Omit<OAuthClient, "id">): OAuthClient => {
    const id = idOf(estate, "oauth client", name);
    const createdBy = stub(purecloud.userId(by));
    return { id, name, dateCreated: ago(500, "days"), createdBy, state: "active", ...more, selfUri: `${ROOT}/${id}` };
  };
  const roleDivisions = [{ roleId: roleId(estate, "Supervisor"), divisionId: HOME(estate).id }];
  return [
    client("Nightly audit", first, { authorizedGrantType: "CLIENT-CREDENTIALS", scope: [], roleDivisions }),
    client("Wallboard", left, {
      authorizedGrantType: "CODE",
      scope: ["users:readonly", "presence:readonly"],
      registeredRedirectUri: ["https://wallboard.example/callback"],
    }),
  ];
}

/** It has the fields of a page, although there is only one. Secrets are not shown. */
export const getOauthClients: Handler<PureCloudState> = (call, estate, state) => {
  const items = clientsOf(orgOf(estate, state).estate);
  const listing = { operationId: "getOauthClients", path: ROOT, unpaged: true } as const;
  return { status: 200, body: page(listing, items, call, (item) => item) };
};
