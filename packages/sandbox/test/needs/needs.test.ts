import type { ContextPart, OdinRecord, PureCloudRecord } from "@rollcall/audit";
import { DEFAULT_CONFIG, Judge, type Needed, RULES, type Rule, sectionsFor, usersIn } from "@rollcall/audit/rules";
import { counts } from "@rollcall/config/counts";
import { beforeAll, describe, expect, test } from "vitest";
import { type AnyRecord, audited } from "./audited.js";
import { DISTRIBUTIONS, ledByDeleted, swapped, swappedContext, troubled, withoutNumbers } from "./troubled.js";

/** What a rule says, by user. */
type Verdicts = ReadonlyMap<string, string>;

/** Estates as they were read, and as they may be. */
let estates: readonly Estate[];
/** The same ways of a larger organisation, and more of them. Each is judged when it is first needed. */
let spares: readonly (() => Estate)[];

interface Estate {
  readonly records: readonly AnyRecord[];
  readonly context: readonly ContextPart[];
  readonly now: Date;
  /** What each rule says of it. */
  readonly whole: ReadonlyMap<string, Verdicts>;
}

/** The domains of the organisation. */
let trustedDomains: readonly string[] = [];

/** Who has left, as HR writes it. Some are known by their address, others by their number. */
let left: readonly { readonly email?: string; readonly employeeNumber?: string }[] = [];

function leaversIn(records: readonly AnyRecord[]): typeof left {
  return records.flatMap((record, at): typeof left => {
    if (at % 7 > 0) return [];
    const section = record.platform === "odin" ? record.sections.user : record.sections.employerInfo;
    const { emailAddress, employeeId } = (section?.status === "ok" ? section.data : {}) as Record<string, unknown>;
    if (typeof emailAddress === "string") return [{ email: emailAddress }];
    return typeof employeeId === "string" ? [{ employeeNumber: employeeId }] : [];
  });
}

beforeAll(async () => {
  const { records, context, now, domains } = await audited({ users: counts.neededPeople, seed: 5 });
  trustedDomains = domains;
  const many = await audited({ users: 400, seed: 5 });
  left = [records, many.records].flatMap(leaversIn);
  const estateOf = (one: Pick<Estate, "records" | "context">): Estate => ({
    ...{ ...one, now },
    whole: judged(RULES, { ...one, now }),
  });
  estates = changed(records, context).map(estateOf);
  const ways = changed(many.records, many.context).map((way) => () => way);
  const more = Array.from({ length: DISTRIBUTIONS - 1 }, (_, at) => () => troubled(many.records, at + 1));
  const others = [() => ledByDeleted(many.records, many.context), ...more].map((make) => () => ({
    records: make(),
    context: many.context,
  }));
  spares = [...ways, ...others].map((make) => {
    let known: Estate | undefined;
    return () => {
      known ??= estateOf(make());
      return known;
    };
  });
});

/** What was read of an organisation, and four ways in which it may be. */
const changed = (records: Estate["records"], context: Estate["context"]) => [
  ...[records, troubled(records, 0), withoutNumbers(records)].map((some) => ({ records: some, context })),
  ...(["Redirecting", "CallMeNow"] as const).map((direction) => ({
    records: swapped(records, direction),
    context: swappedContext(context, direction),
  })),
];

function judged(rules: readonly Rule[], { records, context, now }: Omit<Estate, "whole">) {
  const verdicts = new Map<string, Map<string, string>>(rules.map(({ id }) => [id, new Map()]));
  const judge = new Judge({
    rules,
    config: { ...DEFAULT_CONFIG, trustedDomains, people: { ...DEFAULT_CONFIG.people, left } },
    asOf: now,
    onVerdict: ({ id }, subject, verdict) => {
      const severity = verdict.outcome === "found" ? verdict.severity : undefined;
      const who = usersIn(subject).map(({ scope, userId }) => `${scope} ${userId}`);
      verdicts.get(id)?.set(who.join(" "), `${verdict.outcome} ${severity}`);
    },
  });
  for (const part of context) judge.part(part);
  for (const record of records) judge.record(record);
  judge.finish();
  return verdicts;
}

type Profile = OdinRecord["sections"]["user"];

const linesKnown = new WeakMap<Profile, boolean>();

/** Whether a profile shows no device, no number and no address. Estates share profiles, and each is asked hundreds of times. */
function isWithoutLine({ sections: { user } }: OdinRecord): boolean {
  const isWithout = linesKnown.get(user) ?? showsNoLine(user);
  linesKnown.set(user, isWithout);
  return isWithout;
}

function showsNoLine(user: Profile): boolean {
  if (user.status !== "ok") return true;
  const { endpointType, phoneNumber, extension, emailAddress } = { ...user.data } as Record<string, unknown>;
  return endpointType === "none" && [phoneNumber, extension, emailAddress].every((one) => !one);
}

/** An estate with only what an audit reads for rules. */
function cut(estate: Estate, { odin, purecloud }: Needed): Omit<Estate, "whole"> {
  const read = (record: AnyRecord): readonly string[] => {
    if (record.platform === "purecloud") return purecloud.sections;
    return [...odin.sections, ...(isWithoutLine(record) ? odin.when.withoutLine : [])];
  };
  const parts: Readonly<Record<string, readonly string[]>> = { odin: odin.context, purecloud: purecloud.context };
  return {
    ...estate,
    records: estate.records.map((record) => without(record, (name) => !read(record).includes(name))),
    context: estate.context.filter(({ platform, part }) => parts[platform]?.includes(part)),
  };
}

