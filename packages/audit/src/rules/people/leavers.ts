import { valueIn } from "../../record/fact.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import type { RulesConfig } from "../engine/config.js";
import { controlsOf } from "../engine/controls.js";
import { personRule } from "../engine/rule.js";
import { allOf, anyOf, type Truth, unsure } from "../engine/truth.js";
import { type Evidence, verdictOf } from "../engine/verdict.js";
import { isUnknown, shown, type Trait } from "./kept.js";
import { isActive, isLive, LIVE_SECTIONS, liveEvidence, shutOff, state, stateEvidence, ways } from "./shut-off.js";

const lists = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The list in lower case, made once. */
function listOf({ people: { left } }: RulesConfig): ReadonlySet<string> {
  const known = lists.get(left) ?? new Set(left.map((one) => one.trim().toLowerCase()));
  lists.set(left, known);
  return known;
}

/** The entry of the list by which the user has left. */
function entryOf(names: readonly (string | null)[], config: RulesConfig): string | null {
  const list = listOf(config);
  return list.size === 0 ? null : (names.find((name) => name !== null && list.has(name.toLowerCase())) ?? null);
}

interface Seen<User> {
  readonly user: User;
  readonly config: RulesConfig;
}

function odinEntry({ user, config }: Seen<CleanOdinUser>): Trait<string> {
  const ids = valueIn(user.alternateUserIds) ?? [];
  const entry = entryOf([user.userId, valueIn(user.emailAddress), ...ids], config);
  if (entry !== null || listOf(config).size === 0) return entry;
  return user.emailAddress.known ? null : unsure(user.emailAddress.because);
}

function pureCloudEntry({ user, config }: Seen<CleanPureCloudUser>): Trait<string> {
  const employee = valueIn(user.employer)?.employeeId ?? null;
  const entry = entryOf([user.userId, valueIn(user.username), valueIn(user.email), employee], config);
  if (entry !== null || listOf(config).size === 0) return entry;
  return user.email.known ? null : unsure(user.email.because);
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

const isListed = (entry: Trait<string>): Truth => (isUnknown(entry) ? entry : entry !== null);

const entryEvidence = (entry: string | null): Evidence => ({ path: "people.left", value: entry });

export const leaver = personRule<OdinKept, PureCloudKept>({
  id: "both-21",
  title: "On the list of leavers, and still live",
  severity: "high",
  category: "access",
  why: "The organisation itself says that the person has left. Whoever knows the login can still use it.",
  when: "`people.left` of the configuration has a user id, a name to log in with, an e-mail address or an employee id of the person. The user of PureCloud is active, or that of Odin is live, as both-01 defines it. Of matched users, one on the list is enough for both. Case does not count.",
  guards: [
    "The user of PureCloud is not active, and that of Odin is shut off or can use nothing.",
    "A name that only resembles that of a leaver.",
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
  keepOdin: { entry: odinEntry, ways, shut: shutOff },
  keepPureCloud: { entry: pureCloudEntry, state },
  check: ({ odin, purecloud }) =>
    verdictOf(
      allOf(
        anyOf(isListed(odin.entry), isListed(purecloud.entry)),
        anyOf(isLive(odin), isActive(purecloud.state)),
      ),
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
