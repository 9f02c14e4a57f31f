import { odinRule } from "../engine/rule.js";
import { allOf, not, truthOf } from "../engine/truth.js";
import { notEvaluated, verdictOf } from "../engine/verdict.js";
import { hasService } from "./assigned.js";

const SERVICE = "Authentication";
const DEVICE = "accessDeviceEndpoint";

/** Users of a device whose registrations and calls are not authenticated. */
export const withoutAuthentication = odinRule({
  id: "odin-35",
  title: "A device that may register without a password",
  severity: "high",
  category: "fraud",
  why: "Anybody who reaches the platform can register as this user, and make calls at the organisation's cost.",
  when: "`endpointType` is `accessDeviceEndpoint`, and the service Authentication is not in `assignedServices.userServices`, neither directly nor by a pack. Upper and lower case are the same.",
  guards: ["A user without a device."],
  unknown:
    "The user is on a trunk and lacks the service, because a trunk group has its own authentication, which is not read. Or the services or the endpoint were not read.",
  remedy: {
    words: "Assign the service, and set a password for the device.",
    request: {
      method: "PUT",
      path: "/api/v2/users/services",
      body: { userId: "{userId}", userServices: [{ serviceName: SERVICE, assigned: true }] },
    },
  },
  controls: [],
  needs: { sections: ["user", "assignedServices", "serviceAssignment"] },
  look({ user }) {
    const lacks = not(hasService(user, SERVICE));
    const type = user.endpoint.known ? (user.endpoint.value?.type ?? null) : null;
    const evidence = [{ path: "user.endpointType", value: type }];
    if (type === "trunkAddressing" && lacks === true) {
      return notEvaluated(["a trunk group has its own authentication, which is not read"], evidence);
    }
    const isOnDevice = truthOf(user.endpoint, (endpoint) => endpoint?.type === DEVICE);
    return verdictOf(allOf(isOnDevice, lacks), evidence);
  },
});
