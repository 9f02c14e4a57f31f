import type { Handlers } from "../server/handler.js";
import { roleHandlers } from "./access/roles.js";
import { trustHandlers } from "./access/trust.js";
import { analyticsHandlers } from "./analytics/analytics.js";
import { refusing } from "./common/refusal.js";
import type { PureCloudState } from "./common/state.js";
import { fieldHandlers } from "./organisation/fields.js";
import { placeHandlers } from "./organisation/places.js";
import { aboutHandlers } from "./people/about.js";
import { meHandlers } from "./people/me.js";
import { profileHandlers } from "./people/profiles.js";
import { relationHandlers } from "./people/relations.js";
import { searchHandlers } from "./people/search.js";
import { userWriteHandlers } from "./people/user-writes.js";
import { userHandlers } from "./people/users.js";
import { absenceHandlers } from "./presence/absence.js";
import { activityHandlers } from "./presence/activity.js";
import { queueHandlers } from "./routing/queues.js";
import { skillHandlers } from "./routing/skills.js";
import { forwardingHandlers } from "./telephony/forwarding.js";
import { stationHandlers } from "./telephony/stations.js";

export { createPureCloudState, type PureCloudState } from "./common/state.js";

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
