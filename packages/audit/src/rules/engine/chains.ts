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
    const { of } = working.rule;
    const parts = working.rule.parts.map((any) => any.map((id): Part => ({ id, index: indices.get(id) })));
    const off = parts.filter((any) => any.every(({ index }) => index === undefined)).flat();
    if (off.length > 0) {
      working.tally.explain([`no rule judges ${off.map(({ id }) => id).join(" or ")}`]);
      continue;
    }
    const everybody =
      of === "both" ? [...people.pairs, ...people.former] : judged.filter(({ subject }) => subject.platform === of);
    for (const one of everybody) note(one, working, verdictOf(working.rule, parts, one));
    if (of === "both") for (const one of ambiguousIn(people, judged)) noteOpen(one, working, parts, note);
  }
}

/** The users of Odin who are ambiguous. Chains over both platforms have all parts but one there. */
const ambiguousIn = ({ people }: Pick<JudgedPeople, "people">, judged: readonly Judged[]): readonly Judged[] =>
  people.ambiguous.flatMap(({ odin }) => odin.map((at) => judged[at] as Judged));

/** Such a user is no person, so clear verdicts do not count. The others may be in danger. */
function noteOpen(one: Judged, working: WorkingChain, parts: Parts, note: Note): void {
  const verdict = verdictOf(working.rule, parts, one);
  if (verdict.outcome === "not evaluated") note(one, working, verdict);
}

const CLEAR = clear();

function verdictOf(rule: ChainRule, parts: Parts, one: Judged | JudgedPerson): Verdict {
  const users = usersIn(one);
  // Nearly nobody has a chain, and then no part needs a reason.
  if (parts.some((any) => !any.some(({ index }) => mayHold(index, one, users)))) return CLEAR;
  const links: Link[] = [];
  const truth = allOf(
    ...parts.map((any) =>
      anyOf(
        ...any.map((part) => {
          const link = linkOf(part, one, users);
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

/** A rule that is a part of a chain. Without an index, no rule has the id. */
interface Part {
  readonly id: string;
  readonly index: number | undefined;
}

/** In each list, one rule must find the user or the person. */
type Parts = readonly (readonly Part[])[];

/** What a part of a chain says of somebody. */
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

const usersIn = (one: Judged | JudgedPerson): readonly Judged[] => ("users" in one ? one.users : [one]);

const foundBy = (index: number, { found: all }: Judged | JudgedPerson): FoundBy | undefined =>
  all?.find(({ rule }) => rule === index);

/** Whether a rule found a user or the person, or could not judge a user. */
const mayHold = (index: number | undefined, one: Judged | JudgedPerson, users: readonly Judged[]): boolean =>
  index !== undefined &&
  (foundBy(index, one) !== undefined ||
    users.some((user) => foundBy(index, user) !== undefined || user.unknown.has(index)));

/** What a rule said of a user, or of any of a person's users and the person. A rule that did not judge found nothing. */
function linkOf({ id, index }: Part, one: Judged | JudgedPerson, users: readonly Judged[]): Link {
  if (index === undefined) return { id, truth: false };
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
