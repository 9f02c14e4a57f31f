import type { Fact } from "../../record/fact.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import type { PureCloudSkill } from "../../record/purecloud/skills.js";
import { controlsOf } from "../engine/controls.js";
import { later, pureCloudRule } from "../engine/rule.js";
import { anyOf, type Truth, truthOf, unsure } from "../engine/truth.js";
import { clear, found, notEvaluated, verdictOf } from "../engine/verdict.js";

interface Members {
  all: number;
  withSkills: number;
}

/** Queues that need skills. */
const METHODS: ReadonlySet<string | null> = new Set(["BEST", "ALL"]);

const isAway = ({ state }: CleanPureCloudUser): boolean => state.known && state.value !== "active";

const skillRemedy = (words: string) => ({
  words,
  request: {
    method: "POST",
    path: "/api/v2/users/{userId}/routingskills",
    body: { id: "{skillId}", proficiency: 3 },
  } as const,
  permission: "routing:skill:assign",
});

export const withoutSkills = pureCloudRule<readonly (readonly [string, string])[], Map<string, Members>>({
  id: "purecloud-11",
  title: "In queues that require skills, without any",
  severity: "medium",
  category: "resilience",
  why: "The queue chooses agents by skill, so the user gets no conversations.",
  when: "The user has no skills, and is a member of a queue, joined or not, with `skillEvaluationMethod` BEST or ALL. Of its active members whose skills are known, at least the share `skillShare` has skills.",
  guards: [
    "Queues with NONE.",
    "Queues whose members mostly have no skills, because the organisation routes without them.",
  ],
  remedy: skillRemedy("Give the user the skills of the queue."),
  controls: controlsOf("purecloud-11"),
  thresholds: ["skillShare"],
  compares: true,
  needs: { sections: ["profile", "queues", "routingSkills"] },
  survey: () => new Map(),
  count({ user, survey }) {
    if (isAway(user) || !user.skills.known || !user.queues.known) return;
    const has = (user.skills.value ?? []).length > 0;
    for (const { id, skillEvaluationMethod } of user.queues.value ?? []) {
      if (id === null || !METHODS.has(skillEvaluationMethod)) continue;
      const members = survey.get(id) ?? { all: 0, withSkills: 0 };
      members.all += 1;
      if (has) members.withSkills += 1;
      survey.set(id, members);
    }
  },
  look({ user }) {
    const none = truthOf(user.skills, (skills) => (skills ?? []).length === 0);
    if (none === false) return clear();
    if (!user.queues.known) return notEvaluated([user.queues.because]);
    const queues = (user.queues.value ?? []).filter(({ skillEvaluationMethod }) => METHODS.has(skillEvaluationMethod));
    if (queues.length === 0) return clear();
    if (none !== true) return notEvaluated(none.because);
    return later(queues.map(({ id, name }) => [id ?? "", name] as const));
  },
  check(queues, { survey, config }) {
    const needed = queues.filter(([id]) => {
      const { all = 0, withSkills = 0 } = survey.get(id) ?? {};
      return all > 0 && withSkills >= config.thresholds.skillShare * all;
    });
    const evidence = [{ path: "queues", value: needed.map(([, name]) => name) }];
    return needed.length > 0 ? found(evidence) : clear(evidence, "the members of these queues have no skills either");
  },
});

/** The skills of a fact that meet a condition. */
const those = (fact: Fact<readonly PureCloudSkill[]>, test: (skill: PureCloudSkill) => boolean) =>
  fact.known ? (fact.value ?? []).filter(test) : [];

const isRetired = ({ state }: PureCloudSkill): boolean => state !== null && state !== "active";

const hasRetired = (fact: Fact<readonly PureCloudSkill[]>): Truth =>
  truthOf(fact, (skills) => {
    if ((skills ?? []).some(isRetired)) return true;
    return (skills ?? []).some(({ state }) => state === null) ? unsure("the state of a skill was not returned") : false;
  });

export const retiredSkill = pureCloudRule({
  id: "purecloud-12",
  title: "Has a skill or language that is retired",
  severity: "low",
  category: "hygiene",
  why: "Nothing is routed by it any more, so the user may lack the skill that took its place.",
  when: "The `state` of a skill or a language of the user is not active.",
  guards: ["A skill whose name says retired, and whose state is active."],
  remedy: {
    words: "Take the skill from the user.",
    request: { method: "DELETE", path: "/api/v2/users/{userId}/routingskills/{skillId}" },
    permission: "routing:skill:assign",
  },
  controls: controlsOf("purecloud-12"),
  needs: { sections: ["profile", "routingSkills", "routingLanguages"] },
  look({ user }) {
    const retired = [...those(user.skills, isRetired), ...those(user.languages, isRetired)];
    const evidence = retired.map(({ name, state }) => ({ path: "state", value: [name, state] }));
    return verdictOf(anyOf(hasRetired(user.skills), hasRetired(user.languages)), evidence);
  },
});

/** So many equal values are a pattern. */
const EQUAL_FROM = 3;
const HIGHEST = 5;

export const flatProficiencies = pureCloudRule<
  { readonly names: readonly string[]; readonly value: number },
  Set<number>
>({
  id: "purecloud-13",
  title: "Proficiencies without meaning",
  severity: "info",
  category: "hygiene",
  why: "Routing by the best skill cannot choose among equals.",
  when: `A skill in any state has the proficiency 0, or one above ${HIGHEST}. Or the user has at least ${EQUAL_FROM} active skills, all with one proficiency, while those of all active users have more than one. Languages do not count.`,
  guards: ["Values between 1 and 5 that differ.", "An organisation that uses one value only."],
  unknown: `The proficiency of an active skill was not returned, and no skill has 0 or one above ${HIGHEST}.`,
  remedy: skillRemedy("Set the proficiencies."),
  controls: controlsOf("purecloud-13"),
  compares: true,
  needs: { sections: ["profile", "routingSkills"] },
  survey: () => new Set(),
  count({ user, survey }) {
    if (isAway(user)) return;
    for (const { proficiency } of those(user.skills, ({ state }) => state === "active")) {
      if (proficiency !== null && survey.size < EQUAL_FROM) survey.add(proficiency);
    }
  },
  look({ user }) {
    if (!user.skills.known) return notEvaluated([user.skills.because]);
    const skills = user.skills.value ?? [];
    const wrong = skills.filter(
      ({ proficiency }) => proficiency !== null && (proficiency === 0 || proficiency > HIGHEST),
    );
    if (wrong.length > 0)
      return found(wrong.map(({ name, proficiency }) => ({ path: "routingSkills", value: [name, proficiency] })));
    const active = skills.filter(({ state }) => state === "active");
    if (active.some(({ proficiency }) => proficiency === null))
      return notEvaluated(["routingSkills: no proficiency was returned"]);
    const [first] = active;
    const isEqual =
      active.length >= EQUAL_FROM && active.every(({ proficiency }) => proficiency === first?.proficiency);
    return isEqual ? later({ names: active.map(({ name }) => name), value: first?.proficiency ?? 0 }) : clear();
  },
  check({ names, value }, { survey }) {
    const evidence = [{ path: "routingSkills", value: [...names, value] }];
    return survey.size > 1 ? found(evidence) : clear(evidence, "the organisation uses one value only");
  },
});
