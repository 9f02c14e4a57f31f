import type { Handlers } from "../server/handler.js";
import { aboutHandlers } from "./about.js";
import { absenceHandlers } from "./absence.js";
import { activityHandlers } from "./activity.js";
import { analyticsHandlers } from "./analytics.js";
import { fieldHandlers } from "./fields.js";
import { forwardingHandlers } from "./forwarding.js";
import { meHandlers } from "./me.js";
import { placeHandlers } from "./places.js";
import { profileHandlers } from "./profiles.js";
import { queueHandlers } from "./queues.js";
import { refusing } from "./refusal.js";
import { relationHandlers } from "./relations.js";
import { roleHandlers } from "./roles.js";
import { searchHandlers } from "./search.js";
import { skillHandlers } from "./skills.js";
import type { PureCloudState } from "./state.js";
import { stationHandlers } from "./stations.js";
import { trustHandlers } from "./trust.js";
import { userWriteHandlers } from "./user-writes.js";
import { userHandlers } from "./users.js";

export { createPureCloudState, type PureCloudState } from "./state.js";

const byTopic: readonly Handlers<PureCloudState>[] = [
  aboutHandlers,
  absenceHandlers,
  activityHandlers,
  analyticsHandlers,
  fieldHandlers,
  forwardingHandlers,
  meHandlers,
  placeHandlers,
  profileHandlers,
  queueHandlers,
  relationHandlers,
  roleHandlers,
  searchHandlers,
  skillHandlers,
  stationHandlers,
  trustHandlers,
  userHandlers,
  userWriteHandlers,
];

/** All of PureCloud's operations but the one that gives tokens. */
export const purecloudHandlers: Handlers<PureCloudState> = Object.fromEntries(
  byTopic.flatMap((handlers) => Object.entries(handlers)).map(([id, handler]) => [id, refusing(handler)]),
);
