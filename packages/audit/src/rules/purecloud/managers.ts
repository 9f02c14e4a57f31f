import { whyUnknown } from "../../record/fact.js";
import { controlsOf } from "../engine/controls.js";
import { isNamed } from "../engine/listed.js";
import { later, pureCloudRule } from "../engine/rule.js";
import { clear, type Evidence, found, notEvaluated, type Verdict } from "../engine/verdict.js";
import type { World } from "../engine/world.js";

/** Who reports to whom. */
interface Reports {
  /** The manager of each user. */
  readonly managers: Map<string, string>;
  /** The reports of each manager. */
  readonly counts: Map<string, number>;
  /** The ids of managers, each once. */
  readonly ids: Map<string, string>;
  users: number;
}

/** The same text for all users who have the manager, because a record brings its own copy. */
function oneText(managerId: string, { ids }: Reports): string {
  const known = ids.get(managerId) ?? managerId;
  ids.set(managerId, known);
  return known;
}

interface Kept {
  readonly userId: string;
  readonly manager: string | null;
}

const REMEDY = {
  words: "Set the manager.",
  request: { method: "PATCH", path: "/api/v2/users/{userId}", body: { manager: "{managerId}", version: "{version}" } },
  permission: "directory:user:edit",
} as const;

export const noManager = pureCloudRule<Kept, Reports>({
  id: "purecloud-17",
  title: "No manager, one who left, or a circle of managers",
  severity: "low",
  category: "hygiene",
  why: "Nobody answers for the user when access is reviewed.",
  when: "The user has no manager, and nobody reports to the user. Or the manager is inactive or deleted, or the platform no longer knows the manager. Or the managers lead back to the user. The first counts only if at least the share `managerShare` of the active users has a manager.",
  guards: [
    "The top of the organisation: somebody without a manager to whom others report.",
    "A user whom the configuration lists under `withoutManager`.",
  ],
  unknown:
    "The manager is not listed, and the listing is not whole, or the deleted users were not read. Or the listing is not whole, and the user has no manager and no reports.",
  remedy: REMEDY,
  controls: controlsOf("purecloud-17"),
  thresholds: ["managerShare"],
  compares: true,
  needs: { sections: ["profile"], context: ["deletedUsers"] },
  survey: () => ({ managers: new Map(), counts: new Map(), ids: new Map(), users: 0 }),
  count({ user: { userId, state, managerId }, survey }) {
    if ((state.known && state.value !== "active") || !managerId.known) return;
    survey.users += 1;
    if (managerId.value === null) return;
    survey.managers.set(userId, oneText(managerId.value, survey));
    survey.counts.set(managerId.value, (survey.counts.get(managerId.value) ?? 0) + 1);
  },
  look({ user: { userId, managerId }, config, survey }) {
    if (!managerId.known) return notEvaluated([managerId.because]);
    if (isNamed(config.allow.withoutManager, userId)) return clear([], "the user needs no manager");
    return later({ userId, manager: managerId.value === null ? null : oneText(managerId.value, survey) });
  },
  check: ({ userId, manager }, world) =>
    manager === null ? withoutManager(userId, world) : withManager(userId, manager, world),
});

function withoutManager(userId: string, { survey, config, partial }: World<Reports>): Verdict {
  const evidence: Evidence[] = [{ path: "profile.manager", value: null }];
  if ((survey.counts.get(userId) ?? 0) > 0) return clear(evidence, "others report to the user");
  // People who report to the user may be among those who were not read.
  if (partial.length > 0) return notEvaluated(partial, evidence);
  const isUsual = survey.managers.size >= config.thresholds.managerShare * survey.users;
  return isUsual ? found(evidence) : clear(evidence, "most users have no manager");
}

function withManager(userId: string, manager: string, world: World<Reports>): Verdict {
  const evidence: Evidence[] = [{ path: "profile.manager", value: manager }];
  const state = world.stateOf(manager);
  if (state === undefined && world.unlisted.length > 0) return notEvaluated(world.unlisted, evidence);
  if (state === undefined) return found(evidence, { because: "the platform no longer knows the manager" });
  if (state === null) return notEvaluated(["the state of the manager is not known"], evidence);
  if (state !== "active") return found(evidence, { because: `the manager is ${state}` });
  return leadsBack(userId, world.survey.managers)
    ? found(evidence, { because: "the managers lead back" })
    : clear(evidence);
}

/** Whether the managers of a user lead back to the user. */
function leadsBack(userId: string, managers: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = managers.get(userId); at !== undefined && !seen.has(at); at = managers.get(at)) {
    if (at === userId) return true;
    seen.add(at);
  }
  return false;
}

export const manyReports = pureCloudRule<string, Map<string, number>>({
  id: "purecloud-18",
  title: "More reports than one person can lead",
  severity: "low",
  category: "hygiene",
  why: "Reviews of access by managers are worth little.",
  when: "More than `reports` active users have the user as `manager`.",
  guards: ["Inactive and deleted users do not count."],
  remedy: REMEDY,
  controls: controlsOf("purecloud-18"),
  thresholds: ["reports"],
  compares: true,
  needs: { sections: ["profile"] },
  survey: () => new Map(),
  count({ user: { state, managerId }, survey }) {
    if ((state.known && state.value !== "active") || !managerId.known || managerId.value === null) return;
    survey.set(managerId.value, (survey.get(managerId.value) ?? 0) + 1);
  },
  uncounted: ({ user: { state, managerId } }) =>
    state.known && state.value !== "active" ? undefined : whyUnknown(managerId),
  look: ({ user }) => later(user.userId),
  check(userId, { survey, config }) {
    const reports = survey.get(userId) ?? 0;
    const evidence = [{ path: "active users with this manager", value: reports }];
    return reports > config.thresholds.reports ? found(evidence) : clear(evidence);
  },
});
