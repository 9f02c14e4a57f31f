import { profileOf } from "../../odin/people/profile.js";
import { schedulesOf } from "../../odin/utilities/schedules.js";
import { absenceOf } from "../../purecloud/presence/absence.js";
import type { Kind } from "../kind.js";

/** How long a user may be away after the given date. */
const FORGOTTEN = 30 * 86_400_000;

/** Problems that began in the last night, although nobody changed anything. */
export const passing: readonly Kind[] = [
  {
    id: "password-ran-out",
    title: "The web password expired in the night",
    kind: "passed",
    population: "odin",
    touches: [],
    brings: "odin-10",
    nearly: "all",
    shows: { odin: ["passwordExpiry"] },
    effect: ({ odin }) =>
      Number(profileOf(odin).passwordExpiresDays) === -1 ? { values: { odin: ["ok", "expired"] } } : undefined,
  },
  {
    id: "holidays-ran-out",
    title: "The last holiday of a schedule is over",
    kind: "passed",
    population: "odin",
    touches: [],
    brings: "odin-29",
    nearly: "all",
    shows: { odin: [] },
    effect({ odin, estate }) {
      const ends = schedulesOf(odin).flatMap(({ events }) =>
        events.map(({ endTime, rrule }) => (rrule === null ? Date.parse(`${endTime}Z`) : Number.POSITIVE_INFINITY)),
      );
      return ends.length > 0 && ends.every((end) => end < estate.now) ? {} : undefined;
    },
  },
  {
    id: "absence-ran-out",
    title: "The user is away, and should have been back for a month",
    kind: "passed",
    population: "purecloud",
    touches: [],
    brings: "purecloud-09",
    nearly: "all",
    shows: { purecloud: [] },
    effect({ org, purecloud, estate }) {
      const { active, endDate } = absenceOf(org, purecloud);
      return active && endDate !== undefined && Date.parse(endDate) < estate.now - FORGOTTEN ? {} : undefined;
    },
  },
];
