import type { CleanOdinGroup } from "../../record/odin/group.js";
import { personRule } from "../engine/rule.js";
import { allOf, anyOf, isUnsure, not, type Truth, unsure } from "../engine/truth.js";
import { clear, type Verdict, verdictOf } from "../engine/verdict.js";
import type { Trait } from "./kept.js";
import { isActive, state, stateEvidence } from "./shut-off.js";

/** What is kept of a user of Odin. It costs little, because the id is in memory anyway and all users of a group share the group. */
interface Kept {
  readonly userId: string;
  readonly group: CleanOdinGroup;
}

/** The groups of each service provider, because an agent may be in another group of it. */
type ByProvider = ReadonlyMap<string, ReadonlySet<CleanOdinGroup>>;

function verdict(hasLeft: Truth, text: Trait<string>, { userId, group }: Kept, survey: ByProvider): Verdict {
  // Most people have not left, so nobody searches all hunt groups for them.
  if (hasLeft === false) return clear([stateEvidence(text)]);
  const facts = [...(survey.get(group.serviceProviderId) ?? [])].map((one) => one.huntGroups);
  const id = userId.toLowerCase();
  const names = facts.flatMap((one) => (one.known ? (one.value?.get(id) ?? []) : []));
  const unread = facts.flatMap((one) => (one.known ? [] : [unsure(one.because)]));
  const isRung = names.length > 0 || anyOf(...unread);
  return verdictOf(allOf(hasLeft, isRung), [stateEvidence(text), { path: "odin context.huntGroups", value: names }]);
}

export const leftInHuntGroup = personRule<Kept, { state: Trait<string> }, ByProvider>({
  id: "both-22",
  title: "Left on PureCloud, still in a hunt group",
  severity: "medium",
  category: "resilience",
  why: "Calls to the team ring at a telephone that nobody answers, or that somebody else has now.",
  when: "The state on PureCloud is not active, or the user there is deleted. The user of Odin is an agent of a hunt group, which may be on or off. The hunt groups of all audited groups of the user's service provider count.",
  guards: [
    "A user who left and is in no hunt group.",
    "An agent who is active on PureCloud.",
    "Call centres and pickup groups do not count. The licences of agents show call centres. A pickup group rings nobody.",
  ],
  unknown:
    "Hunt groups of the service provider were not read, and none that was read has the user. Or the user has no match on PureCloud, and the deleted users there were not read.",
  remedy: { words: "Take the user from the hunt group, or let somebody else take that place." },
  controls: [],
  everybody: true,
  needs: {
    odin: { sections: ["user"], context: ["huntGroups"] },
    purecloud: { sections: ["profile"], context: ["deletedUsers"] },
  },
  keepOdin: {
    userId: ({ user }) => user.userId,
    group: ({ scope }) => scope,
  },
  keepPureCloud: { state },
  survey(everybody) {
    const byProvider = new Map<string, Set<CleanOdinGroup>>();
    for (const { group } of everybody.odin()) {
      const known = byProvider.get(group.serviceProviderId);
      if (known) known.add(group);
      else byProvider.set(group.serviceProviderId, new Set([group]));
    }
    return byProvider;
  },
  check: ({ odin, purecloud }, { survey }) => verdict(not(isActive(purecloud.state)), purecloud.state, odin, survey),
  checkDeleted: (odin, { survey }) =>
    verdict(odin.deleted, isUnsure(odin.deleted) ? odin.deleted : "deleted", odin, survey),
});
