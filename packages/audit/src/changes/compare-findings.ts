import { usersOf } from "../rules/ages/keys.js";
import { comparedFinding, type FindingChange } from "./finding-change.js";
import { Roll, type RollOptions } from "./roll.js";
import type { AuditFinding, AuditRule, AuditSource } from "./source.js";

/**
 * Compares the findings of two audits, by rule and user. Folds are never compared. Findings of a user with a new id are the same
 * only if `renamed` says so.
 */
export async function* compareFindings(
  before: AuditSource,
  after: AuditSource,
  options: Partial<RollOptions> = {},
): AsyncGenerator<FindingChange> {
  const roll = new Roll({ renamed: new Map(), ...options });
  await roll.read("before", before);
  await roll.read("after", after);
  yield* comparedFindings(before, after, roll, options.renamed);
}

/** The same with users who were read before. */
export async function* comparedFindings(
  before: AuditSource,
  after: AuditSource,
  roll: Roll,
  renamed: ReadonlyMap<string, string> = new Map(),
): AsyncGenerator<FindingChange> {
  const places = new Map<string, { before?: number; after?: number }>();
  /** The ids of the later audit, by those of the earlier one. Usually nobody got another id. */
  const ids = new Map<string, string>();
  for await (const { place, value } of before.findings()) {
    const id = idAfter(value, renamed);
    if (id !== value.id) ids.set(value.id, id);
    places.set(id, { before: place });
  }
  for await (const { place, value } of after.findings()) {
    places.set(value.id, { ...places.get(value.id), after: place });
  }
  const rules = { before: rulesOf(before), after: rulesOf(after) };
  const circumstances = { roll, rules, sides: { before: before.facts.sides, after: after.facts.sides } };
  const compared = async (id: string): Promise<FindingChange | undefined> => {
    const place = places.get(id) ?? {};
    const was = place.before === undefined ? undefined : withChainOf(await before.finding(place.before), ids);
    const is = place.after === undefined ? undefined : await after.finding(place.after);
    return comparedFinding(id, was, is, circumstances);
  };
  for (const id of [...places.keys()].sort()) {
    const change = await compared(id);
    if (change) yield await countedWith(change, compared);
  }
}

/** A part of a chain that has another fate than the chain counts itself. */
async function countedWith(
  { partOf, ...change }: FindingChange,
  compared: (id: string) => Promise<FindingChange | undefined>,
): Promise<FindingChange> {
  const chain = partOf === undefined ? undefined : await compared(partOf);
  if (partOf === undefined || !chain) return change;
  const isOne = change.status === "open" ? isFound(chain) : chain.status === change.status;
  return isOne ? { ...change, partOf } : change;
}

const isFound = ({ status }: FindingChange): boolean => status === "new" || status === "open";

const rulesOf = ({ facts }: AuditSource): ReadonlyMap<string, AuditRule> =>
  new Map(facts.rules.map((rule) => [rule.id, rule]));

/** The id that a finding of the earlier audit has in the later one. */
function idAfter(finding: AuditFinding, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return finding.id;
  const keys = usersOf(finding).map(({ key }) => renamed.get(key) ?? key);
  const [first = "", second] = keys;
  if (second === undefined) return `${finding.rule}|${first}`;
  return [finding.rule, ...keys.map((key) => key.slice(key.indexOf("|") + 1))].join("|");
}

/** A finding of the earlier audit that names its chain and its parts by the ids of the later one. Otherwise the chain is not found. */
function withChainOf(finding: AuditFinding, ids: ReadonlyMap<string, string>): AuditFinding {
  const { parts, partOf } = finding;
  if (ids.size === 0 || (parts === undefined && partOf === undefined)) return finding;
  const after = (id: string) => ids.get(id) ?? id;
  return {
    ...finding,
    ...(parts && { parts: parts.map(after) }),
    ...(partOf !== undefined && { partOf: after(partOf) }),
  };
}