/** A record without some sections. What a user inherits comes and goes with the user's own plan. */
function without(record: AnyRecord, isGone: (section: string) => boolean): AnyRecord {
  const left = Object.entries(record.sections).filter(
    ([name]) => !isGone(name.replace("inherited.", "outgoingCallingPlans.")),
  );
  return { ...record, sections: Object.fromEntries(left) } as OdinRecord | PureCloudRecord;
}

type JudgingRule = Exclude<Rule, { readonly platform: "chain" }>;

/** A chain reads verdicts only, and needs what its parts need. */
const JUDGING = RULES.filter((rule): rule is JudgingRule => rule.platform !== "chain");

const readsNumbers = ({ needs }: JudgingRule): boolean =>
  "sections" in needs ? needs.numbers === true : needs.odin.numbers === true || needs.purecloud.numbers === true;

const platformsOf = ({ platform }: JudgingRule): readonly AnyRecord["platform"][] =>
  platform === "both" ? ["odin", "purecloud"] : [platform];

/** Those of five estates that differ for some rules. */
function estatesFor(rules: readonly JudgingRule[]): readonly Estate[] {
  // Only numbers change on PureCloud.
  const isChanged = rules.some((rule) => readsNumbers(rule) || platformsOf(rule).includes("odin"));
  return (isChanged ? estates : estates.slice(0, 1)).map((estate) => readBy(rules, estate));
}

/** An estate with the users whom some rules may read. */
function readBy(rules: readonly JudgingRule[], estate: Estate): Estate {
  if (rules.some(readsNumbers)) return estate;
  const platforms = new Set(rules.flatMap(platformsOf));
  return { ...estate, records: estate.records.filter(({ platform }) => platforms.has(platform)) };
}

/** Users of whom two judgements say different things. */
function differing(one: Verdicts = new Map(), other: Verdicts = new Map()): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((id) => one.get(id) !== other.get(id));
}

/** What rules declare although no verdict in these estates depends on it, each with the reason. */
const IDLE: readonly (readonly [needs: RegExp, because: string])[] = [
  [
    / context\.outgoingCallingPlans\.outgoingCallingPlan(Originating|Redirecting)$/,
    "the record has the row in force, from the same call",
  ],
  [/^both-\d+ utilities\.alternateUserId$/, "everybody is matched by another key than the login too"],
  [/^both-(01|02|21) registration$/, "whoever is registered has a device too"],
  [/^both-(05|10) context\.numbers$/, "the users' own numbers are all that people forward to"],
  [/^purecloud-21 station$/, "whoever has a station has a number or an extension too"],
];

const keyOf = (rule: JudgingRule) => JSON.stringify([sectionsFor([rule]), platformsOf(rule), readsNumbers(rule)]);

const known = new Map<string, readonly Record<"whole" | "own", Estate["whole"]>[]>();

/**
 * What rules say of whole estates, and of what these rules need alone. Rules that need the same are judged together, because
 * each judgement reads all users again.
 */
function judgedApart(rule: JudgingRule) {
  const key = keyOf(rule);
  const alike = JUDGING.filter((other) => keyOf(other) === key);
  const found =
    known.get(key) ??
    estatesFor(alike).map((estate) => ({ whole: estate.whole, own: judged(alike, cut(estate, sectionsFor(alike))) }));
  known.set(key, found);
  return found;
}

describe("what a rule needs", () => {
  test.each(JUDGING)("$id: is enough", (rule) => {
    for (const { whole, own } of judgedApart(rule)) {
      expect(whole.get(rule.id)?.size).toBeGreaterThan(0);
      expect(differing(whole.get(rule.id), own.get(rule.id))).toEqual([]);
    }
  });

  test("is no more than enough", () => {
    const isKnown = (one: string) => IDLE.some(([known]) => known.test(one));
    const idle = [...needs()].flatMap(([need, { rules, apply }]) => {
      let left: readonly JudgingRule[] = rules.filter(({ id }) => !isKnown(`${id} ${need}`));
      for (const estateOf of [...estates.map((estate) => () => estate), ...spares]) {
        if (left.length === 0) return [];
        const estate = readBy(left, estateOf());
        const less = judged(left, apply(estate));
        left = left.filter(({ id }) => differing(estate.whole.get(id), less.get(id)).length === 0);
      }
      return left.map(({ id }) => `${id} ${need}`);
    });
    expect(idle).toEqual([]);
  });
});

interface Need {
  readonly rules: JudgingRule[];
  /** Takes it from an estate. */
  readonly apply: (estate: Estate) => Estate;
}

/** Each section and part that rules need. Profiles are always read. */
function needs(): ReadonlyMap<string, Need> {
  const found = new Map<string, Need>();
  const add = (need: string, rule: JudgingRule, apply: Need["apply"]) => {
    const known = found.get(need) ?? { rules: [], apply };
    known.rules.push(rule);
    found.set(need, known);
  };
  for (const rule of JUDGING) {
    const { odin, purecloud } = sectionsFor([rule]);
    for (const name of [...odin.sections, ...purecloud.sections]) {
      if (name === "user" || name === "profile") continue;
      add(name, rule, (estate) => ({
        ...estate,
        records: estate.records.map((record) => without(record, (one) => one === name)),
      }));
    }
    for (const name of odin.when.withoutLine) {
      add(`${name}, without a line`, rule, (estate) => ({
        ...estate,
        records: estate.records.map((record) =>
          record.platform === "odin" && isWithoutLine(record) ? without(record, (one) => one === name) : record,
        ),
      }));
    }
    for (const name of [...odin.context, ...purecloud.context]) {
      add(`context.${name}`, rule, (estate) => ({
        ...estate,
        context: estate.context.filter(({ part }) => part !== name),
      }));
    }
  }
  return found;
}
