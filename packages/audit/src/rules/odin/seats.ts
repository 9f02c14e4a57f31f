import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { odinRule } from "../engine/rule.js";
import { allOf, anyIn, not, type Truth, truthOf } from "../engine/truth.js";
import { clear, verdictOf } from "../engine/verdict.js";
import { hasService } from "./assigned.js";
import { isStale } from "./licences.js";
import { listedIn } from "./listed-services.js";

/** Services with which a user works at the telephones of others, so an own one is not missing. */
const ELSEWHERE = [
  "Hoteling Guest",
  "Flexible Seating Guest",
  "Remote Office",
  "BroadWorks Anywhere",
  "BroadWorks Mobility",
] as const;

/** Paid services that need no telephone. */
const WITHOUT_TELEPHONE = ["Fax Messaging"] as const;

/** Paid services of users who have no telephone. */
export const seatWithoutTelephone = odinRule({
  id: "odin-37",
  title: "A paid service without a telephone",
  severity: "low",
  category: "licence",
  why: "A user without a telephone, such as a mailbox, does not need a service that is paid for a person.",
  when: "The user has no device and no trunk, no shared appearance and no registration. `assignedServices.userServices` has a service of `paidServices` in the configuration that is not Fax Messaging. A name in the configuration may end with `*`.",
  guards: [
    "A user whom nobody uses at all, which is odin-23.",
    `A user who has ${ELSEWHERE.slice(0, -1).join(", ")} or ${ELSEWHERE.at(-1)} works at other telephones.`,
    "Fax Messaging needs no telephone.",
  ],
  unknown: "The endpoint, the services, the settings or the registrations were not read, and the rest holds.",
  remedy: {
    words: "Ask who needs the service. If nobody does, take it away.",
    request: {
      method: "PUT",
      path: "/api/v2/users/services",
      body: { userId: "{userId}", userServices: [{ serviceName: "{serviceName}", assigned: false }] },
    },
  },
  controls: [],
  needs: { sections: ["user", "assignedServices", "serviceAssignment", "serviceSettings", "registration"] },
  look({ user, config }) {
    const hasNone = hasNoTelephone(user);
    // Most users have one, and names take long to compare.
    if (hasNone === false) return clear();
    const [isPaid, needsNone] = [listedIn(config.paidServices), listedIn(WITHOUT_TELEPHONE)];
    const paid = ((user.services.known && user.services.value) || [])
      .map(({ name }) => name)
      .filter((name) => isPaid(name) && !needsNone(name));
    const hasPaid = truthOf(user.services, () => paid.length > 0);
    const isElsewhere = anyIn(ELSEWHERE, (name) => hasService(user, name));
    const truth = allOf(hasPaid, not(isElsewhere), hasNone, not(isStale(user)));
    return verdictOf(truth, [{ path: "assignedServices.userServices", value: paid }]);
  },
});

const hasNoTelephone = ({ endpoint, appearances, registrations }: CleanOdinUser): Truth =>
  allOf(
    truthOf(endpoint, (one) => one === null || one.type === "none"),
    truthOf(appearances, (all) => (all ?? []).length === 0),
    truthOf(registrations, (rows) => (rows ?? []).length === 0),
  );
