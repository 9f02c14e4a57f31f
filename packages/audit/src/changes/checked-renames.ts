import { userKey } from "../rules/ages/keys.js";
import type { AuditSource } from "./source.js";

/** Users cannot have been renamed as `renamed` says. The message names the user. */
export class RenamedError extends Error {
  override readonly name = "RenamedError";
}

/**
 * The keys of users of Odin with another id, the earlier one with the later one.
 *
 * @throws RenamedError if an id is not in its audit, or if two users would become one, which loses one of them
 */
export async function checkedRenames(
  before: AuditSource,
  after: AuditSource,
  ids: ReadonlyMap<string, string> = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const renamed = new Map<string, string>();
  const targets = new Set<string>();
  for (const [old, young] of ids) {
    const [from, to] = [keyOf(old), keyOf(young)];
    if (renamed.has(from) || targets.has(to)) throw new RenamedError(`${targets.has(to) ? young : old} is named twice`);
    renamed.set(from, to);
    targets.add(to);
  }
  if (renamed.size === 0) return renamed;
  const named = new Set([...renamed.keys(), ...targets]);
  const [was, is] = [await seenIn(before, named), await seenIn(after, named)];
  for (const [old, young] of ids) {
    const [from, to] = [keyOf(old), keyOf(young)];
    if (!was.has(from)) throw new RenamedError(`the earlier audit has no user ${old}`);
    if (!is.has(to)) throw new RenamedError(`the later audit has no user ${young}`);
    if (was.has(to) && !renamed.has(to)) throw new RenamedError(`${young} is a user of the earlier audit too`);
    if (is.has(from) && !targets.has(from)) throw new RenamedError(`${old} is a user of the later audit too`);
  }
  return renamed;
}

const keyOf = (userId: string): string => userKey({ platform: "odin", userId });

/** Which of these users an audit has. */
async function seenIn(source: AuditSource, keys: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  for await (const { value } of source.users()) {
    const key = userKey(value);
    if (keys.has(key)) seen.add(key);
  }
  return seen;
}
