import { valueIn, whyUnknown } from "../../record/fact.js";
import { controlsOf } from "../engine/controls.js";
import { later, pureCloudRule } from "../engine/rule.js";
import { allOf, truthOf } from "../engine/truth.js";
import { clear, found, notEvaluated, verdictOf } from "../engine/verdict.js";
import { DefaultStations } from "./default-stations.js";

const NEEDS = { sections: ["profile", "station"] } as const;

export const withoutStation = pureCloudRule({
  id: "purecloud-14",
  title: "An agent without a station",
  severity: "medium",
  category: "resilience",
  why: "Calls of the queue cannot ring anywhere.",
  when: "The user is a member of a queue, joined or not. No default, associated, effective or last associated station has an id.",
  guards: ["A user of WebRTC who is logged out, and keeps the last associated station."],
  remedy: {
    words: "Give the user a default station.",
    request: { method: "PUT", path: "/api/v2/users/{userId}/station/defaultstation/{stationId}" },
    permission: "telephony:plugin:all",
  },
  controls: controlsOf("purecloud-14"),
  needs: { sections: [...NEEDS.sections, "queues"] },
  look({ user }) {
    const isAgent = truthOf(user.queues, (queues) => (queues ?? []).length > 0);
    const hasNone = truthOf(
      user.stations,
      (stations) => stations === null || Object.values(stations).every((one) => one === null),
    );
    const queues = valueIn(user.queues) ?? [];
    return verdictOf(allOf(isAgent, hasNone), [{ path: "queues", value: queues.map(({ name }) => name) }]);
  },
});

export const sharedStation = pureCloudRule<number, DefaultStations>({
  id: "purecloud-15",
  title: "A default station that several users have",
  severity: "medium",
  category: "hygiene",
  why: "Calls of one user ring at another.",
  when: "The `defaultStation` of the user is also that of another user, and neither is deleted.",
  guards: ["A desk that several users were last associated with.", "A deleted user with the same station."],
  remedy: {
    words: "Give one of them another default station.",
    request: { method: "DELETE", path: "/api/v2/users/{userId}/station/defaultstation" },
    permission: "telephony:plugin:all",
  },
  controls: controlsOf("purecloud-15"),
  compares: true,
  everybody: true,
  needs: NEEDS,
  survey: () => new DefaultStations(),
  count({ user, survey }) {
    const station = user.stations.known ? user.stations.value?.default : null;
    if (!station || (user.state.known && user.state.value === "deleted")) return;
    survey.add(station);
  },
  uncounted: ({ user }) => (user.state.known && user.state.value === "deleted" ? undefined : whyUnknown(user.stations)),
  look({ user, survey }) {
    if (user.state.known && user.state.value === "deleted") return clear();
    if (!user.stations.known) return notEvaluated([user.stations.because]);
    const station = user.stations.value?.default;
    return station ? later(survey.rowOf(station)) : clear();
  },
  check(row, { survey }) {
    const { name, users } = survey.at(row);
    const evidence = [{ path: "station.defaultStation", value: name }];
    return users > 1 ? found(evidence) : clear(evidence);
  },
});
