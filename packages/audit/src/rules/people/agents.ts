import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { personRule } from "../engine/rule.js";
import { allOf, anyOf, not, type Truth, truthOf, unsure } from "../engine/truth.js";
import { type Evidence, verdictOf } from "../engine/verdict.js";
import type { PersonWorld } from "../engine/world.js";
import { fromPureCloud, lineKeys, type OdinForwards, odinForwards, targetKeys } from "./forwards.js";
import { isUnknown } from "./kept.js";
import { type Extensions, type Numbers, pureCloudExtensions, pureCloudNumbers } from "./lines.js";
import { isWebRtc } from "./stations.js";

/** Whether conversations of queues ring at a telephone that is not in the browser. */
const receives = ({ user }: { readonly user: CleanPureCloudUser }): Truth =>
  allOf(
    truthOf(user.queues, (queues) => (queues ?? []).some(({ joined }) => joined)),
    truthOf(user.stations, (stations) => (stations?.effective ? not(isWebRtc(stations.effective)) : false)),
  );

interface PureCloudKept {
  readonly receives: Truth;
  readonly number: Numbers;
  readonly extension: Extensions;
}

const ALWAYS = "Call Forwarding Always";

/** Whether Call Forwarding Always sends calls away from the person's own telephone on PureCloud. */
function forwardsAway(forwards: OdinForwards, own: PureCloudKept, world: PersonWorld<unknown>): Truth {
  if (forwards === null) return false;
  if (isUnknown(forwards)) return forwards;
  const { ways, from, unread } = forwards;
  const always = ways.filter(({ service }) => service === ALWAYS);
  if (always.length === 0) return ways.length === 0 ? unread : false;
  const lines = new Set([
    ...lineKeys({ ...own, scope: from.scope }),
    ...lineKeys({ ...own, scope: fromPureCloud(null).scope }),
  ]);
  const isAway = (number: string): boolean => !targetKeys(number, from, world).some((key) => lines.has(key));
  return allOf(
    not(unread),
    anyOf(
      ...always.map(({ state, targets }) =>
        allOf(
          state === "on" || unsure(`${ALWAYS}: it is not known whether it is on`),
          targets === null
            ? unsure(`${ALWAYS}: its numbers are unknown`)
            : targets.length === 0 || targets.some(isAway),
        ),
      ),
    ),
  );
}

const targetEvidence = (forwards: OdinForwards): Evidence[] =>
  forwards === null || isUnknown(forwards)
    ? []
    : forwards.ways
        .filter(({ service }) => service === ALWAYS)
        .map(({ targets }) => ({
          path: `odin serviceSettings["${ALWAYS}"].forwardToPhoneNumber`,
          value: targets ?? null,
        }));

export const unreachedAgent = personRule<{ forwards: OdinForwards }, PureCloudKept>({
  id: "both-10",
  title: "An agent whose calls never arrive",
  severity: "high",
  category: "resilience",
  why: "The queue offers conversations to the agent's telephone, and Odin sends them away. Callers wait longer.",
  when: "Call Forwarding Always on Odin is in force. The user of PureCloud has joined at least one queue, and the station in effect is not WebRTC. A station is WebRTC if its `type` contains `webrtc`.",
  guards: [
    "An agent on WebRTC, or without a station in effect, which is purecloud-14.",
    "A member of queues who has joined none.",
    "The forward leads to the person's own number or extension on PureCloud.",
  ],
  unknown: "The type of the station was not returned, or the settings do not say whether the forward is on.",
  remedy: {
    words: "Switch the forward off, or let the agent leave the queues.",
    request: {
      method: "PUT",
      path: "/api/v2/users/services/settings",
      body: { userId: "{userId}", [ALWAYS]: { isActive: false } },
    },
  },
  controls: controlsOf("both-10"),
  needs: {
    odin: {
      sections: ["user", "serviceSettings", "assignedServices", "serviceAssignment"],
      context: ["numbers"],
    },
    purecloud: { sections: ["profile", "queues", "station"] },
  },
  keepOdin: { forwards: odinForwards },
  keepPureCloud: { receives, number: pureCloudNumbers, extension: pureCloudExtensions },
  check: ({ odin, purecloud }, world) =>
    verdictOf(allOf(purecloud.receives, forwardsAway(odin.forwards, purecloud, world)), [
      ...targetEvidence(odin.forwards),
      { path: "purecloud queues and station", value: "joined, and not WebRTC" },
    ]),
});
