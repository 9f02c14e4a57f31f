import { SAME } from "../../people/same.js";
import { controlsOf } from "../engine/controls.js";
import { type Everybody, personRule } from "../engine/rule.js";
import type { Truth } from "../engine/truth.js";
import { type Evidence, verdictOf } from "../engine/verdict.js";
import { optionsOf } from "./differences.js";
import { type Compact, isUnknown, listed, ofBoth, type Trait } from "./kept.js";
import {
  type Extensions,
  extensionText,
  type Numbers,
  numberText,
  odinExtension,
  odinNumber,
  pureCloudExtensions,
  pureCloudNumbers,
} from "./lines.js";

/** Values that several users of PureCloud have. */
type Shared = ReadonlySet<number>;

interface Kept {
  readonly own: Trait<Compact<number>>;
}

function sharedIn({ purecloud }: Everybody<Kept, Kept>): Shared {
  const [seen, shared] = [new Set<number>(), new Set<number>()];
  for (const { own } of purecloud()) {
    if (own === null || isUnknown(own)) continue;
    for (const value of typeof own === "number" ? [own] : new Set(own)) (seen.has(value) ? shared : seen).add(value);
  }
  return shared;
}

/** Whether both have a value, and none of PureCloud's is like that on Odin. Values that others have too do not count. */
const differ = (odin: Kept, purecloud: Kept, shared: Shared, isSame: (one: number, other: number) => boolean): Truth =>
  ofBoth(odin.own, purecloud.own, (one, other) => {
    // Most people have one of each, and the same.
    if (one === other) return false;
    const [those, all] = [listed(one), listed(other)];
    return (
      all.some((value) => !shared.has(value)) && !all.some((value) => those.some((wanted) => isSame(wanted, value)))
    );
  });

const evidenceOf = (path: string, { own }: Kept, text: (value: number) => string): Evidence[] =>
  own === null || isUnknown(own) ? [] : [{ path, value: listed(own).map(text) }];

const SECTIONS = { odin: { sections: ["user"] }, purecloud: { sections: ["profile"] } } as const;

export const differentNumbers = personRule<{ own: Numbers }, { own: Numbers }, Shared>({
  id: "both-03",
  title: "The telephone numbers differ",
  severity: "medium",
  category: "hygiene",
  why: "Callers who look the person up on one platform reach another line, or nobody.",
  when: "Both users have a number, and no telephone number of PureCloud is that of Odin in E.164. On PureCloud, contacts with `mediaType` PHONE count, except the types MAIN, HOME, MOBILE and OTHER.",
  guards: [
    "The same number in another form.",
    "A number at home, or a main number.",
    "Each number of the user on PureCloud is another user's too, which is purecloud-19.",
  ],
  unknown: "A number cannot be written in E.164, because its country is not known.",
  remedy: {
    words: "Find out which number is right, and correct the wrong one.",
    request: {
      method: "PATCH",
      path: "/api/v2/users/{userId}",
      body: { addresses: ["{address}"], version: "{version}" },
    },
    permission: "directory:user:edit",
  },
  controls: controlsOf("both-03"),
  needs: SECTIONS,
  keepOdin: { own: odinNumber },
  keepPureCloud: { own: pureCloudNumbers },
  survey: sharedIn,
  check: ({ odin, purecloud }, { survey }) =>
    verdictOf(
      differ(odin, purecloud, survey, (one, other) => one === other),
      [
        ...evidenceOf("odin user.phoneNumber", odin, numberText),
        ...evidenceOf("purecloud profile.addresses.address", purecloud, numberText),
      ],
    ),
});

export const differentExtensions = personRule<{ own: Extensions }, { own: Extensions }, Shared>({
  id: "both-04",
  title: "The extensions differ",
  severity: "low",
  category: "hygiene",
  why: "Colleagues who dial the extension that one platform shows reach somebody else, or nobody.",
  when: "Both users have an extension, and none of PureCloud is that of Odin. On PureCloud, the contacts of both-03 count. Leading zeros do not count, nor does a prefix of a site. With a prefix, one extension ends with the other, zeros included. The digits before are one of `people.extensionPrefixes`. Without those, any one or two digits are a prefix.",
  guards: [
    "The same extension without its leading zeros, or with the prefix of a site.",
    "Each extension of the user on PureCloud is another user's too, which is purecloud-19.",
  ],
  remedy: {
    words: "Find out which extension is right, and correct the wrong one.",
    request: {
      method: "PATCH",
      path: "/api/v2/users/{userId}",
      body: { addresses: ["{address}"], version: "{version}" },
    },
    permission: "directory:user:edit",
  },
  controls: controlsOf("both-04"),
  needs: SECTIONS,
  keepOdin: { own: odinExtension },
  keepPureCloud: { own: pureCloudExtensions },
  survey: sharedIn,
  check({ odin, purecloud }, { survey, config }) {
    const isSame = (one: number, other: number) =>
      SAME.extension(extensionText(one), extensionText(other), optionsOf(config)) === true;
    return verdictOf(differ(odin, purecloud, survey, isSame), [
      ...evidenceOf("odin user.extension", odin, extensionText),
      ...evidenceOf("purecloud profile.addresses.extension", purecloud, extensionText),
    ]);
  },
});
