import { whyUnknown } from "../../record/fact.js";
import { CALL_CLASSES } from "../../record/odin/call-classes.js";
import type { OdinCode } from "../../record/odin/codes.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { OdinPlans } from "../../record/odin/plans.js";
import { runOf } from "../../record/odin/same-code.js";
import { controlsOf } from "../engine/controls.js";
import { later, odinRule } from "../engine/rule.js";
import { allOf, anyIn, anyOf, not, type Truth, truthOf, unsure } from "../engine/truth.js";
import { clear, type Evidence, found, notEvaluated, verdictOf } from "../engine/verdict.js";
import {
  anyPattern,
  anyPermitted,
  changePlan,
  classEvidence,
  classesWith,
  IN_FORCE,
  needsPlans,
  UNREAD_PLAN,
} from "./plan-words.js";

const SECTION = "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode";
const PATH = `${SECTION}.codes`;

const codesOf = ({ codes }: OdinPlans): readonly OdinCode[] => (codes.known && codes.value) || [];

const UNMARKED = "a code was read without the numbers that it may repeat, or by an older release";

const NEW_CODE = {
  words: "Delete the code, and add one of six digits or more without a pattern.",
  request: {
    method: "POST",
    path: "/api/v2/users/calling-plans/outgoing/authorization-codes/codes",
    body: { userId: "{userId}", code: "{newCode}", description: "{description}" },
  },
} as const;

export const weakCode = odinRule({
  id: "odin-11",
  title: "An authorization code can be guessed",
  severity: "medium",
  category: "fraud",
  why: "Anyone who guesses the code dials what the plan closes, from any telephone of the user.",
  when: "One of the user's own authorization codes is weak, in force or not. A code is weak if it has at most four digits, or all digits alike. It is weak if each digit is one more than the last, or each is one less (0 comes after 9). It is weak if it equals its description, or the user's extension, or the user's number with or without the code of the country.",
  guards: [
    "A longer code without such a pattern, even if its description has digits.",
    "Codes of the group do not count.",
  ],
  unknown: "The codes are masked, and have no `weak` next to them. Or the user's extension and number were not read.",
  remedy: NEW_CODE,
  controls: controlsOf("odin-11"),
  needs: { sections: ["user", SECTION] },
  look({ user: { plans } }) {
    const truth = truthOf(plans.codes, (codes) => anyIn(codes ?? [], isWeak));
    const all = codesOf(plans);
    const weak = all.filter((code) => code.weak).length;
    // Which code is weak, and why, would help a guesser.
    return verdictOf(truth, all.length === 0 ? [] : [{ path: PATH, value: `${weak} of ${all.length} weak` }]);
  },
});

const isWeak = ({ weak }: OdinCode): Truth => weak ?? unsure(UNMARKED);

export const idleCode = odinRule({
  id: "odin-12",
  title: "Authorization codes are required and missing, or nothing requires them",
  severity: "medium",
  category: "hygiene",
  why: "Without a code the user cannot dial these calls. A code that nothing requires is forgotten, and still works.",
  when: `A code is required if a class of the Originating plan in force is \`Authorization Code Required\`. So it is if a pattern of the Originating digit plan or pinhole digit plan in force is. Found if one is required and neither the user nor the group has a code. Found too if the user has own codes and none is required. The group's codes are those of the row of the user's department, or else of the row without a department. ${IN_FORCE}`,
  guards: [
    "The group has codes, and the user has none.",
    "The group has codes, and nothing requires one.",
    "Only a pattern requires the code, and the user has one.",
  ],
  unknown: `${UNREAD_PLAN} Or a code is required, the user has none, and the group's codes were not read.`,
  remedy: {
    words: "Add a code, or change the class to Allow or Disallow. Delete codes that nothing requires.",
    request: changePlan("originating", { userPermissions: { "{class}": "Disallow" } }),
  },
  controls: controlsOf("odin-12"),
  needs: needsPlans("originating", "digitOriginating", "pinholeOriginating", "codes"),
  look({ user: { plans } }) {
    const required = isCodeRequired(plans);
    const own = truthOf(plans.codes, (codes) => (codes ?? []).length > 0);
    const groups = truthOf(plans.groupCodes, (count) => (count ?? 0) > 0);
    const isMissing = allOf(required, not(own), not(groups));
    const isIdle = allOf(own, not(required));
    return verdictOf(anyOf(isMissing, isIdle), codeEvidence(plans));
  },
});

const REQUIRED = "Authorization Code Required";

