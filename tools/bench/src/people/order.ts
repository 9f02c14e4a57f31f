import type { Matched } from "./organisation.ts";

/** A list in another order, which is the same each time. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const result = [...list];
  let state = seed;
  for (let at = result.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}

/** Where each user is placed, in words that do not depend on the order of the users. */
export function places({ users, people }: Matched): Map<string, string> {
  const id = (user: number) => `${users[user]?.user.platform} ${users[user]?.user.userId}`;
  const ids = (some: readonly number[]) => some.map(id).sort().join(", ");
  const result = new Map<string, string>();
  for (const { odin, purecloud, by } of people.matched)
    for (const user of [odin, purecloud]) result.set(id(user), `${id(odin)} = ${id(purecloud)} by ${by.join(", ")}`);
  for (const { odin, purecloud, sharers, because } of people.ambiguous) {
    const group = [ids([...odin, ...purecloud]), ids([...sharers.odin, ...sharers.purecloud]), ...because].join("; ");
    for (const user of [...odin, ...purecloud]) result.set(id(user), group);
  }
  for (const { odin, purecloud, score } of people.suggestions)
    for (const user of [odin, purecloud]) result.set(id(user), `${id(odin)} ~ ${id(purecloud)} ${score}`);
  for (const user of [...people.onlyOdin, ...people.onlyPureCloud])
    if (!result.has(id(user))) result.set(id(user), "left over");
  return result;
}

/** How many users two matchings place otherwise. */
export const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number =>
  [...one].filter(([user, place]) => other.get(user) !== place).length + Math.abs(one.size - other.size);
