import type { Finding, Subject, UserSubject } from "./finding.js";
import { findingId } from "./finding.js";
import type { FoundBy, Judged, JudgedPerson, Working } from "./judged.js";
import type { JudgedPeople } from "./persons.js";
import type { ChainRule } from "./rule.js";
import { allOf, anyOf, isUnsure, type Truth, unsure } from "./truth.js";
import { clear, type Evidence, type Found, found, notEvaluated, type Verdict } from "./verdict.js";

type Note = (one: Judged | JudgedPerson, working: Working, verdict: Verdict) => void;

interface WorkingChain extends Working {
  readonly rule: ChainRule;
}

const isChain = (working: Working): working is WorkingChain => working.rule.platform === "chain";

/** Judges chains after all other rules. It uses their verdicts, so suppressions and severities change nothing. */
export function judgeChains(
  all: readonly Working[],
  judged: readonly Judged[],
  people: Pick<JudgedPeople, "people" | "pairs" | "former">,
  note: Note,
): void {
  const indices = new Map(all.map(({ rule, index }) => [rule.id, index]));
  for (const working of all.filter(isChain)) {
    const { of, parts } = working.rule;
    const off = parts.filter((any) => !any.some((id) => indices.has(id))).flat();
    if (off.length > 0) {
      working.tally.explain([`no rule judges ${off.join(" or ")}`]);
      continue;
    }
    const everybody =
      of === "both" ? [...people.pairs, ...people.former] : judged.filter(({ subject }) => subject.platform === of);
    for (const one of everybody) note(one, working, verdictOf(working.rule, one, indices));
    if (of === "both") for (const one of ambiguousIn(people, judged)) noteOpen(one, working, indices, note);
  }
}

/** The users of Odin who are ambiguous. Chains over both platforms have all parts but one there. */
const ambiguousIn = ({ people }: Pick<JudgedPeople, "people">, judged: readonly Judged[]): readonly Judged[] =>
  people.ambiguous.flatMap(({ odin }) => odin.map((at) => judged[at] as Judged));

/** Such a user is no person, so clear verdicts do not count. The others may be in danger. */
function noteOpen(one: Judged, working: WorkingChain, indices: ReadonlyMap<string, number>, note: Note): void {
  const verdict = verdictOf(working.rule, one, indices);
  if (verdict.outcome === "not evaluated") note(one, working, verdict);
}

/** Whether every rule judged the user or the person, and found nothing. Most are so, and no chain can hold. */
const isClean = (one: Judged | JudgedPerson): boolean =>
  one.found === undefined &&
  ("users" in one ? one.users : [one]).every((user) => user.found === undefined && user.unknown.isEmpty);

const CLEAR = clear();

function verdictOf(rule: ChainRule, one: Judged | JudgedPerson, indices: ReadonlyMap<string, number>): Verdict {
  if (isClean(one)) return CLEAR;
  const links: Link[] = [];
  const truth = allOf(
    ...rule.parts.map((any) =>
      anyOf(
        ...any.map((id) => {
          const link = linkOf(id, indices.get(id), one);
          if (link.found) links.push(link);
          return link.truth;
        }),
      ),
    ),
  );
  if (isUnsure(truth)) return notEvaluated(truth.because);
  if (!truth) return clear();
  const evidence = links.flatMap(({ found: by }) => by?.verdict.evidence ?? []);
  const numbers = links.flatMap(({ id, found: by }) => (LEADS.has(id) ? numbersIn(by?.verdict) : []));
  const where = numbers.length > 0 ? `${rule.where} to ${[...new Set(numbers)].join(", ")}` : rule.where;
  const { name } = one.subject;
  return found(evidence, {
    because: `${name ?? idOf(one.subject)} → ${rule.what} → ${where}`,
    parts: links.map(({ id }) => id),
  });
}

/** A part of a chain. */
interface Link {
  readonly id: string;
  readonly truth: Truth;
  readonly found?: FoundBy | undefined;
}

/** Rules whose evidence has the numbers to which calls go. */
const LEADS: ReadonlySet<string> = new Set(["odin-06", "odin-08", "odin-32", "odin-33", "odin-34"]);

const numbersIn = (verdict: Found | undefined): string[] =>
  (verdict?.evidence ?? []).flatMap(({ value }: Evidence) => (Array.isArray(value) ? [String(value[0])] : []));

const idOf = (subject: Subject): string => (subject.platform === "both" ? subject.odin.userId : subject.userId);

const foundBy = (index: number, { found: all }: Judged | JudgedPerson): FoundBy | undefined =>
  all?.find(({ rule }) => rule === index);

/** What a rule said of a user, or of any of a person's users and the person. A rule that did not judge found nothing. */
function linkOf(id: string, index: number | undefined, one: Judged | JudgedPerson): Link {
  if (index === undefined) return { id, truth: false };
  const users = "users" in one ? one.users : [one];
  const by = foundBy(index, one) ?? users.map((user) => foundBy(index, user)).find((each) => each !== undefined);
  if (by) return { id, truth: true, found: by };
  const isOpen = users.some(({ unknown }) => unknown.has(index));
  return { id, truth: isOpen ? unsure(`${id} could not be judged`) : false };
}

/** The ids of the findings that a chain is made of. */
export function partIds(parts: readonly string[], subject: Subject): string[] {
  return parts.map((rule) => findingId(rule, partOf(rule, subject)));
}

function partOf(rule: string, subject: Subject): Subject {
  if (subject.platform !== "both") return subject;
  const user: UserSubject | undefined = [subject.odin, subject.purecloud].find(({ platform }) =>
    rule.startsWith(`${platform}-`),
  );
  return user ?? subject;
}

/** Names the chain in each of its parts. A chain that is suppressed leaves them as they are. */
export function withoutParts(findings: readonly Finding[]): readonly Finding[] {
  // Nearly nobody has a chain.
  const chains = findings.filter(isOpenChain);
  if (chains.length === 0) return findings;
  const chainOf = new Map(chains.flatMap(({ id, parts = [] }) => parts.map((part) => [part, id] as const)));
  return findings.map((finding) => {
    const partOfChain = chainOf.get(finding.id);
    return partOfChain === undefined ? finding : { ...finding, partOf: partOfChain };
  });
}

const isOpenChain = ({ parts, suppressed }: Finding): boolean => parts !== undefined && !suppressed;
