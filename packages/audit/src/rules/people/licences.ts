import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { type KeepSight, personRule } from "../engine/rule.js";
import { allOf, type Truth, truthOf } from "../engine/truth.js";
import { verdictOf } from "../engine/verdict.js";
import { isUnknown, shown, type Trait, traitOf } from "./kept.js";

const CALL_CENTER = /^call center\b/i;

/** The licence of an agent that the user has in effect. */
const agentService = ({ user, share }: KeepSight<CleanOdinUser, unknown>): Trait<string> =>
  traitOf(user.services, (services) => {
    const service = services.find(({ name }) => CALL_CENTER.test(name));
    return service ? share(service.name) : null;
  });

const inQueue = ({ user }: { readonly user: CleanPureCloudUser }): Truth =>
  truthOf(user.queues, (queues) => (queues ?? []).length > 0);

export const agentTwice = personRule<{ service: Trait<string> }, { inQueue: Truth }>({
  id: "both-20",
  title: "Paid as an agent on both platforms",
  severity: "low",
  category: "licence",
  why: "A licence for agents is paid on each platform, and queues ring the person on both.",
  when: "On Odin a service whose name begins with `Call Center` is in effect. The user of PureCloud is active, and a member of at least one queue, joined or not.",
  guards: [
    "A user of PureCloud who is in no queue.",
    "Licence ids of PureCloud, because their names depend on the contract.",
  ],
  unknown: "The services of Odin or the queues were not read.",
  remedy: {
    words: "Ask where the person takes calls, and remove the agent's licence on the other platform.",
    request: {
      method: "PUT",
      path: "/api/v2/users/services",
      body: { userId: "{userId}", userServices: [{ serviceName: "{service}", assigned: false }] },
    },
  },
  controls: controlsOf("both-20"),
  needs: {
    odin: { sections: ["user", "assignedServices", "serviceAssignment"] },
    purecloud: { sections: ["profile", "queues"] },
  },
  keepOdin: { service: agentService },
  keepPureCloud: { inQueue },
  check: ({ odin: { service }, purecloud }) =>
    verdictOf(allOf(isUnknown(service) ? service : service !== null, purecloud.inQueue), [
      { path: "odin assignedServices", value: shown(service) },
      { path: "purecloud queues", value: "a member" },
    ]),
});
