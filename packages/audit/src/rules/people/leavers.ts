import { LeaverList, type LeaverRow } from "../../people/leavers.js";
import { keysOf } from "../../people/user-keys.js";
import type { CleanUser } from "../../record/normalise.js";
import type { RulesConfig } from "../engine/config.js";
import { controlsOf } from "../engine/controls.js";
import { personRule } from "../engine/rule.js";
import { allOf, anyOf, type Truth, unsure } from "../engine/truth.js";
import { type Evidence, verdictOf } from "../engine/verdict.js";
import { isUnknown, shown, type Trait } from "./kept.js";
import { isActive, isLive, LIVE_SECTIONS, liveEvidence, shutOff, state, stateEvidence, ways } from "./shut-off.js";

const lists = new WeakMap<readonly LeaverRow[], LeaverList>();

/** The list, made once. */
function listOf({ people: { left } }: RulesConfig): LeaverList {
  const known = lists.get(left) ?? new LeaverList(left);
  lists.set(left, known);
  return known;
}

interface Seen {
  readonly user: CleanUser;
  readonly config: RulesConfig;
}

/** The entry of the list by which the user has left. */
function entry({ user, config }: Seen): Trait<string> {
  if (config.people.left.length === 0) return null;
  const keys = keysOf(user, config.country ?? undefined);
  const row = listOf(config).matches(keys);
  if (row) return row.email ?? row.login ?? row.employeeNumber ?? null;
  return keys.unread === undefined ? null : unsure(keys.unread);
}

interface OdinKept {
  readonly entry: Trait<string>;
  readonly ways: Trait<number>;
  readonly shut: Truth;
}

interface PureCloudKept {
  readonly entry: Trait<string>;
  readonly state: Trait<string>;
}

const isListed = (kept: Trait<string>): Truth => (isUnknown(kept) ? kept : kept !== null);

const entryEvidence = (kept: string | null): Evidence => ({ path: "people.left", value: kept });

export const leaver = personRule<OdinKept, PureCloudKept>({
  id: "both-21",
  title: "On the list of leavers, and still live",
  severity: "high",
  category: "access",
  why: "The organisation itself says that the person has left. Anybody who knows the login can still use it.",
  when: "`people.left` of the configuration has an e-mail address, a name to log in with or an employee number of the person. The address for voice messages counts too, if the user of Odin has no e-mail address. The user of PureCloud is active, or that of Odin is live, as both-01 defines it. If two users are matched, one on the list is enough for both. Case does not count.",
  guards: [
    "The user of PureCloud is not active, and that of Odin is shut off or can use nothing.",
    "A user who only has the name of a leaver.",
  ],
  unknown: "The e-mail address or the state was not read.",
  remedy: {
    words: "Deactivate the user on PureCloud, and shut the user off on Odin.",
    request: { method: "PATCH", path: "/api/v2/users/{userId}", body: { state: "inactive", version: "{version}" } },
    permission: "directory:user:edit",
  },
  controls: controlsOf("both-21"),
  everybody: true,
  alone: true,
  unconfigured: ({ people: { left } }) => (left.length === 0 ? "people.left is not configured" : undefined),
  needs: { odin: { sections: LIVE_SECTIONS }, purecloud: { sections: ["profile", "employerInfo"] } },
  keepOdin: { entry, ways, shut: shutOff },
  keepPureCloud: { entry, state },
  check: ({ odin, purecloud }) =>
    verdictOf(
      allOf(anyOf(isListed(odin.entry), isListed(purecloud.entry)), anyOf(isLive(odin), isActive(purecloud.state))),
      [
        entryEvidence(shown(odin.entry) ?? shown(purecloud.entry)),
        ...liveEvidence(odin),
        stateEvidence(purecloud.state),
      ],
    ),
  checkOdin: (odin) =>
    verdictOf(allOf(isListed(odin.entry), isLive(odin)), [entryEvidence(shown(odin.entry)), ...liveEvidence(odin)]),
  checkPureCloud: (purecloud) =>
    verdictOf(allOf(isListed(purecloud.entry), isActive(purecloud.state)), [
      entryEvidence(shown(purecloud.entry)),
      stateEvidence(purecloud.state),
    ]),
});
