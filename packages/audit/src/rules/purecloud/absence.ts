import { valueIn } from "../../record/fact.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import type { RulesConfig } from "../engine/config.js";
import { controlsOf } from "../engine/controls.js";
import { daysSince } from "../engine/days.js";
import { pureCloudRule } from "../engine/rule.js";
import { allOf, type Truth, truthOf, unsure } from "../engine/truth.js";
import { type Evidence, verdictOf } from "../engine/verdict.js";

/** Whether an absence has no end, or has lasted beyond it. */
function isStaleAbsence({ absence }: CleanPureCloudUser, { thresholds }: RulesConfig, asOf: number): Truth {
  return truthOf(absence, (value) => {
    if (value === null || !value.active) return false;
    if (value.indefinite) return true;
    const days = value.end === null ? undefined : daysSince(value.end, asOf);
    return days === undefined ? unsure("outOfOffice: no endDate was returned") : days > thresholds.absenceDays;
  });
}

function evidenceOf({ absence }: CleanPureCloudUser): Evidence[] {
  const value = valueIn(absence);
  return [
    { path: "outOfOffice.active", value: value?.active ?? null },
    { path: "outOfOffice.indefinite", value: value?.indefinite ?? null },
    { path: "outOfOffice.endDate", value: value?.end ?? null },
  ];
}

export const staleAbsence = pureCloudRule({
  id: "purecloud-09",
  title: "Out of office without end, or long past it",
  severity: "low",
  category: "hygiene",
  why: "Colleagues and rules believe that the user is away.",
  when: "`outOfOffice.active` is true. It is indefinite, or its end was more than `absenceDays` days ago.",
  guards: ["An absence that ends later, or ended within these days."],
  unknown: "An active absence has no end, and is not indefinite.",
  remedy: {
    words: "Switch the absence off.",
    request: { method: "PUT", path: "/api/v2/users/{userId}/outofoffice", body: { active: false } },
    permission: "directory:user:setOutOfOffice",
  },
  controls: controlsOf("purecloud-09"),
  thresholds: ["absenceDays"],
  needs: { sections: ["profile", "outOfOffice"] },
  look: ({ user, config, asOf }) => verdictOf(isStaleAbsence(user, config, asOf), evidenceOf(user)),
});

export const absentAgent = pureCloudRule({
  id: "purecloud-10",
  title: "Out of office, but joined to queues",
  severity: "medium",
  category: "resilience",
  why: "The queue offers conversations to somebody who does not answer.",
  when: "As purecloud-09, and the user is joined to any queue.",
  guards: ["An absence within its dates.", "A user who is joined to no queue."],
  remedy: {
    words: "Take the user from the queues, or end the absence.",
    request: { method: "PATCH", path: "/api/v2/users/{userId}/queues", body: [{ id: "{queueId}", joined: false }] },
    permission: "routing:queue:join",
  },
  controls: controlsOf("purecloud-10"),
  thresholds: ["absenceDays"],
  needs: { sections: ["profile", "outOfOffice", "queues"] },
  look({ user, config, asOf }) {
    const joined = user.queues.known ? (user.queues.value ?? []).filter((queue) => queue.joined) : [];
    const isJoined = truthOf(user.queues, (queues) => (queues ?? []).some((queue) => queue.joined));
    const evidence = [...evidenceOf(user), { path: "queues.joined", value: joined.map(({ name }) => name) }];
    return verdictOf(allOf(isStaleAbsence(user, config, asOf), isJoined), evidence);
  },
});
