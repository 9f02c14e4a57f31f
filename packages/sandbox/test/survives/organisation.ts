import type { Fetch } from "@rollcall/clients/core";
import { createEstate } from "../../src/estate/create.js";
import { createPureCloudState, purecloudHandlers } from "../../src/purecloud/index.js";
import type { Reply } from "../../src/server/handler.js";
import { purecloudRefusals } from "../../src/server/purecloud-refusals.js";
import { createRoutes, type Incoming } from "../../src/server/routes.js";
import { answersTo, type Unknowns } from "../../src/unknowns/index.js";

/** What an organisation is made of. */
export interface Made {
  readonly seed: number;
  readonly users: number;
  readonly unknowns: Unknowns;
}

/** The address of an organisation that has no server. */
export const NOWHERE = "http://127.0.0.1:1";

const TOKEN: Reply = { status: 200, body: { access_token: "any", token_type: "bearer", expires_in: 86_400 } };

/** PureCloud in this process. It checks and answers like the server. Over a socket the same takes four times as long. */
export async function organisation({ seed, users, unknowns }: Made): Promise<Fetch> {
  const estate = createEstate({ seed, users });
  const state = createPureCloudState(answersTo(unknowns));
  const routes = await createRoutes("purecloud");
  const reply = (request: Incoming): Reply => {
    if (request.path === "/oauth/token") return TOKEN;
    const operation = routes.match(request);
    const { operationId = "" } = operation ?? {};
    const handler = purecloudHandlers[operationId];
    if (!operation || !handler) return purecloudRefusals.unknown(request);
    const checked = routes.check(request, operation);
    if ("problem" in checked) return purecloudRefusals.invalid(checked.problem);
    return handler({ operationId, ...checked, body: undefined, headers: {} }, estate, state);
  };
  return async (url, { method }) => {
    const { pathname: path, searchParams: query } = new URL(url);
    const { status, body } = reply({ method, path, query, headers: {}, body: undefined });
    return Response.json(body, { status });
  };
}
