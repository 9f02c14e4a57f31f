import { nameWords } from "../../people/keys/name.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { type Everybody, personRule } from "../engine/rule.js";
import { reasonsOf } from "../engine/sides.js";
import { allOf, anyIn, anyOf, isUnsure, not, type Truth, truthOf, unsure } from "../engine/truth.js";
import { verdictOf } from "../engine/verdict.js";
import type { PersonWorld } from "../engine/world.js";
import { domainOf, odinEmail, pureCloudEmail } from "./e-mail.js";
import { type Compact, isUnknown, listed, shown, type Trait } from "./kept.js";
import {
  type Extensions,
  extensionText,
  type Numbers,
  numberText,
  pureCloudExtensions,
  pureCloudNumbers,
} from "./lines.js";
import { shutOff } from "./shut-off.js";
import { isWebRtc } from "./stations.js";

const isThere = (trait: Trait<unknown>): Truth => (isUnknown(trait) ? trait : trait !== null);

/** Whether the whole of a platform was audited. Otherwise the counterpart may only be missing from the audit. */
function isWhole({ sides }: PersonWorld<unknown>, platform: "odin" | "purecloud"): Truth {
  const because = reasonsOf(platform, sides[platform]);
  return because.length === 0 || unsure(...because);
}

const hasDevice = ({ user }: { readonly user: CleanOdinUser }): Truth =>
  truthOf(user.endpoint, (endpoint) => endpoint !== null && endpoint.type !== "none");

/** The domains of those who are on both platforms. */
function domainsIn(everybody: Everybody<object, { readonly email: Trait<string> }>): ReadonlySet<string> {
  const domains = new Set<string>();
  for (const { purecloud } of everybody.matched()) {
    const email = shown(purecloud.email);
    if (email !== null) domains.add(domainOf(email));
  }
  return domains;
}

/** A person has two names. A line for a room or a purpose often has one, or digits. */
const isPersonal = (name: string | null): boolean => nameWords(name).length >= 2;

interface OdinKept {
  readonly email: Trait<string>;
  readonly device: Truth;
  readonly shut: Truth;
}

export const missingOnPureCloud = personRule<OdinKept, { email: Trait<string> }, ReadonlySet<string>>({
  id: "both-08",
  title: "Missing on PureCloud",
  severity: "low",
  category: "hygiene",
  why: "Colleagues on PureCloud cannot find or call the person. Or the person has left, and still has a telephone.",
  when: "A user of Odin has a device or trunk, a name of at least two words that are not digits, and an e-mail address of the organisation. No user of PureCloud is matched, and none shares a key. An address is the organisation's if its domain is one of `trustedDomains`. Without `trustedDomains`, a domain counts if somebody on both platforms has it on PureCloud.",
  guards: [
    "A room or a shared telephone, which has no e-mail address.",
    "A user without a device, which is odin-23.",
    "A user whom Intercept shuts off, as both-02 defines it, because the person has left.",
    "The second line of one person, because it shares an e-mail address or a number.",
    "A user whose counterpart PureCloud deleted, which is both-01.",
  ],
  unknown: "PureCloud was not audited as a whole, or its deleted users were not read.",
  remedy: {
    words: "Create the user on PureCloud. If the person has left, remove the user of Odin.",
    request: { method: "POST", path: "/api/v2/users", body: { name: "{name}", email: "{email}" } },
    permission: "directory:user:add",
  },
  controls: controlsOf("both-08"),
  needs: {
    odin: { sections: ["user", "serviceSettings", "assignedServices", "serviceAssignment"] },
    purecloud: { sections: ["profile"], context: ["deletedUsers"] },
  },
  keepOdin: { email: odinEmail, device: hasDevice, shut: shutOff },
  keepPureCloud: { email: pureCloudEmail },
  survey: domainsIn,
  checkOdin({ email, device, shut, name, deleted }, world) {
    const { config, survey } = world;
    const own =
      config.trustedDomains.length > 0 ? new Set(config.trustedDomains.map((one) => one.toLowerCase())) : survey;
    const isOwn: Truth = isUnknown(email) ? email : email !== null && own.has(domainOf(email));
    return verdictOf(allOf(isOwn, device, isPersonal(name), not(shut), isWhole(world, "purecloud"), not(deleted)), [
      { path: "user.emailAddress", value: shown(email) },
      { path: "a device or trunk", value: isUnsure(device) ? null : device },
    ]);
  },
});

/** Whether a telephone of the user is on a desk. One in a browser is not. */
const hasDeskPhone = ({ user }: { readonly user: CleanPureCloudUser }): Truth =>
  truthOf(user.stations, (stations) => {
    const all = stations ? [stations.effective, stations.associated, stations.default, stations.lastAssociated] : [];
    return anyIn(all, (station) => station !== null && not(isWebRtc(station)));
  });

interface PureCloudKept {
  readonly numbers: Numbers;
  readonly extensions: Extensions;
  readonly desk: Truth;
}

const texts = (trait: Trait<Compact<number>>, text: (value: number) => string): string[] =>
  trait === null || isUnknown(trait) ? [] : listed(trait).map(text);

export const missingOnOdin = personRule<object, PureCloudKept>({
  id: "both-09",
  title: "Missing on Odin",
  severity: "low",
  category: "hygiene",
  why: "The number or the telephone leads nowhere, or the person has another name on Odin.",
  when: "An active user of PureCloud has a number or an extension by a contact of both-03, and a station that is not WebRTC. The stations are the one in effect, the associated one, the default one and the last one. No user of Odin is matched, and none shares a key.",
  guards: ["A user without a number and an extension.", "A user whose only stations are WebRTC, or who has none."],
  unknown: "Odin was not audited as a whole.",
  remedy: {
    words: "Create the user on Odin, or remove the number and the extension from PureCloud.",
    request: { method: "POST", path: "/api/v2/users", body: { userId: "{userId}", lastName: "{lastName}" } },
  },
  controls: controlsOf("both-09"),
  needs: { odin: { sections: ["user"] }, purecloud: { sections: ["profile", "station"] } },
  keepOdin: {},
  keepPureCloud: { numbers: pureCloudNumbers, extensions: pureCloudExtensions, desk: hasDeskPhone },
  checkPureCloud({ numbers, extensions, desk }, world) {
    const hasLine = anyOf(isThere(numbers), isThere(extensions));
    return verdictOf(allOf(hasLine, desk, isWhole(world, "odin")), [
      { path: "profile.addresses.address", value: texts(numbers, numberText) },
      { path: "profile.addresses.extension", value: texts(extensions, extensionText) },
      { path: "station", value: "not WebRTC" },
    ]);
  },
});
