import type { Handler } from "../../server/handler.js";
import { directGrants } from "../access/roles.js";
import { found, orgOf } from "../common/answering.js";
import { badRequest, notFound } from "../common/refusal.js";
import { type PureCloudState, write } from "../common/state.js";
import { divisionWithId } from "./divisions.js";

/** Moves users, or nobody if one of them does not exist. Their grants name their divisions, so they stay as they are. */
export const postAuthorizationDivisionObject: Handler<PureCloudState> = ({ path, body }, estate, state) => {
  const org = orgOf(estate, state);
  const division = divisionWithId(estate, path.divisionId ?? "");
  if (!division) throw notFound();
  if (path.objectType !== "USER") throw badRequest(`The sandbox does not move objects of type ${path.objectType}.`);
  const members = (body as string[]).map((userId) => found(org, { path: { userId } }));
  for (const member of members) {
    write(state, member.id, { user: { ...member.written.user, division }, grants: directGrants(org, member) });
  }
  return { status: 204 };
};
