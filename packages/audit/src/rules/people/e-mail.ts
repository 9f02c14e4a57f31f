import { emailKey } from "../../people/keys/e-mail.js";
import { SAME } from "../../people/same.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { type Everybody, personRule } from "../engine/rule.js";
import { type Evidence, notEvaluated, verdictOf } from "../engine/verdict.js";
import type { World } from "../engine/world.js";
import { isUnknown, ofBoth, shown, type Trait, traitOf } from "./kept.js";

/** As the platform writes it. */
export const odinEmail = ({ user }: { readonly user: CleanOdinUser }): Trait<string> =>
  traitOf(user.emailAddress, (email) => email);

export const pureCloudEmail = ({ user }: { readonly user: CleanPureCloudUser }): Trait<string> =>
  traitOf(user.email, (email) => email);

interface Kept {
  readonly email: Trait<string>;
}

const keyOf = ({ email }: Kept): string | null => emailKey(shown(email));

export const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1).toLowerCase();

/** How many users of Odin have each e-mail that more than one has, and which people of both platforms. */
interface Holders {
  readonly all: number;
  readonly people: ReadonlySet<number>;
}

function sharedIn(everybody: Everybody<Kept, Kept>): ReadonlyMap<string, Holders> {
  const counts = new Map<string, number>();
  for (const user of everybody.odin()) {
    const key = keyOf(user);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shared = new Map<string, { all: number; people: Set<number> }>();
  for (const { odin, purecloud } of everybody.matched()) {
    const key = keyOf(odin) ?? "";
    const all = counts.get(key) ?? 0;
    if (all < 2) continue;
    const holders = shared.get(key) ?? { all, people: new Set<number>() };
    holders.people.add(purecloud.at);
    shared.set(key, holders);
  }
  return shared;
}

const evidenceOf = (odin: Kept, purecloud: Kept): Evidence[] => [
  { path: "odin user.emailAddress", value: shown(odin.email) },
  { path: "purecloud profile.email", value: shown(purecloud.email) },
];

const SECTIONS = { odin: { sections: ["user"] }, purecloud: { sections: ["profile"] } } as const;

const correct = (words: string) => ({
  words,
  request: { method: "PUT", path: "/api/v2/users", body: { userId: "{userId}", emailAddress: "{email}" } } as const,
});

export const sharedEmail = personRule<Kept, Kept, ReadonlyMap<string, Holders>>({
  id: "both-07",
  title: "One e-mail address, two people",
  severity: "medium",
  category: "hygiene",
  why: "Voice messages and notices for one person reach somebody else.",
  when: "Another user of Odin has the same e-mail address, and other keys match the two to different users of PureCloud. Case does not count.",
  guards: ["The second line of one person, which is matched with nobody else.", "Namesakes, whose addresses differ."],
  unknown: "It is not clear who is who, because several users share the address and nothing else tells them apart.",
  remedy: correct("Give each user of Odin the person's own address."),
  controls: controlsOf("both-07"),
  compares: true,
  needs: SECTIONS,
  keepOdin: { email: odinEmail },
  keepPureCloud: { email: pureCloudEmail },
  survey: sharedIn,
  check({ odin, purecloud }, { survey, partial }) {
    if (isUnknown(odin.email)) return notEvaluated(odin.email.because);
    const key = keyOf(odin);
    const isShared = (survey.get(key ?? "")?.people.size ?? 0) > 1;
    const evidence = evidenceOf(odin, purecloud);
    if (!isShared && key !== null && partial.length > 0) return notEvaluated(partial, evidence);
    return verdictOf(isShared, evidence);
  },
});

/** Whether the mail of the user goes to another organisation, as purecloud-27 says it. */
const isForeign = (email: string, { config }: World<unknown>): boolean => {
  const trusted = config.trustedDomains.map((domain) => domain.toLowerCase());
  return trusted.length > 0 && !trusted.includes(domainOf(email));
};

export const differentEmail = personRule<Kept, Kept, ReadonlyMap<string, Holders>>({
  id: "both-11",
  title: "The e-mail addresses differ",
  severity: "low",
  category: "hygiene",
  why: "Voice messages of one platform and notices of the other reach different mailboxes.",
  when: "Both users have an e-mail address, and they are not the same. Case and a tag behind a plus do not count.",
  guards: [
    "The same address with capitals, or with a tag.",
    "Several users of Odin have the address, which is both-07 if they are different people.",
    "The address on PureCloud is in none of `trustedDomains`, which is purecloud-27. Without `trustedDomains`, it is found here.",
  ],
  remedy: correct("Find out which address is right, and correct the wrong one."),
  controls: controlsOf("both-11"),
  needs: SECTIONS,
  keepOdin: { email: odinEmail },
  keepPureCloud: { email: pureCloudEmail },
  survey: sharedIn,
  check({ odin, purecloud }, world) {
    const isFoundElsewhere = (other: string) => world.survey.has(keyOf(odin) ?? "") || isForeign(other, world);
    const differs = ofBoth(
      odin.email,
      purecloud.email,
      (one, other) => SAME["e-mail"](one, other, {}) === false && !isFoundElsewhere(other),
    );
    return verdictOf(differs, evidenceOf(odin, purecloud));
  },
});
