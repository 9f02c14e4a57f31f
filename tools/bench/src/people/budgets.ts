import { type Budget, timeRatio } from "../budget.ts";

/** The limits of matching. */
export const peopleBudgets = {
  peopleWrong: { title: "Pairs of two different people, 20,000 people, all profiles, three seeds", limit: 0 },
  peopleMissed: { title: "People on both platforms who are not matched, of 1,000", limit: 2, fullSize: true },
  peopleMissedReused: { title: "... with extensions of 3 digits in all groups", limit: 20, fullSize: true },
  peopleMissedMail: {
    title: "... without e-mail addresses on Odin, also for voice messages",
    limit: 60,
    fullSize: true,
  },
  peopleWrongInParts: { title: "Pairs of two different people, each group against each division", limit: 0 },
  peoplePlanted: { title: "Planted cases (`both-13` to `both-18`) that are not found as their group", limit: 0 },
  peopleOrder: { title: "Users whose match or group changes if records come in another order", limit: 0 },
  peopleGrowth: {
    title: "CPU time of matching 20,000 people over that of 5,000 (n log n is 4.66)",
    limit: 6,
    ...timeRatio,
  },
  peopleCrowd: { title: "... where every third person is left over with one extension", limit: 6, ...timeRatio },
  peopleMemory: { title: "Bytes that a matcher and its result keep of a user", limit: 400, fullSize: true },
} as const satisfies Record<string, Budget>;
