import type { PureCloudGroup } from "../../record/purecloud/memberships.js";
import { controlsOf } from "../engine/controls.js";
import { later, pureCloudRule } from "../engine/rule.js";
import { clear, type Evidence, found, notEvaluated } from "../engine/verdict.js";
import type { World } from "../engine/world.js";

interface Group {
  readonly name: string;
  readonly owners: readonly string[];
}

/** The groups that users are members of, each once. */
type Groups = Map<string, Group>;

/** One object for all members, because each record brings its own copy. */
function oneGroup({ id, name, owners }: PureCloudGroup, groups: Groups): Group {
  const known = groups.get(id ?? "");
  if (known && known.name === name && isSameList(known.owners, owners)) return known;
  const group = { name, owners };
  groups.set(id ?? "", group);
  return group;
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);

export const ownerLeft = pureCloudRule<readonly Group[], Groups>({
  id: "purecloud-24",
  title: "Power by a group whose owner left",
  severity: "medium",
  category: "access",
  why: "Members of the group get its roles, and nobody decides who is a member.",
  when: "The user is a member of a group with `rolesEnabled`, and an owner of it is inactive or deleted, or the platform no longer knows the owner. If another owner is active, it is `low`.",
  guards: ["A group whose owners are all active.", "A group without roles.", "A group without owners."],
  unknown: "An owner is not listed, and the listing is not whole, or the deleted users were not read.",
  remedy: { words: "Give the group an owner who is there." },
  controls: controlsOf("purecloud-24"),
  compares: true,
  needs: { sections: ["profile", "groups"], context: ["deletedUsers"] },
  survey: () => new Map(),
  look({ user: { memberOf }, survey }) {
    if (!memberOf.known) return notEvaluated([memberOf.because]);
    const groups = (memberOf.value ?? []).filter(({ rolesEnabled, owners }) => rolesEnabled && owners.length > 0);
    return groups.length === 0 ? clear() : later(groups.map((group) => oneGroup(group, survey)));
  },
  check(groups, world) {
    const judged = groups.map((group) => ({ group, ...ownersOf(group, world) }));
    const wrong = judged.filter(({ gone }) => gone.length > 0);
    const evidence: Evidence[] = wrong.map(({ group, gone }) => ({
      path: "groups.owners",
      value: [group.name, ...gone.map(({ id }) => id)],
    }));
    const how = [...new Set(wrong.flatMap(({ gone }) => gone.map(({ state }) => state ?? "no longer known")))];
    const because = `an owner is ${how.join(", another ")}`;
    if (wrong.some(({ hasActive }) => !hasActive)) return found(evidence, { because });
    if (wrong.length > 0) return found(evidence, { severity: "low", because: `${because}, and another is active` });
    const unknown = judged.flatMap((one) => one.unknown);
    return unknown.length > 0 ? notEvaluated([...new Set(unknown)]) : clear();
  },
});

/** The owners of a group who are gone, and why nobody knows of others. */
function ownersOf({ owners }: Group, { stateOf, unlisted }: World<unknown>) {
  const states = owners.map((id) => ({ id, state: stateOf(id) }));
  const isGone = ({ state }: (typeof states)[number]) =>
    state === undefined ? unlisted.length === 0 : state !== null && state !== "active";
  return {
    gone: states.filter(isGone),
    hasActive: states.some(({ state }) => state === "active"),
    unknown: [
      ...(states.some(({ state }) => state === undefined) ? unlisted : []),
      ...(states.some(({ state }) => state === null) ? ["the state of an owner is not known"] : []),
    ],
  };
}
