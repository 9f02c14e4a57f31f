import { byCodeUnits } from "../../code-units.js";
import { valueIn, whyUnknown } from "../../record/fact.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { later, pureCloudRule } from "../engine/rule.js";
import { anyOf, type Truth, truthOf } from "../engine/truth.js";
import { clear, type Evidence, notEvaluated, verdictOf } from "../engine/verdict.js";
import { hasLine, linesOf } from "./telephone.js";

/** What a user who left still holds. */
interface Held {
  readonly userId: string;
  /** A station, a queue or forwarding. */
  readonly inUse: Truth;
  readonly line: Truth;
  readonly evidence: readonly Evidence[];
}

/** The names of the groups that each user owns, by the user's id. */
type Owned = Map<string, Set<string>>;

export const leftovers = pureCloudRule<Held, Owned>({
  id: "purecloud-28",
  title: "Left, but still holds what others need",
  severity: "medium",
  category: "access",
  why: "When a user becomes inactive, the platform takes roles and keeps the rest. Calls go nowhere, numbers stay taken, and groups have nobody who decides.",
  when: "The state is neither active nor deleted. The user has a default station, is a member of a queue, has forwarding that is enabled, or owns a group of which any user is a member. Or a contact with `mediaType` PHONE and a `type` that begins with WORK has an address or an extension. If only the last holds, it is `low`.",
  guards: [
    "A deleted user, because the platform frees what the user held.",
    "Membership in groups. Roles, and groups that give roles, are purecloud-01.",
    "A home, mobile or main number.",
  ],
  unknown: "The listing is not whole, and the user owns none of the groups that were read.",
  remedy: {
    words:
      "Take the station, the queues and the number from the user. Switch forwarding off, and give the groups another owner.",
    request: { method: "DELETE", path: "/api/v2/users/{userId}/station/defaultstation" },
    permission: "telephony:plugin:all",
  },
  controls: controlsOf("purecloud-28"),
  compares: true,
  everybody: true,
  needs: { sections: ["profile", "station", "queues", "callForwarding", "groups"] },
  survey: () => new Map(),
  count({ user, survey }) {
    for (const { name, owners } of valueIn(user.memberOf) ?? [])
      for (const owner of owners) {
        const names = survey.get(owner);
        if (names) names.add(name);
        else survey.set(owner, new Set([name]));
      }
  },
  uncounted: ({ user }) => whyUnknown(user.memberOf),
  look({ user }) {
    if (!user.state.known) return notEvaluated([user.state.because]);
    if (user.state.value === "active" || user.state.value === "deleted") return clear();
    return later({ userId: user.userId, inUse: isInUse(user), line: hasLine(user), evidence: evidenceOf(user) });
  },
  check({ userId, inUse, line, evidence }, { survey }) {
    // The order in which users were read must not show.
    const groups = [...(survey.get(userId) ?? [])].sort(byCodeUnits);
    const isHeld = anyOf(inUse, groups.length > 0);
    const all = groups.length > 0 ? [...evidence, { path: "groups.owners", value: groups }] : evidence;
    return verdictOf(anyOf(isHeld, line), all, isHeld === true ? {} : { severity: "low", because: "only a number" });
  },
});

const isInUse = ({ stations, queues, forwardingSteps }: CleanPureCloudUser): Truth =>
  anyOf(
    truthOf(stations, (all) => all !== null && all.default !== null),
    truthOf(queues, (all) => (all ?? []).length > 0),
    truthOf(forwardingSteps, (forwarding) => forwarding?.enabled === true),
  );

/** What the user holds. What the user does not hold is left out. */
function evidenceOf(user: CleanPureCloudUser): Evidence[] {
  const station = valueIn(user.stations)?.default;
  const queues = (valueIn(user.queues) ?? []).map(({ name }) => name);
  const lines = linesOf(valueIn(user.addresses) ?? []);
  return [
    { path: "profile.state", value: valueIn(user.state) },
    ...(station ? [{ path: "station.defaultStation", value: station.name }] : []),
    ...(queues.length > 0 ? [{ path: "queues", value: queues }] : []),
    ...(valueIn(user.forwardingSteps)?.enabled ? [{ path: "callForwarding.enabled", value: true }] : []),
    ...(lines.length > 0 ? [{ path: "profile.addresses", value: lines }] : []),
  ];
}
