import type { AgentMaxUtilizationResponse, MediaUtilization, UtilizationRequest } from "@rollcall/clients/purecloud";
import type { Handler } from "../../server/handler.js";
import { readUser, writeUser } from "../common/answering.js";
import { type Member, type Org, roll } from "../common/org.js";
import { type PureCloudState, write } from "../common/state.js";
import { isAgent } from "./agents.js";

const media = (maximumCapacity: number, ...interruptableMediaTypes: string[]): MediaUtilization => ({
  maximumCapacity,
  interruptableMediaTypes,
  includeNonAcd: false,
});

/** What holds for users without an own setting. */
const OF_ORGANISATION = {
  utilization: {
    call: media(1),
    callback: media(1),
    chat: media(4),
    email: media(1, "call", "chat"),
    message: media(4),
  },
  labelUtilizations: {},
  maxInboundCalls: 1,
};

/** A fifth of the agents have an own setting. Those of other people are never used. */
function utilizationOf(org: Org, { person, written }: Member): AgentMaxUtilizationResponse {
  if (written.utilization) return written.utilization;
  const isOwn =
    written.utilization === undefined &&
    person !== undefined &&
    isAgent(org, person) &&
    roll(org, person, "utilization").chance(0.2);
  if (!isOwn) return { ...OF_ORGANISATION, level: "Organization" };
  const { utilization } = OF_ORGANISATION;
  return {
    ...OF_ORGANISATION,
    utilization: { ...utilization, chat: media(2), email: media(2, "call") },
    level: "Agent",
  };
}

export const getRoutingUserUtilization = readUser(utilizationOf);

/** What the body omits is the organisation's. */
export const putRoutingUserUtilization = writeUser(({ state }, { id }, { body }) => {
  const { utilization, ...others } = body as UtilizationRequest;
  const media = { ...OF_ORGANISATION.utilization, ...utilization };
  write(state, id, { utilization: { ...OF_ORGANISATION, ...others, utilization: media, level: "Agent" } });
}, utilizationOf);

export const deleteRoutingUserUtilization = writeUser(({ state }, { id }) => write(state, id, { utilization: null }));

export const getRoutingUtilization: Handler<PureCloudState> = () => ({ status: 200, body: OF_ORGANISATION });
