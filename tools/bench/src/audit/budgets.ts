import { type Budget, timeRatio } from "../budget.ts";

/** The limits of an audit, here and nowhere else: the tests fail by the counts, the bench reports by all. */
export const auditBudgets = {
  memoryOdin: {
    title: "Peak memory at 100,000 users, less 1 kB a user, over that at 1,000, Odin",
    limit: 1.5,
    unit: "x",
    fullSize: true,
  },
  memoryOdinBytes: { title: "The whole peak at 100,000 users, Odin", limit: 400_000_000, unit: "MB", fullSize: true },
  memoryPureCloud: { title: "Less 1 kB a user, over that at 1,000, PureCloud", limit: 1.5, unit: "x", fullSize: true },
  memoryPureCloudBytes: { title: "The whole peak, PureCloud", limit: 400_000_000, unit: "MB", fullSize: true },
  callsServerUser: { title: "Calls for a user, Odin `server`", limit: 0 },
  callsServerGroup: { title: "... for a group", limit: 17 },
  callsPerUserUser: { title: "Calls for a user, Odin `perUser`", limit: 1 },
  callsPerUserGroup: { title: "... for a group", limit: 17 },
  callsComposedUser: { title: "Calls for a user, Odin `composed`", limit: 21 },
  callsComposedGroup: { title: "... for a group", limit: 21 },
  callsComposedPlainUser: { title: "Calls for a user, Odin `composed`, in groups without enhanced plans", limit: 12 },
  callsComposedPlainGroup: { title: "... for a group", limit: 41 },
  callsPureCloud: {
    title: "Calls for a user, PureCloud, without trust and second factors",
    limit: 1.1,
    fullSize: true,
  },
  callsPureCloudWithout: { title: "... for all users, and without call forwarding", limit: 890, fullSize: true },
  callsPureCloudPlain: { title: "... for a user, and without licences and grants", limit: 1.05, fullSize: true },
  // 425 for active users, and two for each of 50 inactive ones.
  callsPureCloudPlainWithout: { title: "... for all users, and without call forwarding", limit: 525, fullSize: true },
  callsPureCloudSingle: { title: "Calls for a user, PureCloud `single`", limit: 6.06 },
  callsOlderPureCloud: { title: "... that overlooks `expand=skills,languages`", limit: 8.06 },
  paceOdin: {
    title: "Time of an audit of 2,000 users over the least that the limit allows, Odin",
    ...{ limit: 1.05, ...timeRatio, fullSize: true },
  },
  pacePureCloud: { title: "... PureCloud", limit: 1.05, ...timeRatio, fullSize: true },
  paceBoth: { title: "... both together, over the slower one", limit: 1.05, ...timeRatio, fullSize: true },
  pace429: { title: "429s in these three audits", limit: 0 },
  cpu: {
    title: "CPU time of an audit of 10,000 PureCloud users, over a loop with the SDK",
    ...{ limit: 1, ...timeRatio, fullSize: true, belowSdk: true },
  },
} as const satisfies Record<string, Budget>;
