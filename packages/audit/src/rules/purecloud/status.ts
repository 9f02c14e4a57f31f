import { valueIn } from "../../record/fact.js";
import { controlsOf } from "../engine/controls.js";
import { hoursSince } from "../engine/days.js";
import { pureCloudRule } from "../engine/rule.js";
import { allOf, truthOf, unsure } from "../engine/truth.js";
import { verdictOf } from "../engine/verdict.js";

/** Nobody is in these for hours. */
const MOMENTARY: ReadonlySet<string | null> = new Set(["NOT_RESPONDING", "INTERACTING"]);

export const stuckStatus = pureCloudRule({
  id: "purecloud-23",
  title: "Stuck in a routing status",
  severity: "info",
  category: "resilience",
  why: "The user gets no conversations, although the user seems to be at work. It is what holds at the time of the audit.",
  when: "The routing status is NOT_RESPONDING or INTERACTING since more than `stuckHours` hours.",
  guards: ["INTERACTING since some minutes.", "IDLE since days."],
  unknown: "The platform did not return since when.",
  remedy: {
    words: "Set the routing status.",
    request: { method: "PUT", path: "/api/v2/users/{userId}/routingstatus", body: { status: "OFF_QUEUE" } },
    permission: "routing:status:edit",
  },
  controls: controlsOf("purecloud-23"),
  thresholds: ["stuckHours"],
  needs: { sections: ["profile", "routingStatus"] },
  look({ user: { routingStatus, routingSince }, config, asOf }) {
    const isMomentary = truthOf(routingStatus, (status) => MOMENTARY.has(status));
    const isLong = truthOf(routingSince, (since) => {
      const hours = since === null ? undefined : hoursSince(since, asOf);
      return hours === undefined
        ? unsure("routingStatus: no startTime was returned")
        : hours > config.thresholds.stuckHours;
    });
    return verdictOf(allOf(isMomentary, isLong), [
      { path: "routingStatus.status", value: valueIn(routingStatus) },
      { path: "routingStatus.startTime", value: valueIn(routingSince) },
    ]);
  },
});
