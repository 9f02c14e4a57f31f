import { DEFAULT_CONFIG, type Finding, type JudgedRule, type Judgement, type Rule } from "@rollcall/audit/rules";
import { hasSubject, hasUser, type Members, type SplitBy } from "./members.js";

/** How a part is made. */
interface PartLook {
  readonly by: SplitBy;
  /** Hides others in a finding. */
  readonly hide: (finding: Finding) => Finding;
}

/** What the rules say of a part of an audit. */
export function judgementOfPart(judgement: Judgement, members: Members, { by, hide }: PartLook): Judgement {
  const at = judgement.subjects.flatMap((subject, index) => (hasUser(members, subject) ? [index] : []));
  const places = new Map(at.map((before, now) => [before, now]));
  const pick = <T>(all: readonly T[]): T[] => at.flatMap((index) => all.slice(index, index + 1));
  const findings = judgement.findings.filter(({ subject }) => hasSubject(members, subject)).map(hide);
  const notEvaluatedByRecord = pick(judgement.notEvaluatedByRecord);
  const isOwnScope = ({ scope }: { readonly scope: string }) => by === "group" && scope === members.name;
  const subjects = pick(judgement.subjects);
  const counted = { subjects, findings, notEvaluatedByRecord, people: members.people.length };
  return {
    ...judgement,
    config: withoutNames(judgement.config),
    findings,
    rules: judgement.rules.map((rule) => ruleOfPart(rule, counted)),
    folds: judgement.folds.filter(isOwnScope),
    users: judgement.users.filter(({ subject }) => hasSubject(members, subject)),
    scopes: judgement.scopes.filter(isOwnScope),
    subjects,
    ...peopleOfPart(judgement, places),
    byRecord: pick(judgement.byRecord),
    notEvaluatedByRecord,
    unused: [],
    expired: [],
  };
}

/** Users have other numbers in a part. Those who are not in it are left out. */
function peopleOfPart(
  { people, former, differences }: Judgement,
  places: ReadonlyMap<number, number>,
): Pick<Judgement, "people" | "former" | "differences"> {
  const placeOf = (at: number) => places.get(at) ?? -1;
  const both = <T extends { readonly odin: number; readonly purecloud: number }>(pair: T): T[] => {
    const moved = { ...pair, odin: placeOf(pair.odin), purecloud: placeOf(pair.purecloud) };
    return moved.odin < 0 || moved.purecloud < 0 ? [] : [moved];
  };
  const some = (all: readonly number[]) => all.map(placeOf).filter((at) => at >= 0);
  const ambiguous = people.ambiguous.map(({ odin, purecloud, edges, sharers, ...rest }) => ({
    ...{ ...rest, odin: some(odin), purecloud: some(purecloud), edges: edges.flatMap(both) },
    sharers: { odin: some(sharers.odin), purecloud: some(sharers.purecloud) },
  }));
  const isMatched = people.matched.map((match) => both(match).length > 0);
  return {
    people: {
      ...people,
      matched: people.matched.flatMap(both),
      ambiguous: ambiguous.filter(({ odin, purecloud }) => odin.length + purecloud.length > 0),
      onlyOdin: some(people.onlyOdin),
      onlyPureCloud: some(people.onlyPureCloud),
      unread: new Map([...people.unread].flatMap(([at, why]) => (places.has(at) ? [[placeOf(at), why] as const] : []))),
      suggestions: people.suggestions.flatMap(both),
    },
    former: former.flatMap((one) => (places.has(one.odin) ? [{ ...one, odin: placeOf(one.odin) }] : [])),
    differences: differences.filter((_, at) => isMatched[at]),
  };
}

/** What the counts of a rule are made of. */
interface Counted extends Pick<Judgement, "subjects" | "findings" | "notEvaluatedByRecord"> {
  /** How many lines say who is who. */
  readonly people: number;
}

/** Users who were neither found nor left open were clear, or the rule does not judge them. */
function ruleOfPart({ rule, severity, because }: JudgedRule, counted: Counted): JudgedRule {
  const own = counted.findings.filter((finding) => finding.rule === rule.id);
  const notEvaluated = counted.notEvaluatedByRecord.filter((ids) => ids.includes(rule.id)).length;
  const all = judgedBy(rule, counted);
  return {
    ...{ rule, severity, found: own.length, suppressed: own.filter(({ suppressed }) => suppressed).length },
    ...{ clear: Math.max(0, all - own.length - notEvaluated), notEvaluated },
    because: notEvaluated > 0 || own.length === 0 ? because : [],
    scopes: [],
  };
}

function judgedBy(rule: Rule, { subjects, people }: Counted): number {
  const of = rule.platform === "chain" ? rule.of : rule.platform;
  return of === "both" ? people : subjects.filter(({ platform }) => platform === of).length;
}

/** A configuration names people of all groups, such as those who have left, and administrators. */
const withoutNames = (config: Judgement["config"]): Judgement["config"] => ({
  ...config,
  allow: { ...DEFAULT_CONFIG.allow, forwardTo: config.allow.forwardTo },
  people: DEFAULT_CONFIG.people,
  suppressions: [],
});
