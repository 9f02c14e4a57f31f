import type { ContextPart } from "../record/context.js";
import { compare } from "./compare.js";
import { comparedPart } from "./context-fields.js";
import { digestOf } from "./digest.js";
import type { ContextChange, ContextNotCompared } from "./events.js";
import { type Entry, flatten } from "./flatten.js";
import type { SideName } from "./roll.js";
import type { AuditFacts, AuditSource } from "./source.js";

/** A change in a part of a context, or a part that could not be compared. */
export type ContextEvent =
  | ({ readonly about: "context" } & ContextChange)
  | ({ readonly about: "context not compared" } & ContextNotCompared);

/**
 * Compares what users share: numbers, limits, calling plans, roles, queues. First it keeps a digest of each part. Only parts that
 * differ are kept as values. A part that only one audit has is not compared. If only one audit has a scope, its users are the
 * events.
 */
export async function* compareContexts(before: AuditSource, after: AuditSource): AsyncGenerator<ContextEvent> {
  const [was, is] = [await digestsOf(before), await digestsOf(after)];
  yield* oneSided(was, is, { side: "after", facts: after.facts });
  yield* oneSided(is, was, { side: "before", facts: before.facts });
  const differing = new Set([...is.keys()].filter((key) => was.has(key) && was.get(key) !== is.get(key)));
  const [old, young] = [await entriesIn(before, differing), await entriesIn(after, differing)];
  for (const key of [...differing].sort()) {
    const [one, other] = [old.get(key), young.get(key)];
    if (!one || !other) continue;
    const { platform, scope, part } = other.name;
    const { differences, gaps } = compare(one.entries, other.entries);
    for (const { inForce: _, field, ...difference } of differences) {
      const inner = field.replace(/^value\.?(value)?\.?/, "");
      yield { about: "context", platform, scope, part, field: inner === "" ? part : inner, ...difference };
    }
    for (const { side, why } of gaps) yield { about: "context not compared", platform, scope, part, side, why };
  }
}

/** The parts that one audit did not read of a scope that it has. */
function* oneSided(
  there: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
  missing: { readonly side: SideName; readonly facts: AuditFacts },
): Generator<ContextEvent> {
  const scopes = new Set(missing.facts.scopes.map(({ platform, scope }) => `${platform} ${scope}`));
  for (const key of [...there.keys()].filter((one) => !others.has(one)).sort()) {
    const [platform, scope, part] = JSON.parse(key) as [ContextPart["platform"], string, string];
    if (!scopes.has(`${platform} ${scope}`)) continue;
    yield { about: "context not compared", platform, scope, part, side: missing.side, why: "not read" };
  }
}

const keyOf = ({ platform, scope, part }: ContextPart): string => JSON.stringify([platform, scope, part]);

function entriesOf(part: ContextPart): readonly Entry[] | undefined {
  const compared = comparedPart(part);
  return compared && flatten(...compared);
}

async function digestsOf(source: AuditSource): Promise<Map<string, number>> {
  const digests = new Map<string, number>();
  for await (const part of source.context()) {
    const entries = entriesOf(part);
    if (entries) digests.set(keyOf(part), digestOf(entries));
  }
  return digests;
}

/** The parts with these keys. The last one of each counts. */
async function entriesIn(source: AuditSource, keys: ReadonlySet<string>) {
  const found = new Map<string, { readonly name: Omit<ContextPart, "section">; readonly entries: readonly Entry[] }>();
  if (keys.size === 0) return found;
  for await (const part of source.context()) {
    const entries = keys.has(keyOf(part)) ? entriesOf(part) : undefined;
    const { platform, scope, part: name } = part;
    if (entries) found.set(keyOf(part), { name: { platform, scope, part: name }, entries });
  }
  return found;
}
