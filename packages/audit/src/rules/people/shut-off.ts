import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { personRule } from "../engine/rule.js";
import { allOf, anyOf, isUnsure, not, type Truth, truthOf, unsure } from "../engine/truth.js";
import { type Evidence, verdictOf } from "../engine/verdict.js";
import { isUnknown, shown, type Trait, traitOf } from "./kept.js";

const INTERCEPT = 'serviceSettings["Intercept User"]';

const is = (value: string | null, word: string): Truth =>
  value === null ? unsure("serviceSettings: those of Intercept User are not whole") : value === word;

/** Whether Intercept lets no call in or out, and reroutes none. */
export const shutOff = ({ user }: { readonly user: CleanOdinUser }): Truth =>
  truthOf(user.intercept, (intercept) => {
    if (intercept === null) return false;
    const { isOn, reroutes, inbound, outbound } = intercept;
    const on = isOn ?? unsure("serviceSettings: those of Intercept User do not say whether it is on");
    return allOf(on, is(inbound, "Intercept All"), is(outbound, "Block All"), reroutes !== true);
  });

/** What a user of Odin can still use, each with its bit. */
const WAYS = ["a number", "a device", "a registration", "a login"] as const;

/** The bits of {@link WAYS}. None if the user can use nothing. */
export function ways({ user }: { readonly user: CleanOdinUser }): Trait<number> {
  const truths = [
    truthOf(user.phoneNumber, (number) => number !== null),
    truthOf(user.endpoint, (endpoint) => endpoint !== null && endpoint.type !== "none"),
    truthOf(user.registrations, (registrations) => (registrations ?? []).length > 0),
    truthOf(user.passwordExpiry, (expiry) => expiry !== null && (expiry.kind === "never" || expiry.days >= 0)),
  ];
  const bits = truths.reduce((sum: number, truth, at) => (truth === true ? sum | (1 << at) : sum), 0);
  const any = anyOf(...truths);
  return isUnsure(any) ? any : bits;
}

/** Whether a user of Odin can use the telephone or log in, and is not shut off. */
export const isLive = (odin: { readonly ways: Trait<number>; readonly shut: Truth }): Truth =>
  allOf(isUnknown(odin.ways) ? odin.ways : odin.ways !== null && odin.ways !== 0, not(odin.shut));

export const liveEvidence = ({ ways: bits, shut }: Parameters<typeof isLive>[0]): Evidence[] => [
  { path: "odin user", value: WAYS.filter((_, at) => ((shown(bits) ?? 0) & (1 << at)) !== 0) },
  { path: `odin ${INTERCEPT} shuts the user off`, value: isUnsure(shut) ? null : shut },
];

export const state = ({ user }: { readonly user: CleanPureCloudUser }): Trait<string> =>
  traitOf(user.state, (text) => text);

export const isActive = (text: Trait<string>): Truth => (isUnknown(text) ? text : text === "active");

const stateEvidence = (text: Trait<string>): Evidence => ({ path: "purecloud profile.state", value: shown(text) });

const SECTIONS = ["user", "registration", "serviceSettings", "assignedServices", "serviceAssignment"] as const;

const NEEDS = { odin: { sections: SECTIONS }, purecloud: { sections: ["profile"] } } as const;

export { SECTIONS as LIVE_SECTIONS, stateEvidence };

const shut = (words: string) => ({
  words,
  request: {
    method: "PUT",
    path: "/api/v2/users/services/settings",
    body: {
      userId: "{userId}",
      "Intercept User": { isActive: true, inboundCallMode: "Intercept All", outboundCallMode: "Block All" },
    },
  } as const,
});

export const leftButLive = personRule<{ ways: Trait<number>; shut: Truth }, { state: Trait<string> }>({
  id: "both-01",
  title: "Left on PureCloud, live on Odin",
  severity: "high",
  category: "access",
  why: "The person who left can still telephone at the organisation's cost, and listen to its voice mail.",
  when: "The state on PureCloud is not active, or the user there is deleted. On Odin the user is live: there is a number, a device, a registration, or a web password that has not expired. Intercept User does not shut the user off. It does so if it is on with `Intercept All` and `Block All`, and reroutes nothing.",
  guards: [
    "Intercept User shuts the user off.",
    "A user of Odin without number, device, registration and login.",
    "A deleted user of PureCloud whose e-mail address or number a live one has now.",
  ],
  unknown:
    "The settings of Intercept User were not read, or do not say all three values. Or nobody on PureCloud is matched, and its deleted users were not read.",
  remedy: shut("Shut the user off by Intercept, or reset the user on Odin."),
  controls: controlsOf("both-01"),
  everybody: true,
  needs: { ...NEEDS, purecloud: { ...NEEDS.purecloud, context: ["deletedUsers"] } },
  keepOdin: { ways, shut: shutOff },
  keepPureCloud: { state },
  check: ({ odin, purecloud }) =>
    verdictOf(allOf(not(isActive(purecloud.state)), isLive(odin)), [
      stateEvidence(purecloud.state),
      ...liveEvidence(odin),
    ]),
  checkDeleted: (odin) =>
    verdictOf(allOf(odin.deleted, isLive(odin)), [
      stateEvidence(isUnsure(odin.deleted) ? odin.deleted : "deleted"),
      ...liveEvidence(odin),
    ]),
});

export const shutOffButLive = personRule<{ ways: Trait<number>; shut: Truth }, { state: Trait<string> }>({
  id: "both-02",
  title: "Shut off on Odin, live on PureCloud",
  severity: "medium",
  category: "hygiene",
  why: "Either the person left and keeps access to PureCloud, or still works and cannot be called.",
  when: "Intercept User on Odin is on with `Intercept All` and `Block All`, and reroutes nothing. The state on PureCloud is active.",
  guards: ["Intercept User is on, but lets calls in or out.", "Both platforms have shut the person off."],
  unknown: "The settings of Intercept User were not read, or do not say all three values.",
  remedy: {
    words: "Ask whether the person has left. If so, deactivate the user on PureCloud. If not, switch Intercept off.",
    request: { method: "PATCH", path: "/api/v2/users/{userId}", body: { state: "inactive", version: "{version}" } },
    permission: "directory:user:edit",
  },
  controls: controlsOf("both-02"),
  everybody: true,
  needs: NEEDS,
  keepOdin: { ways, shut: shutOff },
  keepPureCloud: { state },
  check: ({ odin, purecloud }) =>
    verdictOf(allOf(odin.shut, isActive(purecloud.state)), [
      stateEvidence(purecloud.state),
      { path: `odin ${INTERCEPT}`, value: ["Intercept All", "Block All"] },
    ]),
});
