import type { OdinContextPart, PureCloudContextPart } from "../../record/context.js";
import type { OdinSectionName } from "../../record/odin/record.js";
import type { PureCloudAccess, PureCloudSectionName } from "../../record/purecloud/record.js";
import type { OdinRule, PersonRule, PureCloudRule, Rule } from "./rule.js";
import { notEvaluated } from "./verdict.js";

/** What rules need of Odin. These are options of `auditOdinGroup`, and of its cost. */
export interface OdinNeeded {
  readonly sections: readonly OdinSectionName[];
  readonly when: { readonly withoutLine: readonly OdinSectionName[] };
  readonly context: readonly OdinContextPart[];
}

/** What rules need of PureCloud. These are options of `auditPureCloudUsers`, and of its cost. */
export interface PureCloudNeeded {
  readonly sections: readonly PureCloudSectionName[];
  readonly when: { readonly administrator: readonly PureCloudAccess[] };
  readonly context: readonly PureCloudContextPart[];
}

/** What rules need of both platforms. */
export interface Needed {
  readonly odin: OdinNeeded;
  readonly purecloud: PureCloudNeeded;
}

/** These say whether rules judge a user of Odin whose profile shows no line. */
const OF_SUBJECTS = [
  "assignedServices",
  "serviceAssignment",
  "serviceSettings",
  "utilities.alternateUserId",
  "registration",
] as const satisfies readonly OdinSectionName[];

/** The keys of people, in addition to the profiles. A user of Odin whose keys were not read would look missing on PureCloud. */
const OF_MATCHING = ["serviceSettings", "utilities.alternateUserId"] as const satisfies readonly OdinSectionName[];

/**
 * The sections and parts of the context that rules need, each once. Listings and profiles are always among them. A chain needs what
 * its parts need, so they must be among the rules.
 *
 * @example
 * const needed = sectionsFor(RULES.filter(({ id }) => id === "odin-06"));
 * auditOdinGroup(odin, { ...group, ...needed.odin });
 */
export function sectionsFor(rules: readonly Rule[]): Needed {
  const people = rules.filter((rule): rule is PersonRule => rule.platform === "both");
  const odin = [...rules.filter(isOdin), ...people].map((rule) => (isOdin(rule) ? rule.needs : rule.needs.odin));
  const purecloud = [...rules.filter(isPureCloud), ...people].map((rule) =>
    isPureCloud(rule) ? rule.needs : rule.needs.purecloud,
  );
  const hasNumbers = [...odin, ...purecloud].some(({ numbers }) => numbers);
  const ofOdin = [...rules.filter(isOdin), ...people.filter(({ check, checkOdin }) => check ?? checkOdin)];
  const hasSubjects = ofOdin.some(({ everybody }) => !everybody);
  return {
    odin: {
      sections: each(["user", ...(people.length > 0 ? OF_MATCHING : [])], odin, ({ sections }) => sections),
      when: { withoutLine: hasSubjects ? OF_SUBJECTS : [] },
      context: each(hasNumbers ? ["numbers"] : [], odin, ({ context }) => context),
    },
    purecloud: {
      sections: each(["profile"], purecloud, ({ sections }) => sections),
      when: { administrator: each([], purecloud, ({ when }) => when?.administrator) },
      context: each([], purecloud, ({ context }) => context),
    },
  };
}

const isOdin = (rule: Rule): rule is OdinRule => rule.platform === "odin";
const isPureCloud = (rule: Rule): rule is PureCloudRule => rule.platform === "purecloud";

function each<One, T extends string>(
  first: readonly T[],
  rules: readonly One[],
  of: (rule: One) => readonly T[] | undefined,
): readonly T[] {
  return [...new Set([...first, ...rules.flatMap((rule) => of(rule) ?? [])])];
}

/**
 * Rules for an audit that did not read everything. A rule that needs more than was read evaluates nobody, and says why. The
 * others are as they were.
 *
 * @param read what was read, for example what `sectionsFor` says of the rules that the audit was made for
 */
export function limitedTo(rules: readonly Rule[], read: Needed): readonly Rule[] {
  return rules.map((rule) => {
    const because = unreadOf(rule, read);
    return because.length === 0 ? rule : unevaluated(rule, because);
  });
}

/** What a rule needs, and nobody read, in words. */
function unreadOf(rule: Rule, { odin, purecloud }: Needed): readonly string[] {
  const own = sectionsFor([rule]);
  const lack = (needed: readonly string[], read: readonly string[]) => needed.filter((name) => !read.includes(name));
  const few = [...purecloud.when.administrator, ...purecloud.sections];
  const sections = [
    ...lack(own.odin.sections, odin.sections),
    ...lack(own.purecloud.sections, purecloud.sections),
    ...lack(own.purecloud.when.administrator, few),
  ];
  const parts = [...lack(own.odin.context, odin.context), ...lack(own.purecloud.context, purecloud.context)];
  return [
    ...sections.map((name) => `section ${name} was not read`),
    ...parts.map((part) => `context.${part} was not read`),
  ];
}

function unevaluated(rule: Rule, because: readonly string[]): Rule {
  // A chain reads only verdicts.
  if (rule.platform === "chain") return rule;
  if (rule.platform === "both") return { ...rule, unconfigured: () => because.join(", ") };
  const { survey: _, count: __, uncounted: ___, check: ____, ...facts } = rule;
  return { ...facts, look: () => notEvaluated(because) } as Rule;
}