/** Whether anything that is in force asks for a code. */
const isCodeRequired = ({ originating, digitOriginating, pinholeOriginating }: OdinPlans): Truth =>
  anyOf(
    anyPermitted(originating, CALL_CLASSES, REQUIRED),
    anyPattern(digitOriginating, REQUIRED),
    anyPattern(pinholeOriginating, REQUIRED),
  );

function codeEvidence(plans: OdinPlans): Evidence[] {
  const { originating, codes, groupCodes } = plans;
  const count = (value: number): Evidence["value"] => `${value} ${value === 1 ? "code" : "codes"}`;
  return [
    ...classEvidence("originating", originating, classesWith(originating, CALL_CLASSES, REQUIRED)),
    ...(codes.known ? [{ path: PATH, value: count(codes.value?.length ?? 0) }] : []),
    ...(groupCodes.known
      ? [{ path: `context.${SECTION}.departments.codes`, value: count(groupCodes.value ?? 0), of: "group" as const }]
      : []),
  ];
}

/** Who has a code. */
interface Holders {
  /** The first of their ids in the order of text. */
  readonly first: string[];
  count: number;
}

/** Who has which code, by the token of the code, and which runs read codes. */
interface Known {
  readonly byCode: Map<string, Holders>;
  readonly runs: Set<string>;
  /** Whether there are codes that nobody can compare. */
  isUnmarked: boolean;
}

interface Codes {
  readonly userId: string;
  readonly tokens: readonly string[];
  /** Whether a code of the user can be compared with none. */
  readonly isUnsure: boolean;
}

/** How many other users are named. */
const MOST = 5;

export const sharedCode = odinRule<Codes, Known>({
  id: "odin-31",
  title: "Several users have one authorization code",
  severity: "medium",
  category: "fraud",
  why: "Nobody can say who made a call. A person who leaves takes the code of the others along.",
  when: "One of the user's own authorization codes equals an own code of another user of the audit, of any group. Neither is weak in the words of odin-11. The evidence names other users, never the code.",
  guards: [
    "Codes with equal descriptions that differ.",
    "Weak codes. They are odin-11, because many people choose the same.",
  ],
  unknown:
    "Codes can be compared only if one run of the audit read them all. After an audit that was resumed or merged, users of whom no equal code was seen are not evaluated.",
  remedy: NEW_CODE,
  controls: controlsOf("odin-31"),
  needs: { sections: ["user", SECTION] },
  compares: true,
  survey: () => ({ byCode: new Map(), runs: new Set(), isUnmarked: false }),
  count({ user, survey }) {
    const tokens = new Set<string>();
    for (const { same, weak } of codesOf(user.plans)) {
      if (weak === true) continue;
      if (same === null) survey.isUnmarked = true;
      else tokens.add(same);
    }
    for (const token of tokens) addHolder(survey, token, user.userId);
  },
  uncounted: ({ user }) => whyUnknown(user.plans.codes),
  look({ user }) {
    const { codes } = user.plans;
    if (!codes.known) return notEvaluated([codes.because]);
    const strong = (codes.value ?? []).filter(({ weak }) => weak !== true);
    return strong.length === 0 ? clear() : later(keptOf(user, strong));
  },
  check({ userId, tokens, isUnsure }, { survey }) {
    const holders = tokens.flatMap((token) => survey.byCode.get(token) ?? []);
    if (holders.some(({ count }) => count > 1)) return found([{ path: PATH, value: othersIn(holders, userId) }]);
    const isSure = !isUnsure && survey.runs.size <= 1 && !survey.isUnmarked;
    return isSure ? clear() : notEvaluated(["several runs read the codes, so not all can be compared"]);
  },
});

function addHolder({ byCode, runs }: Known, token: string, userId: string): void {
  runs.add(runOf(token));
  const holders = byCode.get(token) ?? { first: [], count: 0 };
  byCode.set(token, holders);
  holders.count += 1;
  // One more than is named, because the user is among them.
  holders.first.push(userId);
  holders.first.sort();
  holders.first.length = Math.min(holders.first.length, MOST + 1);
}

function othersIn(holders: readonly Holders[], userId: string): readonly string[] {
  const others = [...new Set(holders.flatMap(({ first }) => first))].filter((id) => id !== userId).sort();
  const isMore = others.length > MOST || holders.some(({ count }) => count > MOST + 1);
  return isMore ? [...others.slice(0, MOST), "and more"] : others;
}

function keptOf({ userId }: CleanOdinUser, codes: readonly OdinCode[]): Codes {
  const tokens = codes.flatMap(({ same, weak }) => (same === null || weak === null ? [] : [same]));
  return { userId, tokens, isUnsure: tokens.length < codes.length };
}
